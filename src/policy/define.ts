import { reading, unreadable } from '../border/index.js';
import type { Issue } from '../errors.js';
import { ComplaintsError } from '../errors.js';
import { asPolicy } from './as-policy.js';
import { checkTogether } from './checking/index.js';
import { toIssues } from './issues.js';
import type { Policy } from './policy.js';
import { deepFreeze } from './reading.js';
import { policySchema } from './schema.js';

/**
 * Makes a policy from data: a JSON file, a form, or TypeScript. The result is a
 * frozen copy; the input is left as it was.
 *
 * @param input - Anything; see {@link Policy} for its shape.
 * @returns The policy, ready for `openComplaint`, `createComplaintMachine`, `assessScope`.
 * @throws {@link ComplaintsError} `policy/invalid`, with every fault at once, of many the first: its
 * path in the input, what is wrong, and what would be right. Nothing half-built comes back.
 *
 * @example
 * try {
 *   definePolicy(JSON.parse(text));
 * } catch (error) {
 *   if (error instanceof ComplaintsError) for (const { path, message } of error.issues) console.log(path, message);
 * }
 */
export function definePolicy(input: unknown): Policy {
  const excess = unreadable(input);
  const { policy, issues } = excess ? { issues: [excess] } : reading(input, () => read(input));
  if (!policy || issues.length > 0) throw new ComplaintsError('policy/invalid', { issues });
  return deepFreeze<Policy>(asPolicy(policy));
}

interface Read {
  readonly policy?: Policy | undefined;
  readonly issues: readonly Issue[];
}

/** So many faults are enough to tell at once. */
const ENOUGH = 20;

function read(input: unknown): Read {
  const { data, error } = policySchema().safeParse(input);
  const ofFields = error ? toIssues(error.issues, input) : [];
  // Nobody corrects more at a time, and what is said of faulty parts together is of little use.
  if (ofFields.length >= ENOUGH) return { issues: ofFields };
  const faulty = new Set(ofFields.map(({ path }) => path));
  const together = checkTogether(input).filter(({ path }) => !faulty.has(path));
  return { policy: data, issues: [...ofFields, ...together] };
}
