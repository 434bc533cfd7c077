import { describe, expect, test } from 'vitest';
import { londonDate } from '../../src/calendar/index.js';
import { expectRefusal } from './wrong.js';

describe('the civil date in London of an instant', () => {
  test.each([
    { because: 'noon', instant: '2024-01-15T12:00:00Z', date: '2024-01-15' },
    {
      because: 'the last moment of a winter day',
      instant: '2024-01-15T23:59:59.999Z',
      date: '2024-01-15',
    },
    {
      because: 'winter midnight is Greenwich midnight',
      instant: '2024-01-16T00:00:00Z',
      date: '2024-01-16',
    },
    {
      because: 'in summer the day ends an hour earlier',
      instant: '2024-06-30T22:59:59Z',
      date: '2024-06-30',
    },
    { because: 'summer midnight', instant: '2024-06-30T23:00:00Z', date: '2024-07-01' },
    {
      because: 'the eve of the spring switch is still winter',
      instant: '2024-03-30T23:30Z',
      date: '2024-03-30',
    },
    { because: 'the clocks have gone forward', instant: '2024-03-31T23:30Z', date: '2024-04-01' },
    {
      because: 'the eve of the autumn switch is still summer',
      instant: '2024-10-26T23:30Z',
      date: '2024-10-27',
    },
    { because: 'the clocks have gone back', instant: '2024-10-27T23:30Z', date: '2024-10-27' },
    { because: 'New Year', instant: '2024-01-01T00:00:00Z', date: '2024-01-01' },
    { because: 'New Year’s Eve', instant: '2023-12-31T23:59:59Z', date: '2023-12-31' },
    { because: 'an offset is honoured', instant: '2024-01-01T09:00:00+10:00', date: '2023-12-31' },
    { because: 'and a western one', instant: '2023-12-31T20:00:00-05:00', date: '2024-01-01' },
    {
      because: 'summer time all year, 1968 to 1971',
      instant: '1969-12-31T23:30Z',
      date: '1970-01-01',
    },
    { because: 'nanoseconds', instant: '2024-06-30T22:59:59.999999999Z', date: '2024-06-30' },
    { because: 'epoch milliseconds', instant: 0, date: '1970-01-01' },
    { because: 'a Date', instant: new Date('2024-06-30T23:00:00Z'), date: '2024-07-01' },
    {
      because: 'the first that is read: by the sun, London was behind Greenwich',
      instant: '0001-01-02T00:00Z',
      date: '0001-01-01',
    },
    {
      because: 'the last that is read',
      instant: '9999-12-31T23:59:59.999Z',
      date: '9999-12-31',
    },
    { because: 'a year of three digits', instant: '0987-12-31T12:00Z', date: '0987-12-31' },
  ])('$because: $instant', ({ instant, date }) => {
    expect(londonDate(instant)).toBe(date);
  });
});

describe('what is not an instant is refused', () => {
  test.each([
    { given: '2024-06-30T23:00:00', right: 'end it with Z or an offset' },
    { given: '2024-06-30', right: 'it is already a date' },
    { given: '2023-02-29T10:00Z', right: 'the last is 2023-02-28' },
    { given: '2024-06-30T24:00Z', right: 'give a Date' },
    { given: '30 June 2024', right: 'give a Date' },
    { given: '', right: 'give a Date' },
    { given: Number.NaN, right: 'give a Date' },
    { given: Number.POSITIVE_INFINITY, right: 'give a Date' },
    { given: 8.64e15, right: 'years 0001 to 9999' },
    { given: new Date(Number.NaN), right: 'give a Date' },
    { given: null, right: 'give a Date' },
    { given: { epochMilliseconds: 0 }, right: 'give a Date' },
    { given: ['2024-01-15T12:00:00Z'], right: 'give a Date' },
    { given: '0001-01-01T23:59:59.999Z', right: 'years 0001 to 9999' },
    { given: '9999-12-31T23:59:59-05:00', right: 'years 0001 to 9999' },
    { given: -62_135_510_400_001, right: 'years 0001 to 9999' },
    { given: 253_402_300_800_000, right: 'years 0001 to 9999' },
  ])('$given: $right', ({ given, right }) => {
    expectRefusal(() => londonDate(given as string), 'instant/invalid', right);
  });
});
