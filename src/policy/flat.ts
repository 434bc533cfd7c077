import { reading } from '../border/index.js';
import { get, within } from './anything.js';
import { policyData } from './argument.js';
import type { ClauseRef } from './clause.js';
import type { Policy } from './policy.js';

/** One value of a policy, the path to it, and the clause that says so. */
export interface FlatValue {
  /** Names joined by dots, for example `stages.stage-1.steps.respond.limit.0.amount`. */
  readonly path: string;
  /** Text, a number, yes or no; or a list of these. */
  readonly value: unknown;
  /** The clause of the nearest part around the value that has one. */
  readonly clause?: ClauseRef;
}

/**
 * Every value of a policy in one list, in the order of the policy. Items of lists go by
 * their own name (id, duty, number of a clause, where a signpost leads to, date of a closure)
 * and by their place, from 0, where they have none. A second item of one name is `name~2`.
 *
 * @throws `ComplaintsError` `argument/invalid` for what is no policy.
 *
 * @example
 * flatten(housingPlus2018).filter(({ path }) => path.endsWith('.amount'));
 */
export function flatten(policy: Policy): FlatValue[] {
  return reading(policy, () => leaves(policyData(policy), '', undefined));
}

function leaves(value: unknown, path: string, around: ClauseRef | undefined): FlatValue[] {
  const own = get(value, 'clause');
  const clause = typeof own === 'string' ? own : around;
  return isPlain(value)
    ? [{ path, value, ...(clause !== undefined && { clause }) }]
    : fieldsOf(value).flatMap(([name, inner]) => leaves(inner, within(path, name), clause));
}

/** Whether there is nothing to go into: a single value, or a list of single values. */
const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isSingle) : isSingle(value);

const isSingle = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** What an object or a list holds, each under the name by which paths know it. */
export function fieldsOf(value: unknown): readonly (readonly [name: string, inner: unknown])[] {
  if (isSingle(value)) return [];
  if (!Array.isArray(value)) return Object.entries(value as object);
  const named = isNamed(value);
  const taken = new Map<string, number>();
  return value.map((item, index) => {
    const name = named ? String(nameOf(item)) : String(index);
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return [times === 1 ? name : `${name}~${times}`, item];
  });
}

/** What items of lists can be named by, the first that is there. */
const NAMES = ['id', 'duty', 'number', 'to', 'date'];

/** The name by which an item of a list is known, if it has one. */
const nameOf = (item: unknown): unknown =>
  NAMES.map((key) => get(item, key)).find((name) => typeof name === 'string');

/** Whether a value is a list whose items all go by names of their own. An empty list is. */
export const isNamed = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((item) => nameOf(item) !== undefined);

/**
 * Whether a value is a part of a policy, made of parts or values that each can be cited: it
 * has a clause, or something in it has, or it is a list of named items. Conditions, durations,
 * routes and lists of values are not: they are said in one go.
 */
export const isPart = (value: unknown): boolean =>
  isNamed(value) ||
  (!isSingle(value) &&
    !Array.isArray(value) &&
    (typeof get(value, 'clause') === 'string' || Object.values(value as object).some(isPart)));
