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

/** A rule of a policy, as it is cited. */
export type Rule = Pick<Limit, 'clause' | 'filledFrom'>;

/** A value that is being built. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A tier of extension. Beyond the Code's, a person has to judge. */
export type Tier = Omit<Extension, 'clause' | 'beyond'> &
  Partial<Pick<Extension, 'clause'>> & { readonly over?: 'to-be-judged' };

/** The holding letters about a duty, and how far its source lets them put it off. */
export interface Letters {
  readonly sent: readonly EventOf<'response.extended'>[];
  /** Tried in order; `undefined` if the source provides for none. */
  readonly tiers: readonly Tier[] | undefined;
  /** Whether a letter came after the answer, even on the same day. */
  readonly isAfterAnswer: (letter: ComplaintEvent) => boolean;
  /** Whether the source of the history is silent on such letters. */
  readonly isSilent: boolean;
  /** Whether a letter's contents make it an extension at all; if omitted, every letter is one. */
  readonly isExtension?: (letter: EventOf<'response.extended'>) => boolean;
}

/** A period for which the policy stops a clock. */
export interface Pause {
  readonly from: IsoDate;
  /** The day the clock started again; absent while it stands still. */
  readonly until?: IsoDate;
  /** If the clock never started again: the day the duty was done, up to which the pause lasted at least. */
  readonly lastsTo?: IsoDate;
  readonly effect: 'shift' | 'restart';
  readonly clause: string;
}

/**
 * What a source says is owed, and what the record shows about it. `stand` makes an {@link Obligation} of a claim from
 * any source.
 */
export interface Claim
  extends Pick<
    Obligation,
    'id' | 'by' | 'stage' | 'duty' | 'what' | 'compensation' | 'party' | 'round' | 'settledBy'
  > {
  /** The authority, unless it is a rule of the policy. */
  readonly authority?: Authority;
  /** The policy's rule, cited if no limit applies: limits have their own clauses. */
  readonly rule?: Rule;
  /** The limits, in the order in which they are tried. */
  readonly limits: Limits;
  /** Finds when a limit starts to run. */
  readonly runsFrom: (trigger: Trigger) => Start | undefined;
  /** Whether an event that a limit has to wait for has happened. */
  readonly hasHappened: (type: EventType) => boolean;
  /** A given last day, in place of a limit. */
  readonly dueBy?: IsoDate | undefined;
  /** The start of the only limit, if it is not an event that a policy names. */
  readonly startsOn?: IsoDate;
  /** Why there is no limit, if the source itself does not say. */
  readonly noLimit?: NoDueDate;
  readonly done?: IsoDate | undefined;
  /** The missing facts on which it depends whether it is owed at all. */
  readonly needs?: readonly FactName[];
  /** Whether only events that the source is silent on could show that it was done. */
  readonly isSilent: boolean;
  /** The day from which it was no longer required. */
  readonly overtakenOn?: IsoDate | undefined;
  /** Set if another stage opens when its time runs out, and takes its place. */
  readonly opensAnother?: 'informal' | 'formal';
  readonly letters?: Letters;
  readonly pauses?: readonly Pause[];
  /** An event on which the source is silent, and which would stop or start its clock. */
  readonly mayBePaused?: EventType;
  /** If it is not owed yet: the events that would make it owed, and whether the source is silent on them. */
  readonly contingent?: { readonly on: readonly EventType[]; readonly isSilent: boolean };
}

/** What claims are judged by: the day, the calendar, and the policy. */
export interface Circumstances {
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
  readonly policy: Policy;
  /** The policy and edition by which values are cited. */
  readonly ref: PolicyRef;
  readonly about: () => Facts;
}
