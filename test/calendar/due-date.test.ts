/** When a time limit ends, whatever was asked before. */
import { describe, expect, test } from 'vitest';
import type { Duration, IsoDate, WorkingCalendar } from '../../src/calendar/index.js';
import { defineCalendar, dueDate, endOf, england, scotland } from '../../src/calendar/index.js';
import { expectRefusal } from './wrong.js';

const includeStart = { counting: 'include-start' } as const;

describe('a time limit ends', () => {
  test.each<{ because: string; limit: Duration; from: IsoDate; due: IsoDate }>([
    {
      because: 'on the tenth working day after the trigger',
      limit: { amount: 10, unit: 'working-days' },
      from: '2018-12-20',
      due: '2019-01-08',
    },
    {
      because: 'a day earlier, where the trigger is day 1',
      limit: { amount: 10, unit: 'working-days', ...includeStart },
      from: '2018-12-20',
      due: '2019-01-07',
    },
    {
      because: 'on the same day, where that is day 1 and the limit one day',
      limit: { amount: 1, unit: 'working-days', ...includeStart },
      from: '2026-03-06',
      due: '2026-03-06',
    },
    {
      because: 'no earlier from a Saturday: day 1 is Monday in both counts',
      limit: { amount: 2, unit: 'working-days', ...includeStart },
      from: '2026-03-07',
      due: '2026-03-10',
    },
    {
      because: 'on a bank holiday too, in calendar days',
      limit: { amount: 5, unit: 'calendar-days' },
      from: '2018-12-20',
      due: '2018-12-25',
    },
    {
      because: 'a calendar day earlier from day 1',
      limit: { amount: 5, unit: 'calendar-days', ...includeStart },
      from: '2018-12-20',
      due: '2018-12-24',
    },
    {
      because: 'on the same weekday, in weeks',
      limit: { amount: 2, unit: 'weeks' },
      from: '2026-03-06',
      due: '2026-03-20',
    },
    {
      because: 'on the weekday before it, from day 1',
      limit: { amount: 2, unit: 'weeks', ...includeStart },
      from: '2026-03-06',
      due: '2026-03-19',
    },
    {
      because: 'on the same day of the month, in months',
      limit: { amount: 1, unit: 'months' },
      from: '2026-03-06',
      due: '2026-04-06',
    },
    {
      because: 'on the day before it, from day 1',
      limit: { amount: 1, unit: 'months', ...includeStart },
      from: '2026-03-06',
      due: '2026-04-05',
    },
    {
      because: 'in calendar days, where the text says "days" and no more',
      limit: { amount: 5, unit: 'days' },
      from: '2018-12-20',
      due: '2018-12-25',
    },
    {
      because: 'in working days, where "days" are read so',
      limit: { amount: 5, unit: 'days', readAs: 'working-days' },
      from: '2018-12-20',
      due: '2018-12-31',
    },
  ])('$because: $due', ({ limit, from, due }) => {
    expect(endOf(limit, from)).toBe(due);
    expect(dueDate(limit, from).due).toBe(due);
  });

  test('by the calendar given, from a date of any shape', () => {
    const limit: Duration = { amount: 1, unit: 'working-days' };
    expect(endOf(limit, '2023-12-29', scotland)).toBe('2024-01-03');
    const plainDate = { year: 2023, month: 12, day: 29 } as never;
    expect(endOf(limit, plainDate)).toBe('2024-01-02');
    expect(dueDate(limit, plainDate).explanation.from).toBe('2023-12-29');
  });

  test('nowhere, where limit or date is none', () => {
    expectRefusal(() => endOf(null as never, '2026-03-06'), 'duration/invalid', 'amount');
    expectRefusal(
      () => endOf({ amount: 0, unit: 'weeks' }, '2026-03-06'),
      'calendar/bad-count',
      'include-start',
    );
    expectRefusal(() => endOf({ amount: 1, unit: 'weeks' }, '2026-02-29'), 'date/invalid');
    expectRefusal(() => endOf({ amount: 1, unit: 'weeks' }, 20260306 as never), 'date/invalid');
  });
});

describe('an answer is that of its own question', () => {
  const limit: Duration = { amount: 5, unit: 'days', readAs: 'working-days' };
  const ask = (of: Duration = limit, from: IsoDate = '2023-12-27', by: WorkingCalendar = england) =>
    dueDate(of, from, by);

  test('asked again, it is the same', () => {
    const first = ask();
    expect(first.due).toBe('2024-01-04');
    expect(ask({ ...limit })).toBe(first);
    expect(first.explanation).toBe(first.explanation);
  });

  test.each<{ because: string; again: () => { readonly due: IsoDate }; due: IsoDate }>([
    { because: 'another amount', again: () => ask({ ...limit, amount: 6 }), due: '2024-01-05' },
    {
      because: 'another unit',
      again: () => {
        ask({ amount: 5, unit: 'weeks' });
        return ask({ amount: 5, unit: 'months' });
      },
      due: '2024-05-27',
    },
    {
      because: 'another reading',
      again: () => ask({ ...limit, readAs: 'calendar-days' }),
      due: '2024-01-01',
    },
    {
      because: 'another day 1',
      again: () => ask({ ...limit, ...includeStart }),
      due: '2024-01-03',
    },
    { because: 'another trigger', again: () => ask(limit, '2023-12-28'), due: '2024-01-05' },
    {
      because: 'another calendar',
      again: () => ask(limit, '2023-12-27', scotland),
      due: '2024-01-05',
    },
  ])('$because is another question', ({ again, due }) => {
    ask();
    expect(again().due).toBe(due);
    expect(ask().due).toBe('2024-01-04');
  });

  test('the limit that was given can change afterwards, and the answer does not', () => {
    const given = { amount: 5, unit: 'calendar-days' } as { amount: number; unit: 'calendar-days' };
    const answer = dueDate(given, '2026-03-06');
    given.amount = 6;
    expect(dueDate(given, '2026-03-06').due).toBe('2026-03-12');
    expect(answer.explanation).toMatchObject({ due: '2026-03-11', duration: { amount: 5 } });
  });

  test('a calendar that has changed is counted by afresh', () => {
    const holidays = [{ date: '2026-03-09' as IsoDate, title: 'Founder’s Day' }];
    const open = {
      ...defineCalendar({ name: 'ours', holidays, from: '2026-01-01', to: '2026-12-31' }),
    };
    const one: Duration = { amount: 1, unit: 'working-days' };
    expect(dueDate(one, '2026-03-06', open).due).toBe('2026-03-10');
    open.holidays = [];
    expect(dueDate(one, '2026-03-06', open).due).toBe('2026-03-09');
  });
});

test('an explanation that is copied or listed has its due date and its reasons', () => {
  const { ...copy } = dueDate({ amount: 1, unit: 'working-days' }, '2026-03-06');
  expect(copy).toMatchObject({
    due: '2026-03-09',
    explanation: { due: '2026-03-09', provisional: false },
  });
  expect(Object.keys(copy.explanation)).not.toContain('toString');
});
