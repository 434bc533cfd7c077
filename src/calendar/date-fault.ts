import type { Civil } from './civil.js';
import { daysInMonth, isReal, textOf } from './civil.js';
import { MONTHS } from './names.js';
import { isDateShaped, readDate } from './read-date.js';

const EXAMPLE = 'write a date as text, YYYY-MM-DD, for example 2023-02-28';

/** What is wrong with a value that is not a date, and what would be right. */
export function dateFault(value: unknown): string {
  if (value instanceof Date) {
    return 'use londonDate(date) for the civil date in London, or write the date as YYYY-MM-DD';
  }
  if (typeof value === 'string') return textFault(value);
  if (typeof value === 'number') {
    const date = looseDate(String(value));
    return date
      ? `write it as text: '${date}'`
      : `${EXAMPLE}; for epoch milliseconds use londonDate`;
  }
  return isDateShaped(value) ? shapeFault(value) : EXAMPLE;
}

function textFault(text: string): string {
  if (text.trim() === '') return `the text is empty; ${EXAMPLE}`;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day) return partsFault({ year: Number(year), month: Number(month), day: Number(day) });
  const [, date] = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(text) ?? [];
  if (date && !readDate(date)) return textFault(date);
  if (date) return `use the date alone, ${date}, or londonDate(...) for an instant`;
  return yearLastFault(text) ?? looseFault(text);
}

function partsFault({ year, month, day }: Civil): string {
  if (!(year >= 1 && year <= 9999)) return `there is no year ${year}; years run from 0001 to 9999`;
  if (!(month >= 1 && month <= 12)) return `there is no month ${month}; months run from 01 to 12`;
  const last = daysInMonth(year, month);
  const named = `${MONTHS[month - 1]} ${year}`;
  if (day > last)
    return `${named} has ${last} days; the last is ${textOf({ year, month, day: last })}`;
  return `there is no day ${day} in ${named}; days run from 01 to ${last}`;
}

function shapeFault(value: Civil & { readonly calendarId?: unknown }): string {
  if ('hour' in value) return 'it has a time; use the date alone: value.toPlainDate()';
  const { calendarId = 'iso8601' } = value;
  if (calendarId === 'iso8601') return partsFault(value);
  return `its calendar is ${String(calendarId)}; use value.withCalendar('iso8601')`;
}

function yearLastFault(text: string): string | undefined {
  const [, a, b, y] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text) ?? [];
  if (!y) return undefined;
  const [first, second, year] = [Number(a), Number(b), Number(y)];
  const readings = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ].filter(isReal);
  const [only] = readings;
  if (only && (readings.length === 1 || first === second)) {
    return `write the year first: ${textOf(only)}`;
  }
  const names = readings.map(({ month, day }) => `${day} ${MONTHS[month - 1]}`).join(' or ');
  return `write the year first: YYYY-MM-DD${names ? `; ${text} could be ${names}` : ''}`;
}

function looseFault(text: string): string {
  const date = looseDate(text.trim());
  return date ? `write it as ${date}` : EXAMPLE;
}

/** The date meant by 20230228, 2023/2/28, 2023-2-28 and the like. */
function looseDate(text: string): string | undefined {
  const match = /^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match || (match[2] === '' && text.length !== 8)) return undefined;
  const meant = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return isReal(meant) ? textOf(meant) : undefined;
}
