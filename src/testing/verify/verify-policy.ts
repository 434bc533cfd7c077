import { reading } from '../../border/index.js';
import type { ClauseRef, Policy, PolicyRef } from '../../policy/index.js';
import { policyToTry } from '../../policy/index.js';
import { factFaults, valueFaults } from './conditions.js';
import { dataFaults } from './data.js';
import { lifecycleFaults } from './lifecycle.js';
import { limitFaults } from './limits.js';
import { endFaults, refusalFaults, stepFaults } from './steps.js';
import { faultInWords, walk } from './walk.js';
import type { PolicyFindingCode } from './words.js';

/** One fault of a policy, found by trying it out. */
export interface PolicyFinding {
  readonly code: PolicyFindingCode;
  /** Where in the policy, by names: `stage-1/respond`, `closed/exhausted`, `refusal`. */
  readonly at: string;
  /** Absent where no clause of the policy is at fault. */
  readonly clause?: ClauseRef;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  /** What is wrong, in one plain sentence. */
  readonly because: string;
  /** What to change. */
  readonly advice: string;
}

/**
 * Tries a policy out: walks its machine with `xstate/graph`, does every duty, and looks for what
 * `definePolicy` cannot see in the data alone: dead ends, stages and steps that nothing
 * leads to, guards that throw, duties nobody can settle, windows
 * that open nothing, ends without a signpost, limits that can never run, refusals without a
 * formality, conditions on facts that nobody can give. And for what runs and can hardly be meant: names
 * with a letter wrong, topics nobody declared, clauses on which nothing rests, "days" that nobody has
 * read, one extension longer than all together.
 *
 * @returns Every finding, with its clause and what to change; empty where there is none.
 * @throws `ComplaintsError` with the code `argument/invalid` for what is no policy.
 *
 * @example
 * test('our policy holds together', () => expect(verifyPolicy(ourPolicy)).toEqual([]));
 */
export function verifyPolicy(policy: Policy): PolicyFinding[] {
  // One with exchanged parts need not be defined first: what is wrong with it is the question.
  const tried = policyToTry(policy);
  return reading(tried, () => findingsIn(tried));
}

function findingsIn(policy: Policy): PolicyFinding[] {
  const { id, edition } = policy;
  const walked = walk(policy);
  return VERIFICATIONS.flatMap((faultsOf) => faultsOf(policy, walked)).map((fault) => ({
    code: fault.code,
    at: fault.at,
    ...(fault.clause !== undefined && { clause: fault.clause }),
    ...faultInWords(fault, policy),
    policy: { id, edition },
  }));
}

const VERIFICATIONS = [
  lifecycleFaults,
  stepFaults,
  limitFaults,
  factFaults,
  refusalFaults,
  endFaults,
  valueFaults,
  dataFaults,
];
