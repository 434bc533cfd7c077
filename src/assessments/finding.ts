import {
  answer,
  type Condition,
  type FactName,
  type Facts,
  type Policy,
  type PolicyRef,
  type Truth,
} from '../policy/index.js';

/** What follows when a ground is met. */
export type Effect =
  | 'exclude'
  | 'first-contact'
  | 'alongside'
  | 'merge'
  | 'include'
  | 'no-bar'
  | 'refuse'
  | 'act'
  | 'for-decision'
  | 'not-available';

/** One ground considered: met, not met, or not known. Every ground is considered and reported. */
export interface Finding {
  /** The ground's id in the policy. */
  readonly ground: string;
  readonly clause: string;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  readonly met: Truth;
  /** In one plain sentence. */
  readonly because: string;
  /** What follows if it is met. */
  readonly effect: Effect;
  /** Whether somebody may decide otherwise. */
  readonly discretionary: boolean;
  /** Who, where the policy says so. */
  readonly decider?: string;
  /** Where the text can be read in two ways: the reading taken. */
  readonly reading?: string;
  /** Facts still to be known: on which the finding depends, or which the policy asks for besides. */
  readonly needs: readonly FactName[];
}

/** A ground as findings are made of: part of what a policy says of it. */
interface Considered {
  readonly id: string;
  readonly clause: string;
  readonly reading?: string;
  /** Completes "the matter …" or "the request …". */
  readonly name: string;
  readonly met: Condition;
  readonly unless?: Condition;
  readonly discretion?: string;
  readonly asks?: readonly string[];
  readonly onlyIfStated?: true;
}

/** Considers one ground by the facts given. */
export function consider(
  policy: Policy,
  ground: Considered,
  effect: Effect,
  facts: Facts,
  subject: 'matter' | 'request' | 'complainant',
): Finding {
  const { met, unless, onlyIfStated, asks = [] } = ground;
  const found = answer(unless ? { all: [met, { not: unless }] } : met, facts, policy);
  const truth = found.truth === 'unknown' && onlyIfStated ? false : found.truth;
  const asked = truth === true ? asks.filter((name) => facts[name] === undefined) : [];
  return {
    ground: ground.id,
    clause: ground.clause,
    policy: { id: policy.id, edition: policy.edition },
    met: truth,
    because: sentence(`the ${subject} ${ground.name}`, truth, found.needs),
    effect,
    discretionary: ground.discretion !== undefined,
    ...(ground.discretion && { decider: ground.discretion }),
    ...(ground.reading && { reading: ground.reading }),
    needs: truth === 'unknown' ? found.needs : asked,
  };
}

function sentence(claim: string, truth: Truth, needs: readonly FactName[]): string {
  if (truth === true) return `${claim.charAt(0).toUpperCase()}${claim.slice(1)}.`;
  if (truth === false) return `It is not so that ${claim}.`;
  return `Whether ${claim} cannot be said, because ${needs.join(' and ')} ${needs.length === 1 ? 'is' : 'are'} not known.`;
}

/** Every fact still to be known, once. */
export const allNeeds = (findings: readonly Finding[]): FactName[] => [
  ...new Set(findings.flatMap(({ needs }) => needs)),
];
