import type { ClauseRef, Policy, PolicyRef } from '../policy/index.js';

/** "(5.5, Housing Plus Group, 1.0 (July 2018))": a clause, whose it is, and of which edition. */
export function cite(clause: ClauseRef | undefined, policy: Policy | PolicyRef): string {
  const whose = 'landlord' in policy ? policy.landlord : policy.id;
  return `(${clause === undefined ? '' : `${clause}, `}${whose}, ${policy.edition})`;
}

/** What a sentence says, and the clause it rests on. */
export interface Reason {
  readonly because: string;
  readonly clause?: ClauseRef;
}

/** Sentences, each with its clause; the policy is named with the first. */
export const cited = (reasons: readonly Reason[], policy: Policy | PolicyRef): string =>
  reasons
    .map(({ because, clause }, index) => {
      const citation =
        index === 0 ? ` ${cite(clause, policy)}` : clause === undefined ? '' : ` (${clause})`;
      return `${because.replace(/\.$/, '')}${citation}.`;
    })
    .join(' ');
