import { isDeepStrictEqual } from 'node:util';
import { expand } from '../src/policy/file/index.js';
import type { PartName } from '../src/policy/file/parts.js';
import { PARTS } from '../src/policy/file/parts.js';
import type { Policy } from '../src/policy/index.js';

type Fields = Record<string, unknown>;

/**
 * The shortest file that makes a policy: the inverse of what `definePolicy` does with a file. What can be written
 * another way always is; what can be left out is, where the file still makes the same policy without it.
 */
export function shorten(policy: Policy): Fields {
  const { id, edition, landlord, title, inForce, ...rest } = policy;
  const text = JSON.stringify(rest);
  const times = (silence: string) => text.split(`"${silence}"`).length;
  // What is said most often of silences is said once.
  const silences = ['not-stated', 'not-seen'].sort((a, b) => times(b) - times(a));
  for (const unsaid of [...silences.filter((silence) => times(silence) > 2), undefined]) {
    const says = { ...(unsaid && { unsaid }) };
    const file = inWords({ id, edition, landlord, title, inForce, ...says, ...rest }, 'policy');
    if (isMade(file, policy)) return withoutTheUsual(file as Fields, policy);
  }
  throw new Error(`${id} cannot be written as a file`);
}

/** Whether a file makes the policy. */
function isMade(file: unknown, policy: Policy): boolean {
  const { policy: made, faults } = expand(file);
  if (faults.length > 0) return false;
  // Most that differ differ in length, which is quicker to see.
  const isAsLong = JSON.stringify(made).length === JSON.stringify(policy).length;
  return isAsLong && isDeepStrictEqual(made, policy);
}

/* What can be written another way. */

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A part with its times as sentences, and lists of one as their item. Its clause is left out where it is that of the part around. */
function inWords(value: unknown, name: PartName, around?: unknown): unknown {
  if (!isObject(value) || Array.isArray(value)) return value;
  const { cited, parts = {}, each, lists = [] } = PARTS[name];
  const clause = value['clause'] ?? around;
  const fields = Object.entries(value).flatMap(([field, inner]) => {
    if (cited && field === 'clause' && inner === around) return [];
    const part = each ?? parts[field];
    const write = (one: unknown) => (part ? inWords(one, part, clause) : one);
    const written = Array.isArray(inner) ? inner.map(write) : write(inner);
    return [[field, lists.includes(field) ? asItem(written) : written] as const];
  });
  return (WORDS[name] ?? ((same) => same))(Object.fromEntries(fields));
}

const asItem = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

const WORDS: Partial<Record<PartName, (value: Fields) => unknown>> = {
  policy: (policy) => ({ ...policy, clauses: byNumber(policy['clauses'] as Fields[]) }),
  inForce: (time) => (isDeepStrictEqual(Object.keys(time), ['from']) ? time['from'] : time),
  duration: (duration) => ('counting' in duration ? duration : (lengthOf(duration) ?? duration)),
  trigger: (trigger) => ('expiryOf' in trigger ? `the end of ${trigger['expiryOf']}` : trigger),
  limit: asSentence,
  within: asSentence,
};

/** The clauses by number, where that is the order in which they would be listed. */
function byNumber(clauses: readonly Fields[]): unknown {
  const entries = clauses.map(({ number, ...clause }) => [
    String(number),
    isDeepStrictEqual(Object.keys(clause), ['summary']) ? clause['summary'] : clause,
  ]);
  const numbers = clauses.map(({ number }) => String(number));
  const inOrder = [...numbers].sort(new Intl.Collator('en', { numeric: true }).compare);
  return isDeepStrictEqual(numbers, inOrder) ? Object.fromEntries(entries) : clauses;
}

/** How long, in words. Bare days that nobody has read cannot be said so. */
function lengthOf({ amount, unit, readAs }: Fields): string | undefined {
  const spaced = String(unit).replace('-', ' ');
  const name = amount === 1 ? spaced.slice(0, -1) : spaced;
  if (unit !== 'days') return `${amount} ${name}`;
  return readAs ? `${amount} ${name} read as ${String(readAs).replace('-', ' ')}` : undefined;
}

function asSentence(limit: Fields): unknown {
  const { amount, unit, readAs, counting, from, after, ...rest } = limit;
  const length = lengthOf(limit);
  const start = isObject(from) ? `the end of ${from['expiryOf']}` : from;
  const said =
    length && limitIn(`${length} from ${counting ? 'and including ' : ''}${start}`, after);
  if (!said || (unit === 'days' && !('reading' in rest))) return limit;
  if (unit === 'days' && rest['reading'] === readingOf(said)) delete rest['reading'];
  return Object.keys(rest).length > 0 ? { is: said, ...rest } : said;
}

const limitIn = (limit: string, after: unknown) => (after ? `${limit} after ${after}` : limit);

/** The reading that follows from a sentence. */
const readingOf = (limit: string): unknown => {
  const { policy } = expand({ stages: [{ steps: [{ respond: limit }] }] });
  return JSON.parse(JSON.stringify(policy)).stages[0].steps[0].limit[0].reading;
};

/* What can be left out. */

/** What is usual, by the field that has to be there: such a part is a stage, a step, a requirement, a clause. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  steps: ['name', 'opensOn'],
  doneBy: ['party', 'doneBy', 'ends'],
  must: ['of', 'kind', 'must', 'id'],
  treatment: ['treatment'],
  stages: ['requirements', 'signposts'],
};

/** What is left out where it says no more than what the whole policy says of its silences. */
const UNSAID: Readonly<Record<string, readonly string[]>> = {
  stages: ['refusal', 'lateRequest', 'signposts', 'conduct', 'reopening', 'merging'],
  handler: ['handler'],
  extension: ['extension'],
  by: ['each', 'inAll', 'times', 'by'],
  limit: ['limit'],
};

function withoutTheUsual(file: Fields, policy: Policy): Fields {
  const attempt = (part: Fields, next: Fields) => {
    const before = { ...part };
    refill(part, next);
    if (!isMade(file, policy)) refill(part, before);
  };
  walk(file, (part) => {
    if (typeof part['duty'] === 'string' && 'limit' in part) {
      const { duty, limit, ...rest } = part;
      attempt(part, { [duty as string]: limit, ...rest });
    }
    const [end] = Array.isArray(part['ends']) ? (part['ends'] as Fields[]) : [];
    if (end) attempt(part, { ...part, ends: end['as'] });
    if ('holds' in part && 'must' in part) {
      const { holds, ...rest } = part;
      const short = inShort(holds as Fields);
      if (short) attempt(part, { ...rest, ...short });
    }
    for (const field of fieldsOf(USUAL, part))
      if (field in part) attempt(part, without(part, field));
    for (const field of fieldsOf(UNSAID, part))
      if (part[field] !== undefined && part[field] === file['unsaid'])
        attempt(part, without(part, field));
    if ('to' in part && Array.isArray(part['at'])) attempt(part, { ...part, at: 'any-time' });
  });
  for (const [number, clause] of Object.entries((file['clauses'] ?? {}) as Fields)) {
    if (isDeepStrictEqual(Object.keys(Object(clause)), ['summary']))
      (file['clauses'] as Fields)[number] = (clause as Fields)['summary'];
  }
  return file;
}

const fieldsOf = (table: Readonly<Record<string, readonly string[]>>, part: Fields) =>
  Object.entries(table).flatMap(([sign, fields]) => (sign in part ? fields : []));

function without(part: Fields, name: string): Fields {
  const { [name]: _, ...rest } = part;
  return rest;
}

function refill(part: Fields, fields: Fields): void {
  for (const field of Object.keys(part)) delete part[field];
  Object.assign(part, fields);
}

function walk(value: unknown, visit: (part: Fields) => void): void {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) visit(value);
  for (const inner of Object.values(value)) walk(inner, visit);
}

/** What a requirement asks for, in short. */
function inShort(holds: Fields): Fields | undefined {
  const all = Array.isArray(holds['all']) ? (holds['all'] as Fields[]) : [holds];
  const items = all.map(({ fact, ...asked }): readonly [string, unknown] | undefined => {
    if (isDeepStrictEqual(asked, { given: true })) return ['gives', fact];
    if (isDeepStrictEqual(asked, { is: true })) return ['shows', fact];
    return fact === 'contents' && 'includes' in asked ? ['contains', asked['includes']] : undefined;
  });
  const short: Record<string, unknown[]> = {};
  for (const item of items) {
    if (!item) return undefined;
    short[item[0]] = [...(short[item[0]] ?? []), item[1]];
  }
  return Object.fromEntries(Object.entries(short).map(([field, names]) => [field, asItem(names)]));
}
