import type { Issue } from '../../errors.js';
import { get, within } from '../anything.js';

/** Notes made while a file is read: its faults, where each made value was written, and the clauses cited. */
export interface Notes {
  readonly faults: Issue[];
  readonly places: Map<object, Places>;
  readonly cited: Set<unknown>;
  /** The names of the landlord's own contents of letters, as written. */
  contents?: unknown;
}

/** Where the fields of a made value were written. A field without an entry was written under its own name. */
interface Places {
  /** The paths of fields that were written elsewhere. */
  readonly fields: PlaceOfField;
  /** The path of the text that all other fields were made from. */
  readonly whole?: string | undefined;
  /** The places of the value that this one was made from. */
  readonly before?: Places | undefined;
}

export type Fields = Readonly<Record<string, unknown>>;
type PlaceOfField = Readonly<Record<string, string>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null;

/** Whether a field is absent. A field given as `undefined` is not. */
export const lacks = (value: object, field: string): boolean => !(field in value);

/** Notes where some fields of a made value were written, and keeps the notes of the value it was made from. */
export function noted<T extends object>(
  notes: Notes,
  made: T,
  from: object | undefined,
  fields: PlaceOfField,
): T {
  notes.places.set(made, { fields, before: from && notes.places.get(from) });
  return made;
}

/** Notes that a whole value was made from the text at a path. */
export function notedWhole<T extends object>(notes: Notes, made: T, whole: string): T {
  notes.places.set(made, { fields: {}, whole });
  return made;
}

/**
 * Copies a value with some fields changed or added. Returns the value itself if nothing changes, so that a
 * policy in the core form passes through as it is. A change to `undefined` is ignored.
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

/** Reads each item of a list at its own place. Returns the list itself if no item changes. */
export function mapped(
  notes: Notes,
  items: readonly unknown[],
  path: string,
  read: (item: unknown, place: string, index: number) => unknown,
): readonly unknown[] {
  const made = items.map((item, index) => read(item, placeOf(notes, items, index, path), index));
  return made.every((item, index) => item === items[index]) ? items : noted(notes, made, items, {});
}

/** The path at which a field of the holder, itself at `path`, was written. */
export const placeOf = (
  notes: Notes,
  holder: object,
  field: string | number,
  path: string,
): string => {
  const places = notes.places.get(holder);
  return (places && placeIn(places, String(field))) ?? within(path, String(field));
};

/** Whether a field was made from text that was written elsewhere. */
export function isNoted(notes: Notes, holder: object, field: string): boolean {
  const places = notes.places.get(holder);
  return places !== undefined && placeIn(places, field) !== undefined;
}

/** The path at which a field was written, if noted. */
function placeIn(places: Places, field: string): string | undefined {
  let at: Places | undefined = places;
  for (; at; at = at.before) {
    if (Object.hasOwn(at.fields, field)) return at.fields[field];
    if (at.whole !== undefined) return at.whole;
  }
  return undefined;
}

/** The path in the file that a path in the made policy came from. */
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

/** The path of the text that a whole value was made from. */
function wholeOf(places: Places | undefined): string | undefined {
  return places && (places.whole ?? wholeOf(places.before));
}
