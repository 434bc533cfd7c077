import { ComplaintsError } from '../errors.js';
import { checkCalendar } from './calendar-faults.js';
import { dayNumber, fromDayNumber, weekdayOf } from './day-number.js';
import type { IsoDate } from './iso-date.js';
import { isoDate } from './iso-date.js';
import type { Holiday, WorkingCalendar } from './working-calendar.js';

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
  checkCalendar(calendar);
  const index = build(calendar);
  if (isFixed(calendar)) INDEXES.set(calendar, index);
  return index;
}

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
export function beyondHorizon(asked: string, { name, from, to }: WorkingCalendar): ComplaintsError {
  return new ComplaintsError('calendar/beyond-horizon', {
    given: asked,
    because: `the calendar '${name}' covers ${from} to ${to}; whether other days are worked is not known`,
    expected: 'dates inside it, or a calendar that covers them: see defineCalendar',
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

/** The date of a place in a calendar. */
export function dateAt(place: number, index: CalendarIndex): IsoDate {
  return fromDayNumber(index.first + place);
}
