import type { IsoDate } from '../iso-date.js';
import { dayNumber, fromDayNumber } from '../iso-date.js';
import type { Holiday } from '../working-calendar.js';

/** A holiday that recurs each year, with the earliest day that it can close. */
export interface RegularHoliday {
  readonly title: string;
  /** Month and day: '12-25'. */
  readonly earliest: string;
  /** Present for a holiday with a fixed date: it is later only if a weekend moves it. */
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
  /** One row a year, one base-36 digit a regular holiday: days after its earliest day; a hyphen in years without it. */
  readonly years: string;
  /** Holidays of a single year, and regular ones with another title or another `substitute` in one year. */
  readonly special: readonly Holiday[];
}

/** Reads the regular holidays of a year from its row. */
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
