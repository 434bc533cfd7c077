import { describe, expect, test } from 'vitest';
import type { Duration } from '../../src/calendar/index.js';
import {
  defineCalendar,
  describeDuration,
  dueDate,
  england,
  longDate,
  withClosures,
} from '../../src/calendar/index.js';
import { expectRefusal, failure } from './wrong.js';

const includeStart = { counting: 'include-start' } as const;

describe('the explanation', () => {
  test('has every day that was not counted, and why', () => {
    const { explanation } = dueDate({ amount: 3, unit: 'working-days' }, '2021-12-24');
    expect(explanation.skipped).toEqual([
      { date: '2021-12-25', why: 'Saturday' },
      { date: '2021-12-26', why: 'Sunday' },
      { date: '2021-12-27', why: 'Christmas Day (substitute day)' },
      { date: '2021-12-28', why: 'Boxing Day (substitute day)' },
    ]);
  });

  test('gives a closure its own title, and a weekend its weekday', () => {
    const closures = (['2026-12-29', '2027-01-02'] as const).map((date) => ({
      date,
      title: 'Christmas closure',
    }));
    const { skipped } = dueDate(
      { amount: 4, unit: 'working-days' },
      '2026-12-28',
      withClosures(england, closures),
    ).explanation;
    expect(skipped.map(({ why }) => why)).toEqual([
      'Christmas closure',
      "New Year's Day",
      'Saturday',
      'Sunday',
    ]);
  });

  test('is frozen plain data that says itself', () => {
    const limit = { amount: 10, unit: 'working-days', clause: '6.2' } as const;
    const answer = dueDate(limit, '2018-12-20');
    const { explanation } = answer;
    expect(
      [
        answer,
        explanation,
        explanation.skipped,
        explanation.duration,
        ...explanation.skipped,
      ].every(Object.isFrozen),
    ).toBe(true);
    expect(explanation.duration).toEqual({ amount: 10, unit: 'working-days' });
    expect(String(explanation)).toBe(explanation.sentence);
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(limit).toEqual({ amount: 10, unit: 'working-days', clause: '6.2' });
  });

  test.each([
    { because: 'confirmed to the day itself', amount: 1, from: '2028-12-28', provisional: false },
    { because: 'past what is confirmed', amount: 2, from: '2028-12-28', provisional: true },
  ] as const)(
    'is provisional only past the confirmed days: $because',
    ({ amount, from, provisional }) => {
      expect(dueDate({ amount, unit: 'working-days' }, from).explanation.provisional).toBe(
        provisional,
      );
      expect(dueDate({ amount, unit: 'weeks' }, from).explanation.provisional).toBe(false);
    },
  );

  test('is not provisional on the last day that is confirmed', () => {
    const calendar = defineCalendar({
      name: 'own',
      holidays: [],
      from: '2026-01-01',
      to: '2026-12-31',
      confirmedUntil: '2026-03-05',
    });
    const isProvisional = (from: '2026-03-04' | '2026-03-05') =>
      dueDate({ amount: 1, unit: 'working-days' }, from, calendar).explanation.provisional;
    expect([isProvisional('2026-03-04'), isProvisional('2026-03-05')]).toEqual([false, true]);
  });

  const fourDays = defineCalendar({
    name: 'four',
    weekend: ['friday', 'sunday'],
    holidays: [],
    from: '2026-01-01',
    to: '2026-12-31',
  });
  const closed = withClosures(england, [
    { date: '2026-12-29', title: 'Christmas closure' },
    { date: '2026-12-30', title: 'Christmas closure' },
  ]);

  test.each<{
    limit: Duration;
    from: `${number}-${number}-${number}`;
    calendar?: typeof england;
    says: string;
  }>([
    {
      limit: { amount: 10, unit: 'working-days' },
      from: '2018-12-20',
      says: "10 working days after Thursday 20 December 2018 is Tuesday 8 January 2019. Not counted: weekends, Christmas Day (25 December), Boxing Day (26 December) and New Year's Day (1 January).",
    },
    {
      limit: { amount: 1, unit: 'working-days' },
      from: '2026-03-02',
      says: '1 working day after Monday 2 March 2026 is Tuesday 3 March 2026.',
    },
    {
      limit: { amount: 1, unit: 'working-days' },
      from: '2020-12-24',
      says: '1 working day after Thursday 24 December 2020 is Tuesday 29 December 2020. Not counted: weekends, Christmas Day (25 December) and Boxing Day (substitute day, 28 December).',
    },
    {
      limit: { amount: 1, unit: 'working-days' },
      from: '2025-12-31',
      says: "1 working day after Wednesday 31 December 2025 is Friday 2 January 2026. Not counted: New Year's Day (1 January).",
    },
    {
      limit: { amount: 4, unit: 'working-days' },
      from: '2026-12-24',
      calendar: closed,
      says: "4 working days after Thursday 24 December 2026 is Wednesday 6 January 2027. Not counted: weekends, Christmas Day (25 December), Boxing Day (substitute day, 28 December), Christmas closure (29 December, 30 December) and New Year's Day (1 January).",
    },
    {
      limit: { amount: 5, unit: 'working-days' },
      from: '2026-03-05',
      calendar: fourDays,
      says: '5 working days after Thursday 5 March 2026 is Thursday 12 March 2026. Not counted: Fridays and Sundays.',
    },
    {
      limit: { amount: 2, unit: 'working-days', ...includeStart },
      from: '2026-03-02',
      says: '2 working days counted from Monday 2 March 2026, that day included, end on Tuesday 3 March 2026.',
    },
    {
      limit: { amount: 1, unit: 'working-days', ...includeStart },
      from: '2026-03-01',
      says: '1 working day counted from Sunday 1 March 2026 (not a working day, so day 1 is the next working day) ends on Monday 2 March 2026. Not counted: weekends.',
    },
    {
      limit: { amount: 28, unit: 'days' },
      from: '2019-03-22',
      says: '28 days after Friday 22 March 2019 is Friday 19 April 2019. The text says "days"; read as calendar days.',
    },
    {
      limit: { amount: 5, unit: 'days', readAs: 'working-days' },
      from: '2026-03-02',
      says: '5 days after Monday 2 March 2026 is Monday 9 March 2026. Not counted: weekends. The text says "days"; read as working days.',
    },
    {
      limit: { amount: 6, unit: 'months' },
      from: '2025-08-31',
      says: '6 months after Sunday 31 August 2025 is Saturday 28 February 2026. That month has no day 31, so its last day is used.',
    },
    {
      limit: { amount: 6, unit: 'months' },
      from: '2025-08-15',
      says: '6 months after Friday 15 August 2025 is Sunday 15 February 2026.',
    },
    {
      limit: { amount: 6, unit: 'months', ...includeStart },
      from: '2025-08-31',
      says: '6 months counted from Sunday 31 August 2025, that day included, end on Friday 27 February 2026.',
    },
    {
      limit: { amount: 1, unit: 'working-days' },
      from: '2029-03-05',
      says: '1 working day after Monday 5 March 2029 is Tuesday 6 March 2029. Bank holidays are confirmed up to 31 December 2028. If one after that is added or moved, this date may change.',
    },
  ])('says: $says', ({ limit, from, calendar, says }) => {
    expect(String(dueDate(limit, from, calendar).explanation)).toBe(says);
  });

  test.each([
    { because: '365 days', from: '2025-01-06', amount: 253, says: 'Christmas Day (25 December)' },
    {
      because: '366 days',
      from: '2025-01-06',
      amount: 254,
      says: 'Christmas Day (25 December 2025)',
    },
  ] as const)(
    'names the year of a holiday after more than 365 days: $because',
    ({ from, amount, says }) => {
      const { sentence } = dueDate({ amount, unit: 'working-days' }, from).explanation;
      expect(sentence).toContain(says);
    },
  );

  test('names the year of a holiday in a count of more than a year', () => {
    const { sentence } = dueDate({ amount: 260, unit: 'working-days' }, '2024-12-24').explanation;
    expect(sentence).toContain('Christmas Day (25 December 2024, 25 December 2025)');
  });
});

describe('a time limit is refused', () => {
  test.each([0, -1, 2.5, Number.NaN, '5', Number.POSITIVE_INFINITY])('of %s days', (amount) => {
    const limit = { amount, unit: 'working-days' } as Duration;
    expectRefusal(
      () => dueDate(limit, '2026-03-02'),
      'calendar/bad-count',
      String(amount),
      'include-start',
    );
    expectRefusal(() => describeDuration(limit), 'calendar/bad-count');
  });

  test.each([
    {
      because: 'the unit is unknown',
      limit: { amount: 1, unit: 'fortnights' },
      paths: ['unit'],
      named: 'working-days',
    },
    {
      because: 'the unit is an inherited name',
      limit: { amount: 1, unit: 'toString' },
      paths: ['unit'],
      named: 'toString',
    },
    {
      because: 'the counting is unknown',
      limit: { amount: 1, unit: 'days', counting: 'late' },
      paths: ['counting'],
      named: 'include-start',
    },
    {
      because: 'the reading is unknown',
      limit: { amount: 1, unit: 'days', readAs: 'weeks' },
      paths: ['readAs'],
      named: 'calendar-days',
    },
    {
      because: 'only bare days are read',
      limit: { amount: 1, unit: 'weeks', readAs: 'working-days' },
      paths: ['readAs'],
      named: "'days'",
    },
    {
      because: 'the unit is a list of one',
      limit: { amount: 1, unit: ['weeks'] },
      paths: ['unit'],
      named: 'working-days',
    },
    {
      because: 'the unit is unknown, though the counting is right',
      limit: { amount: 1, unit: 'fortnights', ...includeStart },
      paths: ['unit'],
      named: 'fortnights',
    },
    {
      because: 'the counting is unknown, though "days" are read',
      limit: { amount: 1, unit: 'days', readAs: 'working-days', counting: 'late' },
      paths: ['counting'],
      named: 'late',
    },
    {
      because: 'it has neither part right',
      limit: { counting: 1 },
      paths: ['unit', 'counting'],
      named: 'weeks',
    },
    { because: 'it is a number', limit: 10, paths: [], named: 'amount' },
    { because: 'it is nothing', limit: null, paths: [], named: 'amount' },
  ])('because $because', ({ limit, paths, named }) => {
    const error = failure(() => dueDate(limit as unknown as Duration, '2026-03-02'));
    expect(error.code).toBe('duration/invalid');
    expect(error.issues.map(({ path }) => path)).toEqual(paths);
    expect(error.message).toContain(named);
  });

  test.each([
    {
      because: 'it runs out of the calendar',
      limit: { amount: 5, unit: 'working-days' },
      from: '2050-12-30',
    },
    {
      because: 'it starts outside the calendar',
      limit: { amount: 1, unit: 'working-days', ...includeStart },
      from: '1999-12-31',
    },
    { because: 'it runs out of years', limit: { amount: 9e15, unit: 'weeks' }, from: '2026-01-01' },
    {
      because: 'it runs out of years',
      limit: { amount: 9e15, unit: 'months' },
      from: '2026-01-01',
    },
  ] as const)('when $because', ({ limit, from }) => {
    expectRefusal(() => dueDate(limit, from), 'calendar/beyond-horizon', from);
  });

  test('from a date that is none', () => {
    expectRefusal(
      () => dueDate({ amount: 1, unit: 'weeks' }, '2026-02-29'),
      'date/invalid',
      '2026-02-29',
    );
  });
});

test.each([
  { duration: { amount: 10, unit: 'working-days' }, words: '10 working days' },
  { duration: { amount: 1, unit: 'working-days' }, words: '1 working day' },
  { duration: { amount: 28, unit: 'calendar-days' }, words: '28 calendar days' },
  { duration: { amount: 28, unit: 'days' }, words: '28 days' },
  { duration: { amount: 8, unit: 'weeks' }, words: '8 weeks' },
  { duration: { amount: 1, unit: 'months' }, words: '1 month' },
] as const)('in words: $words', ({ duration, words }) => {
  expect(describeDuration(duration)).toBe(words);
});

test('a date in a letter has its weekday and no leading zero', () => {
  expect(longDate('2019-01-08')).toBe('Tuesday 8 January 2019');
  expectRefusal(() => longDate('2019-02-29'), 'date/invalid');
});
