import type { Duration, IsoDate } from '../calendar/index.js';
import type { Cited, Clause, PolicyRef, Stated } from './clause.js';
import type { Condition } from './condition.js';
import type { Content, Duty, End, EventType, Role, SignpostTo, Subject } from './vocabulary.js';

/**
 * What a limit runs from: an event (the first of its type at the stage; for a
 * complainant's window, the latest), or the expiry of another duty's limit
 * (`'informal/resolve'`: stage id, slash, duty).
 */
export type Trigger = EventType | { readonly expiryOf: string };

/** How long somebody has, from what, and where the policy says so. */
export interface Limit extends Duration, Cited {
  /** The fact the limit runs from; its day is day 0 unless `counting` says otherwise. */
  readonly from: Trigger;
  /** An event that must also have happened for this limit to apply. */
  readonly after?: EventType;
}

/** By how much, how often and on what footing a response can be put off. */
export interface Extension extends Cited {
  /** The longest one extension can be, counted from the due date then in force. */
  readonly each: Stated<Duration>;
  /** The longest all extensions together can be, counted from the first due date. */
  readonly inAll: Stated<Duration>;
  /** How many there can be. */
  readonly times: number | 'none' | 'not-stated' | 'not-seen';
  /** Whether the landlord extends by right or only with the complainant's agreement. */
  readonly by: 'right' | 'agreement' | 'not-stated' | 'not-seen';
}

/** One thing to be done at a stage, by the landlord or by the complainant. */
export interface Step extends Cited {
  /** What is to be done. Unique in its stage. */
  readonly duty: Duty;
  /** Who is to do it. For a complainant, the limit is a window that opens and may lapse. */
  readonly party: 'landlord' | 'complainant';
  /** Any of these events does it; the first is the usual one. */
  readonly doneBy: readonly EventType[];
  /** Any of these events makes it no longer owed. */
  readonly releasedBy?: readonly EventType[];
  /** Owed, but nothing waits for it. */
  readonly beside?: true;
  /** The time limits; the first whose trigger has happened applies. */
  readonly limit: Stated<readonly Limit[]>;
  /** Whether a holding letter can put the due date off. */
  readonly extension?: Stated<Extension>;
  /** Which of the events that do it also close the complaint, and how. */
  readonly ends?: readonly { readonly on: EventType; readonly as: End }[];
}

/** What kind of shortcoming it is when a requirement does not hold. */
export type RequirementKind =
  | 'missing-content'
  | 'missing-copy'
  | 'missing-notice'
  | 'missing-reasons'
  | 'not-in-writing'
  | 'no-agreement'
  | 'unauthorised-advocate'
  | 'wrong-handler'
  | 'panel-composition'
  | 'hearing-arrangements'
  | 'missing-signpost'
  | 'formality';

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
}

/** A stage of the process: what opens it, who handles it, and its steps in order. */
export interface Stage extends Cited {
  /** `first-contact`, `stage-1`, … : lower-case letters, digits, hyphens. */
  readonly id: string;
  /** The landlord's own name for it. */
  readonly name: string;
  /** Before the formal complaint: such a stage can be passed over. */
  readonly informal?: true;
  /** Any of these opens it. */
  readonly opensOn: readonly Trigger[];
  /** Who handles it and answers. */
  readonly handler: Stated<readonly Role[]>;
  /** What is done, in order. */
  readonly steps: readonly Step[];
  /** What must hold of the events of this stage. */
  readonly requires?: readonly Requirement[];
}

/** Where a matter goes that is not, or not only, dealt with as a complaint. */
export interface Route {
  /** Stable name, for example `asb-policy`. */
  readonly to: string;
  /** In words, for a letter. */
  readonly name: string;
}

/** A reason for which a matter is not taken as a complaint, or not yet, or not only. */
export interface Ground extends Cited {
  /** Stable name, for example `over-12-months`. Unique among the policy's grounds. */
  readonly id: string;
  /** What the ground is, in words that complete "the matter …". */
  readonly name: string;
  /** When it is met. */
  readonly met: Condition;
  /** When it is not met after all. */
  readonly unless?: Condition;
  /** What follows: not taken, tried at first contact first, or another process runs alongside. */
  readonly effect: 'exclude' | 'first-contact' | 'alongside';
  /** Who may decide otherwise; without it the policy leaves no choice. */
  readonly discretion?: Role | 'landlord';
  /** Where the matter goes. */
  readonly route?: Route;
  /** Facts to ask for although they do not decide it. */
  readonly asks?: readonly string[];
  /** The ground is met only where the landlord says so: a fact that is not given counts as no. */
  readonly onlyIfStated?: true;
}

/** What the policy covers, and what it does not. */
export interface Scope {
  /** Every ground, in clause order. */
  readonly grounds: readonly Ground[];
  /** Present where the list is not exhaustive: a ground of the landlord's own, with reasons, is possible. */
  readonly open?: Cited;
}

/** A reason for which the landlord may refuse to take a complaint to the next stage. */
export interface RefusalGround extends Cited {
  /** Stable name. */
  readonly id: string;
  /** In words that complete "the request …". */
  readonly name: string;
  /** When it is met, by the facts of the request. */
  readonly met: Condition;
  /** Who decides. */
  readonly discretion: Role | 'landlord';
}

/** The power to refuse escalation, and the formalities without which a refusal does not count. */
export interface Refusal extends Cited {
  /** The grounds there are. */
  readonly grounds: readonly RefusalGround[];
  /** What a refusal must do to count; one that is not shown to be done does not count. */
  readonly formalities: readonly Requirement[];
}

/** A place to which a complainant is pointed, and when. */
export interface Signpost extends Cited {
  /** Where to. */
  readonly to: SignpostTo;
  /** After which ends of the complaint. */
  readonly at: readonly End[];
  /** For which complaints (by subject, for example); without it, for all. */
  readonly when?: Condition;
}

/** What happens to an escalation request that comes after its window. */
export interface LateRequest extends Cited {
  /** `for-decision`: a person decides. `may-refuse`: the policy gives a power to refuse it. */
  readonly effect: 'for-decision' | 'may-refuse';
}

/** The days for which an edition is in force. */
export interface InForce {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day the policy itself speaks for, where it gives one. */
  readonly to?: IsoDate;
  /** How the dates were read. */
  readonly reading?: string;
}

/**
 * A landlord's complaints policy as data: the lifecycle, the due dates, the
 * checks and the documents all come from it. Make one with {@link definePolicy}.
 */
export interface Policy extends PolicyRef {
  /** Whose policy it is. */
  readonly landlord: string;
  /** Its title. */
  readonly title: string;
  /** When it applies; judged by the day the complaint was received. */
  readonly inForce: InForce;
  /** Every clause, with what the library does with it. */
  readonly clauses: readonly Clause[];
  /** The stages, in order. */
  readonly stages: readonly Stage[];
  /** What must hold of events at whatever stage. */
  readonly requirements: readonly Requirement[];
  /** What the policy covers. */
  readonly scope: Scope;
  /** The power to refuse escalation. */
  readonly refusal: Stated<Refusal>;
  /** What happens to an escalation request after its window. */
  readonly lateRequest: Stated<LateRequest>;
  /** Where a complainant is pointed at the end. */
  readonly signposts: readonly Signpost[];
  /** Roles of the landlord's own, with their seniority (`null`: outside the line of management). */
  readonly roles?: Readonly<Record<string, number | null>>;
  /** Contents of letters of the landlord's own. */
  readonly contents?: readonly Content[];
  /** Subjects of the landlord's own. */
  readonly subjects?: readonly Subject[];
  /** Anything else worth keeping with the policy. */
  readonly notes?: string;
}
