import * as z from 'zod/mini';
import type { IsoDate } from '../../../calendar/index.js';
import type { Code } from '../../../codes/index.js';
import type { EventBase, Role } from '../../../policy/index.js';
import { isoDateSchema, roleSchema, strict } from '../../../policy/index.js';

/** The options of every letter. Only `on` is always required; the issues list what else is needed. */
export interface LetterBasics {
  /** The day of the letter. Later events are left out, and every time is counted from this day. */
  readonly on: IsoDate;
  /** The stage of the letter. Default: the one open that day. */
  readonly stage?: string;
  /** An edition of the Code whose contents the letter must also have. */
  readonly code?: Code;
  /** Who else gets a copy, in addition to those that the policy names and an authorised advocate. */
  readonly copiedTo?: readonly Role[];
  /** Texts for the policy's own contents, by name. */
  readonly also?: Readonly<Record<string, string>>;
  /** The landlord's own facts, as the letter's event records them. */
  readonly facts?: NonNullable<EventBase['facts']>;
}

const maybe = z.exactOptional;

/** The schemas of options, for callers without types. */
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

/** The schemas of the options of every letter. */
export const basics = {
  on: isoDateSchema(),
  stage: fields.text,
  code: maybe(z.looseObject({ id: z.string(), provisions: z.array(z.any()) })),
  copiedTo: fields.roles,
  also: maybe(z.record(z.string(), z.string())),
  facts: maybe(z.record(z.string(), z.any())),
};

/** The schemas of the options that a kind of letter adds to those of every letter. */
export type FieldsOf<Options extends LetterBasics> = Readonly<
  Record<Exclude<keyof Options, keyof LetterBasics>, z.ZodMiniType>
>;
