import { reading } from '../border/index.js';
import { dayOfMonth, NOT_A_DATE } from './words.js';

/** A year, month and day as numbers; the month is 1 to 12. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days a month has, in the Gregorian calendar extended backwards. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Whether the numbers name a day that exists, in the years 1 to 9999. */
function isReal({ year, month, day }: Civil): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** A real date as 'YYYY-MM-DD'. */
export function textOf({ year, month, day }: Civil): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

// Both conversions count in eras of 400 years (146,097 days) whose years begin
// in March, so that the leap day is the last day of a year and months follow
// a fixed pattern of 153 days in five. 719,468 days lie between 1 March of
// year 0 and 1 January 1970.

/** Days from 1970-01-01 to a real date; negative before it. */
export function daysFromCivil({ year, month, day }: Civil): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468;
}

/** The date that lies so many whole days after 1970-01-01. */
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
 * undefined for anything else, and for a day that does not exist.
 */
export function readDate(value: unknown): Civil | undefined {
  const civil =
    typeof value === 'string' ? fromText(value) : reading(value, () => fromObject(value));
  return civil && isReal(civil) ? civil : undefined;
}

const TEXT = /^\d{4}-\d{2}-\d{2}$/;

function fromText(text: string): Civil | undefined {
  return TEXT.test(text)
    ? { year: digits(text, 0, 4), month: digits(text, 5, 7), day: digits(text, 8, 10) }
    : undefined;
}

/** The number that some digits of a text make. Dates are read more often than anything else. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

function fromObject(value: unknown): Civil | undefined {
  if (!isDateShaped(value)) return undefined;
  // A date and time, zoned or not, has these three fields too: which day it
  // falls on is not for this function to decide.
  if ('hour' in value || (value.calendarId ?? 'iso8601') !== 'iso8601') return undefined;
  return { year: value.year, month: value.month, day: value.day };
}

type DateShaped = Civil & { readonly calendarId?: unknown };

/** Whether a value has a numeric year, month and day. */
function isDateShaped(value: unknown): value is DateShaped {
  if (typeof value !== 'object' || value === null) return false;
  const { year, month, day } = value as Record<string, unknown>;
  return [year, month, day].every((part) => typeof part === 'number');
}

/** What is wrong with a value that is not a date, and what would be right. */
export const dateFault = (value: unknown): string => reading(value, () => faultOf(value));

function faultOf(value: unknown): string {
  if (value instanceof Date) return NOT_A_DATE.jsDate;
  if (typeof value === 'string') return textFault(value);
  if (typeof value === 'number') {
    const date = looseDate(String(value));
    return date ? NOT_A_DATE.numberAsDate(date) : NOT_A_DATE.number;
  }
  return isDateShaped(value) ? shapeFault(value) : NOT_A_DATE.other;
}

function textFault(text: string): string {
  if (text.trim() === '') return NOT_A_DATE.empty;
  const civil = fromText(text);
  if (civil) return partsFault(civil);
  const [, date] = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(text) ?? [];
  if (date) return readDate(date) ? NOT_A_DATE.withTime(date) : textFault(date);
  const loose = looseDate(text.trim());
  return yearLastFault(text) ?? (loose ? NOT_A_DATE.looseDate(loose) : NOT_A_DATE.other);
}

function partsFault({ year, month, day }: Civil): string {
  if (!(year >= 1 && year <= 9999)) return NOT_A_DATE.year(year);
  if (!(month >= 1 && month <= 12)) return NOT_A_DATE.month(month);
  const last = daysInMonth(year, month);
  return day > last
    ? NOT_A_DATE.afterMonth(year, month, last, textOf({ year, month, day: last }))
    : NOT_A_DATE.day(year, month, day, last);
}

function shapeFault(value: DateShaped): string {
  if ('hour' in value) return NOT_A_DATE.plainDateTime;
  const { calendarId = 'iso8601' } = value;
  return calendarId === 'iso8601'
    ? partsFault(value)
    : NOT_A_DATE.otherCalendar(String(calendarId));
}

/** A date with its year at the end can be read in two ways, unless only one of them exists. */
function yearLastFault(text: string): string | undefined {
  const [, a, b, y] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text) ?? [];
  if (!y) return undefined;
  const [first, second, year] = [Number(a), Number(b), Number(y)];
  const readings = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ].filter(isReal);
  const [only] = readings;
  if (only && (readings.length === 1 || first === second)) return NOT_A_DATE.yearLast(textOf(only));
  return NOT_A_DATE.ambiguous(
    text,
    readings.map(({ day, month }) => dayOfMonth(day, month)),
  );
}

/** The date meant by 20230228, 2023/2/28, 2023-2-28 and the like. */
function looseDate(text: string): string | undefined {
  const match = /^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match || (match[2] === '' && text.length !== 8)) return undefined;
  const meant = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return isReal(meant) ? textOf(meant) : undefined;
}
