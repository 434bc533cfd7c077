import type { IsoDate } from '../iso-date.js';
import { dayNumber, fromDayNumber } from '../iso-date.js';
import type { Holiday } from '../working-calendar.js';

/** A holiday of every year, with the earliest day that it can close. */
export interface RegularHoliday {
  readonly title: string;
  /** Month and day: '12-25'. */
  readonly earliest: string;
  /** Present for one that has its own day of the month: it is late only when a weekend put it off. */
  readonly fixed?: true;
}

/** The bank holidays of one part of the United Kingdom, as `scripts/generate-calendars.ts` packs them. */
export interface PackedCalendar {
  readonly name: string;
  /** The year of the first row. */
  readonly firstYear: number;
  /** The end of GOV.UK's list. */
  readonly confirmedUntil: IsoDate;
  readonly regular: readonly RegularHoliday[];
  /** A row a year, a base-36 digit a regular holiday: days after its earliest. A hyphen where it has none. */
  readonly years: string;
  /** Holidays of one year alone, and regular ones of another title or standing. */
  readonly special: readonly Holiday[];
}

/** The regular holidays of a year, from its row. */
export function regularHolidays(
  regular: readonly RegularHoliday[],
  year: number,
  row: string,
): Holiday[] {
  return regular.flatMap(({ title, earliest, fixed = false }, i) => {
    const later = Number.parseInt(row.charAt(i), 36);
    if (Number.isNaN(later)) return [];
    const date = fromDayNumber(dayNumber(`${year}-${earliest}` as IsoDate) + later);
    return { date, title, substitute: fixed && later > 0 };
  });
}
