import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import type { IsoDate } from '../../calendar/index.js';
import type { Duty, End } from '../duties.js';
import { DUTIES } from '../duties.js';
import type { Content } from '../matters.js';
import type { Role } from '../roles.js';
import { contentSchema, isoDateSchema, maybe, roleSchema, text } from '../schemas.js';

/** The value of a landlord's own fact: yes or no, a role, a text, a date, a number, or several roles. */
export type FactValue = string | number | boolean | readonly string[];

/** The fields of every event. Only `type` and `on` are required: real histories often give no more. */
export interface EventBase {
  /** The civil date on which it happened, not the day it was recorded. */
  readonly on: IsoDate;
  /**
   * The stage that it belongs to; for an escalation request, posted or received, the stage that it opens. Default: the
   * stage open at that point of the history.
   */
  readonly stage?: string;
  /** Who did it. */
  readonly by?: Role;
  /**
   * Tells one delivery of the event from another: an event with the same key and content is
   * recorded once; the same key with other content is refused.
   */
  readonly key?: string;
  /** Anything worth keeping. It is not judged. */
  readonly note?: string;
  /** A reference in the landlord's own system. */
  readonly ref?: string;
  /**
   * The last days agreed with the complainant, by duty: `{ respond: '2024-05-20' }`. They count for steps whose limit
   * is `'agreed'`.
   */
  readonly dueDates?: Readonly<Partial<Record<Duty, IsoDate>>>;
  /** Values of the landlord's own facts, by the names that the policy gives them: see `Policy.facts`. */
  readonly facts?: Readonly<Record<string, FactValue>>;
}

const dueDates = once(() =>
  z.strictObject(
    Object.fromEntries(DUTIES.map((duty) => [duty, maybe(isoDateSchema())])) as {
      [D in Duty]: z.ZodMiniExactOptional<ReturnType<typeof isoDateSchema>>;
    },
  ),
);

/** The schemas of the fields of {@link EventBase}. */
export const base = once(() => ({
  on: isoDateSchema(),
  stage: maybe(text),
  by: maybe(roleSchema),
  key: maybe(text),
  note: maybe(z.string()),
  ref: maybe(z.string()),
  dueDates: maybe(dueDates()),
  facts: maybe(
    z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
    ) as unknown as z.ZodMiniType<
      Readonly<Record<string, FactValue>>,
      Readonly<Record<string, FactValue>>
    >,
  ),
}));

/** What is true of a type of event under any policy. */
export interface EventRow {
  /** The schemas of its fields, in addition to {@link EventBase}. */
  readonly fields: () => z.core.$ZodLooseShape;
  /**
   * What it is about. `complaint`: the complaint as a whole, whatever stage is open; it opens no
   * stage. `any-stage`: it makes sense at every stage of every policy, whether or not a step asks
   * for it. `step`: it has a place in a policy only through a step of some stage.
   */
  readonly about: 'complaint' | 'any-stage' | 'step';
  /** The verb for it in a story. */
  readonly verb: string;
  /** Why it may be dated before the receipt: it was agreed ahead, or others can act early. */
  readonly beforeReceipt?: 'agreed-ahead' | 'by-others';
  /** The duty that it does in most policies. */
  readonly does?: Duty;
  /** Another duty that it does if the policy has a step for it. */
  readonly alsoDoes?: Duty;
  /** The end with which it closes the complaint. */
  readonly closes?: End;
  /** The basis that this end needs while the landlord still owes something. */
  readonly basis?: 'ground' | 'agreement' | 'time';
  /** Reopens the complaint. */
  readonly reopens?: true;
  /** Refuses the next stage. It counts only if it meets what the policy requires of it. */
  readonly refuses?: true;
  /** The landlord's receipt of what the complainant posted. */
  readonly receivedAs?: 'escalation.requested' | 'form.returned';
  /** Sets whether an advocate is authorised. */
  readonly advocate?: boolean;
  /** Can do a duty alongside a complaint of some kind. */
  readonly alongside?: true;
  /** Answers the complaint at a stage. */
  readonly answers?: true;
  /** Takes the complaint to the next stage by the landlord's decision, whether or not that was asked for. */
  readonly takesOn?: true;
  /** Takes up a stage that was asked for. */
  readonly takesUp?: true;
  /** Is itself a message to the complainant. */
  readonly message?: 'letter' | 'spoken';
  /** Any stage can have its own: if it names no stage, it belongs to the open stage. */
  readonly everyStage?: true;
  /** Does a step of a formal stage as soon as that stage is open, even while the informal one goes on. */
  readonly beginsEarly?: true;
}

/** The fields of a letter or other message to the complainant. */
export interface Letter {
  /** Everything that it contained: anything not listed was not in it. Not known if omitted. */
  readonly contents?: readonly Content[];
  /** Everyone else who received it, or was told at the same time. Not known if omitted. */
  readonly copiedTo?: readonly Role[];
  /** Whether it was in writing. */
  readonly inWriting?: boolean;
}

/** The field of an event with reasons. */
export interface Reasoned {
  /** Why it was decided. An empty text says that no reasons were given. */
  readonly reasons?: string;
}

/** The field of an event that the complainant may have agreed to. */
export interface Agreed {
  /** Whether the complainant agreed. Not known if omitted. */
  readonly agreed?: boolean;
}

/** The field of an event that someone decided. */
export interface Decided {
  /** Who decided. */
  readonly decidedBy?: Role;
}

/** The field of an event that some policies allow only in exceptional circumstances. */
export interface Exceptional {
  /** Whether the circumstances were exceptional. */
  readonly exceptional?: boolean;
}

/** The field of an event decided on an opinion. */
export interface Opinion {
  /** Whether the opinion was reasonable, and formed by someone who looked into the matter. */
  readonly reasonableOpinion?: boolean;
}

export const yesOrNo = once(() => maybe(z.boolean()));
export const date = once(() => maybe(isoDateSchema()));
export const roles = once(() => maybe(z.array(roleSchema)));
export const contents = once(() => maybe(z.array(contentSchema)));
export const oneOrMoreRoles = once(() => maybe(z.union([roleSchema, z.array(roleSchema)])));

/** The schemas of the fields of {@link Letter} and the like. */
export const letter = () => ({ contents: contents(), copiedTo: roles(), inWriting: yesOrNo() });
// An empty text says that no reasons were given; an omitted field, that this is not known.
export const reasoned = () => ({ reasons: maybe(z.string()) });
export const agreed = () => ({ agreed: yesOrNo() });
export const decided = () => ({ decidedBy: maybe(roleSchema) });
export const exceptional = () => ({ exceptional: yesOrNo() });
export const opinion = () => ({ reasonableOpinion: yesOrNo() });
