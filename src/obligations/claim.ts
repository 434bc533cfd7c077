import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import type {
  ComplaintEvent,
  EventOf,
  EventType,
  Extension,
  FactName,
  Facts,
  Limit,
  Limits,
  Policy,
  PolicyRef,
  Trigger,
} from '../policy/index.js';
import type { Authority, NoDueDate, Obligation, Start } from './obligation.js';

/** What a rule of a policy is cited by. */
export type Rule = Pick<Limit, 'clause' | 'filledFrom'>;

/** Something while it is made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A tier of extension; beyond it, in the Code's case, a person judges. */
export type Tier = Omit<Extension, 'clause' | 'beyond'> &
  Partial<Pick<Extension, 'clause'>> & { readonly over?: 'to-be-judged' };

/** The holding letters about a duty, and what its source lets them do. */
export interface Letters {
  readonly sent: readonly EventOf<'response.extended'>[];
  /** One after the other; `undefined` where the source provides for none. */
  readonly tiers: readonly Tier[] | undefined;
  /** Whether a letter came after the answer, be it on the same day. */
  readonly isAfterAnswer: (letter: ComplaintEvent) => boolean;
  /** Whether the source of the history does not tell of such letters. */
  readonly isSilent: boolean;
  /** Whether by its own terms a letter is an extension at all; without it, each is. */
  readonly isExtension?: (letter: EventOf<'response.extended'>) => boolean;
}

/** A time for which the policy stops a clock. */
export interface Pause {
  readonly from: IsoDate;
  /** The day it was taken up again; absent while it lasts. */
  readonly until?: IsoDate;
  /** Where it was never taken up again: the day the duty was done, up to which it lasted at least. */
  readonly lastsTo?: IsoDate;
  readonly effect: 'shift' | 'restart';
  readonly clause: string;
}

/**
 * What a source says is owed, and what the record shows of it: everything from which one engine makes an
 * {@link Obligation}, whatever the source.
 */
export interface Claim
  extends Pick<
    Obligation,
    'id' | 'by' | 'stage' | 'duty' | 'what' | 'compensation' | 'party' | 'round' | 'settledBy'
  > {
  /** What it rests on, unless it is a rule of the policy's. */
  readonly authority?: Authority;
  /** The rule of the policy's: cited where no limit applies, which has a clause of its own. */
  readonly rule?: Rule;
  /** The limits, in the order in which they are tried. */
  readonly limits: Limits;
  /** From when a limit runs that runs from this. */
  readonly runsFrom: (trigger: Trigger) => Start | undefined;
  /** Whether an event has happened that a limit comes after. */
  readonly hasHappened: (type: EventType) => boolean;
  /** A day that is simply given, in place of a limit. */
  readonly dueBy?: IsoDate | undefined;
  /** The day from which the one limit runs, where no event that a policy names starts it. */
  readonly startsOn?: IsoDate;
  /** Why there is no limit, where the source itself does not tell. */
  readonly noLimit?: NoDueDate;
  readonly done?: IsoDate | undefined;
  /** What it turns on whether it is owed at all, where the record does not tell. */
  readonly needs?: readonly FactName[];
  /** Whether only events the source is silent on could tell that it was done. */
  readonly isSilent: boolean;
  /** The day from which it was no longer required. */
  readonly overtakenOn?: IsoDate | undefined;
  /** Present where the end of its time opens another stage, whose duties take its place. */
  readonly opensAnother?: 'informal' | 'formal';
  readonly letters?: Letters;
  readonly pauses?: readonly Pause[];
  /** An event that would stop its clock, or start it again, and of which the source does not tell. */
  readonly mayBePaused?: EventType;
  /** The events that would make it owed, where it is not owed yet; and whether the source is silent on them. */
  readonly contingent?: { readonly on: readonly EventType[]; readonly isSilent: boolean };
}

/** By what claims are judged: the day, the working days, and what is known of the complaint as a whole. */
export interface Circumstances {
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
  readonly policy: Policy;
  /** By which its values are cited. */
  readonly ref: PolicyRef;
  readonly about: () => Facts;
}
