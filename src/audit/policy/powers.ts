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
  return found.length > 0 ? found : meets('The policy does not allow escalation to be refused.');
};

/** The policy's own section on it. */
function powerOf(asked: Asked) {
  const { refusal } = asked.policy;
  if (refusal === 'not-seen') return notSeen('allow escalation to be refused');
  const power = given(refusal);
  if (!power) return undefined;
  if (power.grounds === 'not-seen') return notSeen('name the grounds for refusal', power);
  const grounds = given(power.grounds) ?? [];
  if (grounds.length === 0) {
    const advice = 'Name the grounds, or remove the power.';
    return fails('The policy names no grounds for refusing escalation.', advice, power);
  }
  const kept = exclusions(asked).map(({ met }) => JSON.stringify(met));
  const outside = grounds.filter(({ met }) => !kept.includes(JSON.stringify(met)));
  return outside.length > 0
    ? notAmongThem(asked, alternatives(outside), power)
    : meets('The policy allows escalation to be refused only on its grounds for exclusion.', power);
}

/** Grounds that keep no complaint out: a fault where the Code wants them among those that do. */
function notAmongThem({ policy, parameters }: Asked, grounds: string, at: Refusal) {
  const own = `The policy allows the landlord to refuse a request that ${grounds}.`;
  if (!parameters.refusalNeeds?.includes('reason-among-exclusions')) {
    const advice = 'Check whether each ground is clear and valid.';
    return review(`${own} Someone needs to judge whether that is a valid reason.`, advice, at);
  }
  if (policy.scope.unseen)
    return cannotSay(`${own} A part of the policy on exclusions was not available.`, at);
  const advice = 'Refuse escalation only on the grounds for exclusion.';
  return fails(`${own} That is not a ground for exclusion.`, advice, at);
}

/** What else lets a request be refused: that it is late, or does not meet what a stage asks. */
function otherPowers({ policy, formal }: Asked) {
  const mayBeRefused = (of: string, at: Place) =>
    review(`The policy allows the landlord to refuse ${of}.`, 'Check whether that is valid.', at);
  const late = given(policy.lateRequest);
  const gates = formal.flatMap(({ gate }) => given(gate) ?? []);
  return [
    ...(late?.effect === 'may-refuse' ? [mayBeRefused('a late request', late)] : []),
    ...gates
      .filter(({ otherwise }) => otherwise === 'may-refuse')
      .map((gate) => mayBeRefused('a request that does not meet the conditions', gate)),
  ];
}

/** The policy covers unacceptable behaviour, contact restrictions are reviewed, and later complaints are considered. */
export const behaviourIsProvidedFor: Check = ({ policy, parameters, whole }) => {
  if (parameters.policyNeeded !== 'unacceptable-behaviour') return undefined;
  const { conduct = whole ? 'not-stated' : 'not-seen' } = policy;
  const doing = 'cover unacceptable behaviour';
  if (conduct === 'not-stated') {
    const advice = 'Name the policy on unacceptable behaviour, or add a section.';
    return review(`The policy does not ${doing}. Another policy may.`, advice);
  }
  if (typeof conduct === 'string') return lacks(doing, undefined, conduct);
  const ofLater = (given(conduct.powers) ?? []).map((power) => {
    if (power.does !== 'reject-later-complaints') return undefined;
    const because = `The policy allows the landlord to ${power.name}, whatever the later ones are about.`;
    return review(because, 'Judge each later complaint separately, on evidence.', power);
  });
  const provided = meets('The policy covers unacceptable behaviour.', conduct);
  return [provided, parameters.restrictionsReviewed && reviewed(conduct), ...ofLater];
};

function reviewed({ powers, review: again, ...conduct }: Conduct) {
  const doing = 'say when a contact restriction is reviewed';
  if (powers === 'not-seen' || again === 'not-seen') return notSeen(doing, conduct);
  const restricting = given(powers)?.find(({ does }) => does === 'restrict-contact');
  if (!restricting) return undefined;
  return typeof again === 'string'
    ? lacks(doing, restricting)
    : meets('The policy says when a contact restriction is reviewed.', again[0]);
}
