import type { Duration } from './duration.js';
import type { IsoDate } from './iso-date.js';

/** A day that was passed over in a count. */
export interface SkippedDay {
  readonly date: IsoDate;
  /** 'Saturday', 'Good Friday', 'Boxing Day (substitute day)', or a closure's own title. */
  readonly why: string;
}

/** How a due date was arrived at: plain data that can be kept, compared and printed. */
export interface Explanation {
  readonly duration: Duration;
  /** The day of the trigger. */
  readonly from: IsoDate;
  /** The last day on time, inclusive. */
  readonly due: IsoDate;
  /** Every day on the way that did not count, in order. Empty unless working days were counted. */
  readonly skipped: readonly SkippedDay[];
  /** How a bare "days" was read. */
  readonly reading?: string;
  /** True where working days run past what the calendar has confirmed: a holiday may yet be added or moved. */
  readonly provisional: boolean;
  /** All of it in plain English, fit for a letter. */
  readonly sentence: string;
  /** The sentence. Not enumerable, so that an explanation compares and serialises as data. */
  toString(): string;
}
