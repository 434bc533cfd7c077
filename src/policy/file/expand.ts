import type { Issue } from '../../errors.js';
import { nearest, show } from '../../errors.js';
import { withTreatments } from './clauses.js';
import { inherited } from './inherit.js';
import type { Fields, Notes } from './places.js';
import { authorsPath, isObject } from './places.js';
import { readPart } from './read.js';
import { withUsual } from './usual.js';
import { fileFaults } from './words.js';

/** The policy that a file stands for, which may be faulty anywhere, and how to tell its author what is. */
export interface Expanded {
  /** In the core form: each part written out, with its clause. */
  readonly policy: unknown;
  /** What is wrong with the file itself. */
  readonly faults: readonly Issue[];
  /** The path in the file of what is at a path in the policy. */
  readonly authorsPath: (path: string) => string;
}

/**
 * Writes a file out as the policy that it stands for. A policy in the core form stands for itself, and goes through
 * untouched. Whatever the input, it does not throw: what is wrong is left for the schema, or is told as a fault.
 */
export function expand(input: unknown): Expanded {
  const notes: Notes = { faults: [], places: new WeakMap(), cited: new Set() };
  const policy = isObject(input) && !Array.isArray(input) ? expanded(notes, input) : input;
  return {
    policy,
    faults: notes.faults,
    authorsPath: (path) => authorsPath(notes, policy, path),
  };
}

function expanded(notes: Notes, input: Fields): unknown {
  const { policy, unsaid } = withoutOwn(notes, input);
  const written = readPart(notes, policy, 'policy', '') as Fields;
  const whole = withUsual(notes, written);
  return withTreatments(notes, inherited(notes, whole, 'policy', '', unsaid) as Fields);
}

/** What only a file has. */
const OWN = ['unsaid', '$schema'] as const;

/** What only a file says of itself, apart. A misspelt field is told, and read as the one it was meant for. */
function withoutOwn(notes: Notes, input: Fields): { policy: Fields; unsaid?: unknown } {
  const own = new Map<string, unknown>();
  const rest = Object.entries(input).filter(([field, value]) => {
    const meant = nearest(field, OWN);
    if (meant === undefined) return true;
    own.set(meant, value);
    if (meant !== field) notes.faults.push({ path: field, message: fileFaults.meantField(meant) });
    return false;
  });
  if (own.size === 0) return { policy: input };
  const policy = Object.fromEntries(rest);
  const unsaid = own.get('unsaid');
  if (unsaid === undefined || unsaid === 'not-stated' || unsaid === 'not-seen')
    return { policy, unsaid };
  notes.faults.push({ path: 'unsaid', message: fileFaults.unsaid(show(unsaid)) });
  return { policy, unsaid: 'not-stated' };
}
