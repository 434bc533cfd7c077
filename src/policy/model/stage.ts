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
  /** The complaints it is for, by their facts (see `COMPLAINT_FACTS`); by default all. */
  readonly when?: Condition;
  /**
   * Set if the policy only aims at it: "we aim to answer within …", "normally", "usually". It counts like any limit of the
   * landlord, but every sentence about it says that it is an aim.
   */
  readonly aim?: true;
}

/**
 * The time limits of a step, or why there is none. `'agreed'`: the date is agreed in each case, and an event of the stage
 * gives it under `dueDates`; for promised actions (`complete`), each `action.agreed` gives its own.
 */
export type Limits = Stated<readonly Limit[]> | 'agreed';

/** How far, how often and on what basis a response can be put off. */
export interface Extension extends Cited {
  /** The maximum for one extension, from the due date then in force; `'none'`: the policy says that there is none. */
  readonly each: Stated<Duration>;
  /** The maximum for all extensions together, counted from the first due date; `'none'`: there is no maximum. */
  readonly inAll: Stated<Duration>;
  /** The number of extensions allowed; `'none'`: the policy says that there can be none at all. */
  readonly times: number | 'none' | 'not-stated' | 'not-seen';
  /** Whether the landlord extends by right or only with the complainant's agreement. */
  readonly by: 'right' | 'agreement' | 'not-stated' | 'not-seen';
  /** Who can ask for it. If omitted, the policy only says who may extend. */
  readonly asked?: 'landlord' | 'complainant' | 'either';
  /** In which cases, in the policy's words: 'in exceptional cases'. A person judges whether a case is one. */
  readonly cases?: string;
  /** The next tier, on another basis. It applies to a letter that this tier does not allow. */
  readonly beyond?: Extension;
}

/** One thing to be done at a stage, by the landlord or by the complainant. */
export interface Step extends Cited {
  /** What must be done. Unique in its stage. */
  readonly duty: Duty;
  /** Who must do it. For a complainant, the limit is a window that opens and may lapse. */
  readonly party: 'landlord' | 'complainant';
  /** Any of these events does it; the first is the usual one. */
  readonly doneBy: readonly EventType[];
  /**
   * The complaints for which it is owed, by their facts (see `COMPLAINT_FACTS`); by default all. For other complaints the
   * stage does not wait for it. While that is not known, the stage waits, but may go past it.
   */
  readonly when?: Condition;
  /** Any of these events makes it no longer required. */
  readonly releasedBy?: readonly EventType[];
  /** Set if it is owed but nothing waits for it. Not possible for the answer (`respond`, `decide`, `resolve`). */
  readonly beside?: true;
  /** Set if it is owed again from the day it was last done, until the stage is answered. Only with `beside`. */
  readonly repeats?: true;
  /** The time limits; the first whose trigger has happened applies. */
  readonly limit: Limits;
  /** Whether a holding letter can put off the due date. */
  readonly extension?: Stated<Extension>;
  /** Which of the events that do it also close the complaint, and how. */
  readonly ends?: readonly { readonly on: EventType; readonly as: End }[];
  /** How the complaint closes by itself once the due date has passed. By default a person decides. */
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
 * The kind of shortcoming if a requirement does not hold. `condition-not-met`: a condition that the policy sets for
 * doing it, such as exceptional circumstances, was not met; the event counts all the same.
 * `formality`: a refusal to escalate does not count if it does not hold.
 */
export type RequirementKind = (typeof SHORTCOMINGS)[number] | 'formality';

/** Something that must hold of an event for it to be done as the policy requires. */
export interface Requirement extends Cited {
  /** Unique in the policy. */
  readonly id: string;
  /** The kind of shortcoming if it does not hold. */
  readonly kind: RequirementKind;
  /** The events it is about. */
  readonly of: readonly EventType[];
  /** What must hold of the event. */
  readonly holds: Condition;
  /** When the requirement applies; by default always. */
  readonly when?: Condition;
  /** Completes "… must …". */
  readonly must: string;
  /**
   * By when: on the day of the event itself (which `must` says in the policy's words: "at the same
   * time"), or in a time of its own. Without it, telling them later is enough.
   */
  readonly within?: 'same-day' | RequirementLimit;
}

/** The time to meet a requirement. Until then it is not broken; after that it is met late. */
export interface RequirementLimit extends Duration, Cited {
  /** The event it runs from: the first of its type at the stage. */
  readonly from: EventType;
}

/** The criteria that a request has to meet to be taken to a stage. */
export interface Gate extends Cited {
  /** Each criterion, as a condition on the facts of the request. */
  readonly criteria: readonly Criterion[];
  /** Whether one of them is enough, or all are needed. */
  readonly passes: 'any' | 'all';
  /** What happens to a request that does not pass: the landlord may refuse it, or a person decides. */
  readonly otherwise: 'may-refuse' | 'for-decision';
}

/** One criterion for a request to be taken to a stage. */
export interface Criterion extends Cited {
  /** Stable name. Unique in its gate. */
  readonly id: string;
  /** Completes "the request …". */
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
      /** Somebody at least as senior as the person that the fact names. */
      readonly atLeastAs: FactName;
    }
  | {
      /** Somebody more senior than the person that the fact names. */
      readonly above: FactName;
    };

/** Who handles complaints of some kind instead of the stage's usual handler. */
export interface HandlerRule extends Cited {
  /** The complaints it is for, by what is known of them (see `COMPLAINT_FACTS`). */
  readonly when: Condition;
  /** Who handles them. */
  readonly handler: Deciders;
  /** Whether they look into the complaint or answer it; by default both. */
  readonly does?: 'investigate' | 'respond';
}

/** A stage of the process: what opens it, who handles it, and its steps in order. */
export interface Stage extends Cited {
  /** `first-contact`, `stage-1`, … : lower-case letters, digits, hyphens. */
  readonly id: string;
  /** The landlord's own name for it. */
  readonly name: string;
  /** Set if it comes before the formal complaint. Such a stage can be skipped. */
  readonly informal?: true;
  /** Set if the policy lets complaints skip this stage; with `when`, only complaints of some kinds. */
  readonly skippable?: Cited & { readonly when?: Condition };
  /** Any of these opens it. A complaint can begin at a later stage that opens on `complaint.received`. */
  readonly opensOn: readonly Opener[];
  /** The criteria that a request has to meet to be taken to it; by default none. */
  readonly gate?: Stated<Gate>;
  /** Who handles it and answers. */
  readonly handler: Stated<Deciders>;
  /** Who handles complaints of some kinds instead: the first rule that applies, for each task. */
  readonly handlers?: readonly HandlerRule[];
  /** The steps, in order. */
  readonly steps: readonly Step[];
  /** Requirements on the events of this stage. */
  readonly requires?: readonly Requirement[];
}
