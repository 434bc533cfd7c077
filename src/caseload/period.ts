import type { IsoDate } from '../calendar/index.js';
import { addMonths, isoDate } from '../calendar/index.js';
import { invalidArgument } from '../errors.js';
import { EXPECTED } from './words.js';

/** The first and last day of the period that figures are for, both inclusive. */
export interface ReportingPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The reporting year of a social landlord in England: 1 April to 31 March, both inclusive.
 *
 * @param year - The calendar year in which it begins.
 * @throws {@link ComplaintsError} `argument/invalid`.
 *
 * @example
 * reportingYear(2025); // { from: '2025-04-01', to: '2026-03-31' }
 */
export function reportingYear(year: number): ReportingPeriod {
  if (!Number.isInteger(year) || year < 1000 || year > 9998)
    throw invalidArgument(year, EXPECTED.year);
  return { from: isoDate(`${year}-04-01`), to: isoDate(`${year + 1}-03-31`) };
}

/** Whether a day is in a period; not if the day is not known. */
export const isIn = ({ from, to }: ReportingPeriod, day: IsoDate | undefined): day is IsoDate =>
  day !== undefined && from <= day && day <= to;

/** The month of a day: `2025-04`. */
export const monthOf = (day: IsoDate): string => day.slice(0, 7);

/** Every month that a period touches, in order. */
export const monthsOf = ({ from, to }: ReportingPeriod): string[] =>
  Array.from({ length: monthNumber(to) - monthNumber(from) + 1 }, (_, index) =>
    monthOf(addMonths(from, index)),
  );

/** Months since the year 0. */
const monthNumber = (day: IsoDate): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
