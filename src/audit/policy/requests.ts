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
import { EVENT } from '../events.js';
import type { Asked, PolicyCheck } from './asked.js';
import { withoutStage } from './asked.js';
import type { Source } from './judgement.js';
import { fails, meets, notSeen, review } from './judgement.js';
import { coversHousing } from './letters.js';
import type { Ask, Consequence } from './words.js';

/** Checks that dissatisfaction is enough to reach the next stage or, in some editions, that no reasons are required. */
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

/** A condition that a policy puts on a request for a stage, beyond making it. */
interface Obstacle {
  readonly ask: Ask;
  /** How surely it stops a request because the request gives no reasons. */
  readonly reasons: ReturnType<typeof forWantOfReasons>;
  /** What happens to a request that does not meet it. */
  readonly consequence: Consequence;
  /** Whether some request may certainly be refused for not meeting it, with nothing else against the request. */
  readonly isRefused: boolean;
  readonly at: Source;
}

/** All conditions on a request for a stage: those of its gate, of requirements, and of grounds to refuse it. */
function obstaclesTo(policy: Policy, { gate, requires = [] }: Stage): readonly Obstacle[] {
  const passage = given(gate);
  return [
    ...(passage ? [atTheGate(passage)] : []),
    ...[...policy.requirements, ...requires]
      .filter(({ of }) => of.includes(EVENT['escalation-request']))
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

/** The policy does not say what follows if a request does not meet a requirement. */
function required(at: Requirement): Obstacle {
  const falls: Condition = { not: at.holds };
  const stands = at.when && !coversHousing(at.when) ? { all: [at.when, falls] } : falls;
  const ask = { is: 'must', names: [at.must] } as const;
  const reasons = forWantOfReasons(stands);
  return { ask, reasons, consequence: 'to-be-judged', isRefused: false, at };
}

/** Grounds that do not depend on the request itself are left out here: another check judges them. */
function refused(at: RefusalGround): Obstacle {
  const reasons = forWantOfReasons(at.met);
  const ask = { is: 'refused', names: [at.name] } as const;
  const consequence = reasons === 'unknown' ? 'unknown' : 'reasons';
  return { ask, reasons, consequence, isRefused: reasons === 'certain', at };
}

/** A part that was not available and could put a condition on a request. */
function unseenObstacle({ policy, whole }: Asked, stage: Stage): Source | undefined {
  const { gate = whole ? 'none' : 'not-seen' } = stage;
  if (gate === 'not-seen' || policy.refusal === 'not-seen') return stage;
  const refusal = given(policy.refusal);
  return refusal?.grounds === 'not-seen' ? refusal : undefined;
}

/** Whether a leaf asks for reasons or for anything new: the Code requires neither. */
const asksForReasons = (leaf: Leaf): leaf is Extract<Leaf, { fact: string }> =>
  'fact' in leaf &&
  (leaf.fact === 'reasons' ||
    leaf.fact === 'newEvidence' ||
    (leaf.fact === 'contents' && 'includes' in leaf && leaf.includes === 'reasons'));

/** Whether a leaf is about one of the policy's own facts, whose name does not show what it means. */
const isOwn = (leaf: Leaf): boolean =>
  'fact' in leaf && !isRequestFact(leaf.fact) && !asksForReasons(leaf);

/** A request that gives no reasons and brings nothing new. */
const BARE: Case = (leaf) =>
  asksForReasons(leaf) ? answer(leaf, { [leaf.fact]: false }).truth === true : undefined;

const REASONED: Case = (leaf) => (asksForReasons(leaf) ? !BARE(leaf) : undefined);

/**
 * Whether a condition stops a request because the request gives no reasons: `certain` if that alone is
 * enough, `perhaps` if something else is needed as well, `unknown` if it depends on the policy's own facts,
 * `never` if it makes no difference.
 */
function forWantOfReasons(stands: Condition): 'certain' | 'perhaps' | 'unknown' | 'never' {
  if (!differs(stands, BARE, REASONED)) return leavesIn(stands).some(isOwn) ? 'unknown' : 'never';
  return truthIn(stands, BARE) === true && truthIn(stands, REASONED) !== true
    ? 'certain'
    : 'perhaps';
}
