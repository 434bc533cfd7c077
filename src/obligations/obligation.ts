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

/** The source of a duty: the policy, the Code, a promise of the landlord, or a request or order of the Ombudsman. */
export type By = 'policy' | 'code' | 'promise' | 'ombudsman';

/**
 * The standing of a duty on a given day:
 * - `contingent`: not owed yet, and owed if the complaint becomes formal;
 * - `open`: owed, and its last day is not past (or there is none);
 * - `overdue`: owed, and its last day is past;
 * - `met`: done on or before its last day;
 * - `late`: done after it;
 * - `done`: done, but there is no last day, or it is not known exactly enough to judge;
 * - `to-be-judged`: past its last day, but within a holding letter's later date, for which a person has to judge the reason;
 * - `missed`: not done by its last day, and then overtaken by the answer or the end;
 * - `lapsed`: the complainant's time ran out;
 * - `released`: no longer required, before its time ran out;
 * - `unknown`: only events that the source is silent on could show.
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

/** The earliest and latest day that something can be, both inclusive: the same day if it is known exactly. */
export interface Bounds {
  /** No earlier than this day; absent if nothing is known. */
  readonly earliest?: IsoDate;
  /** No later than this day; absent if nothing is known. */
  readonly latest?: IsoDate;
}

/** The authority for a duty. A promise rests on the event that made it, an order on the event that gave it. */
export type Authority =
  | { readonly clause: ClauseRef; readonly policy: PolicyRef; readonly filledFrom?: ClauseRef }
  | {
      readonly provision: string;
      readonly code: { readonly id: Code['id']; readonly edition: string };
      /** Whether the provision was compared with the Code's own text. */
      readonly checkedAgainstText: boolean;
    }
  | { readonly fact: EventType; readonly on: IsoDate };

/** The start of a limit, and how it is known. */
export interface Start extends Bounds {
  /**
   * `fact`: an event on record. `deemed`: the day by which a duty it runs from should have been done. `waiting`: that
   * duty can still be done in time. `bounds`: the source is silent. `given`: a promise or an order names it.
   */
  readonly how: 'fact' | 'deemed' | 'waiting' | 'bounds' | 'given';
  /** The trigger of the limit. */
  readonly trigger?: Trigger;
  /** How many working days late the landlord was with the act that the limit runs from, if late. */
  readonly lateBy?: number;
  /** The last day for that act, if it was late. */
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
  /** Only for a pause: the day the clock started again; `open` while it stands still. */
  readonly pausedUntil?: IsoDate | 'open';
  /** The new date that it gave. */
  readonly newDueDate?: IsoDate;
  /** The last day from then on: never earlier than before. Absent if it changed nothing. */
  readonly to?: IsoDate;
  /** The clause that limits it, or requires agreement. */
  readonly clause?: ClauseRef;
  /** Set if an extension of this length needs the complainant's agreement. */
  readonly byAgreement?: true;
  /** Why it changed nothing, or less than it said, or why its effect is not known. */
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

/** One duty: who owes what by when, on what authority, and its standing on a day. */
export interface Obligation {
  /**
   * `stage-1/respond`: stage id, slash, duty. Unique in a complaint. A second round has its number:
   * `stage-1/respond/2`. A repeated duty has its own: `stage-1/update~2`. Outside the policy's stages:
   * `alongside/police`, `restriction-1/review`, `closed/reopen`, `code/stage-1/respond`, `promise-1`, `ombudsman/order-1`.
   */
  readonly id: string;
  readonly by: By;
  readonly authority: Authority;
  /** The clause, if the policy is the authority. */
  readonly clause?: ClauseRef;
  /** The stage it belongs to; if none, the stage that was open when it arose. */
  readonly stage: string | null;
  readonly duty: Duty | OtherDuty;
  /** What is to be done, in the policy's words, if `duty` alone does not say: completes "has to …". */
  readonly what?: string;
  /** The sum that the Ombudsman ordered, in pounds. */
  readonly compensation?: number;
  /** Who owes it. A complainant's duty is a window in which to act. */
  readonly party: 'landlord' | 'complainant';
  /** The round, from 2: after a reopening a duty can be owed again. */
  readonly round?: number;
  /** The limit that applies, or why there is none. Limits of the Code have the same shape as a policy's. */
  readonly limit: Stated<Limit> | 'agreed';
  readonly start?: Start;
  /** Day 0 of the count, if known exactly. */
  readonly from?: IsoDate;
  /** The last day on time as first counted. */
  readonly first: Bounds;
  /** The last day on time after every revision. */
  readonly last: Bounds;
  /** The last day on time after holding letters and pauses, if known exactly. If not: see `noDueDate`, `last`. */
  readonly due?: IsoDate;
  /** Why there is no due date. */
  readonly noDueDate?: NoDueDate;
  /** Missing facts on which the choice between limits, or whether it is owed at all, depends. */
  readonly needs?: readonly FactName[];
  /** Every holding letter and pause, in order. */
  readonly revisions: readonly Revision[];
  /** A later day that letters gave, for which a person has to judge the reason. */
  readonly putOffTo?: IsoDate;
  /** The events that would settle it. */
  readonly settledBy: readonly EventType[];
  /** The day it was first done. */
  readonly settledOn?: IsoDate;
  /** The day from which it was no longer required, if it was not done. */
  readonly overtakenOn?: IsoDate;
  readonly standing: Standing;
  /** Set if it is contingent and its last day is past. */
  readonly isPast?: true;
  /** If it is contingent: the events that would make it owed. */
  readonly if?: readonly EventType[];
  /** Working days after `from`, up to and including `settledOn`. */
  readonly workingDaysTaken?: number;
  /** Working days after the last day on time, up to and including the day it was done, overtaken, or looked at. Can be 0. */
  readonly workingDaysLate?: number;
  /** Set if it was late by this much or more, since the last day on time is not known exactly. */
  readonly atLeast?: true;
  /** Set if it is on time only because the act that its limit runs from was late. */
  readonly byLateStart?: true;
  /** How many working days late it is unless an event that the record does not fully show put it off. */
  readonly lateUnless?: { readonly fact: EventType; readonly workingDays: number };
}

/** A duty under the policy. It always has a clause. */
export interface PolicyObligation extends Obligation {
  readonly clause: ClauseRef;
  readonly authority: Extract<Authority, { clause: ClauseRef }>;
}

/** The rows of one source. */
export type RowOf<B extends By> = B extends 'policy' ? PolicyObligation : Obligation;
