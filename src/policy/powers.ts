import type { ClauseRef, Ground, Policy, Requirement, Stated } from './model/index.js';
import { given } from './reading.js';

/** A policy's power to refuse escalation, wherever it is stated. */
export interface PowerToRefuse {
  readonly clause: ClauseRef;
  /** The grounds, by id and by clause. */
  readonly grounds: Stated<readonly string[]>;
  /** What a refusal must do to count. */
  readonly formalities: readonly Requirement[];
}

/**
 * The power to refuse escalation. It comes from the policy's own section on it, from a gate whose criteria a
 * request does not meet, or from a rule that a request after its window may be refused.
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

/** The status of a ground on which a complaint was excluded, named by id or clause. */
export type ExclusionGround =
  /** It gives a power to exclude. */
  | { readonly is: 'power'; readonly clause?: never }
  /** A ground outside the policy, with reasons, which an open list allows. */
  | { readonly is: 'own'; readonly clause: ClauseRef }
  /** A ground with another effect. */
  | { readonly is: 'other-effect'; readonly clause: ClauseRef; readonly ground: Ground }
  /** The clause was read, and gives no power to exclude. */
  | { readonly is: 'no-power'; readonly clause?: ClauseRef }
  /** Not a ground of the policy. The clause is that of the scope, if there is one. */
  | { readonly is: 'no-ground'; readonly clause?: ClauseRef }
  /** It may be in a part that was not available. */
  | { readonly is: 'not-seen'; readonly clause?: ClauseRef };

type Clausal = { readonly id: string; readonly clause: ClauseRef };

/** Looks up a ground: in the scope, in the section on conduct, then among the clauses that were read. */
export function exclusionGround(policy: Policy, name: string): ExclusionGround {
  const { scope, conduct } = policy;
  const is = ({ id, clause }: Clausal): boolean => id === name || clause === name;
  const named = scope.grounds.filter(is);
  if (scope.open && named.every(({ clause }) => clause === scope.open?.clause))
    return { is: 'own', clause: scope.open.clause };
  if (named.some(({ effect }) => effect === 'exclude')) return { is: 'power' };
  const [ground] = named;
  if (ground) return { is: 'other-effect', clause: ground.clause, ground };
  const section = given(conduct);
  const behaviour = section?.grounds.filter(is) ?? [];
  const uses = (on: readonly string[]) => behaviour.some(({ id }) => on.includes(id));
  const powers = given(section?.powers) ?? [];
  const excludes = powers.filter(({ does }) => does !== 'restrict-contact');
  if (excludes.some((power) => is(power) || uses(power.on))) return { is: 'power' };
  if (section?.powers === 'not-seen' && (behaviour[0] || name === section.clause))
    return { is: 'not-seen', clause: section.clause };
  const clause = behaviour[0]?.clause ?? powers.find(is)?.clause ?? seenClause(policy, name);
  if (clause !== undefined) return { is: 'no-power', clause };
  if (isOfSeenSection(policy, name)) return { is: 'no-power' };
  if (scope.unseen) return { is: 'not-seen', clause: scope.unseen.clause };
  return { is: 'no-ground', ...(scope.clause !== undefined && { clause: scope.clause }) };
}

const sectionOf = (number: string): string => number.split('.', 1)[0] as string;

/** The clause with this number, or the first of that section, if its text was available. */
function seenClause({ clauses, scope }: Policy, name: string): ClauseRef | undefined {
  if (name === scope.unseen?.clause) return undefined;
  const exact = clauses.find(({ number }) => number === name);
  if (exact) return exact.treatment === 'not-transcribed' ? undefined : name;
  const inside = clauses.filter(({ number }) => number.startsWith(`${name}.`));
  return isWhole(inside, scope) ? inside[0]?.number : undefined;
}

/** Whether its number belongs to a section of which every clause was available. */
const isOfSeenSection = ({ clauses, scope }: Policy, name: string): boolean =>
  name.includes('.') &&
  isWhole(
    clauses.filter(({ number }) => sectionOf(number) === sectionOf(name)),
    scope,
  );

const isWhole = (clauses: Policy['clauses'], { unseen }: Policy['scope']): boolean =>
  clauses.length > 0 &&
  clauses.every(
    ({ number, treatment }) => treatment !== 'not-transcribed' && number !== unseen?.clause,
  );
