import { reading } from '../border/index.js';

/** A year, month and day as numbers; the month is 1 to 12. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of days in a month, in the Gregorian calendar extended backwards. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return isLeap(year) ? 29 : 28;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether the numbers name a day that exists, in the years 1 to 9999. */
export function isReal({ year, month, day }: Civil): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    isInRange(year, month, day)
  );
}

const isInRange = (year: number, month: number, day: number): boolean =>
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/** A real date as 'YYYY-MM-DD'. */
export function textOf({ year, month, day }: Civil): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The number of days before each month in a year without a leap day, January first. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days from 1970-01-01 to a real date; negative before it. */
export const daysFromCivil = ({ year, month, day }: Civil): number => dayCount(year, month, day);

function dayCount(year: number, month: number, day: number): number {
  const years = year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const dayOfYear = (DAYS_BEFORE[month - 1] as number) + (month > 2 && isLeap(year) ? 1 : 0) + day;
  return years * 365 + leapDays + dayOfYear - 719163; // days from 0001-01-01 to 1970-01-01, plus 1
}

/**
 * The date a number of whole days after 1970-01-01.
 *
 * Counts in eras of 400 years (146,097 days) whose years begin in March, so that the leap day is
 * the last day of a year and months follow a fixed pattern of 153 days in five. 719,468 days lie
 * between 1 March of year 0 and 1 January 1970.
 */
export function civilFromDays(days: number): Civil {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * Reads 'YYYY-MM-DD' or an object with the shape of Temporal.PlainDate;
 * returns undefined for anything else, and for a day that does not exist.
 */
export function readDate(value: unknown): Civil | undefined {
  const civil =
    typeof value === 'string' ? fromText(value) : reading(value, () => fromObject(value));
  return civil && isReal(civil) ? civil : undefined;
}

export function fromText(text: string): Civil | undefined {
  const digits = digitsOf(text);
  return digits < 0
    ? undefined
    : { year: yearOf(digits), month: monthOf(digits), day: digits % 100 };
}

// Dates are parsed more often than anything else, so a text is read once from start to end, and its
// day number is computed without creating any object.

/** The day number of a date as text; `undefined` if the text is not a date. */
export function dayOfText(text: string): number | undefined {
  const digits = digitsOf(text);
  const year = yearOf(digits);
  const month = monthOf(digits);
  const day = digits % 100;
  return isInRange(year, month, day) ? dayCount(year, month, day) : undefined;
}

/** 20230228 for '2023-02-28', whether or not that day exists; negative for any other form of text. */
function digitsOf(text: string): number {
  if (text.length !== 10) return -1;
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return -1;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  const digits = year * 10_000 + month * 100 + day;
  return digits < NO_DIGIT ? digits : -1;
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NO_DIGIT;
}

const HYPHEN = 45;

/** Larger than the digits of any date. */
const NO_DIGIT = 100_000_000;

const yearOf = (digits: number): number => Math.floor(digits / 10_000);
const monthOf = (digits: number): number => Math.floor(digits / 100) % 100;

function fromObject(value: unknown): Civil | undefined {
  if (!isDateShaped(value)) return undefined;
  // A date and time, zoned or not, has these three fields too, but this
  // function cannot decide on which day it falls.
  if ('hour' in value || (value.calendarId ?? 'iso8601') !== 'iso8601') return undefined;
  return { year: value.year, month: value.month, day: value.day };
}

export type DateShaped = Civil & { readonly calendarId?: unknown };

/** Whether a value has a numeric year, month and day. */
export function isDateShaped(value: unknown): value is DateShaped {
  if (typeof value !== 'object' || value === null) return false;
  const { year, month, day } = value as Record<string, unknown>;
  return [year, month, day].every((part) => typeof part === 'number');
}
