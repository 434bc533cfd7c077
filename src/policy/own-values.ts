import { dateProblem } from '../calendar/index.js';
import { nearest, show, showField } from '../errors.js';
import { ROLES } from '../vocabulary/index.js';
import type { FactName, OwnFact, WithOwnFacts } from './conditions/index.js';
import { valuesOf } from './conditions/index.js';
import { ownValueFaults } from './words/index.js';

/** The fault in a value of a fact; `undefined` if there is none. */
export function ownValueFault(
  name: FactName,
  { is }: OwnFact,
  value: unknown,
  { roles = {} }: WithOwnFacts,
): string | undefined {
  const values = valuesOf(is);
  if (values) {
    if (values.includes(value as string)) return undefined;
    return ownValueFaults.oneOf(show(value), values);
  }
  if (is === 'date') {
    if (typeof value === 'string' || dateProblem(value)) return dateProblem(value);
    return ownValueFaults.kind[is](show(value));
  }
  const given = showField(name, value);
  if (is === 'role' || is === 'roles') {
    const isList = Array.isArray(value);
    if (isList !== (is === 'roles')) return ownValueFaults.kind[is](given);
    const known = [...Object.keys(ROLES), ...Object.keys(roles)];
    const unknown = [value].flat().find((role) => !known.includes(role as string));
    if (unknown === undefined) return undefined;
    const meant = typeof unknown === 'string' ? nearest(unknown, known) : undefined;
    return ownValueFaults.role(show(unknown), meant);
  }
  const kind = is as keyof typeof TYPES;
  const isOfType = typeof value === TYPES[kind] && !(is === 'number' && !Number.isFinite(value));
  return isOfType ? undefined : ownValueFaults.kind[kind](given);
}

const TYPES = { 'yes-no': 'boolean', text: 'string', number: 'number' } as const;
