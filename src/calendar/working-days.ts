import { ComplaintsError } from '../errors.js';
import { england } from './bank-holidays.js';
import { beyondHorizon, indexOf, placeOf, workingDayAt } from './calendar-index.js';
import type { IsoDate } from './iso-date.js';
import { isoDate } from './iso-date.js';
import { amountFrom, EXPECTED, UNITS } from './words.js';
import type { Holiday, WorkingCalendar } from './working-calendar.js';

/**
 * Returns the n-th working day after a date.
 *
 * The date is day 0 whatever day it falls on, and day 1 is the next working
 * day. A complaint that arrives on a Friday, a Saturday or a Sunday therefore
 * has the same last day: no one loses time because a letter came at a weekend,
 * and no one gains a day because it came on a working day.
 *
 * @param n - Whole days. Negative: the n-th working day before. Zero: the date
 * itself, a working day or not.
 * @param calendar - Default: {@link england}.
 * @throws {@link ComplaintsError} `calendar/bad-count` unless n is whole.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` if the count needs
 * days that the calendar does not cover.
 * @throws {@link ComplaintsError} `date/invalid`.
 *
 * @example
 * addWorkingDays('2018-12-20', 10); // '2019-01-08'
 */
export function addWorkingDays(
  date: IsoDate,
  n: number,
  calendar: WorkingCalendar = england,
): IsoDate {
  if (!Number.isSafeInteger(n)) throw badCount(n);
  if (n === 0) return isoDate(date);
  const index = indexOf(calendar);
  const place = placeOf(date, calendar, index);
  const nearer = n > 0 ? index.before[place + 1] : index.before[place];
  const found = workingDayAt(index, (nearer as number) + (n > 0 ? n - 1 : n));
  if (found !== undefined) return found;
  throw beyondHorizon(amountFrom(n, UNITS['working-days'], isoDate(date)), calendar);
}

const badCount = (given: number) =>
  new ComplaintsError('calendar/bad-count', { given, expected: EXPECTED.wholeDays });

/**
 * Counts the working days after `from`, up to and including `to`: how long
 * something took, with the day it began as day 0.
 *
 * @param calendar - Default: {@link england}.
 * @returns Whole days; negative if `to` is earlier than `from`.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` if the calendar
 * does not cover both; `date/invalid`.
 *
 * @example
 * workingDaysBetween('2018-12-20', '2019-01-08'); // 10
 */
export function workingDaysBetween(
  from: IsoDate,
  to: IsoDate,
  calendar: WorkingCalendar = england,
): number {
  const index = indexOf(calendar);
  const upTo = (date: IsoDate) => index.before[placeOf(date, calendar, index) + 1] as number;
  return upTo(to) - upTo(from);
}

/**
 * Whether a date is a working day: not a weekend, a bank holiday or a closure.
 *
 * @param calendar - Default: {@link england}.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` for a date the
 * calendar does not cover; `date/invalid`.
 *
 * @example
 * isWorkingDay('2024-04-01'); // false: Easter Monday
 */
export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar = england): boolean {
  const index = indexOf(calendar);
  const place = placeOf(date, calendar, index);
  return index.before[place] !== index.before[place + 1];
}

/**
 * Finds the holiday on a date, even on a weekend; undefined if there is none.
 * A closure is found too, and has the `kind` 'closure'.
 *
 * @param calendar - Default: {@link england}.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` for a date the
 * calendar does not cover; `date/invalid`.
 *
 * @example
 * bankHolidayOn('2022-12-27')?.title; // 'Christmas Day', with substitute: true
 */
export function bankHolidayOn(
  date: IsoDate,
  calendar: WorkingCalendar = england,
): Holiday | undefined {
  const index = indexOf(calendar);
  placeOf(date, calendar, index);
  return index.holidays.get(isoDate(date));
}
