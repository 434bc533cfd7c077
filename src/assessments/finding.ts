import { withSentence } from '../complaint/index.js';
import type {
  ClauseRef,
  FactName,
  Facts,
  Ground,
  Policy,
  PolicyRef,
  Topic,
  Truth,
} from '../policy/index.js';
import { answer } from '../policy/index.js';
import type { FindingReason } from './words.js';
import { FINDINGS } from './words.js';

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

/** One ground considered: met, not met, or unknown. Every ground is considered and reported. */
export interface Finding {
  /** The ground's id in the policy. */
  readonly ground: string;
  /** Absent if no clause is known to say it: the power may be in a part of the policy that was not available. */
  readonly clause?: ClauseRef;
  /** The policy and edition to which `clause` belongs. */
  readonly policy: PolicyRef;
  readonly met: Truth;
  /** Why it is met, not met or unknown: the code of `because`. */
  readonly reason: FindingReason;
  /** In plain sentences. */
  readonly because: string;
  /** What follows if it is met. */
  readonly effect: Effect;
  /** Whether somebody may decide otherwise. */
  readonly discretionary: boolean;
  /** Who that is, if the policy says. */
  readonly decider?: string;
  /** The reading chosen, if the text can be read in two ways. */
  readonly reading?: string;
  /**
   * The topics of the matter that it is about, where the ground turns on what the matter is about and is
   * met, or may be. Without it, a finding is about the matter as a whole.
   */
  readonly topics?: readonly Topic[];
  /** Set if the ground is met but its consequence depends on missing facts: `effect`, or only `alongside`. */
  readonly effectNeeds?: readonly FactName[];
  /** Missing facts on which the finding depends, or that the policy asks for besides. */
  readonly needs: readonly FactName[];
}

/** The part of a ground that findings need. Its name completes "the matter …" or "the request …". */
type Considered = Pick<Ground, 'id' | 'clause' | 'name' | 'met' | 'reading'> &
  Partial<Pick<Ground, 'unless' | 'alongsideWhen' | 'discretion' | 'asks' | 'onlyIfStated'>>;

/** Makes a finding from its reason, the data of its sentence, and its fields. */
export const finding = <R extends FindingReason>(
  { id, edition }: Policy,
  reason: R,
  data: Parameters<(typeof FINDINGS)[R]>[0],
  fields: Omit<Finding, 'policy' | 'reason' | 'because' | 'needs'> &
    Partial<Pick<Finding, 'needs'>>,
): Finding =>
  withSentence({ needs: [], ...fields, policy: { id, edition }, reason }, () =>
    FINDINGS[reason](data as never),
  );

/** Considers one ground with the facts given. */
export function consider(
  policy: Policy,
  ground: Considered,
  effect: Effect,
  facts: Facts,
  subject: 'matter' | 'request' | 'complainant',
): Finding {
  const { id, clause, name, met, unless, alongsideWhen, onlyIfStated, asks = [] } = ground;
  const all = answer(unless ? { all: [met, { not: unless }] } : met, facts, policy);
  const truth = all.truth === 'unknown' && onlyIfStated ? false : all.truth;
  const asked = truth === true ? asks.filter((fact) => facts[fact] === undefined) : [];
  const alongside =
    truth === true && alongsideWhen ? answer(alongsideWhen, facts, policy) : undefined;
  const effectNeeds = alongside?.needs ?? [];
  const fields = {
    ground: id,
    clause,
    met: truth,
    effect: alongside?.truth === true ? ('alongside' as const) : effect,
    discretionary: ground.discretion !== undefined,
    ...(ground.discretion && { decider: ground.discretion }),
    ...(ground.reading && { reading: ground.reading }),
    ...(effectNeeds.length > 0 && { effectNeeds }),
    needs: truth === 'unknown' ? all.needs : [...new Set([...effectNeeds, ...asked])],
  };
  const claim = { subject, name };
  if (truth === 'unknown')
    return finding(policy, 'not-known', { ...claim, needs: all.needs, policy }, fields);
  if (truth) return finding(policy, 'applies', { ...claim, alongside: alongside?.truth }, fields);
  const isCriterion = effect === 'include' && subject === 'request';
  return finding(policy, isCriterion ? 'criterion-not-met' : 'does-not-apply', claim, fields);
}

/** Every missing fact, once. */
export const allNeeds = (findings: readonly Finding[]): FactName[] => [
  ...new Set(findings.flatMap(({ needs }) => needs)),
];
