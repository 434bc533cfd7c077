import { get } from './anything.js';

/* Names of list items in paths, and what counts as a part of a policy. */

/** Whether a value has no parts: a single value, or a list of single values. */
export const isPlain = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isSingle) : isSingle(value);

const isSingle = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** The contents of an object or a list, under their names in paths. */
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

/** The fields that can name a list item; the first one present is used. */
const NAMES = ['id', 'duty', 'number', 'to', 'date'];

/** The name of a list item, if it has one. */
export const nameOf = (item: unknown): unknown =>
  NAMES.map((key) => get(item, key)).find((name) => typeof name === 'string');

/** Whether a value is a list in which every item has a name. An empty list is. */
export const isNamed = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((item) => nameOf(item) !== undefined);

/**
 * Whether a value is a part of a policy that can be taken apart for comparison: it has a
 * clause, or something in it has, or it is a list of named items. Conditions, durations,
 * routes and lists of values are compared as a whole.
 */
export const isPart = (value: unknown): boolean =>
  isNamed(value) ||
  (!isSingle(value) &&
    !Array.isArray(value) &&
    (typeof get(value, 'clause') === 'string' || Object.values(value as object).some(isPart)));
