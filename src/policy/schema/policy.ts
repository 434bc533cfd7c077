import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import type { CalendarName } from '../../calendar/index.js';
import { CALENDAR_PLACES } from '../../calendar/index.js';
import type { Json } from '../../vocabulary/index.js';
import {
  ALONGSIDE,
  CODE_EDITIONS,
  contentSchema,
  eventTypeSchema,
  isoDateSchema,
  maybe,
  named,
  signpostToSchema,
  subjectSchema,
  tenureSchema,
  text,
  topicSchema,
} from '../../vocabulary/index.js';
import type { DocumentPart } from '../model/index.js';
import { DOCUMENT_PARTS } from '../model/index.js';
import { fieldFaults } from '../words/index.js';
import { conductSchema } from './conduct.js';
import {
  cited,
  conditionSchema,
  deciderSchema,
  durationSchema,
  dutySchema,
  endOrOpenSchema,
  idSchema,
  onlyFields,
  ownEventsSchema,
  ownFactSchema,
  ownNamesSchema,
  stated,
  strict,
} from './parts.js';
import { limitSchema, requirementSchema, stageSchema } from './stage.js';

/** A reason not to accept a matter, or not yet, or not only as a complaint. */
export const groundSchema = once(() =>
  strict({
    ...cited(),
    id: idSchema(),
    name: text,
    met: conditionSchema(),
    unless: maybe(conditionSchema()),
    effect: z.enum(['exclude', 'first-contact', 'alongside', 'merge', 'include', 'no-bar']),
    alongsideWhen: maybe(conditionSchema()),
    discretion: maybe(deciderSchema),
    route: maybe(strict({ to: idSchema(), name: text })),
    notice: maybe(z.array(requirementSchema())),
    asks: maybe(z.array(text)),
    onlyIfStated: maybe(z.literal(true)),
  }),
);

const refusalSchema = once(() =>
  strict({
    ...cited(),
    grounds: stated(
      z.array(
        strict({
          ...cited(),
          id: idSchema(),
          name: text,
          met: conditionSchema(),
          discretion: deciderSchema,
        }),
      ),
    ),
    formalities: stated(z.array(requirementSchema())),
  }),
);

/** A body that a complainant is signposted to, and when. */
export const signpostSchema = once(() =>
  strict({
    ...cited(),
    to: signpostToSchema,
    at: z.array(endOrOpenSchema()).check(z.minLength(1)),
    when: maybe(conditionSchema()),
    discretion: maybe(deciderSchema),
    after: maybe(durationSchema()),
    within: maybe(durationSchema()),
  }),
);

/** A duty alongside a complaint of some kind. */
export const dutyAlongsideSchema = once(() =>
  strict({
    ...cited(),
    id: idSchema(),
    duty: z.enum(['refer', 'adjust']),
    name: text,
    when: conditionSchema(),
    doneBy: z.array(named(ALONGSIDE)).check(z.minLength(1)),
    holds: maybe(conditionSchema()),
    limit: stated(z.array(limitSchema()).check(z.minLength(1))),
  }),
);

/** What stops the clock of the landlord's duties. */
export const pauseSchema = once(() =>
  strict({
    ...cited(),
    from: eventTypeSchema(),
    until: eventTypeSchema(),
    effect: z.enum(['shift', 'restart']),
    of: maybe(z.array(dutySchema()).check(z.minLength(1))),
  }),
);

/** Texts by the part of the document in which they are printed. */
const alsoSaysSchema = once(() =>
  z.strictObject(
    Object.fromEntries(DOCUMENT_PARTS.map((part) => [part, maybe(text)])) as {
      [Part in DocumentPart]: z.ZodMiniExactOptional<typeof text>;
    },
    { error: onlyFields(DOCUMENT_PARTS, fieldFaults.notes) },
  ),
);

/** A whole policy, field by field. `definePolicy` checks how the fields fit together. */
export const policySchema = once(() =>
  strict({
    id: idSchema(),
    edition: text,
    landlord: text,
    title: text,
    inForce: z.union([
      z.enum(['not-stated', 'not-seen']),
      strict({
        from: isoDateSchema(),
        to: maybe(isoDateSchema()),
        reviewBy: maybe(isoDateSchema()),
        reading: maybe(text),
      }),
    ]),
    clauses: z.array(
      strict({
        number: text,
        summary: text,
        treatment: z.enum(['executed', 'documented', 'not-transcribed']),
        statedIn: maybe(z.enum(DOCUMENT_PARTS)),
        alsoSays: maybe(alsoSaysSchema()),
        codeEditions: maybe(z.array(z.enum(CODE_EDITIONS)).check(z.minLength(1))),
      }),
    ),
    stages: z.array(stageSchema()).check(z.minLength(1)),
    requirements: z.array(requirementSchema()),
    scope: strict({
      clause: maybe(text),
      grounds: z.array(groundSchema()),
      open: maybe(strict(cited())),
      unseen: maybe(strict(cited())),
    }),
    refusal: stated(refusalSchema()),
    lateRequest: stated(strict({ ...cited(), effect: z.enum(['for-decision', 'may-refuse']) })),
    signposts: stated(z.array(signpostSchema())),
    alongside: maybe(z.array(dutyAlongsideSchema())),
    conduct: maybe(stated(conductSchema())),
    reopening: maybe(stated(strict({ ...cited(), within: maybe(durationSchema()) }))),
    merging: maybe(stated(strict(cited()))),
    pauses: maybe(z.array(pauseSchema())),
    calendar: maybe(z.enum(Object.keys(CALENDAR_PLACES) as CalendarName[])),
    closures: maybe(z.array(strict({ ...cited(), date: isoDateSchema(), title: text }))),
    roles: maybe(z.record(z.string(), z.nullable(z.number()))),
    contents: maybe(z.array(contentSchema)),
    subjects: maybe(z.array(subjectSchema)),
    topics: maybe(z.array(topicSchema)),
    tenures: maybe(z.array(tenureSchema)),
    raisers: maybe(z.array(text)),
    proceedings: maybe(z.array(text)),
    events: maybe(ownEventsSchema()),
    duties: maybe(z.record(idSchema(), text)),
    names: maybe(ownNamesSchema()),
    facts: maybe(z.record(z.string(), ownFactSchema())),
    bodies: maybe(z.record(z.string(), text)),
    document: maybe(
      strict({
        reference: maybe(text),
        version: maybe(text),
        responsibleOfficer: maybe(text),
        approvedBy: maybe(text),
        equalityAssessment: maybe(text),
        replaces: maybe(text),
        firstIssued: maybe(text),
        adopted: maybe(text),
        issued: maybe(text),
        review: maybe(text),
      }),
    ),
    notes: maybe(z.json() as unknown as z.ZodMiniType<Json, Json>),
  }),
);
