import { indexOf, placeOf } from './calendar-index.js';
import { england } from './england.js';
import type { IsoDate } from './iso-date.js';
import { isoDate } from './iso-date.js';
import type { Holiday, WorkingCalendar } from './working-calendar.js';

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
 * The holiday of a date, whether or not the day would have been worked; a
 * closure too, told by its `kind`. Undefined where there is none.
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
