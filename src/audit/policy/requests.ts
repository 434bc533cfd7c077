import { isRequestFact } from '../../assessments/index.js';
import { joined } from '../../calendar/index.js';
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
import type { Asked, Check } from './asked.js';
import { withoutStage } from './asked.js';
import type { Place } from './judged.js';
import { fails, meets, notSeen, review } from './judged.js';
import { coversHousing } from './letters.js';

/** Dissatisfaction is enough for the next stage, or at least no reasons are demanded: as the Code has it. */
export const requestIsEnough: Check = (asked) => {
  const { escalatesOn, reasonsForEscalation } = asked.parameters;
  if (!escalatesOn && reasonsForEscalation !== false) return undefined;
  if (asked.formal.length < 2) return withoutStage(asked, 2);
  return asked.formal.slice(1).flatMap((stage) => {
    const { name } = stage;
    const found = obstaclesTo(asked.policy, stage).map((obstacle) =>
      escalatesOn ? notEnough(name, obstacle) : withReasons(name, obstacle),
    );
    const unseen = unseenObstacle(asked, stage);
    if (unseen) return [...found, notSeen(`require more than a request for ${name}`, unseen)];
    if (found.length > 0) return found;
    return escalatesOn
      ? meets(`A request is enough to go to ${name}. Nothing more is needed.`, stage)
      : meets(`A request for ${name} needs no reasons.`, stage);
  });
};

function notEnough(name: string, { asks, consequence, isRefused, at }: Obstacle) {
  const because = `A request for ${name} ${asks}. ${consequence}`;
  const advice = `Make every request enough to go to ${name}.`;
  return isRefused ? fails(because, advice, at) : review(because, advice, at);
}

function withReasons(name: string, { asks, reasons, at }: Obstacle) {
  const because = `A request for ${name} ${asks}.`;
  const advice = `Accept a request for ${name} without asking for reasons or anything new.`;
  return reasons === 'certain'
    ? fails(because, advice, at)
    : review(because, 'Check whether that amounts to asking for reasons.', at);
}

/** What a policy asks of a request for a stage beyond that it is made. */
interface Obstacle {
  /** What is asked, as the end of "A request for the stage …". */
  readonly asks: string;
  /** Whether it stands against a request that gives no reasons, for that cause. */
  readonly reasons: ReturnType<typeof forWantOfReasons>;
  /** What there is to say of a request that falls short of it, in a sentence. */
  readonly consequence: string;
  /** Whether some request may be refused for certain for falling short of it, with nothing else against it. */
  readonly isRefused: boolean;
  readonly at: Place;
}

const FOR_A_PERSON = 'Someone needs to judge what happens otherwise.';

/** Everything that is asked of a request for a stage: by its gate, by requirements, and by what lets it be refused. */
function obstaclesTo(policy: Policy, { gate, requires = [] }: Stage): readonly Obstacle[] {
  const passage = given(gate);
  return [
    ...(passage ? [atTheGate(passage)] : []),
    ...[...policy.requirements, ...requires]
      .filter(({ of }) => of.includes('escalation.requested'))
      .map(required),
    ...(given(given(policy.refusal)?.grounds) ?? [])
      .map(refused)
      .filter(({ reasons }) => reasons !== 'never'),
  ];
}

function atTheGate(gate: Gate): Obstacle {
  const { criteria, passes } = gate;
  const names = criteria.map(({ name }) => name);
  const met = criteria.map((one) => one.met);
  const isRefused = gate.otherwise === 'may-refuse';
  return {
    asks: `can succeed only if it ${passes === 'any' ? names.join(', or ') : joined(names)}`,
    reasons: forWantOfReasons({ not: passes === 'any' ? { any: met } : { all: met } }),
    consequence: isRefused ? 'Otherwise the landlord can refuse it.' : FOR_A_PERSON,
    isRefused,
    at: gate,
  };
}

/** What follows a request that does not do as required, the policy does not say. */
function required(at: Requirement): Obstacle {
  const falls: Condition = { not: at.holds };
  const stands = at.when && !coversHousing(at.when) ? { all: [at.when, falls] } : falls;
  const reasons = forWantOfReasons(stands);
  return { asks: `must ${at.must}`, reasons, consequence: FOR_A_PERSON, isRefused: false, at };
}

/** Other grounds ask nothing of the request itself: whether they are valid is looked at elsewhere. */
function refused(at: RefusalGround): Obstacle {
  const reasons = forWantOfReasons(at.met);
  const consequence =
    reasons === 'unknown'
      ? 'The name of the ground does not show whether this depends on the reasons it gives.'
      : 'This depends on the reasons it gives.';
  const asks = `that ${at.name} can be refused`;
  return { asks, reasons, consequence, isRefused: reasons === 'certain', at };
}

/** A part that was not available and could ask something of a request. */
function unseenObstacle({ policy, whole }: Asked, stage: Stage): Place | undefined {
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
