import * as z from 'zod/mini';
import type { Duty, Role } from '../vocabulary/index.js';
import { DUTIES, ENDS, eventTypeSchema, maybe, named, text } from '../vocabulary/index.js';
import { FIELDS_HERE } from './issues.js';

/* What the schemas of a policy are made of. */

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

export const dutySchema = named<Duty>(DUTIES);
export const endSchema = named(ENDS);
export const endOrOpenSchema = named([...ENDS, 'open']);
export const deciderSchema = text as unknown as z.ZodMiniType<Role | 'landlord', Role | 'landlord'>;

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
