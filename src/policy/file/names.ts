import { show } from '../../errors.js';
import { OWN_LISTS } from '../../vocabulary/index.js';
import { within } from '../anything.js';
import type { Fields, Notes } from './places.js';
import { changed, isObject, noted } from './places.js';
import { fileFaults } from './words.js';

const isFields = (value: unknown): value is Fields => isObject(value) && !Array.isArray(value);

/** Separates words from their names, where a policy writes them together. */
export function readNames(notes: Notes, policy: unknown): unknown {
  if (!isFields(policy)) return policy;
  const given = isFields(policy['names']) ? policy['names'] : {};
  const changes: Record<string, unknown> = {};
  const names: Record<string, unknown> = {};
  for (const list of OWN_LISTS) {
    if (list === 'roles') continue;
    const words = policy[list];
    if (!isFields(words)) continue;
    const all = Object.keys(words);
    const places = Object.fromEntries(all.map((word, index) => [index, within(list, word)]));
    changes[list] = noted(notes, all, undefined, places);
    names[list] = named(notes, list, words, given);
  }
  const { roles } = policy;
  for (const [role, name] of isFields(roles) ? Object.entries(roles) : [])
    if (typeof name === 'string')
      notes.faults.push({
        path: within('roles', role),
        message: fileFaults.roleByName(show(name)),
      });
  const called = isFields(roles) ? Object.entries(roles).filter(([, role]) => isFields(role)) : [];
  if (called.length > 0 && isFields(roles)) {
    const part = (field: string) =>
      Object.fromEntries(called.map(([role, of]) => [role, (of as Fields)[field]]));
    const at = (field: string) =>
      Object.fromEntries(called.map(([role]) => [role, `roles.${role}.${field}`]));
    changes['roles'] = noted(notes, { ...roles, ...part('seniority') }, roles, at('seniority'));
    names['roles'] = noted(
      notes,
      named(notes, 'roles', part('name'), given),
      undefined,
      at('name'),
    );
  }
  notes.contents = names['contents'] ?? given['contents'];
  if (Object.keys(names).length === 0) return policy;
  return changed(notes, policy, { ...changes, names: { ...given, ...names } });
}

/** The names of a list, added to those under the policy's `names`. */
function named(notes: Notes, list: string, names: Fields, given: Fields): Fields {
  const places = Object.fromEntries(Object.keys(names).map((word) => [word, within(list, word)]));
  const others = given[list];
  return noted(notes, { ...(isFields(others) ? others : {}), ...names }, undefined, places);
}
