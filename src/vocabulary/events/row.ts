import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import type { IsoDate } from '../../calendar/index.js';
import type { Duty, End } from '../duties.js';
import { DUTIES } from '../duties.js';
import type { Content } from '../matters.js';
import type { Role } from '../roles.js';
import { contentSchema, isoDateSchema, maybe, roleSchema, text } from '../schemas.js';

/** A value of a fact of the landlord's own: yes or no, a role, a text, a date, a number, or several roles. */
export type FactValue = string | number | boolean | readonly string[];

/** What every event may carry. Only `type` and `on` are required: real histories often give no more. */
export interface EventBase {
  /** The civil date on which it happened, not the day it was recorded. */
  readonly on: IsoDate;
  /** The stage it belongs to (for an escalation request, posted or received, the one it opens); without it, the stage open at its place. */
  readonly stage?: string;
  /** Who did it. */
  readonly by?: Role;
  /**
   * Tells one delivery of the event from another: an event with the same key and content is
   * recorded once, with other content it is refused.
   */
  readonly key?: string;
  /** Anything worth keeping; nothing here is judged. */
  readonly note?: string;
  /** A reference in the landlord's own system. */
  readonly ref?: string;
  /** The last days agreed with the complainant, by what is to be done: `{ respond: '2024-05-20' }`. They count where a step's limit is `'agreed'`. */
  readonly dueDates?: Readonly<Partial<Record<Duty, IsoDate>>>;
  /** What it tells of the landlord's own facts, by the names that the policy gives them: see `Policy.facts`. */
  readonly facts?: Readonly<Record<string, FactValue>>;
}

const dueDates = once(() =>
  z.strictObject(
    Object.fromEntries(DUTIES.map((duty) => [duty, maybe(isoDateSchema())])) as {
      [D in Duty]: z.ZodMiniExactOptional<ReturnType<typeof isoDateSchema>>;
    },
  ),
);

/** The same, checked. */
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

/** What a type of event is, whatever the policy. */
export interface EventRow {
  /** What it may carry besides {@link EventBase}, checked. */
  readonly fields: () => z.core.$ZodLooseShape;
  /**
   * What it is about. `complaint`: the complaint as a whole, whatever stage is open, and it opens
   * none. `any-stage`: it makes sense at every stage of every policy, whether or not a step asks
   * for it. `step`: a policy has a place for it only through a step of some stage.
   */
  readonly about: 'complaint' | 'any-stage' | 'step';
  /** The verb with which a story tells it. */
  readonly verb: string;
  /** Whether it may be dated before the receipt: because it was agreed ahead, or because others can act early. */
  readonly beforeReceipt?: 'agreed-ahead' | 'by-others';
  /** The duty that it does in most policies. */
  readonly does?: Duty;
  /** Another duty that it does where a policy has a step for that. */
  readonly alsoDoes?: Duty;
  /** The end with which it closes the complaint. */
  readonly closes?: End;
  /** What gives that end its basis while the landlord still owes something. */
  readonly basis?: 'ground' | 'agreement' | 'time';
  /** That with it the complaint is taken up again. */
  readonly reopens?: true;
  /** That it refuses the next stage; it counts only with what the policy requires of it. */
  readonly refuses?: true;
  /** What the landlord receives after the complainant has posted this. */
  readonly receivedAs?: 'escalation.requested' | 'form.returned';
  /** What it makes of whether an advocate is authorised. */
  readonly advocate?: boolean;
  /** That it can do what is owed alongside a complaint of some kind. */
  readonly alongside?: true;
  /** That it answers the complaint at a stage. */
  readonly answers?: true;
  /** That with it the landlord takes the complaint on to the next stage, whether or not that was asked for. */
  readonly takesOn?: true;
  /** That with it the landlord takes up a stage that was asked for. */
  readonly takesUp?: true;
  /** That it is itself a message to the complainant. */
  readonly message?: 'letter' | 'spoken';
  /** That any stage can have its own: without a stage named, it stays with the stage that is open. */
  readonly everyStage?: true;
  /** That it does a step of a formal stage as soon as that is open, even while the informal one goes on. */
  readonly beginsEarly?: true;
}

/** What a letter or other message to the complainant may carry. */
export interface Letter {
  /** What it contained, in full: what is not listed was not in it. Left out: not known. */
  readonly contents?: readonly Content[];
  /** Everybody else it went to, or who was told at the same time. Left out: not known. */
  readonly copiedTo?: readonly Role[];
  /** Whether it was in writing. */
  readonly inWriting?: boolean;
}

/** Something with reasons. */
export interface Reasoned {
  /** Why it was decided. An empty text says that no reasons were given. */
  readonly reasons?: string;
}

/** Something to which the complainant may have agreed. */
export interface Agreed {
  /** Whether the complainant agreed. Left out: not known. */
  readonly agreed?: boolean;
}

/** Something that somebody decided. */
export interface Decided {
  /** Who decided. */
  readonly decidedBy?: Role;
}

/** What the landlord judged before it did what its policy allows only in some cases. */
export interface Exceptional {
  /** Whether the circumstances were exceptional. */
  readonly exceptional?: boolean;
}

/** On what opinion it was decided. */
export interface Opinion {
  /** Whether the opinion on which it was decided was a reasonable one, formed by somebody who looked into it. */
  readonly reasonableOpinion?: boolean;
}

export const yesOrNo = once(() => maybe(z.boolean()));
export const date = once(() => maybe(isoDateSchema()));
export const roles = once(() => maybe(z.array(roleSchema)));
export const contents = once(() => maybe(z.array(contentSchema)));
export const oneOrMoreRoles = once(() => maybe(z.union([roleSchema, z.array(roleSchema)])));

/** The fields of {@link Letter} and so on, checked. */
export const letter = () => ({ contents: contents(), copiedTo: roles(), inWriting: yesOrNo() });
// An empty text says that no reasons were given; leaving the field out says that it is not known.
export const reasoned = () => ({ reasons: maybe(z.string()) });
export const agreed = () => ({ agreed: yesOrNo() });
export const decided = () => ({ decidedBy: maybe(roleSchema) });
export const exceptional = () => ({ exceptional: yesOrNo() });
export const opinion = () => ({ reasonableOpinion: yesOrNo() });
