import { fingerprint, reading } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import { checkedDefinition, definitionOf } from './calendar-faults.js';
import type { IsoDate, Weekday } from './iso-date.js';
import { isoDate, WEEKDAYS } from './iso-date.js';

/** A named day on which nobody works: a bank holiday, or a landlord's own closure. */
export interface Holiday {
  readonly date: IsoDate;
  /** As published: 'Good Friday', 'Christmas closure'. */
  readonly title: string;
  /** True for the weekday that stands in for a holiday that fell on a weekend. */
  readonly substitute?: boolean;
  /** 'closure' if it was added by withClosures; absent for the calendar's own holidays. */
  readonly kind?: 'closure';
}

/**
 * Which days are working days, and for which dates that is known. Plain frozen
 * data; make one with defineCalendar, withClosures or calendarFrom.
 */
export interface WorkingCalendar {
  /** A saved complaint names its calendar by this and the edition. */
  readonly name: string;
  /** The issue of the calendar. It changes with the list of days, but not when more days are confirmed. */
  readonly edition: string;
  /** The first day covered. */
  readonly from: IsoDate;
  /** The last day covered, inclusive. A day outside is refused, never guessed. */
  readonly to: IsoDate;
  /** The last day, inclusive, for which the holidays are announced, not only expected. */
  readonly confirmedUntil: IsoDate;
  /** The days of the week that are never worked, Monday first. */
  readonly weekend: readonly Weekday[];
  /** In order of date, no date twice. A holiday on a weekend changes nothing. */
  readonly holidays: readonly Holiday[];
}

/** What {@link defineCalendar} makes a calendar from. */
export interface CalendarDefinition {
  readonly name: string;
  /** Default: a fingerprint of the days. */
  readonly edition?: string;
  /** In any order. */
  readonly holidays: readonly Holiday[];
  /** Default: Saturday and Sunday. */
  readonly weekend?: readonly Weekday[];
  readonly from: IsoDate;
  /** Inclusive. */
  readonly to: IsoDate;
  /** Inclusive. Default: `to`. */
  readonly confirmedUntil?: IsoDate;
}

/**
 * Defines a calendar of your own: another country, other closed weekdays, other years.
 *
 * @returns Frozen plain data that shares nothing with what was given.
 * @throws {@link ComplaintsError} `calendar/invalid` with every fault and its path.
 *
 * @example
 * const fourDays = defineCalendar({
 *   name: 'four-day week',
 *   weekend: ['friday', 'saturday', 'sunday'],
 *   holidays: [{ date: '2026-12-25', title: 'Christmas Day' }],
 *   from: '2026-01-01',
 *   to: '2026-12-31',
 * });
 */
export function defineCalendar(definition: CalendarDefinition): WorkingCalendar {
  return reading(definition, () => soundCalendar(checkedDefinition(definition)));
}

/** The calendars made here. They are frozen, so they need no further check. */
export const SOUND: WeakSet<WorkingCalendar> = /*#__PURE__*/ new WeakSet();

/** Whether an object has the fields of a calendar that a definition may leave out. */
export const isWhole = (value: object): boolean =>
  ['edition', 'confirmedUntil', 'weekend'].every((field) => Object.hasOwn(value, field));

/** Makes the calendar of a definition that was already checked. */
export function soundCalendar(definition: CalendarDefinition): WorkingCalendar {
  const closed = definition.weekend ?? ['saturday', 'sunday'];
  const from = isoDate(definition.from);
  const to = isoDate(definition.to);
  const confirmedUntil = isoDate(definition.confirmedUntil ?? to);
  const weekend = Object.freeze(WEEKDAYS.filter((day) => closed.includes(day)));
  const holidays = Object.freeze(definition.holidays.map(holidayOf).sort(byDate));
  const edition = definition.edition ?? fingerprint([from, to, weekend, holidays]);
  const { name } = definition;
  const made = Object.freeze({ name, edition, from, to, confirmedUntil, weekend, holidays });
  SOUND.add(made);
  return made;
}

function holidayOf({ date, title, substitute, kind }: Holiday): Holiday {
  return Object.freeze({
    date: isoDate(date),
    title,
    ...(substitute && { substitute }),
    ...(kind && { kind }),
  });
}

function byDate(a: Holiday, b: Holiday): number {
  return a.date < b.date ? -1 : 1;
}

/** A day to close in a calendar: a landlord's own, or a newly proclaimed holiday. */
export type Closure = Pick<Holiday, 'date' | 'title'>;

/**
 * Closes more days in a calendar. A closure on a holiday leaves the holiday as
 * it is. The name says that there are closures; the edition says which ones,
 * however many steps they were added in.
 *
 * @returns A new calendar; the same one if nothing is added.
 * @throws {@link ComplaintsError} `calendar/invalid` for a date twice, a date
 * outside the calendar, or one without a title; paths begin with `closures`.
 *
 * @example
 * withClosures(england, [{ date: '2026-12-29', title: 'Christmas closure' }]);
 */
export function withClosures(
  calendar: WorkingCalendar,
  closures: readonly Closure[],
): WorkingCalendar {
  const known = SOUND.has(calendar) ? calendar : defineCalendar(calendar);
  const checked = checkedClosures(known, closures);
  const taken = new Set(known.holidays.map(({ date }) => date));
  const added = checked.filter(({ date }) => !taken.has(isoDate(date)));
  if (added.length === 0) return known;
  const holidays = [
    ...known.holidays,
    ...added.map(({ date, title }): Holiday => ({ date, title, kind: 'closure' })),
  ];
  const name = known.name.replace(/( with closures)?$/, ' with closures');
  return defineCalendar({
    ...known,
    name,
    edition: editionWith(known.edition, holidays),
    holidays,
  });
}

/** Checks closures as a calendar of their own, so that faults name the closure. */
function checkedClosures(
  { from, to }: WorkingCalendar,
  closures: readonly Closure[],
): readonly Closure[] {
  const { data, issues: faults } = definitionOf({ name: 'closures', holidays: closures, from, to });
  const issues = faults.map((fault) => ({
    ...fault,
    path: fault.path.replace('holidays', 'closures'),
  }));
  if (issues.length > 0) throw new ComplaintsError('calendar/invalid', { issues });
  return data.holidays;
}

function editionWith(edition: string, holidays: readonly Holiday[]): string {
  const closures = holidays.filter(({ kind }) => kind === 'closure');
  const days = closures.map(({ date, title }) => `${isoDate(date)} ${title}`).sort();
  return `${edition.replace(/\+closures\.\w{7}$/, '')}+closures.${fingerprint(days)}`;
}
