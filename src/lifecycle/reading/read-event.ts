import type { ComplaintEvent, EventType, Policy } from '../../policy/index.js';
import { deepFreeze, oncePer, shapeOf } from '../../policy/index.js';
import { lifecycleOf } from '../machine.js';
import type { Against } from './event-faults.js';
import { factFaults, readBySchema } from './event-faults.js';
import type { Read, Schema } from './field-readers.js';
import { isOptional, LONGEST, REFUSED, readerOf, when } from './field-readers.js';
import { wordsOf } from './field-words.js';

/**
 * Reads one event from anything, or says what is wrong with it.
 *
 * @throws {@link ComplaintsError} `event/invalid` where it cannot be read as an event at
 * all; `event/impossible` where it can, and the policy has no place for it. Both list
 * the types that can be recorded.
 */
export const readEvent = (input: unknown, against: Against): ComplaintEvent =>
  readAtOnce(input, against.policy) ?? readBySchema(input, against);

/** Whether something is an object of no class: what JSON makes. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The landlord's own facts: a frozen copy, where each is one that such an event can tell. */
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

/** Fields that are read by more than their schema, or by less. */
const OTHERWISE: Readonly<Record<string, (policy: Policy, type: EventType) => Read>> = {
  type: () => when(() => true),
  facts: factsRead,
};

/** A field of a type of event, and its place among the others: events have their fields in one order. */
interface Field {
  readonly rank: number;
  readonly read: Read;
}

/** What is read of a type of event under a policy. */
interface Reader {
  readonly fields: ReadonlyMap<string, Field>;
  /** The date, which comes after the type and before all others. */
  readonly on: Field;
  /** What else there has to be. */
  readonly required: readonly string[];
}

/** The types of event that a policy knows; each is read off its schema when it is first met. */
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

/** Reads an event that the policy has a place for; `undefined` where anything about it is to be said. */
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

/** The same fields in the order of their kind of event: after the type and the date, as they come. */
function sorted(given: Readonly<Record<string, unknown>>, fields: Reader['fields']): object {
  const rankOf = (name: string) => fields.get(name)?.rank ?? fields.size;
  const names = Object.keys(given).sort((a, b) => rankOf(a) - rankOf(b));
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}
