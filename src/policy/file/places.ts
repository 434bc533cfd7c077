import type { Issue } from '../../errors.js';
import { get, within } from '../anything.js';

/** What is noted while a file is read: what is wrong with it, where its author wrote what was made of it, what is cited. */
export interface Notes {
  readonly faults: Issue[];
  readonly places: Map<object, Places>;
  readonly cited: Set<unknown>;
  /** What people call the landlord's own contents of letters, as far as it was read. */
  contents?: unknown;
}

/** Where the fields of something made were written. Without a note, each in the field of its own name. */
interface Places {
  /** Fields that were written elsewhere, with the path to what was written. */
  readonly fields: PlaceOfField;
  /** The path to the text from which all the rest was made. */
  readonly whole?: string | undefined;
  /** What was noted of the thing that it was made from. */
  readonly before?: Places | undefined;
}

export type Fields = Readonly<Record<string, unknown>>;
type PlaceOfField = Readonly<Record<string, string>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null;

/** Whether a field was left out. One that is given as undefined was not. */
export const lacks = (value: object, field: string): boolean => !(field in value);

/** Notes where some fields of something made were written; what was noted of what it was made from stays. */
export function noted<T extends object>(
  notes: Notes,
  made: T,
  from: object | undefined,
  fields: PlaceOfField,
): T {
  notes.places.set(made, { fields, before: from && notes.places.get(from) });
  return made;
}

/** Notes that all of something was made from the text at a path. */
export function notedWhole<T extends object>(notes: Notes, made: T, whole: string): T {
  notes.places.set(made, { fields: {}, whole });
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
  let made: Record<string, unknown> | undefined;
  for (const name of Object.keys(changes)) {
    const change = changes[name];
    if (change === undefined || change === value[name]) continue;
    made ??= { ...value };
    made[name] = change;
  }
  return made ? noted(notes, made, value, fields) : value;
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
export const placeOf = (
  notes: Notes,
  holder: object,
  field: string | number,
  path: string,
): string => {
  const places = notes.places.get(holder);
  return (places && placeIn(places, String(field))) ?? within(path, String(field));
};

/** Whether a field was made of something that was written elsewhere. */
export function isNoted(notes: Notes, holder: object, field: string): boolean {
  const places = notes.places.get(holder);
  return places !== undefined && placeIn(places, field) !== undefined;
}

/** Where a field was written, if that is noted. */
function placeIn(places: Places, field: string): string | undefined {
  let at: Places | undefined = places;
  for (; at; at = at.before) {
    if (Object.hasOwn(at.fields, field)) return at.fields[field];
    if (at.whole !== undefined) return at.whole;
  }
  return undefined;
}

/** The path in the file of what is at a path in the policy that was made of it. */
export function authorsPath(notes: Notes, policy: unknown, path: string): string {
  let [place, value] = ['', policy];
  for (const field of path.split('.')) {
    const places = isObject(value) ? notes.places.get(value) : undefined;
    const noted = places && placeIn(places, field);
    if (noted !== undefined && noted === wholeOf(places)) return noted;
    place = noted ?? within(place, field);
    value = get(value, field);
  }
  return place;
}

/** The path to the text from which something was made. */
function wholeOf(places: Places | undefined): string | undefined {
  return places && (places.whole ?? wholeOf(places.before));
}
