import { addCalendarDays } from './day-number.js';
import type { IsoDate } from './iso-date.js';
import type { Holiday } from './working-calendar.js';

/** The holidays of every year, each with the earliest day it can close. */
export const REGULAR = [
  { title: "New Year's Day", earliest: '01-01', day: 'fixed' },
  { title: 'Good Friday', earliest: '03-20', day: 'moves' },
  { title: 'Easter Monday', earliest: '03-23', day: 'moves' },
  { title: 'Early May bank holiday', earliest: '05-01', day: 'moves' },
  { title: 'Spring bank holiday', earliest: '05-25', day: 'moves' },
  { title: 'Summer bank holiday', earliest: '08-25', day: 'moves' },
  { title: 'Christmas Day', earliest: '12-25', day: 'fixed' },
  { title: 'Boxing Day', earliest: '12-26', day: 'fixed' },
] as const;

/**
 * The regular holidays of a year.
 *
 * @param digits - For each, one base-36 digit: how many days after its earliest.
 */
export function regularHolidays(year: number, digits: string): Holiday[] {
  return REGULAR.map(({ title, earliest, day }, i) => {
    const later = Number.parseInt(digits.charAt(i), 36);
    const date = addCalendarDays(`${year}-${earliest}` as IsoDate, later);
    // A holiday of a fixed day of the month is late only when a weekend put it off.
    return { date, title, substitute: day === 'fixed' && later > 0 };
  });
}
