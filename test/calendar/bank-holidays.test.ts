import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fixture from '../../conformance/bank-holidays.json' with { type: 'json' };
import { corrected, divisions, renderTable, tableFile } from '../../scripts/generate-calendars.js';
import type { Holiday, IsoDate } from '../../src/calendar/index.js';
import {
  bankHolidayOn,
  CALENDAR_PLACES,
  CALENDARS,
  calendarNamed,
  dayNumber,
  england,
  fromDayNumber,
  isWorkingDay,
  northernIreland,
  scotland,
  weekday,
} from '../../src/calendar/index.js';
import { published, SUBSTITUTES_KNOWN_UNTIL } from './published.js';

const ofEngland = fixture as Holiday[];
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
    expect(confirmed.map(plain)).toEqual(ofEngland.map(plain));
  });

  test('is right about every day of 2000 to 2028', () => {
    const closed = new Set<string>(ofEngland.map(({ date }) => date));
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
    expect(england.edition).toBe('0j22o68');
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

describe.each([
  {
    name: 'scotland',
    calendar: scotland,
    days: published.scotland,
    edition: '1j0lhex',
    regular: 9,
  },
  {
    name: 'northern-ireland',
    calendar: northernIreland,
    days: published.northernIreland,
    edition: '0yl07t0',
    regular: 10,
  },
])('the calendar of $name', ({ name, calendar, days, edition, regular }) => {
  test('covers the days that the calendar of England covers, confirmed as far', () => {
    const { from, to, confirmedUntil, weekend } = england;
    expect(calendar).toMatchObject({ name, from, to, confirmedUntil, weekend });
  });

  test('has the published holidays of 2012 to 2028, and no others', () => {
    const confirmed = calendar.holidays
      .map(({ date }) => date)
      .filter((date) => date >= '2012-01-01' && date <= calendar.confirmedUntil);
    expect(confirmed).toEqual(days.map(({ date }) => date));
  });

  test('says which of them are substitutes', () => {
    const known = days.filter(({ date }) => date <= SUBSTITUTES_KNOWN_UNTIL);
    expect(
      known.filter(
        ({ date, substitute }) =>
          (bankHolidayOn(date, calendar)?.substitute ?? false) !== substitute,
      ),
    ).toEqual([]);
  });

  test('expects as many holidays every year once the list has ended, none at a weekend', () => {
    for (let year = 2029; year <= 2050; year += 1) {
      const dates = calendar.holidays.filter(({ date }) => date.startsWith(`${year}`));
      expect(dates).toHaveLength(regular);
    }
    expect(calendar.holidays.filter(({ date }) => weekday(date).startsWith('s'))).toEqual([]);
  });

  test('has an edition that a change of its days would change: then release it as a calendar change', () => {
    expect(calendar.edition).toBe(edition);
  });

  test('goes by its name', () => {
    expect(calendarNamed(name as 'scotland')).toBe(calendar);
  });

  test('is frozen throughout', () => {
    expect(
      [calendar, calendar.weekend, calendar.holidays, ...calendar.holidays].every(Object.isFrozen),
    ).toBe(true);
  });
});

describe('every calendar', () => {
  test.each([
    '2002-06-03',
    '2002-06-04',
    '2011-04-29',
    '2012-06-04',
    '2012-06-05',
    '2020-05-08',
    '2022-06-02',
    '2022-06-03',
    '2022-09-19',
    '2023-05-08',
  ] as const)('is closed on %s', (date) => {
    const open = [england, scotland, northernIreland].filter((one) => isWorkingDay(date, one));
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test.each(['2002-05-27', '2012-05-28', '2020-05-04', '2022-05-30'] as const)(
    'is open on %s, from which the holiday was moved',
    (date) => {
      const closed = [england, scotland, northernIreland].filter((one) => !isWorkingDay(date, one));
      expect(closed.map(({ name }) => name)).toEqual([]);
    },
  );

  test('a name that is not given is that of the default one', () => {
    expect(calendarNamed(undefined)).toBe(england);
    expect(CALENDARS.map(({ name }) => name)).toEqual(Object.keys(CALENDAR_PLACES));
  });

  test('can have days of a landlord closed besides', () => {
    const closures = [{ date: '2026-12-29', title: 'Christmas closure' }] as const;
    const closed = calendarNamed('scotland', closures);
    expect(closed.name).toBe('scotland with closures');
    expect(isWorkingDay('2026-12-29', closed)).toBe(false);
    expect(isWorkingDay('2026-12-30', closed)).toBe(true);
  });
});

describe('only some are closed', () => {
  const at = [england, scotland, northernIreland] as const;
  test.each([
    { date: '2024-01-02', closed: 'scotland', title: '2nd January' },
    { date: '2021-01-04', closed: 'scotland', title: '2nd January' },
    { date: '2022-01-04', closed: 'scotland', title: '2nd January' },
    { date: '2017-01-03', closed: 'scotland', title: "New Year's Day" },
    { date: '2024-04-01', closed: 'england northern-ireland', title: 'Easter Monday' },
    { date: '2024-08-05', closed: 'scotland', title: 'Summer bank holiday' },
    { date: '2024-08-26', closed: 'england northern-ireland', title: 'Summer bank holiday' },
    { date: '2006-11-30', closed: '' },
    { date: '2007-11-30', closed: 'scotland', title: "St Andrew's Day" },
    { date: '2008-12-01', closed: 'scotland', title: "St Andrew's Day" },
    { date: '2026-06-15', closed: 'scotland', title: 'World Cup bank holiday' },
    { date: '2021-03-17', closed: 'northern-ireland', title: "St Patrick's Day" },
    { date: '2024-03-18', closed: 'northern-ireland', title: "St Patrick's Day" },
    {
      date: '2008-07-14',
      closed: 'northern-ireland',
      title: "Battle of the Boyne (Orangemen's Day)",
    },
    {
      date: '2009-07-13',
      closed: 'northern-ireland',
      title: "Battle of the Boyne (Orangemen's Day)",
    },
  ] as const)('$date: $closed', ({ date, closed, ...holiday }) => {
    const there = at.filter((one) => !isWorkingDay(date, one));
    expect(there.map(({ name }) => name).join(' ')).toBe(closed);
    for (const one of there) {
      expect(bankHolidayOn(date, one)?.title).toBe('title' in holiday && holiday.title);
    }
  });

  test('New Year at a weekend puts off two days in Scotland, one elsewhere', () => {
    const days = ['2028-01-03', '2028-01-04', '2028-01-05'] as const;
    expect(at.map((one) => days.filter((day) => !isWorkingDay(day, one)).length)).toEqual([
      1, 2, 1,
    ]);
  });
});

describe('a holiday with its own day of the year', () => {
  const weekend = ['saturday', 'sunday'];
  /** The first day from this one on that no weekend takes. */
  const nextWorked = (year: number, monthAndDay: string) => {
    let day = dayNumber(`${year}-${monthAndDay}` as IsoDate);
    while (weekend.includes(weekday(fromDayNumber(day)))) day += 1;
    return fromDayNumber(day);
  };

  test.each([
    { title: "St Andrew's Day", calendar: scotland, day: '11-30', since: 2007 },
    { title: "St Patrick's Day", calendar: northernIreland, day: '03-17', since: 2000 },
    {
      title: "Battle of the Boyne (Orangemen's Day)",
      calendar: northernIreland,
      day: '07-12',
      since: 2000,
    },
  ])('is put off by a weekend to Monday: $title', ({ title, calendar, day, since }) => {
    const held = calendar.holidays.filter((holiday) => holiday.title === title);
    const years = Array.from({ length: 2050 - since + 1 }, (_, i) => since + i);
    expect(held.map(({ date }) => date)).toEqual(years.map((year) => nextWorked(year, day)));
    expect(held.map(({ substitute = false }) => substitute)).toEqual(
      held.map(({ date }) => !date.endsWith(day)),
    );
  });

  test.each([
    { calendar: england, days: ['12-25', '12-26'] },
    { calendar: scotland, days: ['12-25', '12-26'] },
    { calendar: northernIreland, days: ['12-25', '12-26'] },
    { calendar: scotland, days: ['01-01', '01-02'] },
  ])(
    'two in a row close two weekdays, never one twice: $calendar.name, $days',
    ({ calendar, days }) => {
      for (let year = 2000; year <= 2050; year += 1) {
        const first = dayNumber(`${year}-${days[0]}` as IsoDate);
        const near = Array.from({ length: 4 }, (_, i) => fromDayNumber(first + i));
        const closed = near.filter((date) => bankHolidayOn(date, calendar));
        const worked = near.filter((date) => !weekend.includes(weekday(date)));
        expect(closed).toEqual(worked.slice(0, 2));
      }
    },
  );
});

describe('the generator', () => {
  test.each(divisions)('would write the committed table of $name again', (division) => {
    expect(readFileSync(tableFile(division), 'utf8')).toBe(renderTable(division));
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
