import type { PartName } from './parts.js';
import { PARTS } from './parts.js';
import type { Notes } from './places.js';
import { changed, isObject, lacks, mapped, noted, placeOf } from './places.js';

/*
 * What follows from the place at which a part stands: the clause of the part around it where it names none, and what
 * the file says of its silences.
 */

type Fields = Readonly<Record<string, unknown>>;

/** The clause of the part around, and where that was written. */
interface Around {
  readonly clause: unknown;
  readonly place: string;
}

/** A part with the clauses and the silences of all in it. */
export function inherited(
  notes: Notes,
  value: unknown,
  part: PartName,
  path: string,
  unsaid: unknown,
  around?: Around,
): unknown {
  if (!isObject(value) || Array.isArray(value)) return value;
  const { cited, parts = {} } = PARTS[part];
  const told = changed(notes, value, silencesOf(value, part, unsaid));
  const takes = cited === true && around !== undefined && lacks(value, 'clause');
  const filled = takes ? citing(notes, told, around) : told;
  const isOwn = cited === true || !lacks(filled, 'clause');
  const here = isOwn
    ? { clause: filled['clause'], place: placeOf(notes, filled, 'clause', path) }
    : around;
  const changes = Object.entries(parts).map(([field, name]) => {
    const inner = filled[field];
    const place = placeOf(notes, filled, field, path);
    const read = (item: unknown, at: string) => inherited(notes, item, name, at, unsaid, here);
    return [field, Array.isArray(inner) ? mapped(notes, inner, place, read) : read(inner, place)];
  });
  return changed(notes, filled, Object.fromEntries(changes));
}

/** A part with the clause of the part around it. Where that has none either, the one that is missing is the part's. */
function citing(notes: Notes, value: Fields, { clause, place }: Around): Fields {
  const cited = { ...value, ...(clause !== undefined && { clause }) };
  return noted(notes, cited, value, { clause: place });
}

/** What is left out, and stands for a silence of the policy. */
function silencesOf(value: Fields, part: PartName, unsaid: unknown): Fields {
  if (unsaid === undefined) return {};
  const silent = (PARTS[part].unsaid ?? []).filter((field) => lacks(value, field));
  // Of other steps, no extension is ordinary.
  const isResponse = part === 'step' && value['duty'] === 'respond' && lacks(value, 'extension');
  return Object.fromEntries(
    [...silent, ...(isResponse ? ['extension'] : [])].map((field) => [field, unsaid]),
  );
}
