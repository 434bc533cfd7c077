import { oncePer } from '../border/index.js';
import { EVENT_NAMES, isOwnEvent } from '../vocabulary/index.js';
import type { FactName } from './conditions/index.js';

/*
 * Reading input that may be faulty anywhere: what is not there, or is something
 * else, reads as nothing. Single fields are reported by the schema.
 */

/** Reports a fault. */
export type Report = (path: string, message: string) => void;

/**
 * Looks for one kind of fault in what the parts of a policy say together. A path in a message is put as its author knows
 * it; that of the fault itself is, wherever it is told.
 */
export type Check = (
  policy: unknown,
  report: Report,
  authorsPath: (path: string) => string,
) => void;

/** A field of something that may be no object. */
export const get = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
/** Something with its fields, or with none where it is no object: a text's are its letters. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
/** A list in it, or an empty one. What is left out of a list reads as undefined. */
export const list = (value: unknown, key: string): readonly unknown[] => {
  const found = get(value, key);
  return Array.isArray(found) ? Array.from(found) : [];
};
/** The texts of a list in it. */
export const texts = (value: unknown, key: string): readonly string[] =>
  list(value, key).filter((item) => typeof item === 'string');
export const stagesOf = (policy: unknown) => list(policy, 'stages');
export const isEvent = (name: unknown) =>
  typeof name === 'string' && (Object.hasOwn(EVENT_NAMES, name) || isOwnEvent(name));

/** The path of a field of what is at a path. */
export const within = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Calls back for every object in the policy, with its path. */
export function walk(
  value: unknown,
  path: string,
  visit: (value: object, path: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value, path);
  for (const [key, inner] of Object.entries(value)) walk(inner, within(path, key), visit);
}

/** A part of the policy, and its path. */
export type Part = readonly [value: unknown, path: string];

/** The items of a list in what is at a path, with their own paths. */
export const partsIn = (value: unknown, key: string, place = ''): Part[] =>
  list(value, key).map((part, index) => [part, `${within(place, key)}.${index}`]);

/** Every fact by name that a policy asks for, in whatever condition. */
export const factsAsked = /*#__PURE__*/ oncePer((policy: object): ReadonlySet<FactName> => {
  const facts = new Set<FactName>();
  walk({ ...policy, notes: undefined }, '', (value) => {
    const fact = get(value, 'fact');
    if (typeof fact === 'string') facts.add(fact);
  });
  return facts;
});
