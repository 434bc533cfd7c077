import * as z from 'zod/mini';
import type { EventType } from '../policy/index.js';
import {
  contentSchema,
  EVENT_TYPES,
  eventTypeSchema,
  isoDateSchema,
  roleSchema,
  signpostToSchema,
  subjectSchema,
  tenureSchema,
  text,
  topicSchema,
} from '../policy/index.js';
import type { ComplaintEvent, EventOf } from './events.js';

const maybe = z.exactOptional;
const roles = maybe(z.array(roleSchema));
const yesOrNo = maybe(z.boolean());

const base = {
  on: isoDateSchema,
  stage: maybe(text),
  by: maybe(roleSchema),
  key: maybe(text),
  note: maybe(z.string()),
  ref: maybe(z.string()),
};
const letter = { contents: maybe(z.array(contentSchema)), copiedTo: roles, inWriting: yesOrNo };
// An empty text says that no reasons were given; leaving the field out says that it is not known.
const reasoned = { reasons: maybe(z.string()) };
const decided = { decidedBy: maybe(roleSchema) };
const deciders = maybe(z.union([roleSchema, z.array(roleSchema)]));
const judged = { exceptional: yesOrNo };
const opinion = { reasonableOpinion: yesOrNo };
const outcome = maybe(z.enum(['upheld', 'partly-upheld', 'not-upheld']));
const signposts = maybe(z.array(signpostToSchema));
const date = maybe(isoDateSchema);
const topics = maybe(z.array(topicSchema));
const answered = {
  decidedBy: deciders,
  independent: yesOrNo,
  outcome,
  found: maybe(z.array(text)),
};

const fields = {
  'advocate.authorised': { signed: yesOrNo },
  'advocate.ended': {},
  'adjustment.agreed': { adjustment: maybe(text) },
  'complaint.received': {
    channel: maybe(text),
    recipient: maybe(roleSchema),
    matter: maybe(text),
    subject: maybe(z.union([subjectSchema, z.array(subjectSchema)])),
    about: topics,
    tenure: maybe(tenureSchema),
    anonymous: yesOrNo,
    adjustmentsNeeded: yesOrNo,
  },
  'complaint.logged': {},
  'query.resolved': {},
  'complaint.formalised': { agreed: yesOrNo },
  'complaint.excluded': {
    ...letter,
    ...reasoned,
    ...opinion,
    grounds: z.array(text).check(z.minLength(1)),
    decidedBy: deciders,
    toldOfOmbudsman: yesOrNo,
  },
  'complaint.allocated': {
    to: maybe(roleSchema),
    copiedTo: roles,
    independent: yesOrNo,
    takenIntoAccount: topics,
  },
  'complaint.acknowledged': { ...letter, answerBy: date },
  'complainant.contacted': {
    method: maybe(text),
    with: maybe(roleSchema),
    contents: letter.contents,
    answerBy: date,
  },
  'response.extended': {
    ...letter,
    ...reasoned,
    ...judged,
    newDueDate: date,
    agreed: yesOrNo,
  },
  'complaint.paused': reasoned,
  'complaint.resumed': reasoned,
  'response.sent': { ...letter, ...answered, remedies: maybe(z.array(text)) },
  'request.posted': {},
  'escalation.requested': { ...reasoned, outcomeSought: maybe(text) },
  'escalation.refused': {
    ...letter,
    ...reasoned,
    ...judged,
    ...opinion,
    ground: maybe(text),
    authorisedBy: maybe(roleSchema),
  },
  'call.made': { with: maybe(roleSchema), contents: letter.contents },
  'form.sent': letter,
  'form.received': {},
  'form.posted': {},
  'form.returned': {},
  'hearing.granted': { ...reasoned, ...decided, copiedTo: roles },
  'hearing.declined': { ...letter, ...reasoned, ...decided, signposts },
  'hearing.held': {
    members: roles,
    supporters: maybe(z.int().check(z.gte(0))),
    invited: roles,
    papersTo: roles,
  },
  'decision.sent': { ...letter, ...answered, signposts },
  'complaint.resolved': { ...reasoned, agreed: yesOrNo },
  'complaint.withdrawn': reasoned,
  'complaint.lapsed': reasoned,
  'complaint.merged': { ...reasoned, agreed: yesOrNo, into: maybe(text) },
  'complaint.reopened': reasoned,
  'action.agreed': { action: maybe(text), dueBy: date },
  'action.completed': { action: maybe(text) },
  'referral.made': { to: maybe(text) },
  'notice.given': {
    ...reasoned,
    about: maybe(eventTypeSchema),
    aboutOn: date,
    to: maybe(z.union([roleSchema, z.array(roleSchema)])),
    contents: letter.contents,
    inWriting: yesOrNo,
    signposts,
  },
  'conduct.restricted': {
    ...letter,
    ...reasoned,
    ...decided,
    grounds: maybe(z.array(text)),
    until: date,
    recorded: yesOrNo,
    signposts,
  },
  'conduct.reviewed': { ...reasoned, ...decided, until: date },
  'conduct.lifted': { ...letter, ...reasoned, ...decided, recorded: yesOrNo },
  'ombudsman.referred': {},
  'ombudsman.asked': { dueBy: date },
  'ombudsman.answered': {},
  'ombudsman.determined': {
    finding: maybe(text),
    orders: maybe(z.array(z.strictObject({ what: text, dueBy: date }))),
  },
};

/** The shape of a type of fact, field by field. */
const shapeOf = <T extends EventType>(type: T) => ({
  type: z.literal(type),
  ...base,
  ...fields[type],
});

/** The fields a type of fact may have. */
export const fieldsOf = (type: EventType): string[] => Object.keys(shapeOf(type));

/** What may be said of each type of fact, by type. */
export const eventSchemas = Object.fromEntries(
  EVENT_TYPES.map((type) => [type, z.strictObject(shapeOf(type))]),
) as unknown as { readonly [T in EventType]: z.ZodMiniType<EventOf<T>, EventOf<T>> };

/** Any fact. */
export const eventSchema = z.union(
  Object.values(eventSchemas) as unknown as readonly [
    z.ZodMiniType<ComplaintEvent, ComplaintEvent>,
    ...z.ZodMiniType<ComplaintEvent, ComplaintEvent>[],
  ],
);

/** What the schemas themselves say of each type of fact; a type test holds it equal to `EventOf`. */
export type Parsed = {
  [T in EventType]: typeof base & (typeof fields)[T] extends infer Shape extends z.core.$ZodShape
    ? { type: T } & z.infer<z.ZodMiniObject<Shape, z.core.$strict>>
    : never;
};
