import { isRequestFact } from '../../assessments/index.js';
import type {
  Case,
  Condition,
  Gate,
  Leaf,
  Policy,
  RefusalGround,
  Requirement,
  Stage,
} from '../../policy/index.js';
import { answer, differs, given, leavesIn, truthIn } from '../../policy/index.js';
import type { Asked, PolicyCheck } from './asked.js';
import { EVENT, withoutStage } from './asked.js';
import type { Source } from './judgement.js';
import { fails, meets, notSeen, review } from './judgement.js';
import { coversHousing } from './letters.js';
import type { Ask, Consequence } from './words.js';

/** Dissatisfaction is enough for the next stage, or at least no reasons are demanded: as the Code has it. */
export const requestIsEnough: PolicyCheck = (asked, { escalatesOn, reasonsForEscalation }) => {
  if (!escalatesOn && reasonsForEscalation !== false) return undefined;
  if (asked.formal.length < 2) return withoutStage(asked, 2);
  return asked.formal.slice(1).flatMap((stage) => {
    const { name } = stage;
    const judged = obstaclesTo(asked.policy, stage).map((obstacle) =>
      escalatesOn ? notEnough(name, obstacle) : withReasons(name, obstacle),
    );
    const unseen = unseenObstacle(asked, stage);
    if (unseen) return [...judged, notSeen('require-more', { name }, unseen)];
    if (judged.length > 0) return judged;
    return meets(escalatesOn ? 'request-is-enough' : 'request-without-reasons', { name }, stage);
  });
};

function notEnough(name: string, { ask, consequence, isRefused, at }: Obstacle) {
  const data = { name, ask, consequence };
  return isRefused ? fails('request-not-enough', data, at) : review('request-not-enough', data, at);
}

const withReasons = (name: string, { ask, reasons, at }: Obstacle) =>
  reasons === 'certain'
    ? fails('request-needs-reasons', { name, ask }, at)
    : review('request-perhaps-needs-reasons', { name, ask }, at);

/** What a policy asks of a request for a stage beyond that it is made. */
interface Obstacle {
  readonly ask: Ask;
  /** Whether it stands against a request that gives no reasons, for that cause. */
  readonly reasons: ReturnType<typeof forWantOfReasons>;
  /** What there is to say of a request that falls short of it. */
  readonly consequence: Consequence;
  /** Whether some request may be refused for certain for falling short of it, with nothing else against it. */
  readonly isRefused: boolean;
  readonly at: Source;
}

/** Everything that is asked of a request for a stage: by its gate, by requirements, and by what lets it be refused. */
function obstaclesTo(policy: Policy, { gate, requires = [] }: Stage): readonly Obstacle[] {
  const passage = given(gate);
  return [
    ...(passage ? [atTheGate(passage)] : []),
    ...[...policy.requirements, ...requires]
      .filter(({ of }) => of.includes(EVENT.request))
      .map(required),
    ...(given(given(policy.refusal)?.grounds) ?? [])
      .map(refused)
      .filter(({ reasons }) => reasons !== 'never'),
  ];
}

function atTheGate(gate: Gate): Obstacle {
  const { criteria, passes: is } = gate;
  const met = criteria.map((one) => one.met);
  const isRefused = gate.otherwise === 'may-refuse';
  return {
    ask: { is, names: criteria.map(({ name }) => name) },
    reasons: forWantOfReasons({ not: is === 'any' ? { any: met } : { all: met } }),
    consequence: isRefused ? 'refused' : 'to-be-judged',
    isRefused,
    at: gate,
  };
}

/** What follows a request that does not do as required, the policy does not say. */
function required(at: Requirement): Obstacle {
  const falls: Condition = { not: at.holds };
  const stands = at.when && !coversHousing(at.when) ? { all: [at.when, falls] } : falls;
  const ask = { is: 'must', names: [at.must] } as const;
  const reasons = forWantOfReasons(stands);
  return { ask, reasons, consequence: 'to-be-judged', isRefused: false, at };
}

/** Other grounds ask nothing of the request itself: whether they are valid is looked at elsewhere. */
function refused(at: RefusalGround): Obstacle {
  const reasons = forWantOfReasons(at.met);
  const ask = { is: 'refused', names: [at.name] } as const;
  const consequence = reasons === 'unknown' ? 'unknown' : 'reasons';
  return { ask, reasons, consequence, isRefused: reasons === 'certain', at };
}

/** A part that was not available and could ask something of a request. */
function unseenObstacle({ policy, whole }: Asked, stage: Stage): Source | undefined {
  const { gate = whole ? 'none' : 'not-seen' } = stage;
  if (gate === 'not-seen' || policy.refusal === 'not-seen') return stage;
  const refusal = given(policy.refusal);
  return refusal?.grounds === 'not-seen' ? refusal : undefined;
}

/** Whether a leaf asks for reasons or for anything new: the Code wants neither. */
const asksForReasons = (leaf: Leaf): leaf is Extract<Leaf, { fact: string }> =>
  'fact' in leaf &&
  (leaf.fact === 'reasons' ||
    leaf.fact === 'newEvidence' ||
    (leaf.fact === 'contents' && 'includes' in leaf && leaf.includes === 'reasons'));

/** Whether a leaf is about a fact of the policy's own: what it means, its name does not tell. */
const isOwn = (leaf: Leaf): boolean =>
  'fact' in leaf && !isRequestFact(leaf.fact) && !asksForReasons(leaf);

/** A request that gives no reasons and brings nothing new. */
const BARE: Case = (leaf) =>
  asksForReasons(leaf) ? answer(leaf, { [leaf.fact]: false }).truth === true : undefined;

const REASONED: Case = (leaf) => (asksForReasons(leaf) ? !BARE(leaf) : undefined);

/**
 * Whether something stands against a request because it gives no reasons: `certain` where that is enough,
 * `perhaps` where it takes something else as well, `unknown` where it turns on facts of the policy's own, `never`
 * where it makes no difference.
 */
function forWantOfReasons(stands: Condition): 'certain' | 'perhaps' | 'unknown' | 'never' {
  if (!differs(stands, BARE, REASONED)) return leavesIn(stands).some(isOwn) ? 'unknown' : 'never';
  return truthIn(stands, BARE) === true && truthIn(stands, REASONED) !== true
    ? 'certain'
    : 'perhaps';
}
