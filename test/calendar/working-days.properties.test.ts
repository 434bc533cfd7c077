import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate, WorkingCalendar } from '../../src/calendar/index.js';
import {
  addCalendarDays,
  addWorkingDays,
  dayNumber,
  defineCalendar,
  england,
  fromDayNumber,
  isWorkingDay,
  workingDaysBetween,
} from '../../src/calendar/index.js';

const between = (from: IsoDate, to: IsoDate) =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map((day) => fromDayNumber(day));
const anyDate = between('2010-01-01', '2040-12-31');
const workingDay = anyDate.filter((date) => isWorkingDay(date));
const count = fc.integer({ min: -600, max: 600 });
const positive = fc.integer({ min: 1, max: 600 });

/** The plain meaning: walk day by day. */
function walked(date: IsoDate, n: number, calendar: WorkingCalendar = england): IsoDate {
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = addCalendarDays(day, Math.sign(n));
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

describe('counting working days', () => {
  test('is what walking day by day gives', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -60, max: 60 }), (date, n) => {
        expect(addWorkingDays(date, n)).toBe(walked(date, n));
      }),
      { numRuns: 300 },
    );
  });

  test('is what walking gives in any calendar', () => {
    const from = '2024-01-01';
    const calendar = fc.record({
      weekend: fc.uniqueArray(fc.constantFrom('monday', 'wednesday', 'saturday', 'sunday')),
      closed: fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(calendar, fc.integer({ min: -20, max: 20 }), ({ weekend, closed }, n) => {
        const holidays = closed.map((day) => ({
          date: addCalendarDays(from, day),
          title: 'Closed',
        }));
        const own = defineCalendar({ name: 'own', from, to: '2024-12-31', weekend, holidays });
        expect(addWorkingDays('2024-07-01', n, own)).toBe(walked('2024-07-01', n, own));
      }),
    );
  });

  test('lands on a working day', () => {
    fc.assert(
      fc.property(anyDate, count, (date, n) => n === 0 || isWorkingDay(addWorkingDays(date, n))),
    );
  });

  test('forth and back comes home to a working day', () => {
    fc.assert(
      fc.property(workingDay, count, (date, n) => {
        expect(addWorkingDays(addWorkingDays(date, n), -n)).toBe(date);
      }),
    );
  });

  test('in two steps is counting in one', () => {
    fc.assert(
      fc.property(anyDate, positive, positive, (date, a, b) => {
        expect(addWorkingDays(addWorkingDays(date, a), b)).toBe(addWorkingDays(date, a + b));
      }),
    );
  });

  test('is measured again by workingDaysBetween', () => {
    fc.assert(
      fc.property(anyDate, positive, (date, n) => {
        expect(workingDaysBetween(date, addWorkingDays(date, n))).toBe(n);
      }),
    );
  });

  test('between two dates, swapped, is the negative', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(workingDaysBetween(a, b) + workingDaysBetween(b, a)).toBe(0);
      }),
    );
  });

  test('between three dates adds up', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(workingDaysBetween(a, b) + workingDaysBetween(b, c)).toBe(workingDaysBetween(a, c));
      }),
    );
  });
});
