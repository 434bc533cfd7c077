import { get, list } from '../../anything.js';
import type { PartName } from '../parts.js';
import { PARTS } from '../parts.js';
import type { Fields, Notes } from '../places.js';
import { changed, isObject, noted, notedWhole } from '../places.js';

/** How a policy that adopts a part cites where it came from. */
export interface Citing {
  /** The number by which the adopting policy cites a clause. */
  readonly number: (clause: string) => string;
  /** The full citation of a clause, with its policy or Code. */
  readonly source: (clause: string) => string;
}

/** Changes every cited part within a part of a policy. */
function eachCited(value: unknown, part: PartName, change: (part: Fields) => Fields): unknown {
  if (!isObject(value) || Array.isArray(value) || PARTS[part].citesNothing) return value;
  const { cited, parts = {} } = PARTS[part];
  const inner = Object.entries(parts).filter(([field]) => isObject(value[field]));
  const changes = inner.map(([field, name]) => {
    const of = value[field];
    const read = (item: unknown) => eachCited(item, name, change);
    return [field, Array.isArray(of) ? of.map(read) : read(of)];
  });
  const whole = { ...value, ...Object.fromEntries(changes) };
  return cited ? change(whole) : whole;
}

/** Prepares a policy for adoption: each part names its source, and cites its clause by the adopting policy's number. */
export function adopted(policy: Fields, { number, source }: Citing): Fields {
  const parts = eachCited(policy, 'policy', (part) => {
    const clause = String(part['clause']);
    return { ...part, clause: number(clause), adopted: part['adopted'] ?? source(clause) };
  }) as Fields;
  const clauses = list(policy, 'clauses').map((clause) => ({
    ...(clause as Fields),
    number: number(String(get(clause, 'number'))),
  }));
  const scope = parts['scope'] as Fields;
  const { clause, ...rest } = scope;
  return {
    ...parts,
    clauses,
    scope: typeof clause === 'string' ? { ...rest, clause: number(clause) } : rest,
  };
}

/** Removes the clauses within an adopted part, so that its inner parts take the clause of the part around them. */
export function withoutClausesWithin(value: Fields, part: PartName): Fields {
  const without = eachCited(value, part, ({ clause, ...rest }) => rest) as Fields;
  return 'clause' in value ? { ...without, clause: value['clause'] } : without;
}

/** Adds the adopted clauses that the policy cites and does not list. */
export function withAdoptedClauses(notes: Notes, policy: Fields, base: Fields): Fields {
  const own = policy['clauses'] ?? [];
  if (!Array.isArray(own)) return policy;
  const numbers = own.map((clause) => get(clause, 'number'));
  const taken = list(base, 'clauses').filter((clause) => {
    const number = get(clause, 'number');
    return notes.cited.has(number) && !numbers.includes(number);
  });
  for (const clause of taken) notedWhole(notes, clause as Fields, 'extends');
  return changed(notes, policy, { clauses: noted(notes, [...own, ...taken], own, {}) });
}
