/** Whether a time of a policy is within a time of the Code, on whatever day both begin. */
import { describe, expect, test } from 'vitest';
import type { Duration } from '../../src/calendar/index.js';
import { canBeShorter, closuresCanLengthen, longest } from '../../src/calendar/index.js';

const working = (amount: number): Duration => ({ amount, unit: 'working-days' });
const calendar = (amount: number): Duration => ({ amount, unit: 'calendar-days' });
const days = (amount: number): Duration => ({ amount, unit: 'days' });
const weeks = (amount: number): Duration => ({ amount, unit: 'weeks' });
const months = (amount: number): Duration => ({ amount, unit: 'months' });
const fromItsStart = (time: Duration): Duration => ({ ...time, counting: 'include-start' });

describe('the longest that a time can be', () => {
  test.each<{ because: string; times: Duration[]; most: Duration; is: string }>([
    { because: 'as many working days', times: [working(10)], most: working(10), is: 'within' },
    { because: 'a working day more', times: [working(11)], most: working(10), is: 'over' },
    {
      because: 'two times one after the other are their sum',
      times: [working(5), working(5)],
      most: working(10),
      is: 'within',
    },
    {
      because: 'and so is their sum where it is too much',
      times: [working(5), working(6)],
      most: working(10),
      is: 'over',
    },
    {
      because: 'a time from day 1 ends a day before one from day 0',
      times: [working(10)],
      most: fromItsStart(working(10)),
      is: 'over',
    },
    {
      because: 'eleven from day 1 are ten from day 0, but not from a Saturday: day 1 is Monday',
      times: [fromItsStart(working(11))],
      most: working(10),
      is: 'over',
    },
    {
      because: 'a day off each of two times from day 1',
      times: [fromItsStart(calendar(6)), fromItsStart(calendar(6))],
      most: calendar(10),
      is: 'within',
    },
    {
      because: 'nine calendar days have fewer working days, whatever the season',
      times: [calendar(9)],
      most: working(10),
      is: 'within',
    },
    {
      because: 'two weeks from a Sunday end on a Sunday, ten working days on the Friday before it',
      times: [weeks(2)],
      most: working(10),
      is: 'weekend',
    },
    { because: 'a day more is a Monday', times: [calendar(15)], most: working(10), is: 'over' },
    { because: 'ten weeks are seventy days', times: [weeks(10)], most: calendar(70), is: 'within' },
    { because: 'seventy days are ten weeks', times: [calendar(70)], most: weeks(10), is: 'within' },
    {
      because: 'sixty days are fewer than sixty working days',
      times: [calendar(60)],
      most: working(60),
      is: 'within',
    },
    {
      because: 'over Easter and Christmas ten working days are more than two weeks',
      times: [working(10)],
      most: weeks(2),
      is: 'over',
    },
    { because: 'a month has 31 days', times: [calendar(31)], most: months(1), is: 'over' },
    { because: 'but never fewer than 28', times: [calendar(28)], most: months(1), is: 'within' },
    { because: 'a leap year has 366 days', times: [months(12)], most: calendar(365), is: 'over' },
    { because: 'and no more', times: [months(12)], most: calendar(366), is: 'within' },
  ])('$because: $is', ({ times, most, is }) => {
    expect(longest(times, most)).toBe(is);
  });

  test.each<{ because: string; times: Duration[]; most: Duration; is: string }>([
    {
      because: 'within as calendar days, over as working days',
      times: [days(11)],
      most: working(10),
      is: 'unclear',
    },
    { because: 'within by either reading', times: [days(9)], most: working(10), is: 'within' },
    { because: 'over by either reading', times: [days(30)], most: working(10), is: 'over' },
    {
      because: 'whatever reading was taken',
      times: [{ ...days(11), readAs: 'calendar-days' }],
      most: working(10),
      is: 'unclear',
    },
    {
      because: 'one of two times says "days"',
      times: [working(4), days(7)],
      most: working(10),
      is: 'unclear',
    },
    {
      because: 'only that one has two readings',
      times: [weeks(1), days(2)],
      most: working(10),
      is: 'within',
    },
    {
      because: 'and what is in weeks stays in weeks',
      times: [weeks(2), days(1)],
      most: working(10),
      is: 'over',
    },
    {
      because: 'from day 1 by either reading',
      times: [fromItsStart(days(15))],
      most: calendar(14),
      is: 'unclear',
    },
  ])('bare "days" are read in both ways: $because', ({ times, most, is }) => {
    expect(longest(times, most)).toBe(is);
  });

  test.each([
    { because: 'thirty years', time: months(360) },
    { because: 'longer than any calendar reaches', time: working(20_000) },
    { because: 'more weeks than the calendar has', time: weeks(2_000) },
  ])('a time that leaves the calendar is over: $because', ({ time }) => {
    expect(longest([time, calendar(1)], working(10))).toBe('over');
  });
});

describe('days on which the landlord is closed make a time longer than the Code’s', () => {
  test.each<{ because: string; times: Duration[]; closures: number; is: boolean }>([
    {
      because: 'where it has no day to spare',
      times: [working(10)],
      closures: 1,
      is: true,
    },
    { because: 'not where it has', times: [working(7)], closures: 3, is: false },
    { because: 'where it has too few', times: [working(8)], closures: 3, is: true },
    { because: 'where "days" may be working days', times: [days(10)], closures: 1, is: true },
    {
      because: 'where one of two times is in working days',
      times: [weeks(1), working(5)],
      closures: 1,
      is: true,
    },
    { because: 'not where none is', times: [weeks(2)], closures: 5, is: false },
    { because: 'not where it has none', times: [working(11)], closures: 0, is: false },
  ])('$because', ({ times, closures, is }) => {
    expect(closuresCanLengthen(times, working(10), closures)).toBe(is);
  });
});

describe('a time is shorter than the Code’s from some day on', () => {
  test.each<{ because: string; time: Duration; least: Duration; is: boolean }>([
    { because: 'fewer months', time: months(11), least: months(12), is: true },
    { because: 'as many are not', time: months(12), least: months(12), is: false },
    { because: 'nor are more', time: months(13), least: months(12), is: false },
    {
      because: 'as many, the first day counted',
      time: fromItsStart(months(12)),
      least: months(12),
      is: true,
    },
    { because: '365 days, in a leap year', time: calendar(365), least: months(12), is: true },
    { because: '366 days never are', time: calendar(366), least: months(12), is: false },
    {
      because: 'four weeks, but for the shortest month',
      time: weeks(4),
      least: months(1),
      is: true,
    },
    { because: 'five weeks never are', time: weeks(5), least: months(1), is: false },
    {
      because: 'bare "days", if they are calendar days',
      time: days(180),
      least: months(6),
      is: true,
    },
    { because: 'bare "days" in either reading', time: days(184), least: months(6), is: false },
    {
      because: 'longer than any calendar reaches',
      time: working(20_000),
      least: months(6),
      is: false,
    },
  ])('$because: $is', ({ time, least, is }) => {
    expect(canBeShorter(time, least)).toBe(is);
  });
});
