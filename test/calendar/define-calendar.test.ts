import { describe, expect, test } from 'vitest';
import type { CalendarDefinition } from '../../src/calendar/index.js';
import {
  bankHolidayOn,
  defineCalendar,
  england,
  isWorkingDay,
  withClosures,
} from '../../src/calendar/index.js';
import { failure } from './wrong.js';

const year: CalendarDefinition = {
  name: 'ours',
  holidays: [
    { date: '2026-12-25', title: 'Christmas Day' },
    { date: '2026-08-01', title: 'Founder’s Day' },
  ],
  from: '2026-01-01',
  to: '2026-12-31',
};
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const issuesOf = (call: () => unknown) => failure(call).issues.map(({ path }) => path);

describe('a calendar of one’s own', () => {
  test('is sorted, filled in and frozen, and leaves what was given alone', () => {
    const given = structuredClone(year);
    const calendar = defineCalendar(given);
    expect(calendar).toMatchObject({
      name: 'ours',
      from: '2026-01-01',
      to: '2026-12-31',
      confirmedUntil: '2026-12-31',
      weekend: ['saturday', 'sunday'],
    });
    expect(calendar.holidays.map(({ date }) => date)).toEqual(['2026-08-01', '2026-12-25']);
    expect([calendar, calendar.weekend, ...calendar.holidays].every(Object.isFrozen)).toBe(true);
    expect(given).toEqual(year);
  });

  test('may have a holiday on a weekend, which closes nothing more', () => {
    const calendar = defineCalendar(year);
    expect(bankHolidayOn('2026-08-01', calendar)?.title).toBe('Founder’s Day');
    expect(isWorkingDay('2026-08-01', calendar)).toBe(false);
  });

  test('may have one day, and be confirmed until its first', () => {
    const day = { ...year, holidays: [], to: year.from };
    expect(defineCalendar(day).to).toBe('2026-01-01');
    expect(defineCalendar({ ...year, confirmedUntil: year.from }).confirmedUntil).toBe(year.from);
  });

  test('may have no weekend', () => {
    expect(isWorkingDay('2026-08-02', defineCalendar({ ...year, weekend: [] }))).toBe(true);
  });

  test('has an edition that follows from its days, or the one given', () => {
    const { edition } = defineCalendar(year);
    expect(edition).toMatch(/^\w{7}$/);
    expect(defineCalendar({ ...year, holidays: [...year.holidays].reverse() }).edition).toBe(
      edition,
    );
    expect(defineCalendar({ ...year, holidays: [] }).edition).not.toBe(edition);
    expect(defineCalendar({ ...year, weekend: ['sunday'] }).edition).not.toBe(edition);
    expect(defineCalendar({ ...year, edition: 'second' }).edition).toBe('second');
  });

  // What was saved with an edition is counted by that edition: the same days never get another.
  test.each([
    { because: 'plain letters', title: 'Christmas Day', edition: '02vd07j' },
    { because: 'letters with accents', title: 'Noël', edition: '1ty17ol' },
    { because: 'signs that take two places', title: '🎄🎄', edition: '13c50q1' },
    { because: 'a number that is short', title: 'Day 7', edition: '00rrcgm' },
  ])('has for the same days the same edition for ever: $because', ({ title, edition }) => {
    const holidays = [{ date: '2026-12-25', title }] as const;
    expect(defineCalendar({ ...year, name: 'any', holidays }).edition).toBe(edition);
  });

  test('can be given as a calendar that was saved', () => {
    expect(defineCalendar(JSON.parse(JSON.stringify(england)))).toEqual(england);
  });
});

describe('a definition is refused', () => {
  test.each([
    { because: 'it is nothing', given: undefined, paths: [''] },
    { because: 'it is a list', given: [], paths: [''] },
    { because: 'the name is blank', given: { ...year, name: ' ' }, paths: ['name'] },
    { because: 'the edition is a number', given: { ...year, edition: 2 }, paths: ['edition'] },
    { because: 'a field is unknown', given: { ...year, weekends: [] }, paths: ['weekends'] },
    { because: 'the range is reversed', given: { ...year, to: '2025-12-31' }, paths: ['to'] },
    { because: 'a date is none', given: { ...year, from: '1/1/2026' }, paths: ['from'] },
    { because: 'an end is missing', given: { ...year, to: undefined }, paths: ['to'] },
    {
      because: 'it is confirmed past its end',
      given: { ...year, confirmedUntil: '2027-01-01' },
      paths: ['confirmedUntil'],
    },
    {
      because: 'it is confirmed until before its start',
      given: { ...year, confirmedUntil: '2025-12-31' },
      paths: ['confirmedUntil'],
    },
    {
      because: 'it is confirmed until no date',
      given: { ...year, confirmedUntil: '' },
      paths: ['confirmedUntil'],
    },
    {
      because: 'the weekend is no list',
      given: { ...year, weekend: 'sunday' },
      paths: ['weekend'],
    },
    {
      because: 'no day is left',
      given: {
        ...year,
        weekend: WEEKDAYS,
      },
      paths: ['weekend'],
    },
    {
      because: 'no day is left, whatever else is listed',
      given: { ...year, weekend: [...WEEKDAYS, 'friday', 'someday'] },
      paths: ['weekend'],
    },
    {
      because: 'an end is no date: then no holiday is outside',
      given: { ...year, from: 'never' },
      paths: ['from'],
    },
    {
      because: 'a weekday is unknown or twice',
      given: { ...year, weekend: ['Sunday', 'friday', 'friday'] },
      paths: ['weekend.0', 'weekend.2'],
    },
    { because: 'the holidays are no list', given: { ...year, holidays: {} }, paths: ['holidays'] },
    {
      because: 'a holiday is bare text',
      given: { ...year, holidays: ['2026-12-25'] },
      paths: ['holidays.0'],
    },
    {
      because: 'a holiday is outside',
      given: { ...year, holidays: [{ date: '2027-01-01', title: 'New Year' }] },
      paths: ['holidays.0.date'],
    },
    {
      because: 'a holiday is before its start',
      given: { ...year, holidays: [{ date: '2025-12-31', title: 'New Year’s Eve' }] },
      paths: ['holidays.0.date'],
    },
    {
      because: 'a holiday is not on its one day',
      given: { ...year, from: '2026-12-25', to: '2026-12-25' },
      paths: ['holidays.1.date'],
    },
    {
      because: 'a date is twice',
      given: { ...year, holidays: [...year.holidays, { date: '2026-12-25', title: 'Again' }] },
      paths: ['holidays.2.date'],
    },
    {
      because: 'every part of a holiday is wrong',
      given: {
        ...year,
        holidays: [{ date: '2026-02-29', title: '', substitute: 'yes', kind: 'bank' }],
      },
      paths: ['holidays.0.date', 'holidays.0.title', 'holidays.0.substitute', 'holidays.0.kind'],
    },
    {
      because: 'several parts are wrong, all told at once',
      given: { name: 3, holidays: [{}], from: '2026-12-31', to: '2026-01-01' },
      paths: ['name', 'to', 'holidays.0.date', 'holidays.0.title'],
    },
  ])('because $because', ({ given, paths }) => {
    const call = () => defineCalendar(given as unknown as CalendarDefinition);
    expect(failure(call).code).toBe('calendar/invalid');
    expect(issuesOf(call)).toEqual(paths);
    for (const { message } of failure(call).issues) expect(message).toMatch(/[a-z]{2,} \S/);
  });

  test('because a date is given three times: the first place is named for both of the others', () => {
    const again = { date: '2026-12-25', title: 'Again' } as const;
    const { issues } = failure(() =>
      defineCalendar({ ...year, holidays: [...year.holidays, again, again] }),
    );
    expect(issues.map(({ path }) => path)).toEqual(['holidays.2.date', 'holidays.3.date']);
    for (const { message } of issues) expect(message).toContain('already given at holidays.0');
  });

  test('because it leads back to itself: it is told that, and nothing else', () => {
    const circle: { -readonly [K in keyof CalendarDefinition]: unknown } = { ...year };
    circle.holidays = [circle];
    const { issues } = failure(() => defineCalendar(circle as unknown as CalendarDefinition));
    expect(issues).toHaveLength(1);
    expect(failure(() => defineCalendar(circle as unknown as CalendarDefinition)).code).toBe(
      'calendar/invalid',
    );
  });

  test('because reading it throws: with what was thrown', () => {
    const cause = new Error('not today');
    const given = {
      ...year,
      get name(): string {
        throw cause;
      },
    };
    expect(failure(() => defineCalendar(given))).toMatchObject({
      code: 'argument/invalid',
      cause,
    });
  });

  test('naming what was given', () => {
    const error = failure(() => defineCalendar({ ...year, to: '2025-12-31' }));
    expect(error.message).toContain("'2025-12-31' is before from, '2026-01-01'");
  });
});

describe('closures', () => {
  const first = { date: '2026-12-29', title: 'Christmas closure' } as const;
  const second = { date: '2026-12-30', title: 'Christmas closure' } as const;

  test('close days in a new calendar, which says so', () => {
    const closed = withClosures(england, [second, first]);
    expect(closed.name).toBe('england with closures');
    expect(closed.confirmedUntil).toBe(england.confirmedUntil);
    expect(bankHolidayOn('2026-12-29', closed)).toEqual({ ...first, kind: 'closure' });
    expect(isWorkingDay('2026-12-29', england)).toBe(true);
  });

  test('are told apart by edition, whatever the order or number of steps', () => {
    const both = withClosures(england, [first, second]);
    expect(withClosures(england, [second, first])).toEqual(both);
    expect(withClosures(withClosures(england, [second]), [first])).toEqual(both);
    const editions = [
      england,
      withClosures(england, [first]),
      withClosures(england, [second]),
      both,
    ];
    expect(new Set(editions.map(({ edition }) => edition)).size).toBe(4);
    expect(withClosures(england, [{ ...first, title: 'Other' }]).edition).not.toBe(
      editions[1]?.edition,
    );
  });

  test('have for the same days the same edition for ever', () => {
    const edition = '0j22o68+closures.0om93uw';
    expect(withClosures(england, [first]).edition).toBe(edition);
  });

  test('added twice are named once', () => {
    const twice = withClosures(withClosures(england, [first]), [second]);
    expect(twice.name).toBe('england with closures');
    expect(twice.edition).toMatch(/^0j22o68\+closures\.\w{7}$/);
    expect(withClosures(twice, [first, second])).toBe(twice);
  });

  test('are added to a calendar that was saved', () => {
    const saved = JSON.parse(JSON.stringify(england));
    expect(withClosures(saved, [first])).toEqual(withClosures(england, [first]));
  });

  test('on a holiday keep the holiday', () => {
    const christmas = { date: '2026-12-25', title: 'Christmas closure' } as const;
    expect(withClosures(england, [christmas])).toBe(england);
    expect(bankHolidayOn('2026-12-25', withClosures(england, [christmas, first]))?.title).toBe(
      'Christmas Day',
    );
  });

  test('none of them change nothing', () => {
    expect(withClosures(england, [])).toBe(england);
  });

  test.each([
    {
      because: 'outside the calendar',
      closures: [{ date: '2051-01-01', title: 'x' }],
      paths: ['closures.0.date'],
    },
    { because: 'twice', closures: [first, first], paths: ['closures.1.date'] },
    { because: 'without a title', closures: [{ date: '2026-12-29' }], paths: ['closures.0.title'] },
    { because: 'no list', closures: '2026-12-29', paths: ['closures'] },
  ])('are refused when $because', ({ closures, paths }) => {
    const call = () => withClosures(england, closures as never);
    expect(failure(call).code).toBe('calendar/invalid');
    expect(issuesOf(call)).toEqual(paths);
    for (const { message } of failure(call).issues) expect(message).toMatch(/[a-z]{2,} \S/);
  });

  test('are refused where there is no calendar', () => {
    expect(failure(() => withClosures(undefined as never, [])).code).toBe('calendar/invalid');
  });
});
