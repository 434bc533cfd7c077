import { marked, reading, unreadable, withoutAbsent } from '../border/index.js';
import type { Issue } from '../errors.js';
import { ComplaintsError } from '../errors.js';
import { get, within } from './anything.js';
import { checkTogether } from './checking/index.js';
import type { Expanded, PolicyFile } from './file/index.js';
import { expand } from './file/index.js';
import { toIssues } from './issues.js';
import type { Policy } from './model/index.js';
import { deepFreeze } from './reading.js';
import { policySchema } from './schema/index.js';

/**
 * Makes a policy from data: a JSON file, a form, or TypeScript. The result is a
 * frozen copy; the input is left as it was.
 *
 * @param file - A policy file (see {@link PolicyFile}), or an unknown value that may be one. A {@link Policy}, with every value
 * written out, is a policy file too.
 * @returns The policy, with every value written out.
 * @throws {@link ComplaintsError} `policy/invalid`, with all errors at once (the first 20, if there are more): its
 * path in the file, what is wrong, and what would be right.
 *
 * @example
 * try {
 *   definePolicy(JSON.parse(text));
 * } catch (error) {
 *   if (error instanceof ComplaintsError) for (const { path, message } of error.issues) console.log(path, message);
 * }
 */
export function definePolicy(file: PolicyFile): Policy;
// So that an editor completes what is written, and whatever was read is taken as well.
export function definePolicy(file: unknown): Policy;
export function definePolicy(input: unknown): Policy {
  return defined(input, readFile);
}

/**
 * A policy in which every value is written out, as the published ones are: the same without what reads a file, which whoever
 * only judges by them does not have to load.
 */
export const defineWritten = (input: unknown): Policy =>
  defined(input, (policy) => judged({ policy, faults: [], authorsPath: (path) => path }, policy));

function defined(input: unknown, read: (input: unknown) => Read): Policy {
  const excess = unreadable(input);
  const { policy, issues } = excess
    ? { issues: [excess] }
    : reading(input, () => read(withoutAbsent(input)));
  if (!policy || issues.length > 0) throw new ComplaintsError('policy/invalid', { issues });
  return deepFreeze<Policy>(asPolicy(policy));
}

interface Read {
  readonly policy?: Policy | undefined;
  readonly issues: readonly Issue[];
}

/** Reads a file. A fault of what it adopts is told at the first thing left out that brings it about. */
function readFile(input: unknown): Read {
  const { policy, issues } = read(input);
  const without = get(input, 'without');
  if (!Array.isArray(without) || !issues.some(({ path }) => path === 'extends'))
    return { policy, issues };
  const faultsWith = without
    .slice(0, ENOUGH)
    .map((_, index) => read({ ...Object(input), without: without.slice(0, index) }).issues);
  const toldAt = ({ path, message }: Issue): string => {
    if (path !== 'extends') return path;
    const before = faultsWith.findLastIndex((faults) =>
      faults.every((fault) => fault.path !== path || fault.message !== message),
    );
    return before < 0 ? path : within('without', String(before));
  };
  return { policy, issues: issues.map((issue) => ({ ...issue, path: toldAt(issue) })) };
}

/** So many faults are enough to tell at once. */
const ENOUGH = 20;

const read = (input: unknown): Read => judged(expand(input), input);

function judged({ policy, faults, authorsPath }: Expanded, input: unknown): Read {
  const { data, error } = policySchema().safeParse(policy);
  const ofFields = error ? toIssues(error.issues, policy) : [];
  // Nobody corrects more at a time, and what is said of faulty parts together is of little use.
  const isEnough = faults.length + ofFields.length >= ENOUGH;
  const faulty = new Set(ofFields.map(({ path }) => path));
  const together = isEnough ? [] : checkTogether(policy, input, authorsPath);
  const found = [...ofFields, ...together.filter(({ path }) => !faulty.has(path))];
  return { policy: data as Policy | undefined, issues: atAuthorsPaths(found, faults, authorsPath) };
}

/**
 * Faults of what was made of a file, each where its author wrote it, after the faults of the file itself. Of what was
 * written in one place and made into several, only the first is told.
 */
function atAuthorsPaths(
  found: readonly Issue[],
  faults: readonly Issue[],
  authorsPath: (path: string) => string,
): readonly Issue[] {
  const told = new Set<string>();
  const messages = new Set<string>();
  const ofPolicy = found.flatMap(({ path, message }) => {
    const place = authorsPath(path);
    const isOfFile = faults.some((fault) => `${place}.`.startsWith(`${fault.path}.`));
    // What is adopted repeats what the file itself says wrongly.
    const isTaken = place === 'extends' && messages.has(message);
    const isAgain =
      isTaken || told.has(`${place} ${message}`) || (place !== path && told.has(place));
    if (isOfFile || isAgain) return [];
    told.add(place).add(`${place} ${message}`);
    messages.add(message);
    return [{ path: place, message }];
  });
  return [...faults, ...ofPolicy];
}

/**
 * Marks a policy as one that was checked, with its parts, and gives it back. For what `definePolicy` has read, and for
 * policies of this library of which a test holds that it would.
 */
export function asPolicy<T extends Policy>(policy: T): T {
  for (const part of Object.values(policy)) {
    // What it shares with a policy that was marked before is frozen, and marked already.
    if (typeof part === 'object' && part !== null && Object.isExtensible(part))
      marked('part-of-policy', part);
  }
  return marked('policy', policy);
}
