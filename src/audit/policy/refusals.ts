import type { CodeParameters } from '../../codes/index.js';
import type { Conduct, EventType, Refusal, Requirement } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import { EVENT } from '../events.js';
import { listOf } from '../verdict.js';
import type { Asked, PolicyCheck } from './asked.js';
import { exclusions } from './asked.js';
import type { Letter } from './demand-words.js';
import type { Source } from './judgement.js';
import { cannotSay, fails, lacks, meets, notSeen, review } from './judgement.js';
import { letterSays } from './letters.js';

/** Checks that a complainant whose complaint is not accepted is told what the Code requires. */
export const exclusionIsExplained: PolicyCheck = (asked, { of, contents = [] }) => {
  if (!of?.includes(EVENT.exclusion)) return undefined;
  const { open, unseen } = asked.policy.scope;
  const grounds = exclusions(asked);
  if (grounds.length === 0 && !open)
    return asked.whole
      ? meets('nothing-to-explain', {})
      : cannotSay('exclusions-not-available', {}, unseen);
  const general = requirementsOn(asked, EVENT.exclusion);
  const explained = (letter: Letter, at: Source, notice: readonly Requirement[] = []) => {
    const requirements = [...general, ...notice];
    return letterSays(asked, { letter, at, contents, requirements, end: 'excluded' });
  };
  const unnoticed = grounds.find(({ notice }) => !notice) ?? open;
  return [
    unnoticed && explained({ is: 'exclusion' }, unnoticed),
    ...grounds
      .filter(({ notice }) => notice)
      .map((one) => explained({ is: 'exclusion-on-ground', ground: one.name }, one, one.notice)),
  ];
};

/** Checks that a complainant who is refused escalation is told what the Code requires. */
export const refusalIsExplained: PolicyCheck = (asked, asks) => {
  const { of, refusalNeeds, contents = ['reasons'] } = asks;
  if (!of?.includes(EVENT['escalation-refusal']) && !refusalNeeds?.includes('reason-stated'))
    return undefined;
  const { refusal } = asked.policy;
  if (refusal === 'not-seen') return notSeen('explain-refusal', {});
  const power = given(refusal);
  if (!power) return meets('no-power-to-refuse', {});
  if (power.formalities === 'not-seen') return notSeen('explain-refusal', {}, power);
  const formalities = given(power.formalities) ?? [];
  return letterSays(asked, {
    letter: { is: 'escalation-refusal' },
    at: power,
    contents,
    requirements: [...formalities, ...requirementsOn(asked, EVENT['escalation-refusal'])],
    end: 'escalation-refused',
  });
};

const requirementsOn = ({ policy }: Asked, type: EventType): readonly Requirement[] =>
  [...policy.requirements, ...policy.stages.flatMap(({ requires = [] }) => requires)].filter(
    ({ of }) => of.includes(type),
  );

/** Checks that escalation is refused only on the grounds for exclusion, if the Code requires it. */
export const refusalIsAmongExclusions: PolicyCheck = (asked, asks) => {
  if (asks.usually !== 'escalate') return undefined;
  if (asks.of?.includes(EVENT['escalation-refusal'])) return powerOf(asked, asks);
  const judged = [...listOf(powerOf(asked, asks)), ...otherPowers(asked)];
  return judged.length > 0 ? judged : meets('escalation-not-refused', {});
};

/** Checks that the grounds for refusing escalation are set out and fair, if the Code requires it. */
export const refusalIsSetOut: PolicyCheck = (asked, asks) =>
  asks.exclusionsFor?.includes('escalate') ? powerOf(asked, asks) : undefined;

/** Judges the policy's own section on refusing escalation. */
function powerOf(asked: Asked, asks: CodeParameters) {
  const { refusal } = asked.policy;
  if (refusal === 'not-seen') return notSeen('allow-refusal', {});
  const power = given(refusal);
  if (!power) return undefined;
  if (power.grounds === 'not-seen') return notSeen('name-refusal-grounds', {}, power);
  const grounds = given(power.grounds) ?? [];
  if (grounds.length === 0) return fails('refusal-without-grounds', {}, power);
  const kept = exclusions(asked).map(({ met }) => JSON.stringify(met));
  const outside = grounds.filter(({ met }) => !kept.includes(JSON.stringify(met)));
  const names = outside.map(({ name }) => name);
  return outside.length > 0
    ? notAmongThem(asked, asks, names, power)
    : meets('refusal-only-as-exclusion', {}, power);
}

/** Judges grounds that exclude no complaint: they fail if the Code allows only grounds for exclusion. */
function notAmongThem(
  { policy }: Asked,
  { refusalNeeds }: CodeParameters,
  grounds: readonly string[],
  at: Refusal,
) {
  if (!refusalNeeds?.includes('reason-among-exclusions'))
    return review('refusal-ground-to-be-judged', { grounds }, at);
  return policy.scope.unseen
    ? cannotSay('refusal-ground-not-comparable', { grounds }, at)
    : fails('refusal-ground-no-exclusion', { grounds }, at);
}

/** Other powers to refuse a request: because it is late, or does not meet the conditions of a stage. */
function otherPowers({ policy, formal }: Asked) {
  const late = given(policy.lateRequest);
  const gates = formal.flatMap(({ gate }) => given(gate) ?? []);
  return [
    ...(late?.effect === 'may-refuse' ? [review('other-refusal', { of: 'late' }, late)] : []),
    ...gates
      .filter(({ otherwise }) => otherwise === 'may-refuse')
      .map((gate) => review('other-refusal', { of: 'conditions' }, gate)),
  ];
}

/**
 * Checks that the policy covers unacceptable behaviour, that contact restrictions are reviewed, and that
 * later complaints are considered.
 */
export const behaviourIsProvidedFor: PolicyCheck = ({ policy, whole }, asks) => {
  if (asks.policyNeeded !== 'unacceptable-behaviour') return undefined;
  const { conduct = whole ? 'not-stated' : 'not-seen' } = policy;
  if (conduct === 'not-stated') return review('behaviour-perhaps-elsewhere', {});
  if (conduct === 'not-seen') return notSeen('cover-behaviour', {});
  if (conduct === 'none') return lacks('cover-behaviour', {});
  return [
    meets('behaviour-covered', {}, conduct),
    asks.restrictionsReviewed && restrictionsAreReviewed(conduct),
    ...(given(conduct.powers) ?? [])
      .filter(({ does }) => does === 'reject-later-complaints')
      .map((power) => review('later-complaints-rejected', { name: power.name }, power)),
  ];
};

function restrictionsAreReviewed({ powers, review: again, ...conduct }: Conduct) {
  if (powers === 'not-seen' || again === 'not-seen')
    return notSeen('review-restrictions', {}, conduct);
  const restricting = given(powers)?.find(({ does }) => does === 'restrict-contact');
  if (!restricting) return undefined;
  return typeof again === 'string'
    ? lacks('review-restrictions', {}, restricting)
    : meets('restrictions-reviewed', {}, again[0]);
}
