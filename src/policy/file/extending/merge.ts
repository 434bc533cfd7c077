import type { IsoDate } from '../../../calendar/index.js';
import { dateWithYear, isDate } from '../../../calendar/index.js';
import { get } from '../../anything.js';
import { isNamed, nameOf } from '../../named.js';
import type { PartName } from '../parts.js';
import { PARTS } from '../parts.js';
import type { Fields, Notes } from '../places.js';
import { isObject, lacks, noted, notedWhole, placeOf } from '../places.js';
import { editionFrom, extendingFaults } from '../words.js';
import { withoutClausesWithin } from './adopt.js';

/** The path of everything that comes from the policy that a file extends. */
const BASE = 'extends';

/** The fields of the cover, which a file never adopts. */
const COVER = ['id', 'edition', 'landlord', 'inForce', 'document', 'notes', 'clauses'];

/** Such a day has its own fault. The edition is still made from it, so that a missing edition is not reported too. */
const isWrongDay = (from: unknown): boolean => typeof from === 'string' && /\d/.test(from);

/** Adds to a file everything that it adopts from its base. */
export function extended(notes: Notes, base: Fields, file: Fields): Fields {
  const parts = Object.entries(base).filter(([field]) => !COVER.includes(field));
  const from = get(file['inForce'], 'from') ?? file['inForce'];
  const isNew = lacks(file, 'edition') && (isDate(from) || isWrongDay(from));
  const day = isDate(from) ? dateWithYear(from as IsoDate) : String(from);
  const whole = isNew ? { edition: editionFrom(day), ...file } : file;
  return merged(notes, Object.fromEntries(parts), noted(notes, whole, file, {}), 'policy', '');
}

/** Merges a part of the base with the fields that the file gives: inner parts are merged, other values replaced. */
function merged(notes: Notes, base: Fields, own: Fields, part: PartName, path: string): Fields {
  const { parts = {} } = PARTS[part];
  const taken = lacks(own, 'clause') ? base : withoutClausesWithin(base, part);
  const fields: Record<string, unknown> = { ...taken };
  const places: Record<string, string> = {};
  for (const [field, value] of Object.entries(taken)) {
    if (!lacks(own, field)) continue;
    places[field] = BASE;
    if (isObject(value)) notedWhole(notes, value, BASE);
  }
  for (const [field, value] of Object.entries(own)) {
    const place = placeOf(notes, own, field, path);
    fields[field] = inField(notes, taken[field], value, parts[field], place);
  }
  const isOwn = Object.keys(own).some((field) =>
    isChange(field, taken[field], own[field], fields[field]),
  );
  // If the file changes the part, the base's source and reading no longer apply.
  for (const field of isOwn ? ['adopted', 'reading'] : [])
    if (lacks(own, field)) delete fields[field];
  return noted(notes, fields, own, places);
}

/**
 * Whether the file changes an adopted value. A clause or a reading does not change the part, inner parts are
 * judged by themselves, and a value where the base is silent changes nothing.
 */
const isChange = (field: string, before: unknown, value: unknown, made: unknown): boolean =>
  before !== undefined &&
  before !== 'not-stated' &&
  before !== 'not-seen' &&
  made === value &&
  field !== 'clause' &&
  field !== 'reading' &&
  JSON.stringify(before) !== JSON.stringify(value);

function inField(
  notes: Notes,
  before: unknown,
  value: unknown,
  part: PartName | undefined,
  place: string,
): unknown {
  if (!part || PARTS[part].citesNothing || !isObject(before) || !isObject(value)) return value;
  if (Array.isArray(before) !== Array.isArray(value)) return value;
  if (!Array.isArray(before)) return merged(notes, before as Fields, value, part, place);
  return isNamed(before)
    ? mergedList(notes, before, value as unknown as readonly unknown[], part, place)
    : value;
}

/** The parts whose order matters. */
const IN_ORDER: readonly PartName[] = ['stage', 'step'];

/** Keeps the base's items in order, each merged with the file's. A new item follows the one before it in the file. */
function mergedList(
  notes: Notes,
  base: readonly unknown[],
  own: readonly unknown[],
  part: PartName,
  path: string,
): readonly unknown[] {
  const items = base.map((item) => ({ item, place: BASE }));
  for (const { item } of items) notedWhole(notes, item as Fields, BASE);
  let placed = -1;
  own.forEach((item, index) => {
    const place = placeOf(notes, own, index, path);
    const name = nameOf(item);
    const isIt = (one: { item: unknown; place: string }) =>
      one.place === BASE && name !== undefined && nameOf(one.item) === name;
    const at = items.findIndex(isIt);
    const before = items[at]?.item;
    if (at < 0) items.splice(placed + 1, 0, { item, place });
    else items[at] = { item: merged(notes, before as Fields, item as Fields, part, place), place };
    if (at >= 0 && at < placed && IN_ORDER.includes(part))
      notes.faults.push({ path: place, message: extendingFaults.order(String(name)) });
    placed = at < 0 ? placed + 1 : at;
  });
  const places = Object.fromEntries(items.map(({ place }, index) => [index, place]));
  return noted(
    notes,
    items.map(({ item }) => item),
    own,
    places,
  );
}
