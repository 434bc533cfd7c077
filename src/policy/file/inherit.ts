import type { PartName } from './parts.js';
import { PARTS } from './parts.js';
import type { Fields, Notes } from './places.js';
import { changed, isObject, lacks, mapped, noted, placeOf } from './places.js';

/* What a part inherits from its place: the clause of the part around it, and the file's `unsaid` for its silences. */

/** The clause of the part around, and where it was written. */
interface Around {
  readonly clause: unknown;
  readonly place: string;
}

/** Adds the inherited clauses and the silences to a part and everything in it. */
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

/** Adds the clause of the part around. If that has none either, the fault is reported at the part around. */
function citing(notes: Notes, value: Fields, { clause, place }: Around): Fields {
  const cited = { ...value, ...(clause !== undefined && { clause }) };
  return noted(notes, cited, value, { clause: place });
}

/** Marks as silent the omitted fields that stand for a silence of the policy. */
function withSilences(notes: Notes, value: Fields, part: PartName, unsaid: unknown): Fields {
  const silent = (PARTS[part].unsaid ?? []).filter((field) => lacks(value, field));
  // Steps with other duties ordinarily have no extension.
  const isResponse = part === 'step' && value['duty'] === 'respond' && lacks(value, 'extension');
  const fields = isResponse ? [...silent, 'extension'] : silent;
  return changed(notes, value, Object.fromEntries(fields.map((field) => [field, unsaid])));
}
