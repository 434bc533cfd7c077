import type { Clause, Policy } from '../../src/policy/index.js';
import { flatten } from '../../src/policy/index.js';
import type { ClauseTest } from './clause-tests.js';

/** A clause, what executes it, and what holds it to its words. */
export interface ClauseRow extends Clause {
  /** Paths to the parts of the policy that cite it. */
  readonly executedBy: readonly string[];
  readonly tests: readonly ClauseTest[];
}

/** Every clause of a policy, in its order. */
export function clauseRows(policy: Policy, tests: readonly ClauseTest[]): ClauseRow[] {
  const citations = flatten(policy).filter(({ path }) => path.endsWith('.clause'));
  return policy.clauses.map((clause) => ({
    ...clause,
    executedBy: citations
      .filter(({ value }) => value === clause.number)
      .map(({ path }) => path.replace(/\.clause$/, '')),
    tests: tests.filter(({ number }) => number === clause.number),
  }));
}
