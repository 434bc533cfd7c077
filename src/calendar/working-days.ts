import { reading } from '../border/index.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import { england } from './bank-holidays.js';
import { checkCalendar } from './calendar-faults.js';
import type { IsoDate } from './iso-date.js';
import { dayNumber, fromDayNumber, isoDate, weekdayOf } from './iso-date.js';
import { amountFrom, EXPECTED, notCovered, UNITS } from './words.js';
import type { Holiday, WorkingCalendar } from './working-calendar.js';
import { defineCalendar, isWhole, SOUND } from './working-calendar.js';

/**
 * The n-th working day after a date.
 *
 * The date is day 0 whatever day it falls on, and day 1 is the next working
 * day. A complaint that arrives on a Friday, a Saturday or a Sunday therefore
 * has the same last day: nobody loses time because a letter came at a weekend,
 * and nobody gains a day because it came on a working one.
 *
 * @param n - Whole days. Negative: the n-th working day before. Zero: the date
 * itself, worked or not.
 * @param calendar - Default: {@link england}.
 * @throws {@link ComplaintsError} `calendar/bad-count` unless n is whole.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` where the count
 * needs days the calendar does not cover.
 * @throws {@link ComplaintsError} `date/invalid`.
 *
 * @example
 * addWorkingDays('2018-12-20', 10); // '2019-01-08'
 */
export function addWorkingDays(
  date: IsoDate,
  n: number,
  calendar: WorkingCalendar = england,
): IsoDate {
  if (!Number.isSafeInteger(n)) {
    throw new ComplaintsError('calendar/bad-count', { given: n, expected: EXPECTED.wholeDays });
  }
  if (n === 0) return isoDate(date);
  const index = indexOf(calendar);
  const place = placeOf(date, calendar, index);
  const nearer = n > 0 ? index.before[place + 1] : index.before[place];
  const found = index.workingDays[(nearer as number) + (n > 0 ? n - 1 : n)];
  if (found === undefined)
    throw beyondHorizon(amountFrom(n, UNITS['working-days'], isoDate(date)), calendar);
  return fromDayNumber(index.first + found);
}

/**
 * How many working days lie after `from`, up to and including `to`: how long
 * something took, where the day it began is day 0.
 *
 * @param calendar - Default: {@link england}.
 * @returns Whole days; negative where `to` is the earlier.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` where the calendar
 * does not cover both; `date/invalid`.
 *
 * @example
 * workingDaysBetween('2018-12-20', '2019-01-08'); // 10
 */
export function workingDaysBetween(
  from: IsoDate,
  to: IsoDate,
  calendar: WorkingCalendar = england,
): number {
  const index = indexOf(calendar);
  const upTo = (date: IsoDate) => index.before[placeOf(date, calendar, index) + 1] as number;
  return upTo(to) - upTo(from);
}

/**
 * Whether a date is a working day: not a weekend, a bank holiday or a closure.
 *
 * @param calendar - Default: {@link england}.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` for a date the
 * calendar does not cover; `date/invalid`.
 *
 * @example
 * isWorkingDay('2024-04-01'); // false: Easter Monday
 */
export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar = england): boolean {
  const index = indexOf(calendar);
  const place = placeOf(date, calendar, index);
  return index.before[place] !== index.before[place + 1];
}

/**
 * The holiday of a date, whether or not the day would have been worked; a
 * closure too, told by its `kind`. Undefined where there is none.
 *
 * @param calendar - Default: {@link england}.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` for a date the
 * calendar does not cover; `date/invalid`.
 *
 * @example
 * bankHolidayOn('2022-12-27')?.title; // 'Christmas Day', with substitute: true
 */
export function bankHolidayOn(
  date: IsoDate,
  calendar: WorkingCalendar = england,
): Holiday | undefined {
  const index = indexOf(calendar);
  placeOf(date, calendar, index);
  return index.holidays.get(isoDate(date));
}

// The calendar laid out for counting

/** A calendar laid out for counting; days are numbered from the first covered, 0. */
export interface CalendarIndex {
  /** The day number of the first day covered. */
  readonly first: number;
  /** At i, how many working days lie before day i; one entry more than there are days. */
  readonly before: Uint32Array;
  /** At k, which day is the working day that k others precede. */
  readonly workingDays: Uint32Array;
  readonly holidays: ReadonlyMap<IsoDate, Holiday>;
}

const INDEXES = /*#__PURE__*/ new WeakMap<WorkingCalendar, CalendarIndex>();

/**
 * The index of a calendar, built at first use and kept with it. One that can
 * still change is checked and built anew each time.
 *
 * @throws {@link ComplaintsError} `calendar/invalid`.
 */
export function indexOf(calendar: WorkingCalendar): CalendarIndex {
  const kept = INDEXES.get(calendar);
  if (kept) return kept;
  return reading(calendar, () => {
    if (!SOUND.has(calendar)) checkWhole(calendar);
    const index = build(calendar);
    if (isFixed(calendar)) INDEXES.set(calendar, index);
    return index;
  });
}

/** A calendar given as an argument. One that was not made here, as by another copy of the package, is read as a definition is. */
export const checkedCalendar = (value: WorkingCalendar): WorkingCalendar =>
  SOUND.has(value) || INDEXES.has(value) ? value : reading(value, () => made(value));

function made(value: WorkingCalendar): WorkingCalendar {
  if (typeof value !== 'object' || value === null || !isWhole(value)) throw noCalendar(value);
  const sound = defineCalendar(value);
  if (!isFixed(value)) return sound;
  INDEXES.set(value, build(sound));
  return value;
}

function checkWhole(calendar: WorkingCalendar): void {
  checkCalendar(calendar);
  if (!isWhole(calendar)) throw noCalendar(calendar);
}

const noCalendar = (value: unknown): ComplaintsError =>
  invalidArgument(value, EXPECTED.calendar(england.name));

/**
 * Where a date lies in a calendar, from 0.
 *
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` outside from..to.
 */
export function placeOf(date: IsoDate, calendar: WorkingCalendar, index: CalendarIndex): number {
  const place = dayNumber(date) - index.first;
  if (place < 0 || place >= index.before.length - 1) throw beyondHorizon(date, calendar);
  return place;
}

/** The error for something a calendar does not reach. */
function beyondHorizon(asked: string, { name, from, to }: WorkingCalendar): ComplaintsError {
  return new ComplaintsError('calendar/beyond-horizon', {
    given: asked,
    because: notCovered(name, from, to),
    expected: EXPECTED.covered,
  });
}

function build({ from, to, weekend, holidays }: WorkingCalendar): CalendarIndex {
  const first = dayNumber(from);
  const length = dayNumber(to) - first + 1;
  const closed = new Map(holidays.map((holiday) => [isoDate(holiday.date), holiday]));
  const closedPlaces = new Set(holidays.map(({ date }) => dayNumber(date) - first));
  const before = new Uint32Array(length + 1);
  const workingDays = new Uint32Array(length);
  let count = 0;
  for (let place = 0; place < length; place += 1) {
    before[place] = count;
    if (closedPlaces.has(place) || weekend.includes(weekdayOf(first + place))) continue;
    workingDays[count] = place;
    count += 1;
  }
  before[length] = count;
  return { first, before, workingDays: workingDays.slice(0, count), holidays: closed };
}

function isFixed(calendar: WorkingCalendar): boolean {
  const { weekend, holidays } = calendar;
  return [calendar, weekend, holidays, ...holidays].every((part) => Object.isFrozen(part));
}
