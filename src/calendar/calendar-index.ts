import { reading } from '../border/index.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import { england } from './bank-holidays.js';
import { checkedDefinition } from './calendar-faults.js';
import type { IsoDate } from './iso-date.js';
import { dayNumber, fromDayNumber, isoDate, weekdayOf } from './iso-date.js';
import { EXPECTED, notCovered } from './words.js';
import type { Holiday, WorkingCalendar } from './working-calendar.js';
import { defineCalendar, isWhole, SOUND, soundCalendar } from './working-calendar.js';

/** A calendar laid out for counting. The place of a day is its number from the first day covered, 0. */
export interface CalendarIndex {
  /** The day number of the first day covered. */
  readonly first: number;
  /** At i, how many working days come before place i; one entry more than there are days. */
  readonly before: Int32Array;
  /** At k, the place of the working day that k others precede. */
  readonly workingDays: Int32Array;
  /** The working days as text, in order; each is written at first use. */
  readonly dates: (IsoDate | undefined)[];
  /** The places of dates already looked up: looking one up takes half as long as parsing the date. */
  readonly places: Map<IsoDate, number>;
  readonly holidays: ReadonlyMap<IsoDate, Holiday>;
  /** The values that it was built from, if they can still change. */
  readonly parts: readonly unknown[] | undefined;
}

const INDEXES = /*#__PURE__*/ new WeakMap<WorkingCalendar, CalendarIndex>();

/** The last calendar used: most counts come in runs, and looking up the index takes as long as the count. */
const LAST: { calendar?: WorkingCalendar; index?: CalendarIndex } = {};

/**
 * Returns the index of a calendar, built at first use and kept with it. A calendar that can still
 * change is compared each time with the values that its index was built from.
 *
 * @throws {@link ComplaintsError} `calendar/invalid`.
 */
export const indexOf = (calendar: WorkingCalendar): CalendarIndex =>
  LAST.index && LAST.calendar === calendar ? LAST.index : lookUp(calendar);

function lookUp(calendar: WorkingCalendar): CalendarIndex {
  let index = INDEXES.get(calendar);
  if (!index || (index.parts && !isAsBuilt(index.parts, calendar))) {
    index = reading(calendar, () => built(calendar));
    INDEXES.set(calendar, index);
  }
  if (!index.parts) {
    LAST.calendar = calendar;
    LAST.index = index;
  }
  return index;
}

function built(calendar: WorkingCalendar): CalendarIndex {
  if (SOUND.has(calendar)) return build(calendar, undefined);
  const sound = soundCalendar(checkedDefinition(calendar));
  if (!isWhole(calendar)) throw noCalendar(calendar);
  return build(sound, isFixed(calendar) ? undefined : partsOf(calendar));
}

/** Checks a calendar argument. One made elsewhere, as by another copy of the package, is read as a definition. */
export function checkedCalendar(value: WorkingCalendar): WorkingCalendar {
  const index = INDEXES.get(value);
  return SOUND.has(value) || (index && !index.parts) ? value : reading(value, () => made(value));
}

function made(value: WorkingCalendar): WorkingCalendar {
  if (typeof value !== 'object' || value === null || !isWhole(value)) throw noCalendar(value);
  const sound = defineCalendar(value);
  if (!isFixed(value)) return sound;
  INDEXES.set(value, build(sound, undefined));
  return value;
}

const noCalendar = (value: unknown): ComplaintsError =>
  invalidArgument(value, EXPECTED.calendar(england.name));

/**
 * Returns the place of a date in a calendar, from 0.
 *
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` outside from..to.
 */
export const placeOf = (date: IsoDate, calendar: WorkingCalendar, index: CalendarIndex): number =>
  index.places.get(date) ?? findPlace(date, calendar, index);

function findPlace(date: IsoDate, calendar: WorkingCalendar, index: CalendarIndex): number {
  const place = dayNumber(date) - index.first;
  if (place < 0 || place >= index.before.length - 1) throw beyondHorizon(date, calendar);
  if (typeof date === 'string') index.places.set(date, place);
  return place;
}

/** Returns the working day that `number` others precede; `undefined` if the calendar does not reach it. */
export const workingDayAt = (index: CalendarIndex, number: number): IsoDate | undefined =>
  index.dates[number] ?? written(index, number);

function written(index: CalendarIndex, number: number): IsoDate | undefined {
  const place = index.workingDays[number];
  if (place === undefined) return undefined;
  const date = fromDayNumber(index.first + place);
  index.dates[number] = date;
  return date;
}

/** Returns the error for a date or a count that the calendar does not reach. */
export function beyondHorizon(asked: string, { name, from, to }: WorkingCalendar): ComplaintsError {
  return new ComplaintsError('calendar/beyond-horizon', {
    given: asked,
    because: notCovered(name, from, to),
    expected: EXPECTED.covered,
  });
}

function build(calendar: WorkingCalendar, parts: CalendarIndex['parts']): CalendarIndex {
  const { from, to, weekend, holidays } = calendar;
  const first = dayNumber(from);
  const length = dayNumber(to) - first + 1;
  const closed = new Map(holidays.map((holiday) => [isoDate(holiday.date), holiday]));
  const closedPlaces = new Set(holidays.map(({ date }) => dayNumber(date) - first));
  const before = new Int32Array(length + 1);
  const workingDays = new Int32Array(length);
  let count = 0;
  for (let place = 0; place < length; place += 1) {
    before[place] = count;
    if (closedPlaces.has(place) || weekend.includes(weekdayOf(first + place))) continue;
    workingDays[count] = place;
    count += 1;
  }
  before[length] = count;
  return {
    first,
    before,
    workingDays: workingDays.slice(0, count),
    dates: Array.from({ length: count }),
    places: new Map(),
    holidays: closed,
    parts,
  };
}

function isFixed(calendar: WorkingCalendar): boolean {
  const { weekend, holidays } = calendar;
  return [calendar, weekend, holidays, ...holidays].every((part) => Object.isFrozen(part));
}

/** Lists all values that an index depends on; none if a change has left no valid calendar. */
function partsOf({ from, to, weekend, holidays }: WorkingCalendar): readonly unknown[] {
  if (!Array.isArray(weekend) || !Array.isArray(holidays)) return [];
  return [from, to, ...weekend, ...holidays.flatMap((holiday) => [holiday, holiday?.date])];
}

function isAsBuilt(parts: readonly unknown[], calendar: WorkingCalendar): boolean {
  const now = partsOf(calendar);
  return now.length === parts.length && now.every((part, i) => part === parts[i]);
}
