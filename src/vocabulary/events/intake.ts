import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import type { Subject, Tenure, Topic } from '../matters.js';
import type { Role } from '../roles.js';
import { maybe, roleSchema, subjectSchema, tenureSchema, text, topicSchema } from '../schemas.js';
import type { Agreed, EventRow, Letter, Opinion, Reasoned } from './row.js';
import { agreed, letter, oneOrMoreRoles, opinion, reasoned, roles, yesOrNo } from './row.js';

/** Events by which a complaint comes in, is accepted or excluded, and is allocated. */
export interface IntakeEvents {
  /** Someone asked for something to be put right. It is not yet a complaint. */
  'service.requested': {
    /** What was asked for, in words. */
    readonly matter?: string;
  };
  /** Someone said that they were not satisfied with the result of a service request. */
  'dissatisfaction.expressed': object;
  'complaint.received': {
    /** How it came in: a letter, a call, a post. */
    readonly channel?: string;
    /** Who it was sent to, if that matters (for example a chief executive). */
    readonly recipient?: Role;
    /** What it is about, or a reference to it. */
    readonly matter?: string;
    /** The service it is about, or several. */
    readonly subject?: Subject | readonly Subject[];
    /** Every topic that it is about: it is about no other. */
    readonly about?: readonly Topic[];
    /** How the complainant holds the home. */
    readonly tenure?: Tenure;
    /** Whether the complainant gave no name. */
    readonly anonymous?: boolean;
    /** Whether the complainant needs reasonable adjustments. */
    readonly adjustmentsNeeded?: boolean;
  };
  /** The complaint was entered in the register, for policies that count from that day. */
  'complaint.logged': object;
  'query.resolved': object;
  'complaint.formalised': Agreed;
  'complaint.excluded': Letter &
    Reasoned &
    Opinion & {
      /** The policy's grounds, by id or clause; at least one. */
      readonly grounds: readonly string[];
      /** Who decided; a list if several decided together. An empty list says that no one did: a rule was applied. */
      readonly decidedBy?: Role | readonly Role[];
      /** Whether the complainant was told about the Ombudsman. */
      readonly toldOfOmbudsman?: boolean;
    };
  'complaint.allocated': {
    /** Who handles it. */
    readonly to?: Role;
    /** Who else was told. Not known if omitted. */
    readonly copiedTo?: readonly Role[];
    /** Whether the person who handles or decides it had no part in the matter or in an earlier stage. */
    readonly independent?: boolean;
    /** The topics considered in choosing who handles it. Not known if omitted. */
    readonly takenIntoAccount?: readonly Topic[];
  };
}

const topics = once(() => maybe(z.array(topicSchema)));

const before = { about: 'complaint', beforeReceipt: 'by-others' } as const;

export const intakeEvents = {
  'service.requested': {
    ...before,
    verb: 'serviceRequested',
    fields: () => ({ matter: maybe(text) }),
  },
  'dissatisfaction.expressed': {
    ...before,
    verb: 'dissatisfactionExpressed',
    fields: () => ({}),
  },
  'complaint.received': {
    about: 'complaint',
    verb: 'received',
    fields: () => ({
      channel: maybe(text),
      recipient: maybe(roleSchema),
      matter: maybe(text),
      subject: maybe(z.union([subjectSchema, z.array(subjectSchema)])),
      about: topics(),
      tenure: maybe(tenureSchema),
      anonymous: yesOrNo(),
      adjustmentsNeeded: yesOrNo(),
    }),
  },
  'complaint.logged': { about: 'any-stage', takesUp: true, verb: 'logged', fields: () => ({}) },
  'query.resolved': { about: 'step', does: 'resolve', verb: 'putRight', fields: () => ({}) },
  'complaint.formalised': {
    about: 'any-stage',
    takesUp: true,
    verb: 'formalised',
    fields: agreed,
  },
  'complaint.excluded': {
    about: 'any-stage',
    closes: 'excluded',
    basis: 'ground',
    verb: 'excluded',
    fields: () => ({
      ...letter(),
      ...reasoned(),
      ...opinion(),
      grounds: z.array(text).check(z.minLength(1)),
      decidedBy: oneOrMoreRoles(),
      toldOfOmbudsman: yesOrNo(),
    }),
  },
  'complaint.allocated': {
    about: 'any-stage',
    does: 'allocate',
    takesUp: true,
    beginsEarly: true,
    alongside: true,
    verb: 'allocated',
    fields: () => ({
      to: maybe(roleSchema),
      copiedTo: roles(),
      independent: yesOrNo(),
      takenIntoAccount: topics(),
    }),
  },
} as const satisfies Record<keyof IntakeEvents, EventRow>;
