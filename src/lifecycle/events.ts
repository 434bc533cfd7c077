import type { IsoDate } from '../calendar/index.js';
import type { Content, EventType, Role, SignpostTo, Subject } from '../policy/index.js';

/** What every fact may carry. Only `type` and `on` are required: real histories often give no more. */
export interface FactBase {
  /** The civil date on which it happened, not the day it was recorded. */
  readonly on: IsoDate;
  /** The stage it belongs to (for an escalation request, the one it opens); without it, the stage open at its place. */
  readonly stage?: string;
  /** Who did it. */
  readonly by?: Role;
  /** Anything worth keeping; nothing here is judged. */
  readonly note?: string;
  /** A reference in the landlord's own system. */
  readonly ref?: string;
}

/** How a complaint was decided. */
export type Outcome = 'upheld' | 'partly-upheld' | 'not-upheld';

/** Something the Ombudsman ordered, and by when. */
export interface Order {
  readonly what: string;
  readonly dueBy?: IsoDate;
}

/** What a letter or other message to the complainant may carry. */
interface Letter {
  /** What it contained, in full: what is not listed was not in it. Left out: not known. */
  readonly contents?: readonly Content[];
  /** Everybody else it went to, or who was told at the same time. Left out: not known. */
  readonly copiedTo?: readonly Role[];
  /** Whether it was in writing. */
  readonly inWriting?: boolean;
}

/** Why something was decided. An empty text says that no reasons were given. */
interface Reasoned {
  readonly reasons?: string;
}

/** Who decided. */
interface Decided {
  readonly decidedBy?: Role;
}

/** What each type of fact may carry besides {@link FactBase}. Left out always means not known. */
export interface EventFields {
  'advocate.authorised': { /** Whether the authority is signed. */ readonly signed?: boolean };
  'advocate.ended': object;
  'adjustment.agreed': { readonly adjustment?: string };
  'complaint.received': {
    readonly channel?: string;
    /** To whom it was sent, where that matters (a chief executive, say). */
    readonly recipient?: Role;
    /** What it is about, or a reference to it. */
    readonly matter?: string;
    readonly subject?: Subject | readonly Subject[];
    readonly anonymous?: boolean;
  };
  'query.resolved': object;
  'complaint.formalised': { /** Whether the complainant agreed. */ readonly agreed?: boolean };
  'complaint.excluded': Letter &
    Reasoned &
    Decided & {
      /** The policy's grounds, by id or clause; at least one. */
      readonly grounds: readonly string[];
      readonly toldOfOmbudsman?: boolean;
    };
  'complaint.allocated': { readonly to?: Role; readonly copiedTo?: readonly Role[] };
  'complaint.acknowledged': Letter;
  'complainant.contacted': {
    readonly method?: string;
    /** Whether the complainant or an advocate was spoken to. */
    readonly with?: Role;
  };
  'response.extended': Letter &
    Reasoned & {
      /** The new date on which the response is due. */
      readonly newDueDate?: IsoDate;
      /** Whether the complainant agreed. */
      readonly agreed?: boolean;
    };
  'response.sent': Letter &
    Decided & {
      readonly outcome?: Outcome;
      /** What was promised to put it right. */
      readonly remedies?: readonly string[];
    };
  'escalation.requested': Reasoned & { readonly outcomeSought?: string };
  'escalation.refused': Letter &
    Reasoned & {
      /** The policy's ground, by id. */
      readonly ground?: string;
      readonly authorisedBy?: Role;
    };
  'call.made': {
    /** Whether the complainant or an advocate was spoken to. */ readonly with?: Role;
  };
  'form.sent': { readonly copiedTo?: readonly Role[] };
  'form.received': object;
  'form.returned': object;
  'hearing.granted': Reasoned & Decided & { readonly copiedTo?: readonly Role[] };
  'hearing.declined': Letter & Reasoned & Decided & { readonly signposts?: readonly SignpostTo[] };
  'hearing.held': {
    /** One entry for each member: the body the member was drawn from. */
    readonly members?: readonly Role[];
    /** How many people came to support the complainant. */
    readonly supporters?: number;
    readonly invited?: readonly Role[];
    readonly papersTo?: readonly Role[];
  };
  'decision.sent': Letter &
    Decided & { readonly outcome?: Outcome; readonly signposts?: readonly SignpostTo[] };
  'complaint.resolved': Reasoned;
  'complaint.withdrawn': Reasoned;
  'complaint.lapsed': Reasoned;
  'complaint.merged': Reasoned & { /** The other complaint's reference. */ readonly into?: string };
  'complaint.reopened': Reasoned;
  'action.agreed': { readonly action?: string; readonly dueBy?: IsoDate };
  'action.completed': { readonly action?: string };
  'referral.made': { readonly to?: string };
  'conduct.restricted': Reasoned & Decided & { readonly until?: IsoDate };
  'conduct.reviewed': Reasoned & Decided;
  'conduct.lifted': Reasoned & Decided;
  'ombudsman.referred': object;
  'ombudsman.asked': { readonly dueBy?: IsoDate };
  'ombudsman.answered': object;
  'ombudsman.determined': { readonly finding?: string; readonly orders?: readonly Order[] };
}

/** A fact of one type. */
export type EventOf<T extends EventType> = { readonly type: T } & FactBase & EventFields[T];

/** A dated fact in a complaint's history: something that happened, in the past tense. */
export type ComplaintEvent = { [T in EventType]: EventOf<T> }[EventType];
