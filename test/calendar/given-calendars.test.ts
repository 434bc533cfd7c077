/** Calendars that were not made here, or that can still change: saved ones, and those of another copy of the package. */
import { describe, expect, test } from 'vitest';
import type { IsoDate, WorkingCalendar } from '../../src/calendar/index.js';
import {
  addWorkingDays,
  bankHolidayOn,
  checkedCalendar,
  defineCalendar,
  dueDate,
  england,
  isWorkingDay,
  withClosures,
} from '../../src/calendar/index.js';
import { expectRefusal, failure } from './wrong.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

const ours = defineCalendar({
  name: 'ours',
  holidays: [{ date: '2026-03-04', title: 'Founder’s Day' }],
  from: '2026-01-01',
  to: '2026-12-31',
});
const saved = (calendar: WorkingCalendar = ours): Writable<WorkingCalendar> =>
  JSON.parse(JSON.stringify(calendar));
const frozen = (calendar: WorkingCalendar): WorkingCalendar => {
  const parts = [calendar, calendar.weekend, calendar.holidays, ...calendar.holidays];
  for (const part of parts) Object.freeze(part);
  return calendar;
};

describe('a calendar given as an argument', () => {
  test('that was made here is taken as it is', () => {
    expect(checkedCalendar(england)).toBe(england);
    const closed = withClosures(england, [{ date: '2026-12-29', title: 'Christmas closure' }]);
    expect(checkedCalendar(closed)).toBe(closed);
  });

  test('that can no longer change is taken as it is, however often', () => {
    const given = frozen(saved());
    expect(checkedCalendar(given)).toBe(given);
    expect(checkedCalendar(given)).toBe(given);
    expect(addWorkingDays('2026-03-03', 1, given)).toBe('2026-03-05');
  });

  test('that can still change is copied, whether or not it has been counted by', () => {
    for (const isUsed of [false, true]) {
      const given = saved();
      if (isUsed) expect(isWorkingDay('2026-03-04', given)).toBe(false);
      const checked = checkedCalendar(given);
      given.holidays.pop();
      expect(checked).toEqual(ours);
      expect(Object.isFrozen(checked)).toBe(true);
    }
  });

  test.each([
    {
      because: 'its weekend',
      thaw: (of: WorkingCalendar) => ({ ...of, weekend: [...of.weekend] }),
    },
    {
      because: 'a holiday',
      thaw: (of: WorkingCalendar) => ({ ...of, holidays: of.holidays.map((day) => ({ ...day })) }),
    },
  ])('of which $because can still change is copied', ({ thaw }) => {
    const given: WorkingCalendar = Object.freeze(thaw(frozen(saved())));
    expect(checkedCalendar(given)).not.toBe(given);
    expect(checkedCalendar(given)).toEqual(ours);
  });

  const { edition: _, ...withoutEdition } = saved();
  test.each([
    { because: 'nothing', given: null },
    { because: 'left out', given: undefined },
    { because: 'the name of one', given: 'england' },
    { because: 'what defines one', given: withoutEdition },
  ])('that is $because is refused, with what makes one', ({ given }) => {
    expectRefusal(
      () => checkedCalendar(given as never),
      'argument/invalid',
      'a calendar: england',
      'defineCalendar',
    );
  });

  test('that has a fault is refused with its path', () => {
    const error = failure(() => checkedCalendar({ ...saved(), to: '2025-12-31' }));
    expect(error.code).toBe('calendar/invalid');
    expect(error.issues.map(({ path }) => path)).toContain('to');
  });
});

describe('counting by what was not made here', () => {
  test('refuses what only defines a calendar', () => {
    const { confirmedUntil: _, ...definition } = saved();
    expectRefusal(
      () => isWorkingDay('2026-03-04', definition as never),
      'argument/invalid',
      'defineCalendar',
    );
  });

  test('refuses a calendar that leads back to itself', () => {
    const given = { ...saved(), itself: {} };
    given.itself = given;
    expect(failure(() => defineCalendar(given)).code).toBe('calendar/invalid');
    expect(failure(() => isWorkingDay('2026-03-04', given)).code).toBe('calendar/invalid');
  });

  test('gives the same answer again where nothing has changed', () => {
    const given = saved();
    const limit = { amount: 1, unit: 'working-days' } as const;
    for (let times = 0; times < 2; times += 1) {
      expect(bankHolidayOn('2026-03-04', given)?.title).toBe('Founder’s Day');
      expect(dueDate(limit, '2026-03-03', given).due).toBe('2026-03-05');
    }
  });

  const worked = (given: WorkingCalendar, ...days: IsoDate[]) =>
    days.filter((day) => isWorkingDay(day, given));

  test.each<{ because: string; change: (given: Writable<WorkingCalendar>) => void; now: string[] }>(
    [
      {
        because: 'another holiday in place of one',
        change: (given) => {
          given.holidays[0] = { date: '2026-03-05', title: 'Founder’s Day' };
        },
        now: ['2026-03-04', '2026-03-06'],
      },
      {
        because: 'another date of a holiday',
        change: ({ holidays }) => {
          (holidays[0] as { date: IsoDate }).date = '2026-03-06';
        },
        now: ['2026-03-04', '2026-03-05'],
      },
      {
        because: 'another weekday in its weekend',
        change: ({ weekend }) => {
          weekend[0] = 'friday';
        },
        now: ['2026-03-05', '2026-03-07'],
      },
      {
        because: 'other days covered',
        change: (given) => {
          given.from = '2026-03-01';
        },
        now: ['2026-03-05', '2026-03-06'],
      },
    ],
  )('reads it afresh when it has changed: $because', ({ change, now }) => {
    const given = saved();
    const days = ['2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07'] as const;
    expect(worked(given, ...days)).toEqual(['2026-03-05', '2026-03-06']);
    change(given);
    expect(worked(given, ...days)).toEqual(now);
  });

  test.each([
    { part: 'weekend', value: 'sunday' },
    { part: 'holidays', value: null },
  ])('refuses it once its $part is no list', ({ part, value }) => {
    const given = saved();
    expect(isWorkingDay('2026-03-05', given)).toBe(true);
    Object.assign(given, { [part]: value });
    expectRefusal(() => isWorkingDay('2026-03-05', given), 'calendar/invalid', part);
  });

  test('ends where the calendar now ends', () => {
    const given = saved();
    expect(isWorkingDay('2026-12-31', given)).toBe(true);
    given.to = '2026-12-30';
    given.confirmedUntil = '2026-12-30';
    expectRefusal(() => isWorkingDay('2026-12-31', given), 'calendar/beyond-horizon');
  });
});
