import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  bankHolidayOn,
  calendarFrom,
  dueDate,
  isWorkingDay,
} from '../../src/calendar/index.js';
import { expectRefusal, failure } from './wrong.js';

const range = { from: '2024-01-01', to: '2026-12-31' } as const;

describe('a calendar from date-holidays', () => {
  const scotland = calendarFrom(new Holidays('GB', 'SCT'), { ...range, name: 'scotland' });
  const northernIreland = calendarFrom(new Holidays('GB', 'NIR'), range);

  test.each([
    { because: '2 January is a holiday in Scotland', date: '2024-01-02', worked: false },
    { because: 'Easter Monday is not', date: '2024-04-01', worked: true },
    {
      because: 'the summer holiday is the first Monday of August',
      date: '2024-08-05',
      worked: false,
    },
    { because: 'not the last', date: '2024-08-26', worked: true },
    { because: 'St Andrew’s Day at a weekend has a substitute', date: '2024-12-02', worked: false },
  ] as const)('$because: $date', ({ date, worked }) => {
    expect(isWorkingDay(date, scotland)).toBe(worked);
  });

  test.each([
    { because: 'St Patrick’s Day, put off from Sunday', date: '2024-03-18', worked: false },
    { because: 'the Battle of the Boyne', date: '2024-07-12', worked: false },
    { because: 'Easter Monday', date: '2024-04-01', worked: false },
    { because: '2 January is not a holiday there', date: '2024-01-02', worked: true },
  ] as const)('Northern Ireland, $because: $date', ({ date, worked }) => {
    expect(isWorkingDay(date, northernIreland)).toBe(worked);
  });

  test('leaves out observances and weekends, and marks substitutes', () => {
    expect(bankHolidayOn('2024-03-10', northernIreland)).toBeUndefined();
    expect(bankHolidayOn('2024-03-17', northernIreland)).toBeUndefined();
    expect(bankHolidayOn('2024-03-18', northernIreland)).toMatchObject({ substitute: true });
    expect(northernIreland.name).toBe('date-holidays');
  });

  test('is provisional unless it is said how far the dates were checked', () => {
    const limit = { amount: 1, unit: 'working-days' } as const;
    expect(dueDate(limit, '2024-01-01', scotland).explanation.provisional).toBe(true);
    const checked = calendarFrom(new Holidays('GB', 'SCT'), {
      ...range,
      confirmedUntil: '2024-12-31',
    });
    expect(dueDate(limit, '2024-01-01', checked).explanation.provisional).toBe(false);
  });

  test('takes part of a year, another weekend, and the first of two holidays of a day', () => {
    const source = {
      getHolidays: () => [
        { date: '2024-05-31 00:00:00', name: 'Before', type: 'public' },
        { date: '2024-06-07 00:00:00', name: 'At the weekend', type: 'public' },
        { date: '2024-06-09 00:00:00', name: 'First', type: 'bank' },
        { date: '2024-06-09 00:00:00', name: 'Second', type: 'public' },
        { date: '2024-06-10 00:00:00', name: 'Optional', type: 'optional' },
        { date: '2024-07-01 00:00:00', name: 'After', type: 'public' },
      ],
    };
    const calendar = calendarFrom(source, {
      from: '2024-06-01',
      to: '2024-06-30',
      weekend: ['friday'],
    });
    expect(calendar.holidays).toEqual([{ date: '2024-06-09', title: 'First' }]);
    expect(addWorkingDays('2024-06-06', 1, calendar)).toBe('2024-06-08');
  });

  test('is refused a range that is none', () => {
    const source = { getHolidays: () => [] };
    expectRefusal(
      () => calendarFrom(source, { ...range, from: '2024-02-30' }),
      'date/invalid',
      '2024-02-30',
    );
    expectRefusal(
      () => calendarFrom(source, { ...range, to: '2023-12-31' }),
      'calendar/invalid',
      '2023-12-31',
    );
  });

  test.each([
    { because: 'nothing', source: null, given: range },
    { because: 'left out', source: undefined, given: range },
    { because: 'a list of dates', source: ['2024-01-01'], given: range },
    { because: 'without a range', source: { getHolidays: () => [] }, given: undefined },
    { because: 'with null for a range', source: { getHolidays: () => [] }, given: null },
  ])('is refused a source that is $because', ({ source, given }) => {
    const error = failure(() => calendarFrom(source as never, given as never));
    expect(error.code).toBe('argument/invalid');
    expect(error.details).toMatchObject({
      given: { holidays: source, range: given },
      expected: 'a date-holidays instance, and { from, to }',
    });
  });

  test.each([
    { because: 'nothing', listed: undefined },
    { because: 'a holiday that is nothing', listed: [null] },
    { because: 'a holiday without its date', listed: [{ name: 'A', type: 'public' }] },
    {
      because: 'one of two without its name',
      listed: [
        { date: '2024-06-10', name: 'A', type: 'public' },
        { date: '2024-06-11', type: 'public' },
      ],
    },
  ])('is refused a source that lists $because', ({ listed }) => {
    expectRefusal(
      () => calendarFrom({ getHolidays: () => listed as never }, range),
      'argument/invalid',
      'date and name',
    );
  });

  test('asks for every year of the range, and for none where the range has a fault', () => {
    const asked: number[] = [];
    const source = {
      getHolidays: (year: number) => {
        asked.push(year);
        return [];
      },
    };
    calendarFrom(source, range);
    expect(asked).toEqual([2024, 2025, 2026]);
    expectRefusal(
      () => calendarFrom(source, { ...range, weekend: ['someday'] as never }),
      'calendar/invalid',
      'someday',
    );
    expect(asked).toHaveLength(3);
  });

  test('has the first and the last day of its range, no weekend, and nothing outside', () => {
    const dates = ['05-31', '06-03', '06-08', '06-09', '06-10', '06-11'];
    const listed = dates.map((day) => ({ date: `2024-${day}`, name: 'A', type: 'public' }));
    const source = { getHolidays: () => listed };
    const { holidays } = calendarFrom(source, { from: '2024-06-03', to: '2024-06-10' });
    expect(holidays.map(({ date }) => date)).toEqual(['2024-06-03', '2024-06-10']);
  });

  test('tells a substitute by its mark, and leaves the word out of its name', () => {
    const listed = [
      { date: '2024-06-03', name: 'Kings (substitute day)', type: 'public', substitute: true },
      { date: '2024-06-04', name: 'Queens (substitute day) kept', type: 'bank', substitute: false },
    ];
    const source = { getHolidays: () => listed };
    const { holidays } = calendarFrom(source, { from: '2024-06-01', to: '2024-06-30' });
    expect(holidays).toEqual([
      { date: '2024-06-03', title: 'Kings', substitute: true },
      { date: '2024-06-04', title: 'Queens (substitute day) kept' },
    ]);
  });

  test('is not made where the source throws: what it threw is told', () => {
    const cause = new Error('no such country');
    const source = {
      getHolidays: () => {
        throw cause;
      },
    };
    const error = failure(() => calendarFrom(source, range));
    expect(error).toMatchObject({ code: 'argument/invalid', cause });
    expect(error.details.given).toEqual({ holidays: source, range });
  });
});
