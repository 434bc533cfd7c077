import type { PartName } from './parts.js';
import { PARTS } from './parts.js';
import type { Fields, Notes } from './places.js';
import { changed, isObject, lacks, mapped, noted, placeOf } from './places.js';

/*
 * What follows from the place at which a part stands: the clause of the part around it where it names none, and what
 * the file says of its silences.
 */

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
  const told = unsaid === undefined ? value : withSilences(notes, value, part, unsaid);
  const takes = cited === true && around !== undefined && lacks(value, 'clause');
  const filled = takes ? citing(notes, told, around) : told;
  const clause = filled['clause'];
  notes.cited.add(clause);
  const isOwn = cited === true || clause !== undefined;
  const here = isOwn ? { clause, place: placeOf(notes, filled, 'clause', path) } : around;
  const changes: Record<string, unknown> = {};
  for (const field of Object.keys(parts)) {
    const name = parts[field] as PartName;
    const inner = filled[field];
    if (!isObject(inner) || PARTS[name].citesNothing) continue;
    const place = placeOf(notes, filled, field, path);
    const read = (item: unknown, at: string) => inherited(notes, item, name, at, unsaid, here);
    changes[field] = Array.isArray(inner) ? mapped(notes, inner, place, read) : read(inner, place);
  }
  return changed(notes, filled, changes);
}

/** A part with the clause of the part around it. Where that has none either, the one that is missing is the part's. */
function citing(notes: Notes, value: Fields, { clause, place }: Around): Fields {
  const cited = { ...value, ...(clause !== undefined && { clause }) };
  return noted(notes, cited, value, { clause: place });
}

/** A part in which what is left out, and stands for a silence of the policy, is said to be one. */
function withSilences(notes: Notes, value: Fields, part: PartName, unsaid: unknown): Fields {
  const silent = (PARTS[part].unsaid ?? []).filter((field) => lacks(value, field));
  // Of other steps, no extension is ordinary.
  const isResponse = part === 'step' && value['duty'] === 'respond' && lacks(value, 'extension');
  const fields = isResponse ? [...silent, 'extension'] : silent;
  return changed(notes, value, Object.fromEntries(fields.map((field) => [field, unsaid])));
}
