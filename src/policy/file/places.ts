import type { Issue } from '../../errors.js';
import { get, within } from '../anything.js';

/** What is noted while a file is read: what is wrong with it, and where its author wrote what was made of it. */
export interface Notes {
  readonly faults: Issue[];
  readonly places: WeakMap<object, Places>;
}

/** Where the fields of something made were written. Without a note, each in the field of its own name. */
interface Places {
  /** Fields that were written elsewhere, with the path to what was written. */
  readonly fields: ReadonlyMap<string, string>;
  /** The path to the text from which all the rest was made. */
  readonly whole?: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;
type PlaceOfField = Readonly<Record<string, string>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null;

/** Whether a field was left out. One that is given as undefined was not. */
export const lacks = (value: object, field: string): boolean => !(field in value);

/** Notes where the fields of something made were written; what was noted of what it was made from stays. */
export function noted<T extends object>(
  notes: Notes,
  made: T,
  from: object | undefined,
  fields: PlaceOfField,
): T {
  const before = from && notes.places.get(from);
  const all = new Map([...(before?.fields ?? []), ...Object.entries(fields)]);
  notes.places.set(made, { fields: all, whole: before?.whole });
  return made;
}

/** Notes that all of something was made from the text at a path. */
export function notedWhole<T extends object>(notes: Notes, made: T, whole: string): T {
  notes.places.set(made, { fields: new Map(), whole });
  return made;
}

/**
 * A value with some fields changed or added, or the value itself where that changes nothing: a policy
 * in the core form goes through as it is. A change to undefined is none.
 */
export function changed(
  notes: Notes,
  value: Fields,
  changes: Fields,
  fields: PlaceOfField = {},
): Fields {
  const real = Object.entries(changes).filter(
    ([name, change]) => change !== undefined && change !== value[name],
  );
  if (real.length === 0) return value;
  return noted(notes, { ...value, ...Object.fromEntries(real) }, value, fields);
}

/** The items of a list, each read at its own place; the list itself where that changes none. */
export function mapped(
  notes: Notes,
  items: readonly unknown[],
  path: string,
  read: (item: unknown, place: string, index: number) => unknown,
): readonly unknown[] {
  const made = items.map((item, index) => read(item, placeOf(notes, items, index, path), index));
  return made.every((item, index) => item === items[index]) ? items : noted(notes, made, items, {});
}

/** The path at which a field of what is at a path was written. */
export function placeOf(
  notes: Notes,
  holder: object,
  field: string | number,
  path: string,
): string {
  const places = notes.places.get(holder);
  return places?.fields.get(String(field)) ?? places?.whole ?? within(path, String(field));
}

/** The path in the file of what is at a path in the policy that was made of it. */
export function authorsPath(notes: Notes, policy: unknown, path: string): string {
  let [place, value] = ['', policy];
  for (const field of path.split('.')) {
    const places = isObject(value) ? notes.places.get(value) : undefined;
    const own = places?.fields.get(field);
    if (own === undefined && places?.whole !== undefined) return places.whole;
    place = own ?? within(place, field);
    value = get(value, field);
  }
  return place;
}
