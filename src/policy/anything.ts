import { oncePer } from '../border/index.js';
import { EVENT_NAMES, isOwnEvent } from '../vocabulary/index.js';
import type { FactName } from './conditions/index.js';

/*
 * Helpers that read input which may be faulty anywhere: a missing value, or one of the
 * wrong kind, reads as empty. Faults of single fields are reported by the schema.
 */

/** Reports a fault. */
export type Report = (path: string, message: string) => void;

/**
 * Checks for one kind of contradiction between the parts of a policy. Paths inside messages are turned into the author's
 * paths here; the paths of faults are turned where they are reported.
 */
export type Check = (
  policy: unknown,
  report: Report,
  authorsPath: (path: string) => string,
) => void;

/** A field of a value that may not be an object. */
export const get = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
/** The value as an object, or an empty one: the fields of a text would be its letters. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
/** A field that is a list, or an empty one. Holes in a list read as undefined. */
export const list = (value: unknown, key: string): readonly unknown[] => {
  const found = get(value, key);
  return Array.isArray(found) ? Array.from(found) : [];
};
/** The texts in a field that is a list. */
export const texts = (value: unknown, key: string): readonly string[] =>
  list(value, key).filter((item) => typeof item === 'string');
export const stagesOf = (policy: unknown) => list(policy, 'stages');
export const isEvent = (name: unknown) =>
  typeof name === 'string' && (Object.hasOwn(EVENT_NAMES, name) || isOwnEvent(name));

/** The path of a field, from the path of its parent. */
export const within = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Calls back for every object in the policy, or in a part of it, with its path. */
export function walk(
  value: unknown,
  path: string,
  visit: (value: object, path: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  const objects = path === '' ? objectsIn(value) : collect(value, path, []);
  for (const [inner, at] of objects) visit(inner, at);
}

/** Kept for a whole policy, since many checks go through it. */
const objectsIn = /*#__PURE__*/ oncePer((policy: object) => collect(policy, '', []));

type Found = readonly [value: object, path: string];

function collect(value: object, path: string, found: Found[]): readonly Found[] {
  found.push([value, path]);
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'object' && inner !== null) collect(inner, within(path, key), found);
  return found;
}

/** A part of the policy, and its path. */
export type Part = readonly [value: unknown, path: string];

/** The items of a list field, with their paths. */
export const partsIn = (value: unknown, key: string, place = ''): Part[] =>
  list(value, key).map((part, index) => [part, `${within(place, key)}.${index}`]);

/** The name of every fact that any condition of a policy asks for. */
export const factsAsked = /*#__PURE__*/ oncePer((policy: object): ReadonlySet<FactName> => {
  const facts = new Set<FactName>();
  walk({ ...policy, notes: undefined }, '', (value) => {
    const fact = get(value, 'fact');
    if (typeof fact === 'string') facts.add(fact);
  });
  return facts;
});
