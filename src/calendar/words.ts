import { show } from '../errors.js';

/* All texts of the calendar: dates, numbers and lists in words, how a due date was counted, and messages of errors. */

// Names

/** The place that each calendar of bank holidays covers. */
export const CALENDAR_PLACES = {
  england: 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const;

// Numbers, lists and letters

/** A number with its word: '1 day', '2 days', '-1 day'. */
export function counted(amount: number, word: string): string {
  return `${amount} ${word}${Math.abs(amount) === 1 ? '' : 's'}`;
}

/** A comma that is not in brackets. */
const COMMA = /, (?![^(]*\))/;

/** Joins words or phrases: 'one, two and three'; 'one, with a part; two; and three'. */
export function joined(all: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (all.length < 2) return all.join('');
  const stop = all.length > 2 && all.some((item) => COMMA.test(item)) ? ';' : '';
  return `${all.slice(0, -1).join(`${stop || ','} `)}${stop} ${word} ${all.at(-1)}`;
}

/** The same text with its first letter a capital: 'Monday' for 'monday'. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// Dates

/** The months in order, January first. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day of some year: '8 January'. */
export const dayOfMonth = (day: number, month: number): string => `${day} ${MONTHS[month - 1]}`;

/** Names what was asked for: a number of days or months from a date. */
export const amountFrom = (amount: number, word: string, date: string): string =>
  `${counted(amount, word)} from ${date}`;

// Time limits

/** Every unit of a time limit, with its word in the singular. */
export const UNITS = {
  'working-days': 'working day',
  'calendar-days': 'calendar day',
  days: 'day',
  weeks: 'week',
  months: 'month',
} as const;

/** "1 working day", "9 working days". */
export const workingDays = (count: number): string => counted(count, UNITS['working-days']);

/** Sentences on how a due date was counted. Lengths and dates are given in words. */
export const COUNTED = {
  result: (length: string, start: string, due: string) => `${length} after ${start} is ${due}.`,
  resultWithStart: (
    length: string,
    start: string,
    due: string,
    { isOne, isWorked }: { readonly isOne: boolean; readonly isWorked: boolean },
  ) =>
    `${length} counted from ${start}${
      isWorked ? ', that day included,' : ' (not a working day, so day 1 is the next working day)'
    } ${isOne ? 'ends' : 'end'} on ${due}.`,
  notCounted: (days: readonly string[]) => `Not counted: ${joined(days)}.`,
  lastOfMonth: (day: number) => `That month has no day ${day}, so its last day is used.`,
  provisional: (confirmedUntil: string) =>
    `Bank holidays are confirmed up to ${confirmedUntil}. If one after that is added or moved, this date may change.`,
  reading: (unit: string) => `the text says "days"; read as ${unit}`,
  substitute: (title: string) => `${title} (substitute day)`,
  onDates: ({
    title,
    isSubstitute,
    dates,
  }: {
    readonly title: string;
    readonly isSubstitute: boolean;
    readonly dates: readonly string[];
  }) => `${title} (${isSubstitute ? 'substitute day, ' : ''}${dates.join(', ')})`,
} as const;

// What is wrong with a date

const EXAMPLE = 'write a date as text, YYYY-MM-DD, for example 2023-02-28';

/** Why a value is not a date, and what would be right. */
export const NOT_A_DATE = {
  jsDate: 'use londonDate(date) for the civil date in London, or write the date as YYYY-MM-DD',
  other: EXAMPLE,
  number: `${EXAMPLE}; for epoch milliseconds use londonDate`,
  numberAsDate: (date: string) => `write it as text: '${date}'`,
  looseDate: (date: string) => `write it as ${date}`,
  empty: `the text is empty; ${EXAMPLE}`,
  withTime: (date: string) => `use the date alone, ${date}, or londonDate(...) for an instant`,
  year: (year: number) => `there is no year ${year}; years run from 0001 to 9999`,
  month: (month: number) => `there is no month ${month}; months run from 01 to 12`,
  afterMonth: (year: number, month: number, last: number, lastDate: string) =>
    `${MONTHS[month - 1]} ${year} has ${last} days; the last is ${lastDate}`,
  day: (year: number, month: number, day: number, last: number) =>
    `there is no day ${day} in ${MONTHS[month - 1]} ${year}; days run from 01 to ${last}`,
  plainDateTime: 'it has a time; use the date alone: value.toPlainDate()',
  otherCalendar: (calendar: string) =>
    `its calendar is ${calendar}; use value.withCalendar('iso8601')`,
  yearLast: (date: string) => `write the year first: ${date}`,
  ambiguous: (text: string, readings: readonly string[]) =>
    `write the year first: YYYY-MM-DD${
      readings.length > 0 ? `; ${text} could be ${readings.join(' or ')}` : ''
    }`,
} as const;

/** A value that is not a date, with the reason. */
export const notADate = (value: unknown, fault: string): string =>
  `${show(value)} is not a date: ${fault}`;

const INSTANTS = 'give a Date, epoch milliseconds, or text such as 2023-02-28T10:00:00Z';

/** Why a value is not an instant, and what would be right. */
export const NOT_AN_INSTANT = {
  other: INSTANTS,
  outOfRange: () => `${INSTANTS}, in the years 0001 to 9999`,
  date: (date: string) => `it is already a date: use it as it is, or isoDate('${date}')`,
  noZone: (text: string) =>
    `it has no zone: end it with Z or an offset such as +01:00, ${text}Z for Greenwich`,
} as const;

// What is wrong with a time limit

/** What is wrong with a part of a time limit. Each message begins with the given part. */
export const NOT_A_LIMIT = {
  unit: (unit: unknown) => `${show(unit)}: use ${Object.keys(UNITS).join(', ')}`,
  counting: (counting: unknown) =>
    `${show(counting)}: use 'include-start', or leave it out: the trigger is then day 0`,
  readAs: (readAs: unknown, readings: readonly string[]) =>
    `${show(readAs)}: use ${readings.join(', ')}`,
  expected: "an amount and a unit: { amount: 10, unit: 'working-days' }",
  expectedAmount:
    "a whole number, at least 1; the same day is amount 1 with counting 'include-start'",
  needlessReading: (readAs: unknown) => `${show(readAs)}: only the unit 'days' needs a reading`,
} as const;

// What is wrong with a calendar

const outside = (date: unknown, first: unknown, last: unknown) =>
  `${show(date)} is outside the calendar, ${show(first)} to ${show(last)}`;

/** What is wrong with a part of a calendar, and what would be right. */
export const NOT_A_CALENDAR = {
  whole: (input: unknown) => `${show(input)}: give { name, holidays, from, to }`,
  field: (fields: readonly string[]) => `no such field; there are ${fields.join(', ')}`,
  text: (given: unknown) => `${show(given)}: give a text that is not empty`,
  backwards: (first: unknown, last: unknown) =>
    `${show(last)} is before from, ${show(first)}; give the earlier date as from`,
  outside,
  weekend: (given: unknown) => `${show(given)}: give a list of weekdays`,
  noWorkingDay: 'all seven days: no working day would be left',
  weekday: (given: unknown, weekdays: readonly string[]) =>
    `${show(given)} is not one of ${weekdays.join(', ')}`,
  repeated: (given: unknown) => `${show(given)} is listed twice`,
  holidays: (given: unknown) => `${show(given)}: give a list of { date, title }, [] for none`,
  holiday: (given: unknown) => `${show(given)}: give { date, title }`,
  title: (given: unknown) => `${show(given)}: give its name`,
  substitute: (given: unknown) => `${show(given)}: give true or false`,
  kind: (given: unknown) => `${show(given)}: 'closure', or leave it out`,
  dateTwice: (date: unknown, first: number) =>
    `${show(date)} is already given at holidays.${first}`,
} as const;

/** Says which dates a calendar covers, for an error about any other date. */
export const notCovered = (name: string, first: string, last: string): string =>
  `the calendar '${name}' covers ${first} to ${last}; whether other days are worked is not known`;

/** What a function expects instead of a count, a date or a calendar that it refuses. */
export const EXPECTED = {
  wholeNumber: 'a whole number',
  wholeDays: 'a whole number of days',
  realDay: 'a day in the years 0001 to 9999',
  covered: 'dates inside it, or a calendar that covers them: see defineCalendar',
  calendar: (name: string) =>
    `a calendar: ${name}, or one from defineCalendar, withClosures or calendarFrom. Call defineCalendar first with what defines one.`,
} as const;

/** What a calendar can be made from. */
export const HOLIDAY_SOURCE = {
  expected: 'a date-holidays instance, and { from, to }',
  listed: 'a date-holidays instance: getHolidays gives a list of holidays with date and name',
} as const;
