/** Every policy that is at hand, and the words of theirs that no letter may show. */
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { EVENT_TYPES, given, ROLES } from '../../src/policy/index.js';
import { landlordPolicies } from '../support/landlord-policies.js';

export type { EventType, Policy, Stage } from '../../src/policy/index.js';

/** The two seeds, and the policies of twenty other landlords as far as they were seen. */
export const policies: readonly Policy[] = [
  housingPlus2018,
  creativeSupport2022,
  ...landlordPolicies,
];

/** The grounds for refusing escalation, by id. */
export const lateGrounds = ({ refusal, stages }: Policy): readonly string[] => [
  ...(given(given(refusal)?.grounds) ?? []).map(({ id }) => id),
  ...stages.flatMap(({ gate }) => given(gate)?.criteria ?? []).map(({ id }) => id),
];

/** Ids that no reader knows: with a hyphen, or of a type of fact. */
export const idsOf = (policy: Policy): readonly string[] =>
  [
    ...policy.stages.map(({ id }) => id),
    ...policy.clauses.map(({ number }) => number).filter((number) => /^[a-z]/.test(number)),
    ...policy.scope.grounds.map(({ id }) => id),
    ...lateGrounds(policy),
    ...Object.keys({ ...ROLES, ...policy.roles }),
    ...EVENT_TYPES,
  ].filter((id) => /[-.]/.test(id));
