import { describe, expect, test } from 'vitest';
import {
  dateProblem,
  earliestOf,
  inOrder,
  isDate,
  isoDate,
  isWorkingDay,
} from '../../src/calendar/index.js';
import { expectRefusal, failure } from './wrong.js';

describe('a date is', () => {
  test.each([
    { because: 'the text itself', given: '2023-02-28', date: '2023-02-28' },
    { because: 'a leap day of a leap year', given: '2024-02-29', date: '2024-02-29' },
    {
      because: 'a leap day of a century divisible by 400',
      given: '2000-02-29',
      date: '2000-02-29',
    },
    { because: 'the first there is', given: '0001-01-01', date: '0001-01-01' },
    { because: 'the last there is', given: '9999-12-31', date: '9999-12-31' },
    {
      because: 'shaped like Temporal.PlainDate',
      given: { year: 2023, month: 2, day: 8 },
      date: '2023-02-08',
    },
    {
      because: 'of the ISO calendar',
      given: { year: 987, month: 12, day: 31, calendarId: 'iso8601' },
      date: '0987-12-31',
    },
  ])('$because: $given', ({ given, date }) => {
    expect(isoDate(given)).toBe(date);
    expect(dateProblem(given)).toBeUndefined();
    expect(isDate(given)).toBe(true);
  });
});

describe('a date as text', () => {
  const DATE = '2024-02-29';
  const places = [...DATE].map((_, place) => place);

  // The neighbours of the digits and of the hyphen, and letters that look like either.
  test.each(places)('has a digit or a hyphen at place %i, and nothing else', (place) => {
    for (const other of ['/', ':', '.', ' ', 'a', '２', '‐', '']) {
      const text = `${DATE.slice(0, place)}${other}${DATE.slice(place + 1)}`;
      expect(isDate(text)).toBe(false);
      expect(failure(() => isoDate(text)).code).toBe('date/invalid');
    }
  });

  test('has nothing before or after it', () => {
    for (const text of [`${DATE} `, ` ${DATE}`, `+${DATE}`, `${DATE}Z`])
      expect(isDate(text)).toBe(false);
  });

  test.each([
    { month: '04', last: 30 },
    { month: '06', last: 30 },
    { month: '09', last: 30 },
    { month: '11', last: 30 },
    { month: '12', last: 31 },
  ])('month $month has $last days', ({ month, last }) => {
    expect(isDate(`2023-${month}-${last}`)).toBe(true);
    expect(isDate(`2023-${month}-${last + 1}`)).toBe(false);
  });
});

test.each([
  { year: 2023.5, month: 2, day: 1 },
  { year: 2023, month: 2.5, day: 1 },
  { year: 2023, month: 2, day: 1.5 },
  { year: 10_000, month: 2, day: 1 },
  { year: 0, month: 2, day: 1 },
  { year: 2023, month: 0, day: 1 },
  { year: 2023, month: 13, day: 1 },
  { year: 2023, month: 2, day: '1' },
])('fields that name no day are no date: %o', (given) => {
  expect(isDate(given)).toBe(false);
  expect(failure(() => isoDate(given as never)).code).toBe('date/invalid');
});

describe('what is not a date is refused, with what would be right', () => {
  test.each([
    { given: '2023-02-29', right: 'February 2023 has 28 days; the last is 2023-02-28' },
    { given: '1900-02-29', right: 'the last is 1900-02-28' },
    { given: '2023-04-31', right: 'April 2023 has 30 days; the last is 2023-04-30' },
    { given: '2023-13-01', right: 'there is no month 13; months run from 01 to 12' },
    { given: '2023-01-00', right: 'there is no day 0 in January 2023' },
    { given: '0000-01-01', right: 'years run from 0001 to 9999' },
    { given: '2023-00-10', right: 'there is no month 0; months run from 01 to 12' },
    { given: '2023-12-32', right: 'December 2023 has 31 days' },
    { given: '0001-02-30', right: 'the last is 0001-02-28' },
    { given: '9999-02-30', right: 'the last is 9999-02-28' },
    { given: '0000-00-00', right: 'there is no year 0' },
    { given: '', right: 'the text is empty' },
    { given: ' \n', right: 'the text is empty' },
    { given: '1/2/2023', right: 'YYYY-MM-DD; 1/2/2023 could be 1 February or 2 January' },
    { given: '28.2.2023', right: 'write the year first: 2023-02-28' },
    { given: '3/3/2023', right: 'write the year first: 2023-03-03' },
    { given: '31/31/2023', right: 'write the year first: YYYY-MM-DD' },
    { given: '2023-02-28T10:00Z', right: 'use the date alone, 2023-02-28, or londonDate(...)' },
    { given: '2023-02-29 10:00', right: 'the last is 2023-02-28' },
    { given: '2023-2-8', right: 'write it as 2023-02-08' },
    { given: '2023/2/30', right: 'for example 2023-02-28' },
    { given: '2023218', right: 'for example 2023-02-28' },
    { given: '2023111', right: 'write a date as text' },
    { given: '2023/2/281', right: 'write a date as text' },
    { given: '12023/2/8', right: 'write a date as text' },
    { given: '112/2/2023', right: 'write a date as text' },
    { given: '1/2/20234', right: 'write a date as text' },
    { given: 'on 2023-02-28 10:00', right: 'write a date as text' },
    { given: ' 2023-02-08\n', right: 'write it as 2023-02-08' },
    { given: 'Tuesday', right: 'write a date as text, YYYY-MM-DD' },
    { given: null, right: 'write a date as text' },
    { given: undefined, right: 'write a date as text' },
    { given: 20230228, right: "write it as text: '2023-02-28'" },
    { given: 1677542400000, right: 'for epoch milliseconds use londonDate' },
    { given: {}, right: 'write a date as text' },
    { given: { year: 2023, month: 2 }, right: 'write a date as text' },
    { given: { year: 10_000, month: 2, day: 30 }, right: 'there is no year 10000' },
    { given: { year: 2023, month: 2, day: 30 }, right: 'the last is 2023-02-28' },
    { given: { year: 2023, month: 2, day: 1.5 }, right: 'there is no day 1.5' },
    { given: { year: Number.NaN, month: 2, day: 1 }, right: 'years run from 0001 to 9999' },
    { given: { year: 2023, month: 2, day: 8, hour: 9 }, right: 'value.toPlainDate()' },
    {
      given: { year: 5783, month: 2, day: 8, calendarId: 'hebrew' },
      right: "its calendar is hebrew; use value.withCalendar('iso8601')",
    },
  ])('$given: $right', ({ given, right }) => {
    const error = failure(() => isoDate(given as string));
    expect(error.code).toBe('date/invalid');
    expect(error.details.given).toBe(given);
    expect(error.message).toContain(right);
    expect(dateProblem(given)).toContain(right);
    expect(isDate(given)).toBe(false);
  });

  test('a JavaScript Date is an instant: londonDate tells its day', () => {
    const instant = new Date('2023-02-28T10:00Z');
    expectRefusal(
      () => isoDate(instant as never),
      'date/js-date',
      '2023-02-28T10:00',
      'londonDate',
    );
    expect(dateProblem(instant)).toContain('londonDate');
  });

  test('and much of it does not compile', () => {
    const misuses = [
      // @ts-expect-error a day-first date
      () => isWorkingDay('1/2/2023'),
      // @ts-expect-error no date at all
      () => isWorkingDay(''),
      // @ts-expect-error a JavaScript Date
      () => isWorkingDay(new Date(0)),
      // @ts-expect-error a JavaScript Date
      () => isoDate(new Date(0)),
      // @ts-expect-error undefined
      () => isoDate(undefined),
    ];
    for (const misuse of misuses) expect(failure(misuse).code).toMatch(/^date\//);
  });

  test('what was given is named', () => {
    expectRefusal(() => isoDate('2023-02-29'), 'date/invalid', "'2023-02-29'");
    expect(dateProblem('2023-02-29')).toContain("'2023-02-29'");
  });
});

describe('of some days', () => {
  test.each([
    { because: 'the first of them', days: ['2024-03-01', '2024-02-29'], earliest: '2024-02-29' },
    {
      because: 'whatever stands between',
      days: [undefined, '2024-03-01', false],
      earliest: '2024-03-01',
    },
    { because: 'none of none', days: [], earliest: undefined },
    { because: 'none where none is known', days: [undefined, false], earliest: undefined },
  ] as const)('the earliest is $because', ({ days, earliest }) => {
    expect(earliestOf(...days)).toBe(earliest);
  });

  test('the order is by day, and what is of one day stays in its order', () => {
    const rows = [
      { on: '2024-03-02', name: 'a' },
      { on: '2024-03-01', name: 'b' },
      { on: '2024-03-02', name: 'c' },
      { on: '2023-12-31', name: 'd' },
    ];
    expect([...rows].sort(inOrder).map(({ name }) => name)).toEqual(['d', 'b', 'a', 'c']);
    expect(inOrder({ on: '2024-03-01' }, { on: '2024-03-01' })).toBe(0);
    expect(inOrder({ on: '2024-03-01' }, { on: '2024-03-02' })).toBe(-1);
    expect(inOrder({ on: '2024-03-02' }, { on: '2024-03-01' })).toBe(1);
  });
});
