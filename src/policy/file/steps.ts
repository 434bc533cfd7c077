import { nearest, show } from '../../errors.js';
import type { Duty } from '../../vocabulary/index.js';
import { DUTIES, isOwnDuty } from '../../vocabulary/index.js';
import { within } from '../anything.js';
import type { Notes } from './places.js';
import { isNoted, isObject, noted } from './places.js';
import { fileFaults } from './words.js';

export const isDuty = (name: unknown): name is Duty =>
  isOwnDuty(name) || DUTIES.some((duty) => duty === name);

/**
 * Reads a step keyed by its duty, such as `{ acknowledge: '5 working days from complaint.received' }`. Any
 * other step stays as it is.
 */
export function readStep(notes: Notes, value: unknown, path: string): unknown {
  if (!isObject(value) || Array.isArray(value) || 'duty' in value) return value;
  const say = (field: string, message: string) =>
    notes.faults.push({ path: within(path, field), message });
  const names = Object.keys(value);
  const [key = misspelt(names), ...others] = names.filter(isDuty);
  if (key === undefined) {
    // A step in the core form gives its party, or the events that do it, and needs no duty as its key.
    const isCore = 'party' in value || 'doneBy' in value;
    const other = names.find((name) => !STEP_FIELDS.has(name));
    if (!isCore) notes.faults.push({ path, message: fileFaults.noStep(other, DUTIES) });
    return value;
  }
  for (const other of others) say(other, fileFaults.secondDuty(show(other)));
  const duty = isDuty(key) ? key : nearest(key, DUTIES);
  if (duty !== key) say(key, fileFaults.noDuty(show(key), String(duty)));
  if ('limit' in value) say('limit', fileFaults.limitTwice(key));
  const rest = Object.entries(value).filter(
    ([name]) => name !== key && !others.includes(name as Duty),
  );
  const step = { ...Object.fromEntries(rest), duty, limit: value[key] };
  return noted(notes, step, value, { duty: within(path, key), limit: within(path, key) });
}

/** The field that was probably meant as a duty. */
const misspelt = (names: readonly string[]): string | undefined =>
  names.find((name) => !STEP_FIELDS.has(name) && nearest(name, DUTIES) !== undefined);

const STEP_FIELDS: ReadonlySet<string> = /*#__PURE__*/ new Set([
  ...['clause', 'reading', 'filledFrom', 'adopted', 'party', 'doneBy', 'when', 'releasedBy'],
  ...['beside', 'repeats', 'limit', 'extension', 'ends', 'onExpiry'],
]);

/** Whether a step was written with its duty as the key. */
export const isKeyed = (notes: Notes, step: object): boolean => isNoted(notes, step, 'duty');
