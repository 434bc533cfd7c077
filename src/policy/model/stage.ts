import type { Duration } from '../../calendar/index.js';
import type { Duty, End, EventType, Role } from '../../vocabulary/index.js';
import type { Condition, FactName } from '../conditions/index.js';
import type { Cited, Stated } from './clause.js';
import type { Opener, Trigger } from './triggers.js';

export type { Opener, Trigger } from './triggers.js';

/** A time limit: how long, from which event or end of another limit, and by which clause. */
export interface Limit extends Duration, Cited {
  /** The event the limit runs from; its day is day 0 unless `counting` says otherwise. */
  readonly from: Trigger | 'not-stated' | 'not-seen';
  /** An event that must also have happened for this limit to apply. */
  readonly after?: EventType;
  /** The complaints it is for, by what is known of them (see `COMPLAINT_FACTS`); without it, all. */
  readonly when?: Condition;
  /**
   * Where the policy only aims at it: "we aim to answer within …", "normally", "usually". It is counted as any limit of the
   * landlord's is. Whatever is said of it says that it is an aim.
   */
  readonly aim?: true;
}

/**
 * The time limits of a step, or why there is none. `'agreed'`: the date is agreed in each case, and an event of the stage
 * tells it under `dueDates`; for what was promised (`complete`), each `action.agreed` tells its own.
 */
export type Limits = Stated<readonly Limit[]> | 'agreed';

/** By how much, how often and on what footing a response can be put off. */
export interface Extension extends Cited {
  /** The longest one extension can be, counted from the due date then in force; `'none'`: the policy says that there is no longest. */
  readonly each: Stated<Duration>;
  /** The longest all extensions together can be, counted from the first due date; `'none'`: no longest. */
  readonly inAll: Stated<Duration>;
  /** How many there can be; `'none'`: the policy says that there can be none at all. */
  readonly times: number | 'none' | 'not-stated' | 'not-seen';
  /** Whether the landlord extends by right or only with the complainant's agreement. */
  readonly by: 'right' | 'agreement' | 'not-stated' | 'not-seen';
  /** Who can ask for it. Left out: the policy says no more than who may extend. */
  readonly asked?: 'landlord' | 'complainant' | 'either';
  /** In what cases, in the policy's words: 'in exceptional cases'. A person judges whether it is one. */
  readonly cases?: string;
  /** What is possible beyond that, on another footing: the next tier. A letter that this tier does not allow is put to it. */
  readonly beyond?: Extension;
}

/** One thing to be done at a stage, by the landlord or by the complainant. */
export interface Step extends Cited {
  /** What is to be done. Unique in its stage. */
  readonly duty: Duty;
  /** Who is to do it. For a complainant, the limit is a window that opens and may lapse. */
  readonly party: 'landlord' | 'complainant';
  /** Any of these events does it; the first is the usual one. */
  readonly doneBy: readonly EventType[];
  /**
   * The complaints for which it is owed, by what is known of them (see `COMPLAINT_FACTS`); without it, all. For the others the
   * stage does not wait for it. While it is not known, the stage waits, and may go past it.
   */
  readonly when?: Condition;
  /** Any of these events makes it no longer required. */
  readonly releasedBy?: readonly EventType[];
  /** Owed, but nothing waits for it. Never the answer (`respond`, `decide`, `resolve`): a stage waits for that. */
  readonly beside?: true;
  /** Owed again from the day it was last done, until the stage is answered. Only of a step `beside` the others. */
  readonly repeats?: true;
  /** The time limits; the first whose trigger has happened applies. */
  readonly limit: Limits;
  /** Whether a holding letter can put the due date off. */
  readonly extension?: Stated<Extension>;
  /** Which of the events that do it also close the complaint, and how. */
  readonly ends?: readonly { readonly on: EventType; readonly as: End }[];
  /** Where the passing of its due date closes the complaint by itself: how. Without it, a person decides. */
  readonly onExpiry?: Cited & { readonly as: End };
}

/** The kinds of shortcoming that are breaches of their own. */
export const SHORTCOMINGS = [
  'missing-content',
  'missing-copy',
  'missing-notice',
  'missing-reasons',
  'not-in-writing',
  'no-agreement',
  'unauthorised-advocate',
  'wrong-handler',
  'panel-composition',
  'hearing-arrangements',
  'missing-signpost',
  'condition-not-met',
] as const;

/**
 * What kind of shortcoming it is when a requirement does not hold. `condition-not-met`: what the policy makes a
 * condition of doing it, such as exceptional circumstances, was not so; what was done counts all the same.
 * `formality`: a refusal to escalate for which it does not hold does not count.
 */
export type RequirementKind = (typeof SHORTCOMINGS)[number] | 'formality';

/** What must hold of an event for it to be done as the policy says. */
export interface Requirement extends Cited {
  /** Unique in the policy. */
  readonly id: string;
  /** What kind of shortcoming it is when it does not hold. */
  readonly kind: RequirementKind;
  /** The events it is about. */
  readonly of: readonly EventType[];
  /** What must hold of the event. */
  readonly holds: Condition;
  /** When the requirement applies at all; without it, always. */
  readonly when?: Condition;
  /** What is required, as the end of the sentence "… must …". */
  readonly must: string;
  /**
   * By when: on the day of the event itself (which `must` says in the policy's words: "at the same
   * time"), or in a time of its own. Without it, telling them later is enough.
   */
  readonly within?: 'same-day' | RequirementLimit;
}

/** How long there is to meet a requirement. Until then it is not broken; met later, it is met late. */
export interface RequirementLimit extends Duration, Cited {
  /** The event it runs from: the first of its type at the stage. */
  readonly from: EventType;
}

/** What a request has to meet to be taken to a stage. */
export interface Gate extends Cited {
  /** Each thing asked for, as a condition on the facts of the request. */
  readonly criteria: readonly Criterion[];
  /** Whether one of them is enough, or all are needed. */
  readonly passes: 'any' | 'all';
  /** What follows a request that does not pass: the landlord may refuse it, or a person decides. */
  readonly otherwise: 'may-refuse' | 'for-decision';
}

/** One thing asked of a request before it is taken to a stage. */
export interface Criterion extends Cited {
  /** Stable name. Unique in its gate. */
  readonly id: string;
  /** In words that complete "the request …". */
  readonly name: string;
  /** When it is met. */
  readonly met: Condition;
}

/**
 * Who handles complaints: any of these roles, all of them together, or someone as senior as a person, or more senior.
 * A fact of the complaint names that person (see `COMPLAINT_FACTS`), or `decidedBy`: the person who decided the stage before.
 * It is not known for roles outside the line of management.
 */
export type Deciders =
  | readonly Role[]
  | {
      /** All of these roles, together. */
      readonly together: readonly Role[];
    }
  | {
      /** Whoever is at least as senior as the person whom the fact names. */
      readonly atLeastAs: FactName;
    }
  | {
      /** Whoever is more senior than the person whom the fact names. */
      readonly above: FactName;
    };

/** Who handles complaints of some kind, in place of the stage's usual handler. */
export interface HandlerRule extends Cited {
  /** The complaints it is for, by what is known of them (see `COMPLAINT_FACTS`). */
  readonly when: Condition;
  /** Who handles them. */
  readonly handler: Deciders;
  /** What of it they do: look into the complaint, or answer it. Without it, both. */
  readonly does?: 'investigate' | 'respond';
}

/** A stage of the process: what opens it, who handles it, and its steps in order. */
export interface Stage extends Cited {
  /** `first-contact`, `stage-1`, … : lower-case letters, digits, hyphens. */
  readonly id: string;
  /** The landlord's own name for it. */
  readonly name: string;
  /** Before the formal complaint: such a stage can be passed over. */
  readonly informal?: true;
  /** Present where the policy lets a complaint go past this stage to the next; of some kinds only, where it says when. */
  readonly skippable?: Cited & { readonly when?: Condition };
  /** Any of these opens it. A later stage that opens on `complaint.received` is one at which a complaint can begin. */
  readonly opensOn: readonly Opener[];
  /** What a request has to meet to be taken to it; without it, nothing. */
  readonly gate?: Stated<Gate>;
  /** Who handles it and answers. */
  readonly handler: Stated<Deciders>;
  /** Who handles complaints of some kinds instead: of the rules on who investigates the first that applies, and likewise of those on who responds. */
  readonly handlers?: readonly HandlerRule[];
  /** What is done, in order. */
  readonly steps: readonly Step[];
  /** What must hold of the events of this stage. */
  readonly requires?: readonly Requirement[];
}
