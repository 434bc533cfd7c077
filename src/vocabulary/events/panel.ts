import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import type { SignpostTo } from '../matters.js';
import type { Role } from '../roles.js';
import { maybe, signpostToSchema } from '../schemas.js';
import type { Answered } from './answer.js';
import { answered } from './answer.js';
import type { Decided, EventRow, Letter, Reasoned } from './row.js';
import { decided, letter, reasoned, roles } from './row.js';

/** Events of a stage that goes before a panel. */
export interface PanelEvents {
  /** The form, and the letter that it came with. */
  'form.sent': Letter;
  /** The complainant received the form. */
  'form.received': object;
  /** The complainant posted the form, which ends the time to return it. The landlord's limits run from its receipt. */
  'form.posted': object;
  /** The landlord received the completed form. */
  'form.returned': object;
  'hearing.granted': Reasoned &
    Decided & {
      /** Who else was told. */
      readonly copiedTo?: readonly Role[];
    };
  'hearing.declined': Letter &
    Reasoned &
    Decided & {
      /** The bodies that it named. */
      readonly signposts?: readonly SignpostTo[];
    };
  'hearing.held': {
    /** One entry for each member: the body the member was drawn from. */
    readonly members?: readonly Role[];
    /** How many people came to support the complainant. */
    readonly supporters?: number;
    /** Who was invited. */
    readonly invited?: readonly Role[];
    /** Who was sent the papers. */
    readonly papersTo?: readonly Role[];
  };
  'decision.sent': Letter &
    Answered & {
      /** The bodies that it named. */
      readonly signposts?: readonly SignpostTo[];
    };
}

const signposts = once(() => maybe(z.array(signpostToSchema)));

export const panelEvents = {
  'form.sent': {
    about: 'step',
    does: 'send-form',
    takesUp: true,
    verb: 'formSent',
    fields: letter,
  },
  'form.received': { about: 'step', does: 'send-form', verb: 'formReceived', fields: () => ({}) },
  'form.posted': {
    about: 'step',
    receivedAs: 'form.returned',
    verb: 'formPosted',
    fields: () => ({}),
  },
  'form.returned': { about: 'step', does: 'return-form', verb: 'formReturned', fields: () => ({}) },
  'hearing.granted': {
    about: 'step',
    does: 'decide-hearing',
    takesUp: true,
    verb: 'hearingGranted',
    fields: () => ({ ...reasoned(), ...decided(), copiedTo: roles() }),
  },
  'hearing.declined': {
    about: 'step',
    does: 'decide-hearing',
    answers: true,
    takesUp: true,
    verb: 'hearingDeclined',
    fields: () => ({ ...letter(), ...reasoned(), ...decided(), signposts: signposts() }),
  },
  'hearing.held': {
    about: 'step',
    does: 'hear',
    takesUp: true,
    verb: 'hearingHeld',
    fields: () => ({
      members: roles(),
      supporters: maybe(z.int().check(z.gte(0))),
      invited: roles(),
      papersTo: roles(),
    }),
  },
  'decision.sent': {
    about: 'step',
    does: 'decide',
    answers: true,
    takesUp: true,
    message: 'letter',
    verb: 'decided',
    fields: () => ({ ...letter(), ...answered(), signposts: signposts() }),
  },
} as const satisfies Record<keyof PanelEvents, EventRow>;
