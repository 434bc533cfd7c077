import * as z from 'zod/mini';
import { dateProblem, type IsoDate } from '../calendar/index.js';
import type { Condition } from './condition.js';
import { FIELDS_HERE } from './issues.js';
import type { Extension } from './stage.js';
import type {
  Content,
  Duty,
  EventType,
  Json,
  Role,
  SignpostTo,
  Subject,
  Tenure,
  Topic,
} from './vocabulary.js';
import { DUTIES, ENDS, EVENT_TYPES } from './vocabulary.js';

/** Text that is not empty. */
export const text = z.string().check(z.minLength(1));

/** A real civil date, `YYYY-MM-DD`. */
export const isoDateSchema = z.iso
  .date({
    abort: true,
    error: ({ input }) => (input === undefined ? 'should be a date' : dateProblem(input)),
  })
  .check(z.refine((value) => dateProblem(value) === undefined)) as unknown as z.ZodMiniType<
  IsoDate,
  IsoDate
>;

const ID = /^[a-z][a-z0-9-]*$/;

/** Lower-case letters, digits and hyphens, beginning with a letter. */
const idSchema = z
  .string()
  .check(
    z.regex(
      ID,
      'should be lower-case letters, digits and hyphens, beginning with a letter, such as stage-1',
    ),
  );

/** An object with these fields and no others. */
const strict = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `${FIELDS_HERE}${Object.keys(shape).join(', ')}` : undefined,
  });

const named = <T extends string>(names: readonly T[]) => z.enum(names as readonly [T, ...T[]]);

/** The name of an event type. */
const eventTypeSchema = named<EventType>(EVENT_TYPES);
const dutySchema = named<Duty>(DUTIES);
const endSchema = named(ENDS);
// Closed lists that a policy can add to, so they are checked against the policy.
export const signpostToSchema = text as unknown as z.ZodMiniType<SignpostTo, SignpostTo>;
export const topicSchema = text as unknown as z.ZodMiniType<Topic, Topic>;
export const tenureSchema = text as unknown as z.ZodMiniType<Tenure, Tenure>;
export const roleSchema = text as unknown as z.ZodMiniType<Role, Role>;
const deciderSchema = text as unknown as z.ZodMiniType<Role | 'landlord', Role | 'landlord'>;
export const contentSchema = text as unknown as z.ZodMiniType<Content, Content>;
export const subjectSchema = text as unknown as z.ZodMiniType<Subject, Subject>;

const maybe = z.exactOptional;
const unstated = z.enum(['none', 'not-stated', 'not-seen']);
const stated = <T extends z.ZodMiniType>(schema: T) => z.union([unstated, schema]);
const cited = { clause: text, reading: maybe(text), filledFrom: maybe(text) };

/** More days, weeks or months than any limit has: a slip of the keyboard. */
const LONGEST = 10_000;

const amount = z
  .int({ error: 'should be a whole number, at least 1' })
  .check(
    z.gte(
      1,
      'should be a whole number, at least 1; "the same day" is 1 with counting \'include-start\'',
    ),
    z.lte(LONGEST, `should be at most ${LONGEST}: no limit is longer`),
  );
const duration = {
  amount,
  unit: z.enum(['working-days', 'calendar-days', 'days', 'weeks', 'months']),
  counting: maybe(z.literal('include-start')),
  readAs: maybe(z.enum(['working-days', 'calendar-days'])),
};
/** How long. */
export const durationSchema = strict(duration);

const triggerSchema = z.union([eventTypeSchema, strict({ expiryOf: text })]);

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The conditions that contain no others. */
const plainConditions = [
  strict({ fact: text, is: scalar }),
  strict({ fact: text, in: z.array(scalar) }),
  strict({ fact: text, includes: text }),
  strict({ fact: text, only: z.array(text) }),
  strict({ fact: text, size: z.int().check(z.gte(0)) }),
  strict({ fact: text, atMost: z.number() }),
  strict({ fact: text, given: z.literal(true) }),
  strict({ fact: text, seniority: roleSchema }),
  strict({ fact: text, before: isoDateSchema }),
  strict({ fact: text, onOrAfter: isoDateSchema }),
  strict({
    olderThan: durationSchema,
    since: z.enum(['happened', 'known', 'later', 'reported']),
    boundary: z.enum(['over', 'at-least']),
  }),
] as const;
export const plainConditionSchema = z.union(plainConditions);

/** Any condition. */
export const conditionSchema: z.ZodMiniType<Condition, Condition> = z.lazy(() =>
  z.union([
    ...plainConditions,
    strict({ all: z.array(conditionSchema) }),
    strict({ any: z.array(conditionSchema) }),
    strict({ not: conditionSchema }),
  ]),
);

/** A time limit: how long, from what, by which clause. */
export const limitSchema = strict({
  ...duration,
  ...cited,
  from: z.union([triggerSchema, z.enum(['not-stated', 'not-seen'])]),
  after: maybe(eventTypeSchema),
  when: maybe(conditionSchema),
});

/** By how much, how often and on what footing a response can be put off. */
export const extensionSchema: z.ZodMiniType<Extension, Extension> = z.lazy(() =>
  strict({
    ...cited,
    each: stated(durationSchema),
    inAll: stated(durationSchema),
    times: z.union([unstated, amount]),
    by: z.enum(['right', 'agreement', 'not-stated', 'not-seen']),
    cases: maybe(text),
    beyond: maybe(extensionSchema),
  }),
);

/** What must hold of an event. */
export const requirementSchema = strict({
  ...cited,
  id: idSchema,
  kind: z.enum([
    'missing-content',
    'missing-copy',
    'missing-notice',
    'missing-reasons',
    'not-in-writing',
    'no-agreement',
    'unauthorised-advocate',
    'wrong-handler',
    'panel-composition',
    'hearing-arrangements',
    'missing-signpost',
    'formality',
  ]),
  of: z.array(eventTypeSchema).check(z.minLength(1)),
  holds: conditionSchema,
  when: maybe(conditionSchema),
  must: text,
});

/** One thing to be done at a stage. */
export const stepSchema = strict({
  ...cited,
  duty: dutySchema,
  party: z.enum(['landlord', 'complainant']),
  doneBy: z.array(eventTypeSchema).check(z.minLength(1)),
  releasedBy: maybe(z.array(eventTypeSchema)),
  beside: maybe(z.literal(true)),
  limit: stated(z.array(limitSchema).check(z.minLength(1))),
  extension: maybe(stated(extensionSchema)),
  ends: maybe(z.array(strict({ on: eventTypeSchema, as: endSchema }))),
  onExpiry: maybe(strict({ ...cited, as: endSchema })),
});

const handlerSchema = z.array(roleSchema).check(z.minLength(1));

/** What a request has to meet to be taken to a stage. */
export const gateSchema = strict({
  ...cited,
  criteria: z
    .array(strict({ ...cited, id: idSchema, name: text, met: conditionSchema }))
    .check(z.minLength(1)),
  passes: z.enum(['any', 'all']),
  otherwise: z.enum(['may-refuse', 'for-decision']),
});

/** A stage of the process. */
export const stageSchema = strict({
  ...cited,
  id: idSchema,
  name: text,
  informal: maybe(z.literal(true)),
  skippable: maybe(strict({ ...cited, when: maybe(conditionSchema) })),
  opensOn: z.array(triggerSchema).check(z.minLength(1)),
  gate: maybe(stated(gateSchema)),
  handler: stated(handlerSchema),
  handlers: maybe(z.array(strict({ ...cited, when: conditionSchema, handler: handlerSchema }))),
  steps: z.array(stepSchema).check(z.minLength(1)),
  requires: maybe(z.array(requirementSchema)),
});

/** A reason for which a matter is not taken as a complaint, or not yet, or not only. */
export const groundSchema = strict({
  ...cited,
  id: idSchema,
  name: text,
  met: conditionSchema,
  unless: maybe(conditionSchema),
  effect: z.enum(['exclude', 'first-contact', 'alongside', 'merge', 'include', 'no-bar']),
  discretion: maybe(deciderSchema),
  route: maybe(strict({ to: idSchema, name: text })),
  notice: maybe(z.array(requirementSchema)),
  asks: maybe(z.array(text)),
  onlyIfStated: maybe(z.literal(true)),
});

const refusalSchema = strict({
  ...cited,
  grounds: stated(
    z.array(
      strict({
        ...cited,
        id: idSchema,
        name: text,
        met: conditionSchema,
        discretion: deciderSchema,
      }),
    ),
  ),
  formalities: stated(z.array(requirementSchema)),
});

/** A place to which a complainant is pointed, and when. */
export const signpostSchema = strict({
  ...cited,
  to: signpostToSchema,
  at: z.array(named([...ENDS, 'open'])).check(z.minLength(1)),
  when: maybe(conditionSchema),
  discretion: maybe(deciderSchema),
  after: maybe(durationSchema),
  within: maybe(durationSchema),
});

/** Something to be done beside a complaint of some kind. */
export const dutyAlongsideSchema = strict({
  ...cited,
  id: idSchema,
  duty: z.enum(['refer', 'adjust']),
  name: text,
  when: conditionSchema,
  doneBy: z
    .array(
      z.enum([
        'referral.made',
        'adjustment.agreed',
        'complaint.allocated',
        'complainant.contacted',
      ]),
    )
    .check(z.minLength(1)),
  holds: maybe(conditionSchema),
  limit: stated(z.array(limitSchema).check(z.minLength(1))),
});

/** What follows unreasonable conduct. */
export const conductSchema = strict({
  ...cited,
  grounds: z.array(strict({ ...cited, id: idSchema, name: text, met: conditionSchema })),
  open: maybe(strict(cited)),
  powers: stated(
    z.array(
      strict({
        ...cited,
        id: idSchema,
        name: text,
        does: z.enum(['refuse-complaint', 'reject-later-complaints', 'restrict-contact']),
        on: z.array(text).check(z.minLength(1)),
        decidedBy: stated(handlerSchema),
        formalities: z.array(requirementSchema),
      }),
    ),
  ),
  appeal: z.union([
    z.enum(['not-stated', 'not-seen']),
    strict({ ...cited, possible: z.boolean() }),
  ]),
  signposts: z.array(strict({ ...cited, to: signpostToSchema })),
  review: stated(z.array(limitSchema).check(z.minLength(1))),
});

/** A whole policy, field by field. What the fields say together is checked by `definePolicy`. */
export const policySchema = strict({
  id: idSchema,
  edition: text,
  landlord: text,
  title: text,
  inForce: z.union([
    z.enum(['not-stated', 'not-seen']),
    strict({ from: isoDateSchema, to: maybe(isoDateSchema), reading: maybe(text) }),
  ]),
  clauses: z.array(
    strict({
      number: text,
      summary: text,
      treatment: z.enum(['executed', 'documented', 'not-transcribed']),
    }),
  ),
  stages: z.array(stageSchema).check(z.minLength(1)),
  requirements: z.array(requirementSchema),
  scope: strict({
    grounds: z.array(groundSchema),
    open: maybe(strict(cited)),
    unseen: maybe(strict(cited)),
  }),
  refusal: stated(refusalSchema),
  lateRequest: stated(strict({ ...cited, effect: z.enum(['for-decision', 'may-refuse']) })),
  signposts: stated(z.array(signpostSchema)),
  alongside: maybe(z.array(dutyAlongsideSchema)),
  conduct: maybe(stated(conductSchema)),
  reopening: maybe(stated(strict({ ...cited, within: maybe(durationSchema) }))),
  merging: maybe(stated(strict(cited))),
  closures: maybe(z.array(strict({ ...cited, date: isoDateSchema, title: text }))),
  roles: maybe(z.record(z.string(), z.nullable(z.number()))),
  contents: maybe(z.array(contentSchema)),
  subjects: maybe(z.array(subjectSchema)),
  topics: maybe(z.array(topicSchema)),
  tenures: maybe(z.array(tenureSchema)),
  bodies: maybe(z.record(z.string(), text)),
  document: maybe(
    strict({
      reference: maybe(text),
      version: maybe(text),
      approvedBy: maybe(text),
      replaces: maybe(text),
      firstIssued: maybe(text),
      issued: maybe(text),
      review: maybe(text),
    }),
  ),
  notes: maybe(z.json() as unknown as z.ZodMiniType<Json, Json>),
});
