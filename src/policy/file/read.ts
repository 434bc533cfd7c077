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

/*
 * The first of two passes: whatever a file may write in short is written out, each part by itself. What is left out
 * is not added yet.
 */

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

/** A part of a file, written out. */
export function readPart(notes: Notes, given: unknown, part: PartName, path: string): unknown {
  const value = READ[part]?.(notes, given, path) ?? given;
  if (!isObject(value) || Array.isArray(value)) return value;
  return withParts(notes, withLists(notes, value, part, path), part, path);
}

/** With lists where only their item is written. Of a word that says why there is no list, none is made. */
function withLists(notes: Notes, value: Fields, part: PartName, path: string): Fields {
  const changes: Record<string, unknown> = {};
  for (const field of PARTS[part].lists ?? []) {
    const only = value[field];
    const isItem = typeof only === 'string' ? !isStated(only) : isObject(only);
    // Who decides together, or by seniority, is said in an object.
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
    // What is required at whatever stage has the same name in every edition, whatever the policy's.
    changes[field] = inField(notes, part === 'policy' ? undefined : value, inner, name, place);
  }
  return changed(notes, value, changes);
}

/** What is in a field that has a part, or a list of parts. */
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
