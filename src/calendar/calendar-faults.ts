import type { Issue } from '../errors.js';
import { ComplaintsError } from '../errors.js';
import type { Civil } from './civil.js';
import { daysFromCivil, readDate } from './civil.js';
import { dateProblem, WEEKDAYS } from './iso-date.js';
import { NOT_A_CALENDAR } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = ['name', 'edition', 'holidays', 'weekend', 'from', 'to', 'confirmedUntil'];

/** Throws `calendar/invalid` with every fault, or does nothing. */
export function checkCalendar(input: unknown): void {
  const issues = calendarFaults(input);
  if (issues.length > 0) throw new ComplaintsError('calendar/invalid', { issues });
}

/** Everything wrong with a calendar or its definition, all at once; empty when it is sound. */
export function calendarFaults(input: unknown): Issue[] {
  if (!isFields(input)) return [issue('', NOT_A_CALENDAR.whole(input))];
  const checks = [fieldFaults, textFaults, rangeFaults, weekendFaults, holidayFaults];
  return checks.flatMap((check) => check(input));
}

function fieldFaults(input: Fields): Issue[] {
  return Object.keys(input)
    .filter((field) => !FIELDS.includes(field))
    .map((field) => issue(field, NOT_A_CALENDAR.field(FIELDS)));
}

function textFaults({ name, edition = 'by default' }: Fields): Issue[] {
  return Object.entries({ name, edition })
    .filter(([, text]) => !isText(text))
    .map(([field, text]) => issue(field, NOT_A_CALENDAR.text(text)));
}

function rangeFaults({ from, to, confirmedUntil = to }: Fields): Issue[] {
  const dates = { from, to, ...(confirmedUntil !== to && { confirmedUntil }) };
  const faults = Object.entries(dates).flatMap(([field, date]) => dateFaults(field, date));
  if (faults.length > 0) return faults;
  if (at(to) < at(from)) {
    return [issue('to', NOT_A_CALENDAR.backwards(from, to))];
  }
  return inRange(confirmedUntil, from, to)
    ? []
    : [issue('confirmedUntil', NOT_A_CALENDAR.outside(confirmedUntil, from, to))];
}

function weekendFaults({ weekend = [] }: Fields): Issue[] {
  if (!Array.isArray(weekend)) return [issue('weekend', NOT_A_CALENDAR.weekend(weekend))];
  const days: readonly unknown[] = weekend;
  if (WEEKDAYS.every((day) => days.includes(day))) {
    return [issue('weekend', NOT_A_CALENDAR.noWorkingDay)];
  }
  return days.flatMap((day, i) => {
    const path = `weekend.${i}`;
    if (!WEEKDAYS.some((name) => name === day)) {
      return issue(path, NOT_A_CALENDAR.weekday(day, WEEKDAYS));
    }
    return days.indexOf(day) < i ? issue(path, NOT_A_CALENDAR.repeated(day)) : [];
  });
}

function holidayFaults({ holidays, from, to }: Fields): Issue[] {
  if (!Array.isArray(holidays)) {
    return [issue('holidays', NOT_A_CALENDAR.holidays(holidays))];
  }
  const seen = new Map<number, number>();
  const range = readDate(from) && readDate(to) && { first: at(from), last: at(to) };
  const known = range && range.first <= range.last ? range : undefined;
  return holidays.flatMap((holiday: unknown, i): Issue[] => {
    const path = `holidays.${i}`;
    if (!isFields(holiday)) return [issue(path, NOT_A_CALENDAR.holiday(holiday))];
    const { date, title, substitute = false, kind = 'closure' } = holiday;
    const faults = dateFaults(`${path}.date`, date);
    if (!isText(title)) faults.push(issue(`${path}.title`, NOT_A_CALENDAR.title(title)));
    if (typeof substitute !== 'boolean') {
      faults.push(issue(`${path}.substitute`, NOT_A_CALENDAR.substitute(substitute)));
    }
    if (kind !== 'closure') faults.push(issue(`${path}.kind`, NOT_A_CALENDAR.kind(kind)));
    if (faults.some((fault) => fault.path === `${path}.date`)) return faults;
    const day = at(date);
    const before = seen.get(day);
    if (before === undefined) seen.set(day, i);
    else faults.push(issue(`${path}.date`, NOT_A_CALENDAR.dateTwice(date, before)));
    if (known && (day < known.first || day > known.last)) {
      faults.push(issue(`${path}.date`, NOT_A_CALENDAR.outside(date, from, to)));
    }
    return faults;
  });
}

function dateFaults(path: string, date: unknown): Issue[] {
  const problem = dateProblem(date);
  return problem === undefined ? [] : [issue(path, problem)];
}

/** The day number of something known to be a date. */
function at(date: unknown): number {
  return daysFromCivil(readDate(date) as Civil);
}

function inRange(date: unknown, from: unknown, to: unknown): boolean {
  return at(date) >= at(from) && at(date) <= at(to);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function issue(path: string, message: string): Issue {
  return { path, message };
}
