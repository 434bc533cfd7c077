import { ENDS } from '../../vocabulary/index.js';
import { readClauses } from './clauses.js';
import { isStated, readDuration, readLimit, readTrigger, readWithin } from './limits.js';
import { readNames } from './names.js';
import type { PartName } from './parts.js';
import { PARTS } from './parts.js';
import type { Fields, Notes } from './places.js';
import { changed, isObject, mapped, noted, notedWhole, placeOf } from './places.js';
import { readRequirements } from './requirements.js';
import { readStep } from './steps.js';

/* The first of two passes: it writes out every short form, each part by itself. The second adds omitted fields. */

type Read = (notes: Notes, value: unknown, path: string) => unknown;

const READ: Readonly<Partial<Record<PartName, Read>>> = {
  policy: readNames,
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

const REQUIREMENTS: ReadonlySet<PartName> = /*#__PURE__*/ new Set([
  'requirement',
  'notice',
  'formality',
]);

/** Writes out a part of a file. */
export function readPart(notes: Notes, given: unknown, part: PartName, path: string): unknown {
  const value = READ[part]?.(notes, given, path) ?? given;
  if (!isObject(value) || Array.isArray(value)) return value;
  return withParts(notes, withLists(notes, value, part, path), part, path);
}

/** Makes lists of single items. A word that says why there is no list stays as it is. */
function withLists(notes: Notes, value: Fields, part: PartName, path: string): Fields {
  const changes: Record<string, unknown> = {};
  for (const field of PARTS[part].lists ?? []) {
    const only = value[field];
    const isItem = typeof only === 'string' ? !isStated(only) : isObject(only);
    // An object under `handler` is a rule, such as who decides together, and not an item.
    if (!isItem || Array.isArray(only) || (isObject(only) && field === 'handler')) continue;
    const place = placeOf(notes, value, field, path);
    const isAnyTime = part === 'signpost' && only === 'any-time';
    changes[field] = isAnyTime ? ['open', ...ENDS] : noted(notes, [only], undefined, { 0: place });
  }
  return changed(notes, value, changes);
}

function withParts(notes: Notes, value: Fields, part: PartName, path: string): Fields {
  const { parts = {}, each } = PARTS[part];
  const changes: Record<string, unknown> = {};
  for (const field of Object.keys(each ? value : parts)) {
    const inner = value[field];
    if (inner === undefined) continue;
    const place = placeOf(notes, value, field, path);
    const name = each ?? (parts[field] as PartName);
    // The ids of general requirements leave out the policy's id, so that they stay the same in every edition.
    changes[field] = inField(notes, part === 'policy' ? undefined : value, inner, name, place);
  }
  return changed(notes, value, changes);
}

/** Reads a field that holds a part or a list of parts. */
function inField(
  notes: Notes,
  holder: Fields | undefined,
  inner: unknown,
  name: PartName,
  place: string,
): unknown {
  if (name === 'clause') return readClauses(notes, inner, place);
  if (!Array.isArray(inner)) return readPart(notes, inner, name, place);
  const list = REQUIREMENTS.has(name) ? readRequirements(notes, inner, name, place, holder) : inner;
  return mapped(notes, list, place, (item, at) => readPart(notes, item, name, at));
}
