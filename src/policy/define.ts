import { marked, reading, wholeOf } from '../border/index.js';
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
// Typed so that editors complete a policy written in code, and untyped input is accepted too.
export function definePolicy(file: unknown): Policy;
export function definePolicy(input: unknown): Policy {
  return defined(input, readFile);
}

/**
 * Defines a policy in which every value is written out, as in the published ones. It does not need the file reader, so
 * programs that only use ready policies do not load that.
 */
export const defineWritten = (input: unknown): Policy =>
  defined(input, (policy) => judged({ policy, faults: [], authorsPath: (path) => path }, policy));

function defined(input: unknown, read: (input: unknown) => Read): Policy {
  const { data, excess } = wholeOf(input);
  const { policy, issues } = excess ? { issues: [excess] } : reading(input, () => read(data));
  if (!policy || issues.length > 0) throw new ComplaintsError('policy/invalid', { issues });
  return deepFreeze<Policy>(asPolicy(policy));
}

interface Read {
  readonly policy?: Policy | undefined;
  readonly issues: readonly Issue[];
}

/** Reads a file. A fault in what it adopts is reported at the first omission that causes it. */
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

/** At most this many faults are reported at once. */
const ENOUGH = 20;

const read = (input: unknown): Read => judged(expand(input), input);

function judged({ policy, faults, authorsPath }: Expanded, input: unknown): Read {
  const { data, error } = policySchema().safeParse(policy);
  const ofFields = error ? toIssues(error.issues, policy) : [];
  // Nobody corrects more at a time, and checks across faulty parts are of little use.
  const isEnough = faults.length + ofFields.length >= ENOUGH;
  const faulty = new Set(ofFields.map(({ path }) => path));
  const together = isEnough ? [] : checkTogether(policy, input, authorsPath);
  const found = [...ofFields, ...together.filter(({ path }) => !faulty.has(path))];
  return { policy: data as Policy | undefined, issues: atAuthorsPaths(found, faults, authorsPath) };
}

/**
 * Adds the faults of the written-out policy, at the paths where the author wrote them, to those of the file itself. If one
 * place in the file became several parts, only the first fault is reported.
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
    // Adopted parts repeat faults of the file itself.
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
 * Marks a policy and its parts as checked, and returns it. For policies that `definePolicy` has read, and for the
 * library's own, for which a test does that.
 */
export function asPolicy<T extends Policy>(policy: T): T {
  for (const part of Object.values(policy)) {
    // Parts shared with another checked policy are already frozen and marked.
    if (typeof part === 'object' && part !== null && Object.isExtensible(part))
      marked('part-of-policy', part);
  }
  return marked('policy', policy);
}
