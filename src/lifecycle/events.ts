import type { IsoDate } from '../calendar/index.js';
import type {
  Content,
  EventType,
  Role,
  SignpostTo,
  Subject,
  Tenure,
  Topic,
} from '../policy/index.js';

/** What every fact may carry. Only `type` and `on` are required: real histories often give no more. */
export interface FactBase {
  /** The civil date on which it happened, not the day it was recorded. */
  readonly on: IsoDate;
  /** The stage it belongs to (for an escalation request, posted or received, the one it opens); without it, the stage open at its place. */
  readonly stage?: string;
  /** Who did it. */
  readonly by?: Role;
  /**
   * Tells one delivery of the fact from another: a fact with the same key and content is recorded
   * once, with other content it is refused.
   */
  readonly key?: string;
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

/** Whether the complainant agreed. Left out: not known. */
interface Agreed {
  readonly agreed?: boolean;
}

/** Who decided. */
interface Decided {
  readonly decidedBy?: Role;
}

/** What the landlord judged before it did what its policy allows only in some cases. */
interface Judged {
  /** Whether the circumstances were exceptional. */
  readonly exceptional?: boolean;
}

/** On what opinion it was decided. */
interface Opinion {
  /** Whether the opinion on which it was decided was a reasonable one, formed by somebody who looked into it. */
  readonly reasonableOpinion?: boolean;
}

/** Who answered a stage, and how it stands to those who dealt with the complaint before. */
interface Answered {
  /** Who decided; a list where several did so together. */
  readonly decidedBy?: Role | readonly Role[];
  /** Whether whoever decided had no part in the matter or in an earlier stage. */
  readonly independent?: boolean;
  readonly outcome?: Outcome;
  /** What the investigation found besides, by name (`disciplinary-action`), as far as a policy makes something depend on it. */
  readonly found?: readonly string[];
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
    /** Every topic it is about: what is not in the list, it is not about. */
    readonly about?: readonly Topic[];
    readonly tenure?: Tenure;
    readonly anonymous?: boolean;
    /** Whether the complainant needs reasonable adjustments. */
    readonly adjustmentsNeeded?: boolean;
  };
  /** It was entered in the register of complaints, where a policy counts from that. */
  'complaint.logged': object;
  'query.resolved': object;
  'complaint.formalised': { /** Whether the complainant agreed. */ readonly agreed?: boolean };
  'complaint.excluded': Letter &
    Reasoned &
    Opinion & {
      /** The policy's grounds, by id or clause; at least one. */
      readonly grounds: readonly string[];
      /** Who decided; a list where several did so together. An empty list says that nobody did: a rule was applied. */
      readonly decidedBy?: Role | readonly Role[];
      readonly toldOfOmbudsman?: boolean;
    };
  'complaint.allocated': {
    readonly to?: Role;
    readonly copiedTo?: readonly Role[];
    /** Whether whoever it went to had no part in the matter or in an earlier stage. */
    readonly independent?: boolean;
    /** What was weighed in choosing whom, by topic. Left out: not known. */
    readonly takenIntoAccount?: readonly Topic[];
  };
  'complaint.acknowledged': Letter & {
    /** The day by which it promises an answer. */
    readonly answerBy?: IsoDate;
  };
  'complainant.contacted': {
    readonly method?: string;
    /** Whether the complainant or an advocate was spoken to. */
    readonly with?: Role;
    /** What was said, in full. Left out: not known. */
    readonly contents?: readonly Content[];
    /** The day by which an answer was promised. */
    readonly answerBy?: IsoDate;
  };
  'response.extended': Letter &
    Reasoned &
    Judged & {
      /** The new date on which the response is due. */
      readonly newDueDate?: IsoDate;
      /** Whether the complainant agreed. */
      readonly agreed?: boolean;
    };
  /** Work on it stopped for a time. By itself that changes nothing: what it does is for the policy's `pauses` to say. */
  'complaint.paused': Reasoned;
  /** Work on it went on. */
  'complaint.resumed': Reasoned;
  'response.sent': Letter &
    Answered & {
      /** What was promised to put it right. */
      readonly remedies?: readonly string[];
    };
  /** The complainant posted the request: that ends the time to ask. The landlord's limits run from its receipt. */
  'request.posted': object;
  /** The landlord received the request. */
  'escalation.requested': Reasoned & { readonly outcomeSought?: string };
  'escalation.refused': Letter &
    Reasoned &
    Judged &
    Opinion & {
      /** The policy's ground, by id. */
      readonly ground?: string;
      readonly authorisedBy?: Role;
    };
  'call.made': {
    /** Whether the complainant or an advocate was spoken to. */
    readonly with?: Role;
    /** What was said, in full. Left out: not known. */
    readonly contents?: readonly Content[];
  };
  /** The form, and the letter that it came with. */
  'form.sent': Letter;
  /** The complainant received the form. */
  'form.received': object;
  /** The complainant posted the completed form: that ends the time to return it. The landlord's limits run from its receipt. */
  'form.posted': object;
  /** The landlord received the completed form. */
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
  'decision.sent': Letter & Answered & { readonly signposts?: readonly SignpostTo[] };
  /** It was put right. `agreed` is whether the complainant agreed; while an answer is owed, only that makes it an end. */
  'complaint.resolved': Reasoned & Agreed;
  'complaint.withdrawn': Reasoned;
  'complaint.lapsed': Reasoned;
  'complaint.merged': Reasoned &
    Agreed & { /** The other complaint's reference. */ readonly into?: string };
  'complaint.reopened': Reasoned;
  'action.agreed': { readonly action?: string; readonly dueBy?: IsoDate };
  'action.completed': { readonly action?: string };
  'referral.made': { /** Where to: `police`, `human-resources`, … */ readonly to?: string };
  /**
   * Somebody was told of a fact on a day of its own: a director three days after the letter, a
   * complainant weeks after the decision. It moves nothing, and may come before the complaint.
   */
  'notice.given': {
    /** The type of the fact it tells of. */
    readonly about?: EventType;
    /** The day of that fact; without it, the latest such fact before the notice, failing that the next after it. */
    readonly aboutOn?: IsoDate;
    /** Who was told, the complainant included. */
    readonly to?: Role | readonly Role[];
    /** What it contained, in full. Left out: not known. */
    readonly contents?: readonly Content[];
    readonly reasons?: string;
    readonly inWriting?: boolean;
    readonly signposts?: readonly SignpostTo[];
  };
  /** A restriction on contact. `copiedTo` is who else was told of it. */
  'conduct.restricted': Letter &
    Reasoned &
    Decided & {
      /** The policy's grounds of conduct, by id. */
      readonly grounds?: readonly string[];
      /** Its last day, where one was set. */
      readonly until?: IsoDate;
      /** Whether it was put on the complainant's record. */
      readonly recorded?: boolean;
      readonly signposts?: readonly SignpostTo[];
    };
  'conduct.reviewed': Reasoned & Decided & { /** A new last day. */ readonly until?: IsoDate };
  /** The restriction ended. `recorded` is whether it is still on the record. */
  'conduct.lifted': Letter & Reasoned & Decided & { readonly recorded?: boolean };
  'ombudsman.referred': object;
  'ombudsman.asked': { readonly dueBy?: IsoDate };
  'ombudsman.answered': object;
  'ombudsman.determined': { readonly finding?: string; readonly orders?: readonly Order[] };
}

/** A fact of one type. */
export type EventOf<T extends EventType> = { readonly type: T } & FactBase & EventFields[T];

/** A dated fact in a complaint's history: something that happened, in the past tense. */
export type ComplaintEvent = { [T in EventType]: EventOf<T> }[EventType];
