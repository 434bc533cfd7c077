import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import type { IsoDate } from '../../calendar/index.js';
import type { Content, SignpostTo } from '../matters.js';
import type { Role } from '../roles.js';
import { maybe, named, signpostToSchema } from '../schemas.js';
import type { AheadEvents } from './ahead.js';
import { aheadEvents } from './ahead.js';
import type { AnswerEvents } from './answer.js';
import { answerEvents } from './answer.js';
import type { BesideEvents } from './beside.js';
import { besideEvents } from './beside.js';
import type { EndEvents } from './end.js';
import { endEvents } from './end.js';
import type { IntakeEvents } from './intake.js';
import { intakeEvents } from './intake.js';
import type { PanelEvents } from './panel.js';
import { panelEvents } from './panel.js';
import type { Agreed, Decided, EventBase, EventRow, Letter, Reasoned } from './row.js';
import {
  agreed,
  base,
  contents,
  date,
  decided,
  letter,
  oneOrMoreRoles,
  reasoned,
  yesOrNo,
} from './row.js';

/** The fields of each type of event, in addition to {@link EventBase}. An omitted field is not known. */
export interface EventFields
  extends AheadEvents,
    NoticeEvents,
    IntakeEvents,
    AnswerEvents,
    PanelEvents,
    EndEvents,
    BesideEvents {}

/** An event about other events. */
interface NoticeEvents {
  /**
   * Someone was told of another event on a different day: a director three days after the letter, a
   * complainant weeks after the decision. It does not move the complaint, and may come before it.
   */
  'notice.given': Reasoned & {
    /** The type of the event that it is about. */
    readonly about?: EventType;
    /** The day of that event. Default: the latest such event before the notice or, if none, the next one after it. */
    readonly aboutOn?: IsoDate;
    /** Who was told, including the complainant. */
    readonly to?: Role | readonly Role[];
    /** Everything that it contained. Not known if omitted. */
    readonly contents?: readonly Content[];
    /** Whether it was in writing. */
    readonly inWriting?: boolean;
    /** The bodies that it named. */
    readonly signposts?: readonly SignpostTo[];
  };
}

/** The type of an event that every policy knows. */
export type CommonEventType = keyof EventFields;

/** The type of a landlord's own event, for example `own.comment`. The policy's `events` describe it. */
export type OwnEventType = `own.${string}`;

/** The type of a dated event in a complaint's history. */
export type EventType = CommonEventType | OwnEventType;

/** The fields of a landlord's own event, in addition to {@link EventBase}. */
export interface OwnEvent extends Letter, Reasoned, Agreed, Decided {}

/** The fields of one type of event, in addition to {@link EventBase}. */
export type FieldsOf<T extends EventType> = T extends CommonEventType ? EventFields[T] : OwnEvent;

const rest = {
  ...intakeEvents,
  ...answerEvents,
  ...panelEvents,
  ...endEvents,
  ...besideEvents,
};

/** Every event type that every policy knows, in the usual order of a complaint. */
export const EVENT_TYPES = [
  ...Object.keys(aheadEvents),
  'notice.given',
  ...Object.keys(rest),
] as readonly CommonEventType[];

const OWN_EVENT = /^own\.[a-z][a-z0-9-]*$/;

/** Whether a name has the form of a landlord's own event type. */
export const isOwnEvent = (name: unknown): name is OwnEventType =>
  typeof name === 'string' && OWN_EVENT.test(name);

const ownTypeSchema = once(
  () =>
    z.string().check(z.regex(OWN_EVENT, { abort: true })) as unknown as z.ZodMiniType<
      OwnEventType,
      OwnEventType
    >,
);

/** The name of an event type. */
export const eventTypeSchema = once(() =>
  z.union([named<CommonEventType>(EVENT_TYPES), ownTypeSchema()]),
);

/** Every type of event: its fields, and how it behaves under any policy. */
export const EVENTS = {
  ...aheadEvents,
  'notice.given': {
    about: 'complaint',
    beforeReceipt: 'agreed-ahead',
    verb: 'noticeGiven',
    fields: () => ({
      ...reasoned(),
      about: maybe(eventTypeSchema()),
      aboutOn: date(),
      to: oneOrMoreRoles(),
      contents: contents(),
      inWriting: yesOrNo(),
      signposts: maybe(z.array(signpostToSchema)),
    }),
  },
  ...rest,
} as const satisfies Record<CommonEventType, EventRow>;

/** The row of any landlord's own event: it belongs to the open stage, and can always be recorded. */
const OWN: EventRow = {
  about: 'any-stage',
  everyStage: true,
  verb: 'own',
  fields: () => ({ ...letter(), ...reasoned(), ...agreed(), ...decided() }),
};

/** Finds the row of a type of event. */
export const rowOf = (type: EventType): EventRow => EVENTS[type as CommonEventType] ?? OWN;

/** An event of one type. */
export type EventOf<T extends EventType> = { readonly type: T } & EventBase & FieldsOf<T>;

/** A dated event in a complaint's history: something that happened, in the past tense. */
export type ComplaintEvent = { [T in EventType]: EventOf<T> }[EventType];

/** The schemas of the fields of a type of event. */
export const shapeOf = (type: EventType) => ({
  type: isOwnEvent(type) ? ownTypeSchema() : z.literal(type),
  ...base(),
  ...rowOf(type).fields(),
});

/** The names of the fields that a type of event may have. */
export const fieldsOf = (type: EventType): string[] => Object.keys(shapeOf(type));

type Schemas = { readonly [T in CommonEventType]: z.ZodMiniType<EventOf<T>, EventOf<T>> };

/** The schema of each type of event, by type. */
export const eventSchemas = once(
  () =>
    Object.fromEntries(
      EVENT_TYPES.map((type) => [type, z.strictObject(shapeOf(type))]),
    ) as unknown as Schemas,
);

/** The schema of a landlord's own event. */
export const ownEventSchema = once(
  () =>
    z.strictObject(shapeOf('own.event')) as unknown as z.ZodMiniType<
      EventOf<OwnEventType>,
      EventOf<OwnEventType>
    >,
);

/** The schema of any event. */
export const eventSchema = once(() =>
  z.union([...Object.values(eventSchemas()), ownEventSchema()] as unknown as readonly [
    z.ZodMiniType<ComplaintEvent, ComplaintEvent>,
    ...z.ZodMiniType<ComplaintEvent, ComplaintEvent>[],
  ]),
);

/** The type of each event, inferred from its schema. A type test checks that it equals `EventOf`. */
export type Parsed = {
  [T in CommonEventType]: ReturnType<typeof base> &
    ReturnType<(typeof EVENTS)[T]['fields']> extends infer Shape extends z.core.$ZodShape
    ? { type: T } & z.infer<z.ZodMiniObject<Shape, z.core.$strict>>
    : never;
};
