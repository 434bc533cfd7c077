import type { ClauseRef, Policy, PolicyRef } from '../policy/index.js';
import type { Walk } from './verify-walk.js';

/** What kind of fault {@link verifyPolicy} found. */
export type PolicyFindingCode =
  | 'dead-end'
  | 'unreachable-stage'
  | 'unreachable-step'
  | 'throwing-guard'
  | 'unrecordable-fact'
  | 'unsettleable-duty'
  | 'window-opens-nothing'
  | 'end-without-signpost'
  | 'limit-never-runs'
  | 'limit-never-applies'
  | 'pause-never-happens'
  | 'refusal-without-formality'
  | 'unknown-fact'
  | 'impossible-value';

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

/** A finding, as one verification makes it. */
export type Found = Omit<PolicyFinding, 'policy'>;

/** The clause at fault, where there is one. */
export const citing = (clause: ClauseRef | undefined): Pick<Found, 'clause'> =>
  clause === undefined ? {} : { clause };

/** Looks for some kinds of fault. */
export type Verification = (policy: Policy, walked: Walk) => Found[];
