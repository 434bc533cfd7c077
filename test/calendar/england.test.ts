import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fixture from '../../conformance/bank-holidays.json' with { type: 'json' };
import { corrected, renderTable, tableFile } from '../../scripts/generate-england.js';
import type { Holiday } from '../../src/calendar/index.js';
import {
  bankHolidayOn,
  dayNumber,
  england,
  fromDayNumber,
  isWorkingDay,
  weekday,
} from '../../src/calendar/index.js';

const published = fixture.holidays as Holiday[];
const plain = ({ title, ...rest }: Holiday) => ({ ...rest, title: title.toLowerCase() });

describe('the calendar of England and Wales', () => {
  test('covers 2000 to 2050, confirmed to the end of the published list', () => {
    expect(england).toMatchObject({
      name: 'england',
      from: '2000-01-01',
      to: '2050-12-31',
      confirmedUntil: '2028-12-31',
      weekend: ['saturday', 'sunday'],
    });
  });

  test('has the published holidays of 2000 to 2028, with their titles and substitutes', () => {
    const confirmed = england.holidays.filter(({ date }) => date <= england.confirmedUntil);
    expect(confirmed.map(plain)).toEqual(published.map(plain));
  });

  test('is right about every day of 2000 to 2028', () => {
    const closed = new Set<string>(published.map(({ date }) => date));
    const wrong: string[] = [];
    for (let day = dayNumber('2000-01-01'); day <= dayNumber('2028-12-31'); day += 1) {
      const date = fromDayNumber(day);
      const worked = !['saturday', 'sunday'].includes(weekday(date)) && !closed.has(date);
      if (isWorkingDay(date) !== worked) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  test('expects eight holidays a year, none at a weekend, once the list has ended', () => {
    for (let year = 2029; year <= 2050; year += 1) {
      const dates = england.holidays.filter(({ date }) => date.startsWith(`${year}`));
      expect(dates).toHaveLength(8);
    }
    expect(england.holidays.filter(({ date }) => weekday(date).startsWith('s'))).toEqual([]);
  });

  test('has an edition that a change of its days would change: then release it as a calendar change', () => {
    expect(england.edition).toBe('2028-12-31.0j22o68');
  });

  test('is frozen throughout', () => {
    expect(
      [england, england.weekend, england.holidays, ...england.holidays].every(Object.isFrozen),
    ).toBe(true);
  });

  test.each([
    { because: 'proclaimed', date: '2002-06-03', title: 'Golden Jubilee' },
    { because: 'moved from May', date: '2002-06-04', title: 'Spring bank holiday' },
    { because: 'proclaimed', date: '2011-04-29', title: 'Royal wedding' },
    { because: 'moved from Monday', date: '2020-05-08', title: 'Early May bank holiday (VE day)' },
    {
      because: 'Christmas Day was a Sunday',
      date: '2022-12-27',
      title: 'Christmas Day',
      substitute: true,
    },
  ] as const)('$date, $because: $title', ({ because: _, ...holiday }) => {
    expect(bankHolidayOn(holiday.date)).toEqual(holiday);
  });

  test.each([
    { because: 'moved to June', date: '2002-05-27' },
    { because: 'moved to June', date: '2012-05-28' },
    { because: 'moved to Friday', date: '2020-05-04' },
    { because: 'its substitute is the holiday', date: '2022-12-25' },
  ] as const)('$date is no holiday: $because', ({ date }) => {
    expect(bankHolidayOn(date)).toBeUndefined();
  });
});

describe('the generator', () => {
  test('would write the committed table again', () => {
    expect(readFileSync(tableFile, 'utf8')).toBe(renderTable());
  });

  const entry = { date: '2024-05-06', title: 'Early May bank holiday', substitute: false };
  const source = 'a test';

  test('corrects', () => {
    expect(
      corrected(
        [entry],
        [
          { change: 'add', date: '2024-05-01', title: 'May Day', source },
          { change: 'retitle', date: '2024-05-06', title: 'Victory', source },
        ],
      ).map(({ title }) => title),
    ).toEqual(['May Day', 'Victory']);
  });

  test.each([
    { change: 'remove', date: '2024-05-07', source },
    { change: 'add', date: '2024-05-06', title: 'Early May bank holiday', source },
    { change: 'retitle', date: '2024-05-06', title: 'Early May bank holiday', source },
    { change: 'retitle', date: '2024-05-07', title: 'Early May bank holiday', source },
  ] as const)('stops at a correction that has outlived its reason: $change $date', (correction) => {
    expect(() => corrected([entry], [correction])).toThrow(/Needless/);
  });
});
