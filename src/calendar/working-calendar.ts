import { fingerprint, reading } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import { calendarFaults, checkCalendar } from './calendar-faults.js';
import type { IsoDate, Weekday } from './iso-date.js';
import { isoDate, WEEKDAYS } from './iso-date.js';

/** A named day on which nobody works: a bank holiday, or a landlord's own closure. */
export interface Holiday {
  readonly date: IsoDate;
  /** As published: 'Good Friday', 'Christmas closure'. */
  readonly title: string;
  /** True for the weekday that stands in for a holiday that fell on a weekend. */
  readonly substitute?: boolean;
  /** 'closure' where it was added by withClosures; absent for the calendar's own holidays. */
  readonly kind?: 'closure';
}

/**
 * Which days are working days, and for which dates that is known. Plain frozen
 * data; make one with defineCalendar, withClosures or calendarFrom.
 */
export interface WorkingCalendar {
  /** What a saved complaint calls it, with the edition. */
  readonly name: string;
  /** Which issue of the calendar this is: another list of days has another edition; one that is confirmed for longer has not. */
  readonly edition: string;
  /** The first day covered. */
  readonly from: IsoDate;
  /** The last day covered, inclusive. A day outside is refused, never guessed. */
  readonly to: IsoDate;
  /** The last day, inclusive, up to which the holidays are announced and not only expected. */
  readonly confirmedUntil: IsoDate;
  /** The days of the week that are never worked, Monday first. */
  readonly weekend: readonly Weekday[];
  /** In order of date, no date twice. One on a weekend changes nothing. */
  readonly holidays: readonly Holiday[];
}

/** What {@link defineCalendar} needs to know. */
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
 * A calendar of one's own: another country, other closed weekdays, other years.
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
  return reading(definition, () => {
    checkCalendar(definition);
    return soundCalendar(definition);
  });
}

/** The calendars made here: they are frozen, and need not be checked again. */
export const SOUND: WeakSet<WorkingCalendar> = /*#__PURE__*/ new WeakSet();

/** Whether something has every field of a calendar, as a definition need not. */
export const isWhole = (value: object): boolean =>
  ['edition', 'confirmedUntil', 'weekend'].every((field) => Object.hasOwn(value, field));

/** The calendar of a definition that is known to be sound. */
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

/** A day to close in a calendar: a landlord's own, or a holiday proclaimed since. */
export type Closure = Pick<Holiday, 'date' | 'title'>;

/**
 * The calendar with more days closed. A closure on a day that is a holiday
 * already keeps the holiday. The name says that there are closures, and the
 * edition which, however many steps they were added in.
 *
 * @returns A new calendar; the same one where nothing is added.
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
  checkClosures(known, closures);
  const taken = new Set(known.holidays.map(({ date }) => date));
  const added = closures.filter(({ date }) => !taken.has(isoDate(date)));
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
function checkClosures({ from, to }: WorkingCalendar, closures: unknown): void {
  const faults = calendarFaults({ name: 'closures', holidays: closures, from, to });
  const issues = faults.map((fault) => ({
    ...fault,
    path: fault.path.replace('holidays', 'closures'),
  }));
  if (issues.length > 0) throw new ComplaintsError('calendar/invalid', { issues });
}

function editionWith(edition: string, holidays: readonly Holiday[]): string {
  const closures = holidays.filter(({ kind }) => kind === 'closure');
  const days = closures.map(({ date, title }) => `${isoDate(date)} ${title}`).sort();
  return `${edition.replace(/\+closures\.\w{7}$/, '')}+closures.${fingerprint(days)}`;
}
