import type { Policy } from '../policy/index.js';
import { checkedPolicy } from '../policy/index.js';
import { verifyEnds } from './verify-ends.js';
import { verifyFacts } from './verify-facts.js';
import type { PolicyFinding, Verification } from './verify-finding.js';
import { verifyLifecycle } from './verify-lifecycle.js';
import { verifyLimits } from './verify-limits.js';
import { verifySteps } from './verify-steps.js';
import { verifyValues } from './verify-values.js';
import { walk } from './verify-walk.js';

/**
 * Tries a policy out: walks its machine with `xstate/graph`, does every duty, and looks for what
 * `definePolicy` cannot see in the data alone: dead ends, stages and steps that nothing
 * leads to, guards that throw, facts that cannot be recorded, duties nobody can settle, windows
 * that open nothing, ends without a signpost, limits that can never run, refusals without a
 * formality, conditions on facts that nobody can give.
 *
 * @returns Every finding, with its clause and what to change; empty where there is none.
 * @throws `ComplaintsError` with the code `argument/invalid` for what is no policy.
 *
 * @example
 * test('our policy holds together', () => expect(verifyPolicy(ourPolicy)).toEqual([]));
 */
export function verifyPolicy(policy: Policy): PolicyFinding[] {
  const { id, edition } = checkedPolicy(policy);
  const walked = walk(policy);
  const found = verifications.flatMap((verify) => verify(policy, walked));
  return found.map((finding) => ({ ...finding, policy: { id, edition } }));
}

const verifications: readonly Verification[] = [
  verifyLifecycle,
  verifySteps,
  verifyLimits,
  verifyFacts,
  verifyEnds,
  verifyValues,
];
