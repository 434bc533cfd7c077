import { ComplaintsError, show } from '../errors.js';
import type { Civil } from './civil.js';
import { textOf } from './civil.js';
import { dateFault } from './date-fault.js';
import { readDate } from './read-date.js';

/**
 * A civil date as text, 'YYYY-MM-DD', in the years 0001 to 9999. It has no
 * time and no zone: it is the day as the landlord's own wall calendar shows it.
 *
 * The type lets a literal through without a wrapper and stops '1/2/2023', ''
 * and a Date; every function checks the date itself when it runs.
 */
export type IsoDate = `${number}-${number}-${number}`;

/** What {@link isoDate} reads besides text: the shape of Temporal.PlainDate. */
export interface PlainDateLike {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Absent, or 'iso8601'. */
  readonly calendarId?: string;
}

/**
 * The date, once checked.
 *
 * @param value - 'YYYY-MM-DD', or anything shaped like Temporal.PlainDate.
 * @throws {@link ComplaintsError} `date/js-date` for a JavaScript Date, which
 * is an instant: use londonDate.
 * @throws {@link ComplaintsError} `date/invalid` for everything else that is
 * not a date, saying what would be.
 *
 * @example
 * isoDate('2023-02-28'); // '2023-02-28'
 * isoDate({ year: 2023, month: 2, day: 28 }); // '2023-02-28'
 */
export function isoDate(value: string | PlainDateLike): IsoDate {
  return textOf(civilOf(value)) as IsoDate;
}

/** Why a value is not a date, for a person; undefined when it is one. */
export function dateProblem(value: unknown): string | undefined {
  return readDate(value) ? undefined : `${show(value)} is not a date: ${dateFault(value)}`;
}

/** Year, month and day of a date; throws as {@link isoDate} does. */
export function civilOf(value: unknown): Civil {
  const civil = readDate(value);
  if (civil) return civil;
  const code = value instanceof Date ? 'date/js-date' : 'date/invalid';
  throw new ComplaintsError(code, { given: value, because: dateFault(value) });
}

/** Sorts by day; what is of one day stays in its order. */
export const inOrder = (a: { readonly on: string }, b: { readonly on: string }): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;

/** The earliest of some days; none where there is none. */
export const earliestOf = (
  ...days: readonly (IsoDate | false | undefined)[]
): IsoDate | undefined => days.filter((day): day is IsoDate => typeof day === 'string').sort()[0];
