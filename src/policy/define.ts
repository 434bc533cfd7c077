import { ComplaintsError } from '../errors.js';
import { checkTogether } from './check.js';
import { deepFreeze } from './freeze.js';
import { toIssues } from './issues.js';
import { loopIn } from './loose.js';
import type { Policy } from './policy.js';
import { policySchema } from './schema.js';

/**
 * Makes a policy from data: a JSON file, a form, or TypeScript. The result is a
 * frozen copy; the input is left as it was.
 *
 * @param input - Anything; see {@link Policy} for its shape.
 * @returns The policy, ready for `openComplaint`, `createComplaintMachine`, `assessScope`.
 * @throws {@link ComplaintsError} `policy/invalid`, with every fault at once: its path
 * in the input, what is wrong, and what would be right. Nothing half-built comes back.
 *
 * @example
 * try {
 *   definePolicy(JSON.parse(text));
 * } catch (error) {
 *   if (error instanceof ComplaintsError) for (const { path, message } of error.issues) console.log(path, message);
 * }
 */
export function definePolicy(input: unknown): Policy {
  const loop = loopIn(input);
  if (loop !== undefined) {
    const message =
      'leads back to a part that contains it: a policy is plain data, as in a JSON file';
    throw new ComplaintsError('policy/invalid', { issues: [{ path: loop, message }] });
  }
  const parsed = policySchema.safeParse(input);
  const ofFields = parsed.success ? [] : toIssues(parsed.error.issues, input);
  const faulty = new Set(ofFields.map(({ path }) => path));
  const issues = [...ofFields, ...checkTogether(input).filter(({ path }) => !faulty.has(path))];
  if (!parsed.success || issues.length > 0) throw new ComplaintsError('policy/invalid', { issues });
  return deepFreeze<Policy>(parsed.data);
}

/** A policy given as an argument, for callers without types. */
export function checkedPolicy(value: Policy): Policy {
  const { id, stages, scope } = (value ?? {}) as Partial<Policy>;
  if (typeof id === 'string' && Array.isArray(stages) && Array.isArray(scope?.grounds))
    return value;
  throw new ComplaintsError('argument/invalid', {
    given: value,
    expected: 'a policy: a published one, or one from definePolicy',
  });
}
