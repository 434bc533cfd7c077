import { describe, expect, test } from 'vitest';
import {
  addCalendarDays,
  addWorkingDays,
  dueDate,
  england,
  type IsoDate,
  isWorkingDay,
  type WorkingCalendar,
  withClosures,
  workingDaysBetween,
} from '../../src/calendar/index.js';
import fixture from '../fixtures/calendar/published-vectors.json' with { type: 'json' };

/** How each question that others' tests ask is asked here; argued in the fixture's notes. */
const asks: Record<string, (calendar: WorkingCalendar, date: IsoDate, other: never) => unknown> = {
  addWorkingDays: (calendar, date, n) => addWorkingDays(date, n, calendar),
  firstAfter: (calendar, date) => addWorkingDays(date, 1, calendar),
  lastBefore: (calendar, date) => addWorkingDays(date, -1, calendar),
  firstOnOrAfter: (calendar, date) => addWorkingDays(addCalendarDays(date, -1), 1, calendar),
  lastOnOrBefore: (calendar, date) => addWorkingDays(addCalendarDays(date, 1), -1, calendar),
  dueDateIncludingStart: (calendar, date, amount) =>
    dueDate({ amount, unit: 'working-days', counting: 'include-start' }, date, calendar).due,
  bothEndsCounted: (calendar, date, to) =>
    workingDaysBetween(addCalendarDays(date, -1), to, calendar),
  endNotCounted: (calendar, date, to) =>
    workingDaysBetween(addCalendarDays(date, -1), addCalendarDays(to, -1), calendar),
  isWorkingDay: (calendar, date) => isWorkingDay(date, calendar),
  addCalendarDays: (_, date, n) => addCalendarDays(date, n),
};

interface Row {
  args: (string | number)[];
  expected: unknown;
  inEngland?: string;
  alsoClosed?: string[];
}

test('every published vector is used, or left out for a reason', () => {
  const used = fixture.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const leftOut = fixture.notes.leftOut.reduce((sum, { rows }) => sum + rows, 0);
  expect([used, leftOut]).toEqual([100, 4]);
});

describe.each(fixture.groups)('$source: $ask', ({ ask, rows }) => {
  test.each(rows as Row[])(
    '$args is $expected',
    ({ args, expected, inEngland, alsoClosed = [] }) => {
      const answer = (calendar: WorkingCalendar) =>
        asks[ask]?.(calendar, ...(args as [IsoDate, never]));
      const closures = alsoClosed.map((date) => ({
        date: date as IsoDate,
        title: 'Elsewhere in the United Kingdom',
      }));
      expect(answer(withClosures(england, closures))).toBe(expected);
      expect(answer(england)).toBe(inEngland ?? expected);
    },
  );
});
