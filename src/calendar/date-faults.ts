import { reading } from '../border/index.js';
import type { Civil, DateShaped } from './civil.js';
import { daysInMonth, fromText, isDateShaped, isReal, readDate, textOf } from './civil.js';
import { dayOfMonth, NOT_A_DATE } from './words.js';

/** Says why a value is not a date, and what would be right. */
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

const isWhole = (part: number, last: number): boolean =>
  Number.isInteger(part) && part >= 1 && part <= last;

function partsFault({ year, month, day }: Civil): string {
  if (!isWhole(year, 9999)) return NOT_A_DATE.year(year);
  if (!isWhole(month, 12)) return NOT_A_DATE.month(month);
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

/** A date with its year at the end can be read in two ways, unless only one of them is a real day. */
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
