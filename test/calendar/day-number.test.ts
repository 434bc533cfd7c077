import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import {
  addCalendarDays,
  addMonths,
  dayNumber,
  fromDayNumber,
  weekday,
} from '../../src/calendar/index.js';
import { expectRefusal } from './wrong.js';

const FIRST = -719162;
const LAST = 2932896;
const anyDay = fc.integer({ min: FIRST, max: LAST });
const DAY = 86_400_000;

describe('day numbers', () => {
  test.each([
    { because: 'the epoch is day 0', date: '1970-01-01', day: 0 },
    { because: 'the day before is negative', date: '1969-12-31', day: -1 },
    { because: 'leap day', date: '2000-02-29', day: 11016 },
    { because: 'the first date', date: '0001-01-01', day: FIRST },
    { because: 'the last date', date: '9999-12-31', day: LAST },
  ] as const)('$because: $date is $day', ({ date, day }) => {
    expect(dayNumber(date)).toBe(day);
    expect(fromDayNumber(day)).toBe(date);
  });

  test('agree with the platform on every date, there and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = fromDayNumber(day);
        expect(date).toBe(new Date(day * DAY).toISOString().slice(0, 10));
        expect(dayNumber(date)).toBe(day);
        expect(weekday(date)).toBe(
          new Date(day * DAY)
            .toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })
            .toLowerCase(),
        );
      }),
    );
  });

  test('agree with the platform where years and leap years turn, in 1,200 years', () => {
    const wrong: string[] = [];
    const midnight = new Date(0);
    for (let year = 1; year <= 1200; year += 1) {
      for (const [month, day] of [
        [0, 1],
        [1, 28],
        [2, 0], // the last of February
        [2, 1],
        [11, 31],
      ] as const) {
        midnight.setUTCFullYear(year, month, day);
        const date = midnight.toISOString().slice(0, 10) as IsoDate;
        const number = midnight.getTime() / DAY;
        if (dayNumber(date) !== number || fromDayNumber(number) !== date) wrong.push(date);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each([FIRST - 1, LAST + 1, Number.NaN, Number.POSITIVE_INFINITY])('%s is no day', (day) => {
    expectRefusal(() => fromDayNumber(day), 'calendar/beyond-horizon', String(day));
  });

  test('refuse a wrong date as isoDate does', () => {
    expectRefusal(() => dayNumber('2023-02-29'), 'date/invalid', '2023-02-29');
    expectRefusal(() => dayNumber(new Date(0) as never), 'date/js-date');
  });
});

describe('adding calendar days and months', () => {
  test.each([
    { because: 'a plain month', from: '2024-01-15', months: 1, to: '2024-02-15' },
    { because: 'no 31 June', from: '2024-05-31', months: 1, to: '2024-06-30' },
    { because: 'six months to February', from: '2025-08-31', months: 6, to: '2026-02-28' },
    { because: 'a leap February', from: '2023-08-31', months: 6, to: '2024-02-29' },
    { because: 'into the next year', from: '2023-12-01', months: 1, to: '2024-01-01' },
    { because: 'backwards', from: '2024-03-31', months: -1, to: '2024-02-29' },
    { because: 'none', from: '2024-03-31', months: 0, to: '2024-03-31' },
  ] as const)('$because: $from and $months months is $to', ({ from, months, to }) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('a month later is never in the month after next, and keeps the day where it can', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40000 }),
        fc.integer({ min: -300, max: 300 }),
        (day, n) => {
          const from = fromDayNumber(day);
          const to = addMonths(from, n);
          const month = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
          expect(month(to) - month(from)).toBe(n);
          if (to.slice(8) !== from.slice(8)) {
            expect(to.slice(8) < from.slice(8)).toBe(true);
            expect(addCalendarDays(to, 1).slice(8)).toBe('01');
          }
        },
      ),
    );
  });

  test.each([2.5, Number.NaN, Number.POSITIVE_INFINITY, '5', undefined])('refuse %s', (n) => {
    expectRefusal(
      () => addCalendarDays('2024-01-01', n as number),
      'calendar/bad-count',
      String(n),
    );
    expectRefusal(() => addMonths('2024-01-01', n as number), 'calendar/bad-count', String(n));
  });

  test('stop at the last year there is, naming what was asked', () => {
    expectRefusal(
      () => addCalendarDays('9999-12-31', 1),
      'calendar/beyond-horizon',
      '1 day from 9999-12-31',
    );
    expectRefusal(
      () => addMonths('0001-01-01', -1),
      'calendar/beyond-horizon',
      '-1 month from 0001-01-01',
    );
  });
});
