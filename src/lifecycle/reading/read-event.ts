import type { ComplaintEvent, EventType, Policy } from '../../policy/index.js';
import { deepFreeze, oncePer, shapeOf } from '../../policy/index.js';
import { lifecycleOf } from '../machine.js';
import type { Against } from './event-faults.js';
import { factFaults, readBySchema } from './event-faults.js';
import type { Read, Schema } from './field-readers.js';
import { isOptional, LONGEST, REFUSED, readerOf, when } from './field-readers.js';
import { wordsOf } from './field-words.js';

/**
 * Reads an event from any value, or throws with everything wrong with it.
 *
 * @throws {@link ComplaintsError} `event/invalid` if it cannot be read as an event at all;
 * `event/impossible` if it can, but cannot occur under the policy. Both list the types
 * that can be recorded.
 */
export const readEvent = (input: unknown, against: Against): ComplaintEvent =>
  readAtOnce(input, against.policy) ?? readBySchema(input, against);

/** Whether a value is a plain object, as JSON gives. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A frozen copy of the landlord's own facts, if this type of event can give all of them. */
const factsRead =
  (policy: Policy, type: EventType): Read =>
  (value) => {
    if (!isPlain(value)) return REFUSED;
    if (Object.values(value).some((told) => Array.isArray(told) && told.length > LONGEST))
      return REFUSED;
    const facts = Object.fromEntries(
      Object.entries(value)
        .filter(([, told]) => told !== undefined)
        .map(([name, told]) => [name, Array.isArray(told) ? [...told] : told]),
    );
    return factFaults(policy, type, facts).length > 0 ? REFUSED : deepFreeze(facts);
  };

/** Fields that are not read by their schema alone. */
const OTHERWISE: Readonly<Record<string, (policy: Policy, type: EventType) => Read>> = {
  type: () => when(() => true),
  facts: factsRead,
};

/** A field of a type of event, and its index: events keep their fields in one order. */
interface Field {
  readonly rank: number;
  readonly read: Read;
}

/** How to read a type of event under a policy. */
interface Reader {
  readonly fields: ReadonlyMap<string, Field>;
  /** The reader of the date, which comes right after the type. */
  readonly on: Field;
  /** The other required fields. */
  readonly required: readonly string[];
}

/** The readers for a policy's types of event, each derived from its schema on first use. */
const readersOf = oncePer((_: Policy) => new Map<unknown, Reader>());

function readerFor(policy: Policy, type: unknown): Reader | undefined {
  const readers = readersOf(policy);
  const known = readers.get(type);
  if (known) return known;
  const lifecycle = lifecycleOf(policy);
  if (!lifecycle.known.includes(type as EventType)) return undefined;
  const words = new Map(wordsOf(policy, type).map(({ field, known }) => [field, known]));
  words.set('stage', new Set(lifecycle.stages));
  const shape = Object.entries(shapeOf(type as EventType)) as unknown as [string, Schema][];
  const fields = new Map(
    shape.map(([name, schema], rank) => [
      name,
      {
        rank,
        read: OTHERWISE[name]?.(policy, type as EventType) ?? readerOf(schema, words.get(name)),
      },
    ]),
  );
  const required = shape.filter(([, schema]) => !isOptional(schema)).map(([name]) => name);
  const made: Reader = {
    fields,
    on: fields.get('on') as Field,
    required: required.filter((name) => name !== 'type' && name !== 'on'),
  };
  readers.set(type, made);
  return made;
}

/** Reads a valid event; `undefined` if anything is wrong with it. */
export function readAtOnce(input: unknown, policy: Policy): ComplaintEvent | undefined {
  if (!isPlain(input)) return undefined;
  const given = input;
  const type = given['type'];
  const reader = readerFor(policy, type);
  if (!reader) return undefined;
  const { fields, on: date, required } = reader;
  const on = date.read(given['on']);
  if (on === REFUSED) return undefined;
  const event: Record<string, unknown> = { type, on };
  let highest = date.rank;
  for (const name of Object.keys(given)) {
    if (given[name] === undefined) continue;
    const field = fields.get(name);
    if (field === undefined) return undefined;
    const { rank, read } = field;
    if (rank <= date.rank) continue;
    if (rank < highest) return readAtOnce(sorted(given, fields), policy);
    highest = rank;
    const value = read(given[name]);
    if (value === REFUSED) return undefined;
    event[name] = value;
  }
  for (const name of required) if (event[name] === undefined) return undefined;
  return Object.freeze(event) as unknown as ComplaintEvent;
}

/** The same fields in the order of their type of event: the type, the date, then the rest. */
function sorted(given: Readonly<Record<string, unknown>>, fields: Reader['fields']): object {
  const rankOf = (name: string) => fields.get(name)?.rank ?? fields.size;
  const names = Object.keys(given).sort((a, b) => rankOf(a) - rankOf(b));
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}
