import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import {
  addWorkingDays,
  defineCalendar,
  england,
  isWorkingDay,
  withClosures,
  workingDaysBetween,
} from '../../src/calendar/index.js';
import { expectRefusal } from './wrong.js';

describe('the n-th working day', () => {
  test.each(['2026-03-06', '2026-03-07', '1066-10-14'] as const)(
    'day 0 of %s is itself',
    (date) => {
      expect(addWorkingDays(date, 0)).toBe(date);
      expect(addWorkingDays(date, -0)).toBe(date);
    },
  );
});

describe('a calendar of another kind', () => {
  const fourDays = defineCalendar({
    name: 'four-day week',
    weekend: ['friday', 'saturday', 'sunday'],
    holidays: [],
    from: '2026-01-01',
    to: '2026-12-31',
  });

  test('is used where it is given', () => {
    expect(addWorkingDays('2026-03-05', 1, fourDays)).toBe('2026-03-09');
    expect(workingDaysBetween('2026-03-02', '2026-03-09', fourDays)).toBe(4);
    expect(isWorkingDay('2026-03-06', fourDays)).toBe(false);
  });

  test('counts the same once it has been through JSON', () => {
    const restored = JSON.parse(JSON.stringify(england));
    expect(addWorkingDays('2018-12-20', 10, restored)).toBe('2019-01-08');
  });

  test('is read afresh while it can still change', () => {
    const open = { ...fourDays, weekend: [...fourDays.weekend] };
    expect(isWorkingDay('2026-03-05', open)).toBe(true);
    open.weekend.push('thursday');
    expect(isWorkingDay('2026-03-05', open)).toBe(false);
  });

  test('that is none is refused', () => {
    expectRefusal(() => isWorkingDay('2026-03-05', null as never), 'calendar/invalid', 'null');
    expectRefusal(() => addWorkingDays('2026-03-05', 1, {} as never), 'calendar/invalid', 'from');
  });

  test('closures put a due date off', () => {
    const closed = withClosures(england, [{ date: '2026-12-29', title: 'Christmas closure' }]);
    expect(addWorkingDays('2026-12-24', 1, england)).toBe('2026-12-29');
    expect(addWorkingDays('2026-12-24', 1, closed)).toBe('2026-12-30');
  });
});

describe('a calendar says nothing of the days beyond it', () => {
  /** A Wednesday to a Thursday: the days next to it would be worked. */
  const own = () =>
    defineCalendar({
      name: 'own',
      holidays: [{ date: '2026-01-07', title: 'Founder’s Day' }],
      from: '2026-01-07',
      to: '2026-01-29',
    });

  test.each([
    { because: 'from its first day to its last', from: '2026-01-07', n: 16, due: '2026-01-29' },
    { because: 'to the last day', from: '2026-01-28', n: 1, due: '2026-01-29' },
    { because: 'back to the first day worked', from: '2026-01-09', n: -1, due: '2026-01-08' },
    { because: 'over weekends', from: '2026-01-29', n: -15, due: '2026-01-08' },
  ] as const)('counts as far as it goes: $because', ({ from, n, due }) => {
    expect(addWorkingDays(from, n, own())).toBe(due);
  });

  test.each([
    { because: 'after its last day', from: '2026-01-29', n: 1 },
    { because: 'more days than it has', from: '2026-01-08', n: 16 },
    { because: 'before its first day worked', from: '2026-01-08', n: -1 },
    { because: 'before its first day', from: '2026-01-07', n: -1 },
  ] as const)('and no farther: $because', ({ from, n }) => {
    expectRefusal(() => addWorkingDays(from, n, own()), 'calendar/beyond-horizon', from);
  });

  test('its first and last day are inside, the days next to them are not', () => {
    expect([isWorkingDay('2026-01-07', own()), isWorkingDay('2026-01-29', own())]).toEqual([
      false,
      true,
    ]);
    expect(workingDaysBetween('2026-01-07', '2026-01-29', own())).toBe(16);
    for (const date of ['2026-01-06', '2026-01-30'] as const)
      expectRefusal(() => isWorkingDay(date, own()), 'calendar/beyond-horizon', date);
  });

  test('a date that is no text is read each time', () => {
    const date = { year: 2026, month: 1, day: 9 };
    const calendar = own();
    expect(isWorkingDay(date as never, calendar)).toBe(true);
    date.day = 10;
    expect(isWorkingDay(date as never, calendar)).toBe(false);
  });
});

describe('a count is refused', () => {
  test.each([2.5, Number.NaN, '5', Number.POSITIVE_INFINITY, 2 ** 53, null, undefined])(
    '%s is no count',
    (n) => {
      expectRefusal(
        () => addWorkingDays('2026-03-02', n as number),
        'calendar/bad-count',
        String(n),
      );
    },
  );

  test.each([
    { because: 'it starts before the calendar', from: '1999-12-31', n: 1, named: '1999-12-31' },
    { because: 'it starts after the calendar', from: '2051-01-01', n: -1, named: '2051-01-01' },
    {
      because: 'it ends after the calendar',
      from: '2050-12-28',
      n: 4,
      named: '4 working days from 2050-12-28',
    },
    { because: 'it ends before the calendar', from: '2000-01-05', n: -2, named: '-2 working days' },
    { because: 'it ends far beyond', from: '2026-01-05', n: 1e9, named: '1000000000 working days' },
    { because: 'the last day has none after it', from: '2050-12-31', n: 1, named: '2050-12-31' },
  ] as const)('when $because', ({ from, n, named }) => {
    expectRefusal(
      () => addWorkingDays(from, n),
      'calendar/beyond-horizon',
      named,
      '2000-01-01',
      '2050-12-31',
      'defineCalendar',
    );
  });

  test.each(['1999-12-31', '2051-01-01'] as const)('when %s is asked about', (date) => {
    expectRefusal(() => isWorkingDay(date), 'calendar/beyond-horizon', date);
    expectRefusal(() => workingDaysBetween(date, '2026-01-01'), 'calendar/beyond-horizon', date);
    expectRefusal(() => workingDaysBetween('2026-01-01', date), 'calendar/beyond-horizon', date);
  });

  test('when the date is none', () => {
    const wrong: IsoDate = '2026-02-29';
    for (const call of [
      () => addWorkingDays(wrong, 0),
      () => addWorkingDays(wrong, 1),
      () => isWorkingDay(wrong),
      () => workingDaysBetween(wrong, '2026-03-01'),
    ]) {
      expectRefusal(call, 'date/invalid', '2026-02-29');
    }
  });
});
