import { BASE_FILES } from '../../src/policy/bases/index.js';
import type { PartName } from '../../src/policy/file/parts.js';
import { PARTS } from '../../src/policy/file/parts.js';
import { CONTENTS, DUTIES, ENDS, EVENT_TYPES, OWN_LISTS } from '../../src/vocabulary/index.js';
import { defName } from './core.js';
import type { Schema } from './json-schema.js';
import { oneOfThese } from './json-schema.js';

/*
 * The schema of what people write, made of the schema of what the library reads by the table that reads files: what may be
 * left out is not required, and what may be written in short may be written so.
 */

const text = { type: 'string', minLength: 1 };

const DURATION =
  '[0-9]+ ((working|calendar) days?|weeks?|months?|days? read as (working|calendar) days)';
const EVENT = `${EVENT_TYPES.join('|').replaceAll('.', '\\.')}|own\\.[a-z][a-z0-9-]*`;
const EXPIRY = 'the end of [a-z][a-z0-9-]*/[a-z0-9-]+';

/** How long, in words. */
export const durationText: Schema = {
  type: 'string',
  pattern: `^${DURATION}$`,
  examples: ['12 months', '10 working days', '28 days read as calendar days'],
};

/** How long, and from when, in words. */
export const limitText: Schema = {
  type: 'string',
  pattern: `^${DURATION} from (and including )?(${EVENT}|${EXPIRY}|not-stated|not-seen)( after [a-z]+\\.[a-z0-9-]+)?$`,
  examples: [
    '10 working days from complaint.acknowledged',
    '28 days read as calendar days from response.sent',
    '5 working days from and including complaint.received',
    '2 working days from the end of informal/resolve',
  ],
};

/** The schema of a policy file. */
export function fileForm({ $defs: recursive = {}, ...policy }: Schema): Schema {
  const defs: Record<string, Schema> = {};

  function partIn(schema: Schema, part: PartName): Schema {
    const shared = schema.properties && OFTEN[part];
    if (shared) {
      defs[shared] = short(part, objectOf(schema, part));
      return { $ref: `#/$defs/${shared}` };
    }
    const name = defName(schema);
    if (name !== undefined) {
      if (!(name in defs)) {
        defs[name] = {};
        defs[name] = partIn(recursive[name] as Schema, part);
      }
      return schema;
    }
    const { anyOf, items, properties } = schema;
    if (anyOf) {
      const branches = oneOfThese(...anyOf.map((one) => partIn(one, part)));
      return OFTEN[part] ? branches : short(part, branches);
    }
    if (items) {
      // An empty list may be added to one of the policy that the file extends.
      const { minItems, ...list } = schema;
      return { ...list, items: partIn(items, part) };
    }
    if (properties) return short(part, objectOf(schema, part));
    const { additionalProperties: inner } = schema;
    const { each } = PARTS[part];
    return each && typeof inner === 'object'
      ? { ...schema, additionalProperties: partIn(inner, each) }
      : schema;
  }

  function objectOf(schema: Schema, part: PartName): Schema {
    const { parts = {}, lists = [], citesNothing } = PARTS[part];
    const properties = Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([field, inner]) => {
        const name = parts[field];
        const whole = name ? partIn(inner, name) : inner;
        return [field, lists.includes(field) ? withItem(whole) : whole];
      }),
    );
    const required = (schema.required ?? []).filter(
      (field) => citesNothing || (WHOLE.has(part) ? field !== 'clause' : NAMES.has(field)),
    );
    const made: Schema = { ...schema, properties };
    delete made.required;
    const changed = { ...made, ...(required.length > 0 && { required }) };
    return CHANGED[part]?.(changed) ?? changed;
  }

  const made = objectOf(policy, 'policy');
  return { ...made, $defs: defs };
}

/** The fields by which parts are known: whatever else a file leaves out may come from the policy that it extends. */
const NAMES: ReadonlySet<string> = new Set(['id', 'to', 'date']);
/** The parts that a file states whole, or not at all. */
const WHOLE: ReadonlySet<PartName> = new Set(['limit', 'within', 'handlers', 'pause']);

/** The parts that stand in many places, by the names of their types. */
const OFTEN: Readonly<Partial<Record<PartName, string>>> = { limit: 'LimitFile' };

/** A list that may be written as its only item. */
function withItem(schema: Schema): Schema {
  const branches = schema.anyOf ?? [schema];
  const list = branches.find(({ items }) => items);
  return list ? oneOfThese(list.items as Schema, ...branches) : schema;
}

/** A part that may be written in words. */
function short(part: PartName, schema: Schema): Schema {
  const written = SHORT[part];
  return written ? oneOfThese(written, schema) : schema;
}

const SHORT: Readonly<Partial<Record<PartName, Schema>>> = {
  duration: durationText,
  limit: limitText,
  within: limitText,
  trigger: { type: 'string', pattern: `^${EXPIRY}$`, examples: ['the end of informal/resolve'] },
};

const oneOrMore = (item: Schema): Schema => oneOfThese(item, { type: 'array', items: item });

/** What is different in a part besides. */
const CHANGED: Readonly<Partial<Record<PartName, (schema: Schema) => Schema>>> = {
  limit: withSentence,
  within: withSentence,
  step: ({ properties = {}, ...step }) => {
    const { duty = {}, limit: limits = {}, ends = {}, ...rest } = properties;
    const keyed = Object.fromEntries(DUTIES.map((name) => [name, limits]));
    return {
      ...step,
      properties: {
        ...keyed,
        duty,
        limit: limits,
        ends: oneOfThese({ enum: ENDS }, ends),
        ...rest,
      },
      patternProperties: { '^own-[a-z][a-z0-9-]*$': limits },
    };
  },
  signpost: (signpost) => withField(signpost, 'at', (at) => oneOfThese({ const: 'any-time' }, at)),
  clause: (clause) => ({ ...clause, required: ['number', 'summary'] }),
  requirement: inShort,
  notice: inShort,
  formality: inShort,
  policy: (policy) => {
    const { inForce = {}, clauses = {}, names: _, ...rest } = policy.properties ?? {};
    return {
      ...policy,
      properties: {
        // It is dropped on reading, whatever it is.
        $schema: {},
        extends: { enum: Object.keys(BASE_FILES) },
        without: { type: 'array', items: text },
        unsaid: { enum: ['not-stated', 'not-seen'] },
        ...policy.properties,
        ...Object.fromEntries(OWN_LISTS.map((list) => [list, withNames(rest[list] as Schema)])),
        inForce: oneOfThese(firstDay(inForce), inForce),
        clauses: oneOfThese(byNumber(clauses), clauses),
      },
      required: ['id', 'landlord', 'inForce'],
      ...standingAlone(policy),
    };
  },
};

/** What a policy has to have that extends no other: of what `unsaid` can stand for, what is said by nothing else. */
const standingAlone = (_: Schema): Schema => ({
  if: { properties: { extends: true }, required: ['extends'] },
  else: {
    properties: Object.fromEntries(ALONE.map((field) => [field, true])) as never,
    required: ALONE,
  },
});
const ALONE = ['edition', 'title', 'clauses', 'stages', 'scope'];

const withField = (schema: Schema, field: string, change: (inner: Schema) => Schema): Schema => ({
  ...schema,
  properties: { ...schema.properties, [field]: change(schema.properties?.[field] ?? {}) },
});

/** A limit with its sentence under `is`, or field by field. */
function withSentence({ required = [], ...limit }: Schema): Schema {
  const { amount, unit, counting, readAs, from, ...rest } = limit.properties ?? {};
  return oneOfThese(
    { ...limit, properties: { is: limitText, ...rest }, required: ['is'] },
    { ...limit, required },
  );
}

/** A requirement by what is to be contained, given or shown. */
function inShort({ required, ...requirement }: Schema): Schema {
  const names = oneOrMore(text);
  const contains = oneOrMore({ ...text, examples: CONTENTS });
  return {
    ...requirement,
    properties: { contains, gives: names, shows: names, ...requirement.properties },
  };
}

/** Words of the landlord's own, perhaps with what people call them. */
function withNames(words: Schema): Schema {
  const { additionalProperties: seniority } = words;
  if (typeof seniority !== 'object')
    return oneOfThese(words, { type: 'object', additionalProperties: text });
  const named = { name: text, seniority };
  return {
    ...words,
    additionalProperties: oneOfThese(seniority, {
      type: 'object',
      properties: named,
      required: ['name', 'seniority'],
      additionalProperties: false,
    }),
  };
}

/** Of the days for which a policy is in force, the first. */
const firstDay = ({ anyOf = [] }: Schema): Schema =>
  anyOf.find(({ properties }) => properties?.['from'])?.properties?.['from'] as Schema;

/** Clauses by their numbers. */
function byNumber({ items }: Schema): Schema {
  const { number, ...properties } = items?.properties ?? {};
  return {
    type: 'object',
    additionalProperties: oneOfThese(text, { ...items, properties, required: ['summary'] }),
  };
}
