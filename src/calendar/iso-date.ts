import { ComplaintsError } from '../errors.js';
import type { Civil } from './civil.js';
import { civilFromDays, dayOfText, daysFromCivil, daysInMonth, readDate, textOf } from './civil.js';
import { dateFault } from './date-faults.js';
import { amountFrom, capitalised, dayOfMonth, EXPECTED, notADate, UNITS } from './words.js';

/**
 * A civil date as text, 'YYYY-MM-DD', in the years 0001 to 9999. It has no
 * time and no zone: it is the day as the landlord's own wall calendar shows it.
 *
 * The type accepts a literal without a wrapper, and rejects '1/2/2023', '' and
 * a Date. Every function also checks the date when it runs.
 */
export type IsoDate = `${number}-${number}-${number}`;

/** The shape of Temporal.PlainDate, which {@link isoDate} reads as well as text. */
export interface PlainDateLike {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Absent, or 'iso8601'. */
  readonly calendarId?: string;
}

/**
 * Checks a date, and returns it as text.
 *
 * @param value - 'YYYY-MM-DD', or anything shaped like Temporal.PlainDate.
 * @throws {@link ComplaintsError} `date/js-date` for a JavaScript Date, which
 * is an instant: use londonDate.
 * @throws {@link ComplaintsError} `date/invalid` for anything else that is not
 * a date; the message says what to write.
 *
 * @example
 * isoDate('2023-02-28'); // '2023-02-28'
 * isoDate({ year: 2023, month: 2, day: 28 }); // '2023-02-28'
 */
export function isoDate(value: string | PlainDateLike): IsoDate {
  const isText = typeof value === 'string' && dayOfText(value) !== undefined;
  return (isText ? value : textOf(civilOf(value))) as IsoDate;
}

/** Whether a value is a date, as text or by its fields. */
export const isDate = (value: unknown): boolean => readDate(value) !== undefined;

/** Says why a value is not a date; undefined if it is one. */
export function dateProblem(value: unknown): string | undefined {
  return readDate(value) ? undefined : notADate(value, dateFault(value));
}

/** The year, month and day of a date; throws as {@link isoDate} does. */
export function civilOf(value: unknown): Civil {
  const civil = readDate(value);
  if (civil) return civil;
  // This comes first: it throws a readable error for a value that throws when it is looked at.
  const because = dateFault(value);
  const code = value instanceof Date ? 'date/js-date' : 'date/invalid';
  throw new ComplaintsError(code, { given: value, because });
}

/** Sorts by day; items of the same day keep their order. */
export const inOrder = (a: { readonly on: string }, b: { readonly on: string }): number =>
  a.on < b.on ? -1 : a.on > b.on ? 1 : 0;

/** The earliest of some days; undefined if there are none. */
export const earliestOf = (
  ...days: readonly (IsoDate | false | undefined)[]
): IsoDate | undefined => days.filter((day): day is IsoDate => typeof day === 'string').sort()[0];

// Days counted: whole days from 1970-01-01

/** The days of the week in order, Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

const FIRST = -719162; // 0001-01-01
const LAST = 2932896; // 9999-12-31

/** Whole days from 1970-01-01 to a date; throws as isoDate does. */
export function dayNumber(date: IsoDate): number {
  const day = typeof date === 'string' ? dayOfText(date) : undefined;
  return day ?? daysFromCivil(civilOf(date));
}

/**
 * The date of a day number.
 *
 * @param asked - Names what was asked for, for the error.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` outside the years
 * 0001 to 9999.
 */
export function fromDayNumber(day: number, asked = () => `day ${day}`): IsoDate {
  if (!(day >= FIRST && day <= LAST)) {
    throw new ComplaintsError('calendar/beyond-horizon', {
      given: asked(),
      expected: EXPECTED.realDay,
    });
  }
  return textOf(civilFromDays(day)) as IsoDate;
}

/**
 * Returns the date `days` calendar days after another; before it if `days` is negative.
 *
 * @throws {@link ComplaintsError} `calendar/bad-count` unless `days` is whole.
 */
export function addCalendarDays(date: IsoDate, days: number): IsoDate {
  const start = dayNumber(date);
  return fromDayNumber(start + whole(days), () => amountFrom(days, UNITS.days, date));
}

/**
 * Returns the same day of the month `months` months later, or the last day of a
 * month without that day: six months after 31 August is 28 or 29 February.
 *
 * @throws {@link ComplaintsError} `calendar/bad-count` unless `months` is whole.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = civilOf(date);
  const index = start.year * 12 + start.month - 1 + whole(months);
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const day = Math.min(start.day, daysInMonth(year, month));
  return fromDayNumber(daysFromCivil({ year, month, day }), () =>
    amountFrom(months, UNITS.months, date),
  );
}

/** The day of the week of a day number. */
export function weekdayOf(day: number): Weekday {
  // 1970-01-01 was a Thursday, the fourth of the week.
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7] as Weekday;
}

/** The day of the week a date falls on; throws as isoDate does. */
export function weekday(date: IsoDate): Weekday {
  return weekdayOf(dayNumber(date));
}

function whole(count: number): number {
  if (Number.isInteger(count)) return count;
  throw new ComplaintsError('calendar/bad-count', { given: count, expected: EXPECTED.wholeNumber });
}

// Dates in words

/**
 * A date as a letter writes it, in English: 'Tuesday 8 January 2019'.
 *
 * @throws {@link ComplaintsError} `date/invalid`.
 */
export function longDate(date: IsoDate): string {
  return `${capitalised(weekday(date))} ${dateWithYear(date)}`;
}

/** A date without its weekday: '8 January 2019'. */
export function dateWithYear(date: IsoDate): string {
  return `${dayAndMonth(date)} ${civilOf(date).year}`;
}

/** The day and month alone: '8 January'. */
export function dayAndMonth(date: IsoDate): string {
  const { month, day } = civilOf(date);
  return dayOfMonth(day, month);
}
