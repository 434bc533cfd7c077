import { get } from './anything.js';

/* The items of lists by the names they go by, and the parts of a policy. */

/** Whether there is nothing to go into: a single value, or a list of single values. */
export const isPlain = (value: unknown): boolean =>
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
export const nameOf = (item: unknown): unknown =>
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
