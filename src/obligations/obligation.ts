import type { IsoDate } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import type {
  ClauseRef,
  Duty,
  EventType,
  FactName,
  Limit,
  OtherDuty,
  PolicyRef,
  Stated,
  Trigger,
} from '../policy/index.js';

/** Whose rule a duty rests on: the policy's, the Code's, a promise of the landlord's, or what the Ombudsman asked or ordered. */
export type By = 'policy' | 'code' | 'promise' | 'ombudsman';

/**
 * How a duty stands on a given day:
 * - `contingent`: not owed yet, and owed if the complaint becomes formal;
 * - `open`: owed, and its last day is not past (or there is none to go by);
 * - `overdue`: owed, and its last day is past;
 * - `met`: done on or before its last day;
 * - `late`: done after it;
 * - `done`: done, and there is no last day to judge by, or it is not known well enough;
 * - `to-be-judged`: past its last day, but not past the day that a holding letter gave beyond it with a reason that a person has to judge;
 * - `missed`: never done after its last day, overtaken by the answer or the end;
 * - `lapsed`: the complainant's time ran out;
 * - `released`: no longer required, before its time ran out;
 * - `unknown`: only events the source is silent on could tell.
 */
export type Standing =
  | 'contingent'
  | 'open'
  | 'overdue'
  | 'met'
  | 'late'
  | 'done'
  | 'to-be-judged'
  | 'missed'
  | 'lapsed'
  | 'released'
  | 'unknown';

/** Between which days something lies, both inclusive: the same day twice where it is known to the day. */
export interface Bounds {
  /** No earlier than this; absent where nothing is known. */
  readonly earliest?: IsoDate;
  /** No later than this; absent where nothing is known. */
  readonly latest?: IsoDate;
}

/** What a duty rests on. A promise rests on the event that made it, an order on the event that gave it. */
export type Authority =
  | { readonly clause: ClauseRef; readonly policy: PolicyRef; readonly filledFrom?: ClauseRef }
  | {
      readonly provision: string;
      readonly code: { readonly id: Code['id']; readonly edition: string };
      /** Whether the provision was compared with the Code's own text. */
      readonly checkedAgainstText: boolean;
    }
  | { readonly fact: EventType; readonly on: IsoDate };

/** From when a limit runs, and how that is known. */
export interface Start extends Bounds {
  /**
   * `fact`: an event that is on record. `deemed`: the day on which a duty that the limit runs from should have been done.
   * `waiting`: that duty can still be done in time, so between two days. `bounds`: the source is silent. `given`: a promise or an order names it.
   */
  readonly how: 'fact' | 'deemed' | 'waiting' | 'bounds' | 'given';
  /** What the limit runs from. */
  readonly trigger?: Trigger;
  /** By how many working days the landlord's own act from which the limit runs was late, where it was. */
  readonly lateBy?: number;
  /** The last day for that act, where it was late. */
  readonly lateAfter?: IsoDate;
}

/** Why there is no last day on time. `noDueDateInWords` puts it in words. */
export type NoDueDate =
  | 'no-limit'
  | 'not-stated'
  | 'not-seen'
  | 'start-not-stated'
  | 'start-not-seen'
  | 'waits-for'
  | 'waits-for-another'
  | 'other-kinds'
  | 'undecided'
  | 'perhaps-not-owed'
  | 'taken-up-again'
  | 'no-date-given'
  | 'no-date-agreed'
  | 'may-be-put-off'
  | 'may-be-paused'
  | 'paused';

/** One holding letter or one pause, and what it did to the last day. */
export interface Revision {
  /** The day it was sent, or the pause began. */
  readonly on: IsoDate;
  /** Present for a pause: the day it was taken up again; `open` while it lasts. */
  readonly pausedUntil?: IsoDate | 'open';
  /** The new date it gave. */
  readonly newDueDate?: IsoDate;
  /** The last day from then on: never earlier than before. Absent where it changed nothing. */
  readonly to?: IsoDate;
  /** The clause that limits it, or asks for agreement. */
  readonly clause?: ClauseRef;
  /** Present where so much takes the complainant's agreement. */
  readonly byAgreement?: true;
  /** Why it changed nothing, or less than it said, or why that is not known. */
  readonly because?:
    | 'no-new-date'
    | 'date-not-recorded'
    | 'too-late'
    | 'not-later'
    | 'already-answered'
    | 'not-agreed'
    | 'too-many'
    | 'too-long'
    | 'over-cap'
    | 'not-an-extension'
    | 'no-due-date'
    | 'not-provided';
}

/** One duty: who owes what by when, on what authority, and how it stands as of a day. */
export interface Obligation {
  /**
   * `stage-1/respond`: stage id, slash, duty. Unique in a complaint. The second time round has its number:
   * `stage-1/respond/2`; what is owed again and again has its own: `stage-1/update~2`. What is not of a stage of the policy:
   * `alongside/police`, `restriction-1/review`, `closed/reopen`, `code/stage-1/respond`, `promise-1`, `ombudsman/order-1`.
   */
  readonly id: string;
  readonly by: By;
  readonly authority: Authority;
  /** The clause of the policy, where that is its authority. */
  readonly clause?: ClauseRef;
  /** The stage it belongs to; for what belongs to no stage, the one open when it arose. */
  readonly stage: string | null;
  readonly duty: Duty | OtherDuty;
  /** What is to be done, in the policy's words, where `duty` alone does not tell: the end of "has to …". */
  readonly what?: string;
  /** What the Ombudsman ordered to be paid, in pounds. */
  readonly compensation?: number;
  /** Who owes it. A complainant's duty is a window in which to act. */
  readonly party: 'landlord' | 'complainant';
  /** Which time round it is owed, from 2 on: after a reopening it is owed again. */
  readonly round?: number;
  /** The limit that applies, or why there is none; the Code's in the shape of a policy's. */
  readonly limit: Stated<Limit> | 'agreed';
  readonly start?: Start;
  /** Day 0 of the count, where it is known to the day. */
  readonly from?: IsoDate;
  /** The last day on time as first counted. */
  readonly first: Bounds;
  /** The last day on time after every revision. */
  readonly last: Bounds;
  /** The last day on time, any holding letter and pause included, where it is known to the day. Absent otherwise: see `noDueDate`, `last`. */
  readonly due?: IsoDate;
  /** Why there is no due date. */
  readonly noDueDate?: NoDueDate;
  /** What the choice between limits, or whether it is owed at all, turns on and the record does not tell. */
  readonly needs?: readonly FactName[];
  /** Every holding letter and pause, in order. */
  readonly revisions: readonly Revision[];
  /** A day that letters gave beyond what the source gives without more. */
  readonly putOffTo?: IsoDate;
  /** The events that would settle it. */
  readonly settledBy: readonly EventType[];
  /** The day it was first done. */
  readonly settledOn?: IsoDate;
  /** The day from which it was no longer required, where it was not done. */
  readonly overtakenOn?: IsoDate;
  readonly standing: Standing;
  /** Present where it is contingent and its last day is past. */
  readonly isPast?: true;
  /** The events that would make it owed, where it is contingent. */
  readonly if?: readonly EventType[];
  /** Working days after `from`, up to and including `settledOn`. */
  readonly workingDaysTaken?: number;
  /** Working days after the last day on time, up to and including the day it was done, overtaken, or looked at. May be 0: due on Friday, done on Saturday. */
  readonly workingDaysLate?: number;
  /** Present where it was late by so much or more, as the last day on time is not known to the day. */
  readonly atLeast?: true;
  /** Present where it is in time only because what its time runs from came late itself. */
  readonly byLateStart?: true;
  /** By how many working days it is late unless an event, of which the source is silent or tells no date, put it off. */
  readonly lateUnless?: { readonly fact: EventType; readonly workingDays: number };
}

/** A duty under the policy, which always has its clause. */
export interface PolicyObligation extends Obligation {
  readonly clause: ClauseRef;
  readonly authority: Extract<Authority, { clause: ClauseRef }>;
}

/** The rows of one source. */
export type RowOf<B extends By> = B extends 'policy' ? PolicyObligation : Obligation;
