import type { Explanation, IsoDate } from '../calendar/index.js';
import type { ClauseRef, Duty, Limit, OtherDuty, PolicyRef, Stated } from '../policy/index.js';

/**
 * How a duty stands on a given day.
 *
 * - `open`: owed, and its last day is not past (or there is none to go by);
 * - `overdue`: owed, and its last day is past;
 * - `met`: done on or before its last day;
 * - `late`: done after it;
 * - `done`: done, with no limit to judge by;
 * - `missed`: never done after its last day, overtaken by the answer or the end;
 * - `lapsed`: the complainant's time ran out;
 * - `released`: no longer owed, before its time ran out;
 * - `unknown`: only facts the source is silent on could tell.
 */
export type Standing =
  | 'open'
  | 'overdue'
  | 'met'
  | 'late'
  | 'done'
  | 'missed'
  | 'lapsed'
  | 'released'
  | 'unknown';

/** One holding letter, and what it did to the due date. */
export interface Revision {
  /** The day it was sent. */
  readonly on: IsoDate;
  /** The new date it gave. */
  readonly newDueDate?: IsoDate;
  /** The due date from then on: never earlier than before. Absent where the letter changed nothing. */
  readonly to?: IsoDate;
  /** The clause that limits it, or asks for agreement. */
  readonly clause?: ClauseRef;
  /** Present where so much takes the complainant's agreement. */
  readonly byAgreement?: true;
  /** Why it changed nothing, or less than it said. */
  readonly because?:
    | 'no-new-date'
    | 'too-late'
    | 'not-later'
    | 'already-answered'
    | 'not-agreed'
    | 'too-many'
    | 'too-long'
    | 'no-due-date'
    | 'not-provided';
}

/** One duty of one stage: who owes what by when, why, and how it stands as of a day. */
export interface Obligation {
  /**
   * `stage-1/respond`: stage id, slash, duty. Unique in a complaint. What belongs to no stage is
   * `alongside/police`, `restriction-1/review`, `closed/reopen`.
   */
  readonly id: string;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  /** The stage it belongs to; for what belongs to no stage, the one open when it arose. */
  readonly stage: string;
  readonly duty: Duty | OtherDuty;
  /** What is to be done, in the policy's words, where `duty` alone does not tell: the end of "has to …". */
  readonly what?: string;
  /** Who owes it. A complainant's duty is a window in which to act. */
  readonly party: 'landlord' | 'complainant';
  readonly clause: ClauseRef;
  /** The limit that applies, or why there is none. */
  readonly limit: Stated<Limit>;
  /** Day 0 of the count. */
  readonly from?: IsoDate;
  /** The last day on time, any holding letter included. Absent where there is none: see `noDueDate`. */
  readonly due?: IsoDate;
  /** Why there is no due date. */
  readonly noDueDate?: string;
  /** How the first due date was counted; holding letters come on top. */
  readonly count?: Explanation;
  /** Every holding letter, in order. */
  readonly revisions: readonly Revision[];
  /** The day it was first done. */
  readonly settledOn?: IsoDate;
  readonly standing: Standing;
  /** Working days after `from`, up to and including `settledOn`. */
  readonly workingDaysTaken?: number;
  /** Working days after `due`, up to and including the day it was done, overtaken, or looked at. May be 0: due on Friday, done on Saturday. */
  readonly workingDaysLate?: number;
}
