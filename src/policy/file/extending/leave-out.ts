import { nearest, show } from '../../../errors.js';
import { within } from '../../anything.js';
import { fieldsOf } from '../../named.js';
import type { Fields, Notes } from '../places.js';
import { isObject } from '../places.js';
import { extendingFaults, fileFaults } from '../words.js';

/** Removes from a base what the file leaves out, given as paths in the form of `flatten`. */
export function leftOut(notes: Notes, base: Fields, without: unknown, name: string): Fields {
  if (without === undefined) return base;
  const tell = (path: string, message: string) => notes.faults.push({ path, message });
  if (!Array.isArray(without)) {
    tell('without', fileFaults.namesOf(show(without)));
    return base;
  }
  return without.reduce<Fields>((rest, path: unknown, index) => {
    const place = within('without', String(index));
    const steps = typeof path === 'string' ? path.split('.') : [];
    const missing = missingIn(rest, steps);
    if (!missing) return removed(rest, steps) as Fields;
    tell(place, extendingFaults.nothingThere(name, show(path), missing.names, missing.meant));
    return rest;
  }, base);
}

/** The names that exist where a path leads nowhere, and the one that was probably meant. */
function missingIn(
  value: unknown,
  [name = '', ...rest]: readonly string[],
): { readonly names: readonly string[]; readonly meant: string | undefined } | undefined {
  const fields = fieldsOf(value);
  const inner = fields.find(([field]) => field === name);
  if (inner) return rest.length > 0 ? missingIn(inner[1], rest) : undefined;
  const names = fields.map(([field]) => field);
  return { names, meant: nearest(name, names) };
}

function removed(value: unknown, [name, ...rest]: readonly string[]): unknown {
  const kept = fieldsOf(value).flatMap(([field, inner]) => {
    if (field !== name) return [[field, inner] as const];
    return rest.length > 0 ? [[field, removed(inner, rest)] as const] : [];
  });
  if (Array.isArray(value)) return kept.map(([, inner]) => inner);
  return isObject(value) ? Object.fromEntries(kept) : value;
}
