import type { IsoDate } from './iso-date.js';
import type { Weekday } from './names.js';

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
  /** Which issue of the calendar this is: another list of days has another edition. */
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
  /** Default: `confirmedUntil` and a fingerprint of the days. */
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
