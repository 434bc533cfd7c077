import type { Matter } from '../../assessments/index.js';
import type { IsoDate } from '../../calendar/index.js';
import type { Code } from '../../codes/index.js';
import type { Outcome, Role, SignpostTo } from '../../policy/index.js';

/** What every letter takes. Only the day is needed to ask; what else is, the issues say. */
export interface LetterBasics {
  /** The day of the letter. What happened later is left out, and every time is counted from here. */
  readonly on: IsoDate;
  /** The stage it belongs to; without it, the one open that day. */
  readonly stage?: string;
  /** An edition of the Code whose contents the letter has to have, too. */
  readonly code?: Code;
  /** Who else gets it, besides those that the policy names and an advocate with authority. */
  readonly copiedTo?: readonly Role[];
  /** Texts for contents of the policy's own, by their names. */
  readonly also?: Readonly<Record<string, string>>;
}

/** Something the landlord promises, and by when. */
export interface PromisedAction {
  /** What will be done: 'Service the boiler'. */
  readonly what: string;
  /** The last day on which it is done. */
  readonly by?: IsoDate;
}

/** What only a person can say of a decision. What a fact of that day has on record need not be said again. */
export interface DecisionOptions extends LetterBasics {
  /** What the complaint is about, as it was understood. */
  readonly complaint?: string;
  readonly outcome?: Outcome;
  /** What was decided, point by point. */
  readonly decision?: string;
  readonly reasons?: string;
  readonly remedies?: readonly PromisedAction[];
  /** What the landlord has learnt from it. */
  readonly learning?: string;
  readonly decidedBy?: Role | readonly Role[];
  readonly independent?: boolean;
  readonly found?: readonly string[];
}

/** What each kind of letter takes. Texts are plain: nothing in them is read as markup. */
export interface LetterOptions {
  acknowledgement: LetterBasics & {
    /** What the complaint is about, as it was understood; at a later stage, what is still at issue. */
    readonly complaint?: string;
    /** What the complainant wants to happen. */
    readonly outcomesSought?: string;
    /** The points for which the landlord answers. */
    readonly responsibleFor?: string;
    /** The points for which it does not. */
    readonly notResponsibleFor?: string;
    /** The facts of the matter: topics that the policy takes out are named, with where they go. */
    readonly matter?: Matter;
    /** The last day for the answer, where the policy gives none that can be counted. */
    readonly answerBy?: IsoDate;
    /** Bodies to which the policy leaves it to somebody to point, and somebody has decided to. */
    readonly signposts?: readonly SignpostTo[];
  };
  'holding-letter': LetterBasics & {
    readonly newDueDate?: IsoDate;
    /** Why there is a delay. */
    readonly reasons?: string;
    /** Whether the complainant agreed. */
    readonly agreed?: boolean;
  };
  response: DecisionOptions & {
    /** The last day to ask for the next stage, where the part of the policy that may say so was not available. */
    readonly escalateBy?: IsoDate;
  };
  'refusal-to-accept': LetterBasics & {
    /** The policy's grounds, by id or clause. */
    readonly grounds?: readonly string[];
    /**
     * The facts of the matter, in place of grounds: every ground that they meet is named. There is no such
     * letter where a topic of it remains that no ground takes out.
     */
    readonly matter?: Matter;
    readonly reasons?: string;
    readonly decidedBy?: Role;
  };
  'refusal-to-escalate': LetterBasics & {
    /** The policy's ground, by id. */
    readonly ground?: string;
    readonly reasons?: string;
    readonly authorisedBy?: Role;
  };
  'panel-invitation': LetterBasics & {
    readonly hearingOn?: IsoDate;
    /** The time of day: '2 pm'. */
    readonly time?: string;
    readonly place?: string;
    /** One entry for each member: the body the member is drawn from. */
    readonly members?: readonly Role[];
  };
  'panel-decision': DecisionOptions;
  'final-signposting': LetterBasics;
}

/** A kind of letter. */
export type LetterKind = keyof LetterOptions;
