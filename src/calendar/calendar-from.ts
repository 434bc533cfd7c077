import { reading } from '../border/index.js';
import { invalidArgument } from '../errors.js';
import { checkedDefinition } from './calendar-faults.js';
import type { IsoDate, Weekday } from './iso-date.js';
import { civilOf, dayNumber, weekday } from './iso-date.js';
import { HOLIDAY_SOURCE } from './words.js';
import type { CalendarDefinition, Holiday, WorkingCalendar } from './working-calendar.js';
import { defineCalendar } from './working-calendar.js';

/** The part of a `date-holidays` instance that is used. */
export interface HolidaySource {
  getHolidays(year: number): ReadonlyArray<{
    /** Begins with 'YYYY-MM-DD', the day in its own country. */
    readonly date: string;
    readonly name: string;
    readonly type: string;
    readonly substitute?: boolean | undefined;
  }>;
}

/** The part of a {@link HolidaySource} to use. */
export type CalendarRange = Pick<
  CalendarDefinition,
  'from' | 'to' | 'weekend' | 'confirmedUntil'
> & {
  /** Default: 'date-holidays'. */
  readonly name?: string;
};

/**
 * Makes a calendar from the `date-holidays` package, for places other than those of {@link england},
 * {@link scotland} and {@link northernIreland}. Keeps public and bank holidays that are not on a weekend.
 *
 * @param range - `from` and `to` are inclusive. The package works from rules, which cannot know what will be
 * proclaimed or moved: unless `confirmedUntil` says how far the dates were checked, every count is provisional.
 * @throws {@link ComplaintsError} `argument/invalid`; `calendar/invalid`; `date/invalid` for `from` or `to`.
 *
 * @example
 * import Holidays from 'date-holidays';
 * calendarFrom(new Holidays('IE'), { from: '2024-01-01', to: '2030-12-31', name: 'ireland' });
 */
export function calendarFrom(holidays: HolidaySource, range: CalendarRange): WorkingCalendar {
  return reading({ holidays, range }, () => calendarOf(holidays, range));
}

function calendarOf(holidays: HolidaySource, range: CalendarRange): WorkingCalendar {
  if (typeof holidays?.getHolidays !== 'function' || typeof range !== 'object' || range === null) {
    throw invalidArgument({ holidays, range }, HOLIDAY_SOURCE.expected);
  }
  const { name = 'date-holidays', from, to, confirmedUntil = from } = range;
  const weekend: readonly Weekday[] = range.weekend ?? ['saturday', 'sunday'];
  for (const date of [from, to]) civilOf(date);
  // Reports faults of the range before the source works out every year of it.
  checkedDefinition({ name, holidays: [], weekend, from, to, confirmedUntil });
  const found = new Map<IsoDate, Holiday>();
  for (let year = civilOf(from).year; year <= civilOf(to).year; year += 1) {
    for (const entry of listed(holidays.getHolidays(year))) {
      const holiday = holidayOf(entry);
      const { date } = holiday;
      if (!['public', 'bank'].includes(entry.type) || found.has(date)) continue;
      if (dayNumber(date) < dayNumber(from) || dayNumber(date) > dayNumber(to)) continue;
      if (!weekend.includes(weekday(date))) found.set(date, holiday);
    }
  }
  return defineCalendar({ name, holidays: [...found.values()], weekend, from, to, confirmedUntil });
}

function listed<T>(given: readonly T[]): readonly T[] {
  const isEntry = (entry: unknown) =>
    ['date', 'name'].every(
      (key) => typeof (entry as Record<string, unknown> | null)?.[key] === 'string',
    );
  if (Array.isArray(given) && given.every(isEntry)) return given;
  throw invalidArgument(given, HOLIDAY_SOURCE.listed);
}

function holidayOf(entry: ReturnType<HolidaySource['getHolidays']>[number]): Holiday {
  return {
    date: entry.date.slice(0, 10) as IsoDate,
    title: entry.name.replace(/ \(substitute day\)$/, ''),
    ...(entry.substitute && { substitute: true }),
  };
}
