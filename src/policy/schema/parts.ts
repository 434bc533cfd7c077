import * as z from 'zod/mini';
import { once } from '../../border/index.js';
import type { OwnDuty, OwnList, Role } from '../../vocabulary/index.js';
import {
  DUTIES,
  ENDS,
  eventTypeSchema,
  isoDateSchema,
  maybe,
  named,
  OWN_DUTY,
  OWN_LISTS,
  roleSchema,
  text,
} from '../../vocabulary/index.js';
import type { Condition } from '../conditions/index.js';
import { fieldFaults } from '../words/index.js';

/* Building blocks of the schemas of a policy. */

const ID = /^[a-z][a-z0-9-]*$/;

/** Lower-case letters, digits and hyphens, beginning with a letter. */
export const idSchema = once(() => z.string().check(z.regex(ID, fieldFaults.id)));

const fieldsListed = new Map<string, readonly string[]>();

/** The fields that a message of {@link strict} lists, so that the message need not be parsed. */
export const fieldsIn = (message: string | undefined): readonly string[] | undefined =>
  message === undefined ? undefined : fieldsListed.get(message);

/** The message of an object schema with these fields for other fields, or for another kind of value. */
export function onlyFields(fields: readonly string[], otherwise?: string) {
  const message = fieldFaults.fieldsHere(fields);
  fieldsListed.set(message, fields);
  return ({ code }: { readonly code?: string }) =>
    code === 'unrecognized_keys' ? message : otherwise;
}

/** An object with these fields and no others. */
export const strict = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, { error: onlyFields(Object.keys(shape)) });

export const dutySchema = once(() =>
  z.union([
    named(DUTIES),
    z.string().check(z.regex(OWN_DUTY, { abort: true })) as unknown as z.ZodMiniType<
      OwnDuty,
      OwnDuty
    >,
  ]),
);
export const endSchema = once(() => named(ENDS));
export const endOrOpenSchema = once(() => named([...ENDS, 'open']));
export const deciderSchema = text as unknown as z.ZodMiniType<Role | 'landlord', Role | 'landlord'>;

export const unstated = once(() => z.enum(['none', 'not-stated', 'not-seen']));
export const stated = <T extends z.ZodMiniType>(schema: T) => z.union([unstated(), schema]);
export const cited = once(() => ({
  clause: text,
  reading: maybe(text),
  filledFrom: maybe(text),
  adopted: maybe(text),
}));

/** No real limit is this long: a larger number is a typing error. */
const LONGEST = 10_000;

export const amount = once(() =>
  z
    .int({ error: fieldFaults.amount })
    .check(
      z.gte(1, fieldFaults.amountTooSmall),
      z.lte(LONGEST, fieldFaults.amountTooLarge(LONGEST)),
    ),
);
export const duration = once(() => ({
  amount: amount(),
  unit: z.enum(['working-days', 'calendar-days', 'days', 'weeks', 'months']),
  counting: maybe(z.literal('include-start')),
  readAs: maybe(z.enum(['working-days', 'calendar-days'])),
}));
/** How long. */
export const durationSchema = once(() => strict(duration()));

export const triggerSchema = once(() => z.union([eventTypeSchema(), strict({ expiryOf: text })]));

const scalar = once(() => z.union([z.string(), z.number(), z.boolean()]));

/** The conditions that contain no others. */
const plainConditions = once(
  () =>
    [
      strict({ fact: text, is: scalar() }),
      strict({ fact: text, in: z.array(scalar()) }),
      strict({ fact: text, includes: text }),
      strict({ fact: text, only: z.array(text) }),
      strict({ fact: text, size: z.int().check(z.gte(0)) }),
      strict({ fact: text, atMost: z.number() }),
      strict({ fact: text, given: z.literal(true) }),
      strict({
        fact: text,
        seniority: z.union([roleSchema, strict({ of: text, above: maybe(z.literal(true)) })]),
      }),
      strict({ fact: text, before: isoDateSchema() }),
      strict({ fact: text, onOrAfter: isoDateSchema() }),
      strict({
        olderThan: durationSchema(),
        since: z.union([
          z.enum(['happened', 'known', 'later', 'reported', 'not-seen']),
          strict({ fact: text }),
        ]),
        boundary: z.enum(['over', 'at-least']),
      }),
    ] as const,
);
export const plainConditionSchema = once(() => z.union(plainConditions()));

/** Any condition. */
export const conditionSchema: () => z.ZodMiniType<Condition, Condition> = once(() =>
  z.lazy(() =>
    boundedUnion([
      ...plainConditions(),
      strict({ all: z.array(conditionSchema()) }),
      strict({ any: z.array(conditionSchema()) }),
      strict({ not: conditionSchema() }),
    ]),
  ),
);

/** At most this many faulty values are examined in one parse. */
const MANY = 100;

/**
 * A union of many branches. For a faulty value every branch explains why it does not match, which takes as long as
 * parsing a hundred valid ones. After many faulty values no other is examined: the input is refused by then.
 */
function boundedUnion<const T extends readonly z.ZodMiniType[]>(branches: T): z.ZodMiniUnion<T> {
  const union = z.union(branches);
  const { run } = union._zod;
  const faulty = new WeakMap<object, number>();
  union._zod.run = (payload, reading) => {
    const before = faulty.get(reading) ?? 0;
    if (before >= MANY) return payload;
    const read = run(payload, reading);
    const isFaulty = !(read instanceof Promise) && read.issues.length > 0;
    if (isFaulty) faulty.set(reading, (faulty.get(reading) ?? 0) + 1);
    return read;
  };
  return union;
}

/** The landlord's own events. */
export const ownEventsSchema = once(() =>
  z.record(
    idSchema(),
    strict({ name: text, by: z.enum(['landlord', 'complainant']), happens: maybe(text) }),
  ),
);

/** Names for the landlord's own words. */
export const ownNamesSchema = once(() => {
  const names = maybe(z.record(z.string(), text));
  return strict(
    Object.fromEntries(OWN_LISTS.map((list) => [list, names])) as {
      [List in OwnList]: typeof names;
    },
  );
});

/** One of the landlord's own facts. */
export const ownFactSchema = once(() =>
  strict({
    name: text,
    is: z.union([
      z.enum(['yes-no', 'role', 'roles', 'text', 'number', 'date']),
      z.array(text).check(z.minLength(1)),
      z.record(z.string(), text),
    ]),
    not: maybe(text),
    of: z
      .array(z.union([eventTypeSchema(), z.enum(['matter', 'request', 'behaviour'])]))
      .check(z.minLength(1)),
  }),
);
