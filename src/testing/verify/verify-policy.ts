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

/** One fault of a policy. */
export interface PolicyFinding {
  readonly code: PolicyFindingCode;
  /** The place in the policy, by names: `stage-1/respond`, `closed/exhausted`, `refusal`. */
  readonly at: string;
  /** Absent if no clause of the policy is at fault. */
  readonly clause?: ClauseRef;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  /** What is wrong, in one plain sentence. */
  readonly because: string;
  /** What to change. */
  readonly advice: string;
}

/**
 * Tries a policy out: walks its machine with `xstate/graph`, does every duty, and finds what `definePolicy` cannot see
 * in the data alone: dead ends, stages and steps that nothing leads to, guards that throw, duties that nothing settles,
 * windows that open nothing, ends without a signpost, limits that can never run, refusals without a formality,
 * conditions on facts that no event can give. It also finds what runs but can hardly be meant: misspelt names,
 * undeclared topics, clauses that nothing cites, bare "days" without a reading, one extension longer than all together.
 *
 * @returns Every finding, with its clause and what to change; empty if there are none.
 * @throws `ComplaintsError` with the code `argument/invalid` if it is not a policy.
 *
 * @example
 * test('our policy holds together', () => expect(verifyPolicy(ourPolicy)).toEqual([]));
 */
export function verifyPolicy(policy: Policy): PolicyFinding[] {
  // A policy with replaced parts need not be defined first: finding its faults is the purpose.
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
