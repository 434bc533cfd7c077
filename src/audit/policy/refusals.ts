import { given, type RefusalGround } from '../../policy/index.js';
import {
  type Asked,
  type Check,
  cannotSay,
  fails,
  type Judged,
  meets,
  notSeen,
  type Place,
  review,
} from './check.js';

/** The next stage is refused only for what would have kept the complaint out. */
export const refusalIsAmongExclusions: Check = (asked) => {
  const found = [...powerOf(asked), ...otherPowers(asked)];
  return found.length > 0 ? found : [meets('The policy gives no power to refuse the next stage.')];
};

/** Whoever is dissatisfied goes on, unless an exclusion applies: asked where the Code speaks of such a refusal with it. */
export const onlyExclusionsStopIt: Check = (asked) =>
  asked.provision.parameters.of?.includes('escalation.refused') ? powerOf(asked) : [];

/** The policy's own section on it. */
function powerOf(asked: Asked): Judged[] {
  const { policy, provision } = asked;
  if (policy.refusal === 'not-seen') return [notSeen('refuse the next stage')];
  const power = given(policy.refusal);
  if (!power) return [];
  if (power.grounds === 'not-seen')
    return [notSeen('say on what grounds the next stage is refused', power)];
  const grounds = given(power.grounds) ?? [];
  if (grounds.length === 0) {
    const advice = 'Name the grounds, or take the power out.';
    return [fails('The policy refuses the next stage without naming grounds.', advice, power)];
  }
  const outside = grounds.filter((ground) => !isExclusion(asked, ground));
  if (outside.length === 0)
    return [
      meets('The next stage is refused only for what would have kept the complaint out.', power),
    ];
  const must = provision.parameters.refusalNeeds?.includes('reason-among-exclusions');
  return [notAmongThem(asked, outside, Boolean(must), power)];
}

/** Grounds that keep no complaint out: a fault where the Code wants them among those that do. */
function notAmongThem(
  { policy }: Asked,
  grounds: readonly RefusalGround[],
  must: boolean,
  at: Place,
): Judged {
  const told = `The policy refuses a request that ${grounds.map(({ name }) => name).join(', or ')}`;
  if (!must) {
    const advice = 'Have somebody judge whether each ground is clear and valid.';
    return review(`${told}; whether that is a valid reason is for a person.`, advice, at);
  }
  if (policy.scope.unseen)
    return cannotSay(`${told}; whether that keeps complaints out was not available.`, at);
  const advice = 'Refuse the next stage only on the grounds for turning a complaint away.';
  return fails(`${told}, which is none of the grounds for turning a complaint away.`, advice, at);
}

/** What else lets a request be refused: that it is late, or does not meet what a stage asks. */
function otherPowers({ policy, formal }: Asked): Judged[] {
  const late = given(policy.lateRequest);
  const gates = formal.map(({ gate }) => given(gate));
  const powers = [
    ...(late?.effect === 'may-refuse' ? [{ of: 'that comes late', at: late }] : []),
    ...gates.flatMap((gate) =>
      gate?.otherwise === 'may-refuse'
        ? [{ of: 'that does not meet what the stage asks', at: gate }]
        : [],
    ),
  ];
  return powers.map(({ of, at }) =>
    review(`A request ${of} may be refused.`, 'Have somebody judge whether that is valid.', at),
  );
}

/** Whether the same thing keeps a complaint out at the start. */
const isExclusion = ({ policy }: Asked, { met }: RefusalGround): boolean =>
  policy.scope.grounds.some(
    (ground) => ground.effect === 'exclude' && JSON.stringify(ground.met) === JSON.stringify(met),
  );
