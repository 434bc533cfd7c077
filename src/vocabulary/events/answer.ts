import * as z from 'zod/mini';
import type { IsoDate } from '../../calendar/index.js';
import type { Content } from '../matters.js';
import type { Role } from '../roles.js';
import { maybe, roleSchema, text } from '../schemas.js';
import type { Agreed, Decided, EventRow, Exceptional, Letter, Opinion, Reasoned } from './row.js';
import {
  agreed,
  contents,
  date,
  decided,
  exceptional,
  letter,
  oneOrMoreRoles,
  opinion,
  reasoned,
  yesOrNo,
} from './row.js';

/** The ways in which a complaint can be decided. */
export const OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld'] as const;

/** How a complaint was decided. */
export type Outcome = (typeof OUTCOMES)[number];

/** Who answered a stage, whether they had a part in the complaint before, and what they decided. */
export interface Answered {
  /** Who decided; a list if several decided together. */
  readonly decidedBy?: Role | readonly Role[];
  /** Whether the person who handles or decides it had no part in the matter or in an earlier stage. */
  readonly independent?: boolean;
  readonly outcome?: Outcome;
  /** What else the investigation found, by name (`disciplinary-action`), if the policy makes something depend on it. */
  readonly found?: readonly string[];
}

export const answered = () => ({
  decidedBy: oneOrMoreRoles(),
  independent: yesOrNo(),
  outcome: maybe(z.enum(OUTCOMES)),
  found: maybe(z.array(text)),
});

/** A conversation with the complainant or an advocate. */
interface Spoken {
  /** Who was spoken to: the complainant or an advocate. */
  readonly with?: Role;
  /** Everything that was said. Not known if omitted. */
  readonly contents?: readonly Content[];
}

const spoken = () => ({ with: maybe(roleSchema), contents: contents() });

/** Events that answer a stage, or move the complaint to the next one. */
export interface AnswerEvents {
  'complaint.acknowledged': Letter & {
    /** The day by which it promises an answer. */
    readonly answerBy?: IsoDate;
  };
  'complainant.contacted': Spoken & {
    /** How contact was made: by telephone, at a visit. */
    readonly method?: string;
    /** The day by which an answer was promised. */
    readonly answerBy?: IsoDate;
  };
  'response.extended': Letter &
    Reasoned &
    Exceptional &
    Agreed & {
      /** The new date on which the response is due. */
      readonly newDueDate?: IsoDate;
    };
  /** Work on the complaint stopped for a time. It changes nothing except what the policy's `pauses` say. */
  'complaint.paused': Reasoned;
  /** Work on the complaint went on. */
  'complaint.resumed': Reasoned;
  'response.sent': Letter &
    Answered & {
      /** What was promised to put it right. */
      readonly remedies?: readonly string[];
    };
  /** The complainant posted the request, which ends the time to ask. The landlord's limits run from its receipt. */
  'request.posted': object;
  /** The landlord received the request. */
  'escalation.requested': Reasoned & {
    /** What the complainant asks for. */
    readonly outcomeSought?: string;
  };
  /** The landlord decided to take the complaint to the next stage. */
  'complaint.escalated': Reasoned & Decided;
  'escalation.refused': Letter &
    Reasoned &
    Exceptional &
    Opinion & {
      /** The id of the policy's ground. */
      readonly ground?: string;
      /** Who authorised the refusal. */
      readonly authorisedBy?: Role;
    };
  'call.made': Spoken;
}

export const answerEvents = {
  'complaint.acknowledged': {
    about: 'step',
    does: 'acknowledge',
    takesUp: true,
    message: 'letter',
    everyStage: true,
    verb: 'acknowledged',
    fields: () => ({ ...letter(), answerBy: date() }),
  },
  'complainant.contacted': {
    about: 'any-stage',
    does: 'contact',
    alsoDoes: 'update',
    takesUp: true,
    message: 'spoken',
    beginsEarly: true,
    alongside: true,
    verb: 'contacted',
    fields: () => ({ method: maybe(text), ...spoken(), answerBy: date() }),
  },
  'response.extended': {
    about: 'step',
    takesUp: true,
    message: 'letter',
    everyStage: true,
    verb: 'extended',
    fields: () => ({
      ...letter(),
      ...reasoned(),
      ...exceptional(),
      newDueDate: date(),
      ...agreed(),
    }),
  },
  'complaint.paused': { about: 'complaint', verb: 'paused', fields: reasoned },
  'complaint.resumed': { about: 'complaint', verb: 'resumed', fields: reasoned },
  'response.sent': {
    about: 'step',
    does: 'respond',
    answers: true,
    takesUp: true,
    message: 'letter',
    everyStage: true,
    verb: 'answered',
    fields: () => ({ ...letter(), ...answered(), remedies: maybe(z.array(text)) }),
  },
  'request.posted': {
    about: 'step',
    receivedAs: 'escalation.requested',
    verb: 'requestPosted',
    fields: () => ({}),
  },
  'escalation.requested': {
    about: 'step',
    does: 'escalate',
    verb: 'escalated',
    fields: () => ({ ...reasoned(), outcomeSought: maybe(text) }),
  },
  'complaint.escalated': {
    about: 'step',
    takesOn: true,
    verb: 'takenOn',
    fields: () => ({ ...reasoned(), ...decided() }),
  },
  'escalation.refused': {
    about: 'step',
    refuses: true,
    verb: 'refused',
    fields: () => ({
      ...letter(),
      ...reasoned(),
      ...exceptional(),
      ...opinion(),
      ground: maybe(text),
      authorisedBy: maybe(roleSchema),
    }),
  },
  'call.made': {
    about: 'step',
    does: 'call',
    takesUp: true,
    message: 'spoken',
    verb: 'called',
    fields: spoken,
  },
} as const satisfies Record<keyof AnswerEvents, EventRow>;
