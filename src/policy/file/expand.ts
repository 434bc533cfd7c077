import type { Issue } from '../../errors.js';
import { nearest, show } from '../../errors.js';
import { OWN_LISTS } from '../../vocabulary/index.js';
import { withTreatments } from './clauses.js';
import { baseOf, extended, withAdoptedClauses } from './extending/index.js';
import { PARTS } from './parts.js';
import type { Fields, Notes } from './places.js';
import { authorsPath, isObject } from './places.js';
import { fileFaults } from './words.js';
import { filledIn, readFile, writtenOut } from './write-out.js';

/** The policy that a file stands for, which may have faults anywhere, and the paths to report them at. */
export interface Expanded {
  /** In the core form: each part written out, with its clause. */
  readonly policy: unknown;
  /** The faults of the file itself. */
  readonly faults: readonly Issue[];
  /** Turns a path in the policy into the path in the file that it came from. */
  readonly authorsPath: (path: string) => string;
}

/**
 * Writes a file out as the policy that it stands for. A policy in the core form passes through unchanged. It
 * never throws, whatever the input: faults are reported here or left for the schema to find.
 */
export function expand(input: unknown): Expanded {
  const notes: Notes = { faults: [], places: new Map(), cited: new Set() };
  const policy = isObject(input) && !Array.isArray(input) ? expanded(notes, input) : input;
  return {
    policy,
    faults: notes.faults,
    authorsPath: (path) => authorsPath(notes, policy, path),
  };
}

function expanded(notes: Notes, input: Fields): Fields {
  const { file, own } = ownOf(notes, input);
  const unsaid = unsaidOf(notes, own.get('unsaid'));
  if (!own.has('extends')) {
    if (own.has('without')) notes.faults.push({ path: 'without', message: fileFaults.withoutBase });
    return writtenOut(notes, file, unsaid);
  }
  const base = baseOf(notes, own.get('extends'), own.get('without'));
  const whole = filledIn(notes, extended(notes, base, readFile(notes, file)), unsaid);
  return withTreatments(notes, withAdoptedClauses(notes, whole, base));
}

/** The fields that only a file has. */
const OWN = ['$schema', 'unsaid', 'extends', 'without'] as const;
/** The fields of a policy that hold none of its parts. */
const PLAIN = [
  ...['id', 'edition', 'landlord', 'title', 'calendar', 'document', 'notes'],
  ...[...OWN_LISTS, 'names', 'bodies', 'events', 'duties'],
];

/** Separates the fields that only a file has. A misspelt one is reported, and read as the field that was meant. */
function ownOf(notes: Notes, input: Fields): { file: Fields; own: ReadonlyMap<string, unknown> } {
  const own = new Map<string, unknown>();
  const rest = Object.entries(input).filter(([field, value]) => {
    const isPolicys = PLAIN.includes(field) || Object.hasOwn(PARTS.policy.parts ?? {}, field);
    const meant = isPolicys ? undefined : nearest(field, OWN);
    if (meant === undefined) return true;
    own.set(meant, value);
    if (meant !== field) notes.faults.push({ path: field, message: fileFaults.meantField(meant) });
    return false;
  });
  return { file: own.size === 0 ? input : Object.fromEntries(rest), own };
}

/** Checks `unsaid`. Any other value is reported, and read as `not-stated`. */
function unsaidOf(notes: Notes, unsaid: unknown): unknown {
  if (unsaid === undefined || unsaid === 'not-stated' || unsaid === 'not-seen') return unsaid;
  notes.faults.push({ path: 'unsaid', message: fileFaults.unsaid(show(unsaid)) });
  return 'not-stated';
}
