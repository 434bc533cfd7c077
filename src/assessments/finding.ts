import { capitalised } from '../calendar/index.js';
import type {
  ClauseRef,
  Condition,
  FactName,
  Facts,
  Policy,
  PolicyRef,
  Topic,
  Truth,
} from '../policy/index.js';
import { answer, factsInWords } from '../policy/index.js';

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
  /** Absent where no clause is known to say it: a power that may stand in a part that was not available. */
  readonly clause?: ClauseRef;
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
  /**
   * The topics of the matter that it is about, where the ground turns on what the matter is about and is
   * met, or may be. Without it, a finding is about the matter as a whole.
   */
  readonly topics?: readonly Topic[];
  /** Present where the ground is met, and what follows depends on facts that are not known: `effect`, or no more than `alongside`. */
  readonly effectNeeds?: readonly FactName[];
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
  readonly alongsideWhen?: Condition;
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
  const { met, unless, alongsideWhen, onlyIfStated, asks = [] } = ground;
  const found = answer(unless ? { all: [met, { not: unless }] } : met, facts, policy);
  const truth = found.truth === 'unknown' && onlyIfStated ? false : found.truth;
  const asked = truth === true ? asks.filter((name) => facts[name] === undefined) : [];
  const alongside =
    truth === true && alongsideWhen ? answer(alongsideWhen, facts, policy) : undefined;
  const effectNeeds = alongside?.needs ?? [];
  return {
    ground: ground.id,
    clause: ground.clause,
    policy: { id: policy.id, edition: policy.edition },
    met: truth,
    because: `${sentence(`the ${subject} ${ground.name}`, { truth, needs: found.needs, isGround: effect !== 'include' || subject !== 'request' })}${alongside ? ALONGSIDE[String(alongside.truth)] : ''}`,
    effect: alongside?.truth === true ? 'alongside' : effect,
    discretionary: ground.discretion !== undefined,
    ...(ground.discretion && { decider: ground.discretion }),
    ...(ground.reading && { reading: ground.reading }),
    ...(effectNeeds.length > 0 && { effectNeeds }),
    needs: truth === 'unknown' ? found.needs : [...new Set([...effectNeeds, ...asked])],
  };
}

/** What becomes of a matter that another process takes. */
const ALONGSIDE: Readonly<Record<string, string>> = {
  true: ' It is accepted as a complaint alongside.',
  false: ' There is no complaint alongside.',
  unknown: ' It is not known whether there is a complaint alongside.',
};

interface Considering {
  readonly truth: Truth;
  readonly needs: readonly FactName[];
  /** Whether it is a ground, not a criterion that a request has to meet. */
  readonly isGround: boolean;
}

function sentence(claim: string, { truth, needs, isGround }: Considering): string {
  if (truth === true) return `${capitalised(claim)}.`;
  if (truth === false)
    return `This ${isGround ? 'ground does not apply' : 'criterion is not met'}: ‘${claim}’.`;
  const find = needs.length > 0 ? ` Find out ${factsInWords(needs)}.` : '';
  return `It is not known whether ${claim}.${find}`;
}

/** Every fact still to be known, once. */
export const allNeeds = (findings: readonly Finding[]): FactName[] => [
  ...new Set(findings.flatMap(({ needs }) => needs)),
];
