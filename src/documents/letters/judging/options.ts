import * as z from 'zod/mini';
import type { IsoDate } from '../../../calendar/index.js';
import type { Code } from '../../../codes/index.js';
import type { EventBase, Role } from '../../../policy/index.js';
import { isoDateSchema, roleSchema, strict } from '../../../policy/index.js';

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
  /** What the letter tells of the landlord's own facts, as its event does. */
  readonly facts?: NonNullable<EventBase['facts']>;
}

const maybe = z.exactOptional;

/** What options can be, for callers without types. */
export const fields = {
  text: maybe(z.string()),
  texts: maybe(z.array(z.string())),
  day: maybe(isoDateSchema()),
  yesOrNo: maybe(z.boolean()),
  role: maybe(roleSchema),
  roles: maybe(z.array(roleSchema)),
  roleOrRoles: maybe(z.union([roleSchema, z.array(roleSchema)])),
  matter: maybe(z.looseObject({ raisedOn: isoDateSchema() })),
  outcome: maybe(z.enum(['upheld', 'partly-upheld', 'not-upheld'])),
  promises: maybe(z.array(strict({ what: z.string(), by: maybe(isoDateSchema()) }))),
};

/** The same for what every letter takes. */
export const basics = {
  on: isoDateSchema(),
  stage: fields.text,
  code: maybe(z.looseObject({ id: z.string(), provisions: z.array(z.any()) })),
  copiedTo: fields.roles,
  also: maybe(z.record(z.string(), z.string())),
  facts: maybe(z.record(z.string(), z.any())),
};

/** The schemas of what a kind of letter takes besides what every letter does: one for each of its options. */
export type FieldsOf<Options extends LetterBasics> = Readonly<
  Record<Exclude<keyof Options, keyof LetterBasics>, z.ZodMiniType>
>;
