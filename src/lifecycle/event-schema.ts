import * as z from 'zod/mini';
import {
  contentSchema,
  EVENT_TYPES,
  type EventType,
  isoDateSchema,
  roleSchema,
  signpostToSchema,
  subjectSchema,
  text,
} from '../policy/index.js';

const maybe = z.exactOptional;
const roles = maybe(z.array(roleSchema));
const yesOrNo = maybe(z.boolean());

const base = {
  on: isoDateSchema,
  stage: maybe(text),
  by: maybe(roleSchema),
  note: maybe(z.string()),
  ref: maybe(z.string()),
};
const letter = { contents: maybe(z.array(contentSchema)), copiedTo: roles, inWriting: yesOrNo };
// An empty text says that no reasons were given; leaving the field out says that it is not known.
const reasoned = { reasons: maybe(z.string()) };
const decided = { decidedBy: maybe(roleSchema) };
const outcome = maybe(z.enum(['upheld', 'partly-upheld', 'not-upheld']));
const signposts = maybe(z.array(signpostToSchema));
const date = maybe(isoDateSchema);

const fields = {
  'advocate.authorised': { signed: yesOrNo },
  'advocate.ended': {},
  'adjustment.agreed': { adjustment: maybe(text) },
  'complaint.received': {
    channel: maybe(text),
    recipient: maybe(roleSchema),
    matter: maybe(text),
    subject: maybe(z.union([subjectSchema, z.array(subjectSchema)])),
    anonymous: yesOrNo,
  },
  'query.resolved': {},
  'complaint.formalised': { agreed: yesOrNo },
  'complaint.excluded': {
    ...letter,
    ...reasoned,
    ...decided,
    grounds: z.array(text).check(z.minLength(1)),
    toldOfOmbudsman: yesOrNo,
  },
  'complaint.allocated': { to: maybe(roleSchema), copiedTo: roles },
  'complaint.acknowledged': letter,
  'complainant.contacted': { method: maybe(text), with: maybe(roleSchema) },
  'response.extended': { ...letter, ...reasoned, newDueDate: date, agreed: yesOrNo },
  'response.sent': { ...letter, ...decided, outcome, remedies: maybe(z.array(text)) },
  'escalation.requested': { ...reasoned, outcomeSought: maybe(text) },
  'escalation.refused': {
    ...letter,
    ...reasoned,
    ground: maybe(text),
    authorisedBy: maybe(roleSchema),
  },
  'call.made': { with: maybe(roleSchema) },
  'form.sent': { copiedTo: roles },
  'form.received': {},
  'form.returned': {},
  'hearing.granted': { ...reasoned, ...decided, copiedTo: roles },
  'hearing.declined': { ...letter, ...reasoned, ...decided, signposts },
  'hearing.held': {
    members: roles,
    supporters: maybe(z.int().check(z.gte(0))),
    invited: roles,
    papersTo: roles,
  },
  'decision.sent': { ...letter, ...decided, outcome, signposts },
  'complaint.resolved': reasoned,
  'complaint.withdrawn': reasoned,
  'complaint.lapsed': reasoned,
  'complaint.merged': { ...reasoned, into: maybe(text) },
  'complaint.reopened': reasoned,
  'action.agreed': { action: maybe(text), dueBy: date },
  'action.completed': { action: maybe(text) },
  'referral.made': { to: maybe(text) },
  'conduct.restricted': { ...reasoned, ...decided, until: date },
  'conduct.reviewed': { ...reasoned, ...decided },
  'conduct.lifted': { ...reasoned, ...decided },
  'ombudsman.referred': {},
  'ombudsman.asked': { dueBy: date },
  'ombudsman.answered': {},
  'ombudsman.determined': {
    finding: maybe(text),
    orders: maybe(z.array(z.strictObject({ what: text, dueBy: date }))),
  },
};

type Schemas = {
  [T in EventType]: ReturnType<
    typeof z.strictObject<{ type: z.ZodMiniLiteral<T> } & typeof base & (typeof fields)[T]>
  >;
};

/** What may be said of each type of fact. */
export const eventSchemas = Object.fromEntries(
  EVENT_TYPES.map((type) => [
    type,
    z.strictObject({ type: z.literal(type), ...base, ...fields[type] }),
  ]),
) as unknown as Schemas;

/** Any fact. */
export const eventSchema = z.discriminatedUnion(
  'type',
  Object.values(eventSchemas) as unknown as readonly [
    Schemas['complaint.received'],
    ...Schemas[EventType][],
  ],
);
