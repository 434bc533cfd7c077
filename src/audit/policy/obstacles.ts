import { type Condition, given, type Stage } from '../../policy/index.js';
import { type Asked, listed, type Place } from './check.js';
import { coversHousing } from './contents.js';
import { forWantOfReasons } from './reasons.js';

/** What a policy asks of a request for a stage beyond that it is made. */
export interface Obstacle {
  /** What is asked, as the beginning of a sentence. */
  readonly told: string;
  /** Whether it stands against a request that gives no reasons, for that cause. */
  readonly reasons: ReturnType<typeof forWantOfReasons>;
  /** What there is to say of a request that falls short of it, as the end of the sentence. */
  readonly consequence: string;
  /** What follows such a request. */
  readonly otherwise: 'may-refuse' | 'for-decision';
  /** Whether some request falls short of it for certain, with nothing else against it. */
  readonly isCertain: boolean;
  readonly at: Place;
}

/** Everything that is asked of a request for a stage: by its gate, by requirements, and by what lets it be refused. */
export const obstaclesTo = (asked: Asked, stage: Stage): readonly Obstacle[] => [
  ...atTheGate(stage),
  ...inRequirements(asked, stage),
  ...inRefusals(asked, stage),
];

const FOR_A_PERSON = 'what follows otherwise is for a person';

function atTheGate({ gate: stated, name }: Stage): Obstacle[] {
  const gate = given(stated);
  if (!gate) return [];
  const met = gate.criteria.map((one) => one.met);
  const names = gate.criteria.map((one) => one.name);
  const passes: Condition = gate.passes === 'any' ? { any: met } : { all: met };
  return [
    {
      told: `A request for ${name} has to meet more: it ${gate.passes === 'any' ? names.join(', or ') : listed(names)}`,
      reasons: forWantOfReasons({ not: passes }),
      consequence: gate.otherwise === 'may-refuse' ? 'otherwise it may be refused' : FOR_A_PERSON,
      otherwise: gate.otherwise,
      isCertain: true,
      at: gate,
    },
  ];
}

/** What follows a request that does not do as required, the policy does not say. */
const inRequirements = ({ policy }: Asked, { name, requires = [] }: Stage): Obstacle[] =>
  [...policy.requirements, ...requires]
    .filter(({ of }) => of.includes('escalation.requested'))
    .map((one) => {
      const { when, holds, must } = one;
      const falls: Condition = { not: holds };
      return {
        told: `A request for ${name} must ${must}`,
        reasons: forWantOfReasons(when && !coversHousing(when) ? { all: [when, falls] } : falls),
        consequence: FOR_A_PERSON,
        otherwise: 'for-decision',
        isCertain: false,
        at: one,
      };
    });

/** Other grounds ask nothing of the request itself: whether they are valid is looked at elsewhere. */
const inRefusals = ({ policy }: Asked, { name }: Stage): Obstacle[] =>
  (given(given(policy.refusal)?.grounds) ?? [])
    .map((ground): Obstacle => {
      const reasons = forWantOfReasons(ground.met);
      return {
        told: `A request for ${name} that ${ground.name} may be refused`,
        consequence:
          reasons === 'unknown'
            ? 'whether that depends on the reasons it gives, its name does not tell'
            : 'that depends on the reasons it gives',
        reasons,
        otherwise: 'may-refuse',
        isCertain: reasons === 'certain',
        at: ground,
      };
    })
    .filter(({ reasons }) => reasons !== 'never');

/** A part that was not available and could ask something of a request. */
export function unseenObstacle({ policy, whole }: Asked, stage: Stage): Place | undefined {
  const { gate = whole ? 'none' : 'not-seen' } = stage;
  if (gate === 'not-seen' || policy.refusal === 'not-seen') return stage;
  const refusal = given(policy.refusal);
  return refusal?.grounds === 'not-seen' ? refusal : undefined;
}
