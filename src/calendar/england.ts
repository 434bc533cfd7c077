import { defineCalendar } from './define-calendar.js';
import { regularHolidays } from './england-regular.js';
import { CONFIRMED_UNTIL, FIRST_YEAR, SPECIAL, YEARS } from './england-table.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * England and Wales: Monday to Friday less bank holidays, 2000 to 2050.
 *
 * Up to `confirmedUntil` the holidays are those of the GOV.UK list and, before
 * it begins, of the Banking and Financial Dealings Act 1971 and proclamations;
 * after it they are what the Act says, and one may yet be added or moved.
 * Where a holiday fell on a weekend, its substitute day is listed alone.
 */
export const england: WorkingCalendar = /*#__PURE__*/ unpack();

function unpack(): WorkingCalendar {
  const years = YEARS.split(' ').map((digits, i) => regularHolidays(FIRST_YEAR + i, digits));
  // The special ones come last, and so stand where both have a date.
  const holidays = [...years.flat(), ...SPECIAL].map((holiday) => [holiday.date, holiday] as const);
  return defineCalendar({
    name: 'england',
    holidays: [...new Map(holidays).values()],
    from: `${FIRST_YEAR}-01-01`,
    to: `${FIRST_YEAR + years.length - 1}-12-31`,
    confirmedUntil: CONFIRMED_UNTIL,
  });
}
