import { isRequestFact } from '../../assessments/index.js';
import {
  answer,
  type Case,
  type Condition,
  differs,
  type Gate,
  given,
  type Leaf,
  leavesIn,
  type RefusalGround,
  type Requirement,
  type Stage,
  truthIn,
} from '../../policy/index.js';
import {
  type Asked,
  alternatives,
  type Check,
  type Finds,
  fails,
  type Judged,
  listed,
  meets,
  notSeen,
  type Place,
  review,
} from './check.js';
import { coversHousing } from './letters.js';
import { withoutStage } from './parts.js';

/** Dissatisfaction is enough for the next stage. */
export const dissatisfactionIsEnough: Check = (asked) =>
  judged(
    asked,
    ({ asks, consequence, isRefused, at }, name) =>
      (isRefused ? fails : review)(
        `${asks}; ${consequence}.`,
        `Let every request for ${name} be enough.`,
        at,
      ),
    (name) => `Asking for ${name} is enough: nothing more has to be shown.`,
  );

/** No reasons are demanded for the next stage. */
export const reasonsAreNotNeeded: Check = (asked) =>
  judged(
    asked,
    ({ asks, reasons, at }, name) => {
      const advice = `Take a request for ${name} without asking for reasons or anything new.`;
      return reasons === 'certain'
        ? fails(`${asks}.`, advice, at)
        : review(`${asks}.`, 'Have somebody judge whether that comes to asking for reasons.', at);
    },
    (name) => `No reasons have to be given for ${name}.`,
  );

/** What each later stage asks of a request for it. */
function judged(
  asked: Asked,
  judge: (obstacle: Obstacle, stage: string) => Judged,
  nothing: (stage: string) => string,
): Finds {
  if (asked.formal.length < 2) return withoutStage(asked, 2);
  return asked.formal.slice(1).flatMap((stage) => {
    const found = obstaclesTo(asked, stage).map((one) => judge(one, stage.name));
    const unseen = unseenObstacle(asked, stage);
    if (unseen) return [...found, notSeen(`ask more of a request for ${stage.name}`, unseen)];
    return found.length > 0 ? found : [meets(nothing(stage.name), stage)];
  });
}

/** What a policy asks of a request for a stage beyond that it is made. */
interface Obstacle {
  /** What is asked, as the beginning of a sentence. */
  readonly asks: string;
  /** Whether it stands against a request that gives no reasons, for that cause. */
  readonly reasons: ReturnType<typeof forWantOfReasons>;
  /** What there is to say of a request that falls short of it, as the end of the sentence. */
  readonly consequence: string;
  /** Whether some request may be refused for certain for falling short of it, with nothing else against it. */
  readonly isRefused: boolean;
  readonly at: Place;
}

/** Everything that is asked of a request for a stage: by its gate, by requirements, and by what lets it be refused. */
function obstaclesTo({ policy }: Asked, { gate, name, requires = [] }: Stage): readonly Obstacle[] {
  const request = `A request for ${name}`;
  const passage = given(gate);
  return [
    ...(passage ? [atTheGate(request, passage)] : []),
    ...[...policy.requirements, ...requires]
      .filter(({ of }) => of.includes('escalation.requested'))
      .map((requirement) => required(request, requirement)),
    ...(given(given(policy.refusal)?.grounds) ?? [])
      .map((ground) => refused(request, ground))
      .filter(({ reasons }) => reasons !== 'never'),
  ];
}

const FOR_A_PERSON = 'what follows otherwise is for a person';

function atTheGate(request: string, gate: Gate): Obstacle {
  const { criteria, passes } = gate;
  const met = criteria.map((one) => one.met);
  const isRefused = gate.otherwise === 'may-refuse';
  return {
    asks: `${request} has to meet more: it ${passes === 'any' ? alternatives(criteria) : listed(criteria.map(({ name }) => name))}`,
    reasons: forWantOfReasons({ not: passes === 'any' ? { any: met } : { all: met } }),
    consequence: isRefused ? 'otherwise it may be refused' : FOR_A_PERSON,
    isRefused,
    at: gate,
  };
}

/** What follows a request that does not do as required, the policy does not say. */
function required(request: string, requirement: Requirement): Obstacle {
  const { when, holds, must } = requirement;
  const falls: Condition = { not: holds };
  return {
    asks: `${request} must ${must}`,
    reasons: forWantOfReasons(when && !coversHousing(when) ? { all: [when, falls] } : falls),
    consequence: FOR_A_PERSON,
    isRefused: false,
    at: requirement,
  };
}

/** Other grounds ask nothing of the request itself: whether they are valid is looked at elsewhere. */
function refused(request: string, ground: RefusalGround): Obstacle {
  const reasons = forWantOfReasons(ground.met);
  return {
    asks: `${request} that ${ground.name} may be refused`,
    reasons,
    consequence:
      reasons === 'unknown'
        ? 'whether that depends on the reasons it gives, its name does not tell'
        : 'that depends on the reasons it gives',
    isRefused: reasons === 'certain',
    at: ground,
  };
}

/** A part that was not available and could ask something of a request. */
function unseenObstacle({ policy, whole }: Asked, stage: Stage): Place | undefined {
  const { gate = whole ? 'none' : 'not-seen' } = stage;
  if (gate === 'not-seen' || policy.refusal === 'not-seen') return stage;
  const refusal = given(policy.refusal);
  return refusal?.grounds === 'not-seen' ? refusal : undefined;
}

type About = Extract<Leaf, { fact: string }>;

/** The Code wants neither reasons nor anything new. */
const asksForReasons = (leaf: About): boolean =>
  leaf.fact === 'reasons' ||
  leaf.fact === 'newEvidence' ||
  (leaf.fact === 'contents' && 'includes' in leaf && leaf.includes === 'reasons');

/** Whether a leaf is about a fact of the policy's own: what it means, its name does not tell. */
const isOwn = (leaf: Leaf): boolean =>
  'fact' in leaf && !asksForReasons(leaf) && !isRequestFact(leaf.fact);

/** A request that gives reasons and brings something new, or does neither. */
const request =
  (isReasoned: boolean): Case =>
  (leaf) =>
    'fact' in leaf && asksForReasons(leaf)
      ? (answer(leaf, { [leaf.fact]: false }).truth === true) !== isReasoned
      : undefined;
const [BARE, REASONED] = [request(false), request(true)];

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
