import * as z from 'zod/mini';
import type { IsoDate } from '../calendar/index.js';
import { dateProblem } from '../calendar/index.js';
import { FIELDS_HERE } from './issues.js';
import type {
  Content,
  Duty,
  EventType,
  Role,
  SignpostTo,
  Subject,
  Tenure,
  Topic,
} from './vocabulary.js';
import { DUTIES, ENDS, EVENT_TYPES } from './vocabulary.js';

/* What the schemas of a policy and of its facts are made of. */

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
export const idSchema = z
  .string()
  .check(
    z.regex(
      ID,
      'should be lower-case letters, digits and hyphens, beginning with a letter, such as stage-1',
    ),
  );

/** An object with these fields and no others. */
export const strict = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `${FIELDS_HERE}${Object.keys(shape).join(', ')}` : undefined,
  });

const named = <T extends string>(names: readonly T[]) => z.enum(names as readonly [T, ...T[]]);

/** The name of an event type. */
export const eventTypeSchema = named<EventType>(EVENT_TYPES);
export const dutySchema = named<Duty>(DUTIES);
export const endSchema = named(ENDS);
export const endOrOpenSchema = named([...ENDS, 'open']);
// Closed lists that a policy can add to, so they are checked against the policy.
export const signpostToSchema = text as unknown as z.ZodMiniType<SignpostTo, SignpostTo>;
export const topicSchema = text as unknown as z.ZodMiniType<Topic, Topic>;
export const tenureSchema = text as unknown as z.ZodMiniType<Tenure, Tenure>;
export const roleSchema = text as unknown as z.ZodMiniType<Role, Role>;
export const deciderSchema = text as unknown as z.ZodMiniType<Role | 'landlord', Role | 'landlord'>;
export const contentSchema = text as unknown as z.ZodMiniType<Content, Content>;
export const subjectSchema = text as unknown as z.ZodMiniType<Subject, Subject>;

export const maybe = z.exactOptional;
export const unstated = z.enum(['none', 'not-stated', 'not-seen']);
export const stated = <T extends z.ZodMiniType>(schema: T) => z.union([unstated, schema]);
export const cited = { clause: text, reading: maybe(text), filledFrom: maybe(text) };

/** More days, weeks or months than any limit has: a slip of the keyboard. */
const LONGEST = 10_000;

export const amount = z
  .int({ error: 'should be a whole number, at least 1' })
  .check(
    z.gte(
      1,
      'should be a whole number, at least 1; "the same day" is 1 with counting \'include-start\'',
    ),
    z.lte(LONGEST, `should be at most ${LONGEST}: no limit is longer`),
  );
export const duration = {
  amount,
  unit: z.enum(['working-days', 'calendar-days', 'days', 'weeks', 'months']),
  counting: maybe(z.literal('include-start')),
  readAs: maybe(z.enum(['working-days', 'calendar-days'])),
};
/** How long. */
export const durationSchema = strict(duration);

export const triggerSchema = z.union([eventTypeSchema, strict({ expiryOf: text })]);
