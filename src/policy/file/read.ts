import { ENDS } from '../../vocabulary/index.js';
import { readClauses } from './clauses.js';
import { isStated, readDuration, readLimit, readTrigger, readWithin } from './limits.js';
import type { PartName } from './parts.js';
import { PARTS } from './parts.js';
import type { Notes } from './places.js';
import { changed, isObject, mapped, noted, notedWhole, placeOf } from './places.js';
import { readRequirements } from './requirements.js';
import { readStep } from './steps.js';

/*
 * The first of two passes: whatever a file may write in short is written out, each part by itself. What is left out
 * is not added yet.
 */

type Fields = Readonly<Record<string, unknown>>;
type Field = readonly [name: string, value: unknown];
type Read = (notes: Notes, value: unknown, path: string) => unknown;

const READ: Readonly<Partial<Record<PartName, Read>>> = {
  step: readStep,
  limit: readLimit,
  within: readWithin,
  duration: readDuration,
  trigger: readTrigger,
  inForce: (notes, value, path) =>
    typeof value === 'string' && /^\d/.test(value)
      ? notedWhole(notes, { from: value }, path)
      : value,
};

const REQUIREMENTS: ReadonlySet<PartName> = new Set(['requirement', 'notice', 'formality']);

/** A part of a file, written out. */
export function readPart(notes: Notes, given: unknown, part: PartName, path: string): unknown {
  const value = READ[part]?.(notes, given, path) ?? given;
  if (!isObject(value) || Array.isArray(value)) return value;
  const listed = changed(notes, value, listsOf(notes, value, part, path));
  return changed(notes, listed, partsOf(notes, listed, part, path));
}

/** The lists in it that are written as their only item. Of a word that says why there is no list, none is made. */
function listsOf(notes: Notes, value: Fields, part: PartName, path: string): Fields {
  const lists = (PARTS[part].lists ?? []).map((field): Field => {
    const only = value[field];
    const place = placeOf(notes, value, field, path);
    if (only === 'any-time' && part === 'signpost') return [field, ['open', ...ENDS]];
    const isItem = typeof only === 'string' ? !isStated(only) : isObject(only);
    const isList = !isItem || Array.isArray(only);
    return [field, isList ? undefined : noted(notes, [only], undefined, { 0: place })];
  });
  return Object.fromEntries(lists);
}

function partsOf(notes: Notes, value: Fields, part: PartName, path: string): Fields {
  const parts = Object.entries(PARTS[part].parts ?? {}).map(([field, name]): Field => {
    const inner = value[field];
    const place = placeOf(notes, value, field, path);
    if (name === 'clause') return [field, readClauses(notes, inner, place)];
    if (!Array.isArray(inner)) return [field, readPart(notes, inner, name, place)];
    const list = REQUIREMENTS.has(name)
      ? readRequirements(notes, inner, name, place, value)
      : inner;
    return [field, mapped(notes, list, place, (item, at) => readPart(notes, item, name, at))];
  });
  return Object.fromEntries(parts);
}
