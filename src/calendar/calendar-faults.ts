import { wholeOf } from '../border/index.js';
import type { Issue } from '../errors.js';
import { ComplaintsError } from '../errors.js';
import type { Civil } from './civil.js';
import { daysFromCivil, readDate } from './civil.js';
import { dateProblem, WEEKDAYS } from './iso-date.js';
import { NOT_A_CALENDAR } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

/** Adds a fault to the list; does nothing if there is none. */
type Report = (path: string, fault: string | false | undefined) => unknown;

const FIELDS = ['name', 'edition', 'holidays', 'weekend', 'from', 'to', 'confirmedUntil'];

/** Reads a calendar or its definition; throws `calendar/invalid` with every fault, if there are any. */
export function checkedDefinition<T>(input: T): T {
  const { data, issues } = definitionOf(input);
  if (issues.length > 0) throw new ComplaintsError('calendar/invalid', { issues });
  return data;
}

/** Reads a calendar or its definition, and lists every fault; none if it is sound. */
export function definitionOf<T>(input: T): { readonly data: T; readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const report: Report = (path, message) => {
    if (message) issues.push({ path, message });
  };
  const { data, excess } = wholeOf(input);
  if (excess) return { data, issues: [excess] };
  const checks = isFields(data) ? [checkFields, checkRange, checkWeekend, checkHolidays] : [];
  report('', !isFields(data) && NOT_A_CALENDAR.whole(data));
  for (const check of checks) check(data as Fields, report);
  return { data, issues };
}

function checkFields(input: Fields, report: Report): void {
  for (const field of Object.keys(input)) {
    report(field, !FIELDS.includes(field) && NOT_A_CALENDAR.field(FIELDS));
  }
  const { name, edition = 'by default' } = input;
  for (const [field, text] of Object.entries({ name, edition })) {
    report(field, !isText(text) && NOT_A_CALENDAR.text(text));
  }
}

function checkRange({ from, to, confirmedUntil = to }: Fields, report: Report): void {
  const dates = { from, to, ...(confirmedUntil !== to && { confirmedUntil }) };
  for (const [field, date] of Object.entries(dates)) report(field, dateProblem(date));
  if (!Object.values(dates).every(readDate)) return;
  const [start, end, confirmed] = [dayOf(from), dayOf(to), dayOf(confirmedUntil)];
  if (end < start) report('to', NOT_A_CALENDAR.backwards(from, to));
  else if (confirmed < start || confirmed > end) {
    report('confirmedUntil', NOT_A_CALENDAR.outside(confirmedUntil, from, to));
  }
}

function checkWeekend({ weekend = [] }: Fields, report: Report): void {
  const days: readonly unknown[] = Array.isArray(weekend) ? weekend : [];
  const isEveryDay = WEEKDAYS.every((day) => days.includes(day));
  report('weekend', !Array.isArray(weekend) && NOT_A_CALENDAR.weekend(weekend));
  report('weekend', isEveryDay && NOT_A_CALENDAR.noWorkingDay);
  if (isEveryDay) return;
  for (const [i, day] of days.entries()) {
    const isWeekday = WEEKDAYS.some((name) => name === day);
    report(`weekend.${i}`, !isWeekday && NOT_A_CALENDAR.weekday(day, WEEKDAYS));
    report(`weekend.${i}`, isWeekday && days.indexOf(day) < i && NOT_A_CALENDAR.repeated(day));
  }
}

function checkHolidays({ holidays, from, to }: Fields, report: Report): void {
  const listed: readonly unknown[] = Array.isArray(holidays) ? holidays : [];
  report('holidays', !Array.isArray(holidays) && NOT_A_CALENDAR.holidays(holidays));
  const seen = new Map<number, number>();
  // Without a valid range, no date counts as outside it.
  const [start, end] = readDate(from) && readDate(to) ? [dayOf(from), dayOf(to)] : [1, 0];
  const isOutside = (day: number) => start <= end && (day < start || day > end);
  for (const [i, holiday] of listed.entries()) {
    const inHoliday: Report = (field, fault) => fault && report(`holidays.${i}.${field}`, fault);
    if (!isFields(holiday)) {
      report(`holidays.${i}`, NOT_A_CALENDAR.holiday(holiday));
      continue;
    }
    const { date, title, substitute = false, kind = 'closure' } = holiday;
    const civil = readDate(date);
    const isFlag = typeof substitute === 'boolean';
    inHoliday('date', !civil && dateProblem(date));
    inHoliday('title', !isText(title) && NOT_A_CALENDAR.title(title));
    inHoliday('substitute', !isFlag && NOT_A_CALENDAR.substitute(substitute));
    inHoliday('kind', kind !== 'closure' && NOT_A_CALENDAR.kind(kind));
    if (!civil) continue;
    const day = daysFromCivil(civil);
    const before = seen.get(day);
    if (before === undefined) seen.set(day, i);
    inHoliday('date', before !== undefined && NOT_A_CALENDAR.dateTwice(date, before));
    inHoliday('date', isOutside(day) && NOT_A_CALENDAR.outside(date, from, to));
  }
}

/** The day number of a value known to be a date. */
function dayOf(date: unknown): number {
  return daysFromCivil(readDate(date) as Civil);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
