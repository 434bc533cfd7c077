import type { Conduct, Refusal } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import { listOf } from './asked.js';
import { exclusions } from './exclusions.js';
import type { Place } from './judged.js';
import { alternatives, cannotSay, fails, lacks, meets, notSeen, review } from './judged.js';

export const refusalIsAmongExclusions: Check = (asked) => {
  const { of, usually } = asked.parameters;
  if (of?.includes('escalation.refused')) return powerOf(asked);
  if (usually !== 'escalate') return undefined;
  const found = [...listOf(powerOf(asked)), ...otherPowers(asked)];
  return found.length > 0 ? found : meets('The policy gives no power to refuse the next stage.');
};

/** The policy's own section on it. */
function powerOf(asked: Asked) {
  const { refusal } = asked.policy;
  if (refusal === 'not-seen') return notSeen('refuse the next stage');
  const power = given(refusal);
  if (!power) return undefined;
  if (power.grounds === 'not-seen')
    return notSeen('say on what grounds the next stage is refused', power);
  const grounds = given(power.grounds) ?? [];
  if (grounds.length === 0) {
    const advice = 'Name the grounds, or take the power out.';
    return fails('The policy refuses the next stage without naming grounds.', advice, power);
  }
  const kept = exclusions(asked).map(({ met }) => JSON.stringify(met));
  const outside = grounds.filter(({ met }) => !kept.includes(JSON.stringify(met)));
  return outside.length > 0
    ? notAmongThem(asked, alternatives(outside), power)
    : meets('The next stage is refused only for what would have kept the complaint out.', power);
}

/** Grounds that keep no complaint out: a fault where the Code wants them among those that do. */
function notAmongThem({ policy, parameters }: Asked, grounds: string, at: Refusal) {
  const own = `The policy refuses a request that ${grounds}`;
  if (!parameters.refusalNeeds?.includes('reason-among-exclusions')) {
    const advice = 'Have somebody judge whether each ground is clear and valid.';
    return review(`${own}; whether that is a valid reason is for a person.`, advice, at);
  }
  if (policy.scope.unseen)
    return cannotSay(`${own}; whether that keeps complaints out was not available.`, at);
  const advice = 'Refuse the next stage only on the grounds for turning a complaint away.';
  return fails(`${own}, which is none of the grounds for turning a complaint away.`, advice, at);
}

/** What else lets a request be refused: that it is late, or does not meet what a stage asks. */
function otherPowers({ policy, formal }: Asked) {
  const mayBeRefused = (of: string, at: Place) =>
    review(`A request ${of} may be refused.`, 'Have somebody judge whether that is valid.', at);
  const late = given(policy.lateRequest);
  const gates = formal.flatMap(({ gate }) => given(gate) ?? []);
  return [
    ...(late?.effect === 'may-refuse' ? [mayBeRefused('that comes late', late)] : []),
    ...gates
      .filter(({ otherwise }) => otherwise === 'may-refuse')
      .map((gate) => mayBeRefused('that does not meet what the stage asks', gate)),
  ];
}

/** Unacceptable behaviour is provided for, limits on contact are looked at again, and later complaints are heard. */
export const behaviourIsProvidedFor: Check = ({ policy, parameters, whole }) => {
  if (parameters.policyNeeded !== 'unacceptable-behaviour') return undefined;
  const { conduct = whole ? 'not-stated' : 'not-seen' } = policy;
  const doing = 'provide for unacceptable behaviour';
  if (conduct === 'not-stated') {
    const advice = 'Name the policy on unacceptable behaviour, or add a section.';
    return review(`The policy does not ${doing}; another policy may.`, advice);
  }
  if (typeof conduct === 'string') return lacks(doing, undefined, conduct);
  const ofLater = (given(conduct.powers) ?? []).map((power) => {
    if (power.does !== 'reject-later-complaints') return undefined;
    const because = `The policy lets the landlord ${power.name}, whatever the later ones are about.`;
    return review(because, 'Judge each later complaint by itself, with evidence.', power);
  });
  const provided = meets('The policy provides for unacceptable behaviour.', conduct);
  return [provided, parameters.restrictionsReviewed && reviewed(conduct), ...ofLater];
};

function reviewed({ powers, review: again, ...conduct }: Conduct) {
  const doing = 'say when a limit on contact is looked at again';
  if (powers === 'not-seen' || again === 'not-seen') return notSeen(doing, conduct);
  const restricting = given(powers)?.find(({ does }) => does === 'restrict-contact');
  if (!restricting) return undefined;
  return typeof again === 'string'
    ? lacks(doing, restricting)
    : meets('The policy says when a limit on contact is looked at again.', again[0]);
}
