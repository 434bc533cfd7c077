import type { Fields, Notes } from './places.js';
import { changed, isObject, lacks, mapped, noted } from './places.js';

/** Turns clauses written as an object, by number, into a list: 4.9 before 4.10. */
export function readClauses(notes: Notes, given: unknown, path: string): unknown {
  if (!isObject(given) || Array.isArray(given)) return given;
  // Made on each call: loading a language's collation rules costs more than loading the rest of the library.
  const { compare } = new Intl.Collator('en', { numeric: true });
  const all = Object.entries(given).sort(([a], [b]) => compare(a, b));
  const clauses = all.map(([number, value]) => {
    const place = `${path}.${number}`;
    const clause = isObject(value) ? { number, ...value } : { number, summary: value };
    return noted(
      notes,
      clause,
      clause,
      isObject(value) ? { number: place } : { number: place, summary: place },
    );
  });
  const places = all.map(([number], index) => [index, `${path}.${number}`] as const);
  return noted(notes, clauses, given, Object.fromEntries(places));
}

/** Adds the treatment of each clause that omits it: `executed` if any part cites the clause, else `documented`. */
export function withTreatments(notes: Notes, policy: Fields): Fields {
  const clauses = policy['clauses'];
  if (!Array.isArray(clauses) || !clauses.some((one) => isObject(one) && lacks(one, 'treatment')))
    return policy;
  return changed(notes, policy, {
    clauses: mapped(notes, clauses, 'clauses', (clause) =>
      isObject(clause) && lacks(clause, 'treatment')
        ? changed(notes, clause, {
            treatment: notes.cited.has(clause['number']) ? 'executed' : 'documented',
          })
        : clause,
    ),
  });
}
