import type { ClauseRef, Stated } from './clause.js';
import { given } from './clause.js';
import type { Policy } from './policy.js';
import type { Requirement } from './stage.js';

/** What a policy lets a landlord refuse escalation by, wherever it says so. */
export interface PowerToRefuse {
  readonly clause: ClauseRef;
  /** The grounds, by id and by clause. */
  readonly grounds: Stated<readonly string[]>;
  /** What a refusal must do to count. */
  readonly formalities: readonly Requirement[];
}

/**
 * The power to refuse escalation: the policy's own section on it, a gate whose criteria a
 * request does not meet, or a request after its window, where the policy says that it may be refused.
 */
export function powerToRefuse(policy: Policy): PowerToRefuse | undefined {
  const refusal = given(policy.refusal);
  const late = given(policy.lateRequest);
  const gates = policy.stages.flatMap(({ gate }) => {
    const asked = given(gate);
    return asked?.otherwise === 'may-refuse' ? [asked] : [];
  });
  const sources = [
    ...(refusal ? [refusal] : []),
    ...gates,
    ...(late?.effect === 'may-refuse' ? [late] : []),
  ];
  const [first] = sources;
  if (!first) return undefined;
  const named = [
    ...(given(refusal?.grounds) ?? []).flatMap(({ id, clause }) => [id, clause]),
    ...gates.flatMap(({ clause, criteria }) => [
      'gate',
      clause,
      ...criteria.flatMap((one) => [one.id, one.clause]),
    ]),
    ...(late?.effect === 'may-refuse' ? ['out-of-time', late.clause] : []),
  ];
  return {
    clause: first.clause,
    grounds: refusal?.grounds === 'not-seen' ? 'not-seen' : [...new Set(named)],
    formalities: given(refusal?.formalities) ?? [],
  };
}
