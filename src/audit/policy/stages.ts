import type { Requirement, Stage } from '../../policy/index.js';
import { answer } from '../../policy/index.js';
import { EVENT } from '../events.js';
import type { PolicyCheck } from './asked.js';
import { answerOf, atStages, stagesWereSeen, withoutStage } from './asked.js';
import { fails, lacks, meets, notSeen, review, silent, surest } from './judgement.js';
import { coversHousing } from './letters.js';

/** Checks that the Code allows this number of formal stages, and prefers it. */
export const stagesAreFew: PolicyCheck = (asked, asks) => {
  const { leastStages: least = 1, mostStages: most, idealStages } = asks;
  if (most === undefined) return undefined;
  const { formal } = asked;
  const { length: number } = formal;
  const best = idealStages ?? most;
  const last = formal[number - 1];
  const tooMany = { number, most, best, extra: formal.slice(best).map(({ name }) => name) };
  if (number > most) return fails('too-many-stages', tooMany, formal[most]);
  if (number > best) return review('more-stages-than-preferred', tooMany, formal[best]);
  if (!stagesWereSeen(asked)) return notSeen('set-out-other-stages', {}, last);
  if (number < least) return fails('too-few-stages', { number, least }, formal[0]);
  return number < (idealStages ?? 0)
    ? review('fewer-stages-than-preferred', { number, best }, formal[0])
    : meets('number-of-stages-fits', { number }, last);
};

/** Asks for a review of how residents take part in a third stage, which data cannot show. */
export const thirdStageIsShared: PolicyCheck = (asked, { thirdStage }) =>
  thirdStage?.includes('residents-involved')
    ? atStages(asked, [3], (stage) => review('part-of-residents', { name: stage.name }, stage))
    : undefined;

/** Checks that the process ends with the stage that the Code makes final. */
export const lastWordIsHad: PolicyCheck = (asked, { finalStage }) => {
  if (!finalStage) return undefined;
  return atStages(asked, [finalStage], (last) => {
    const { name } = last;
    const extra = asked.formal[finalStage];
    if (extra) return fails('stage-after-final-response', { name, extra: extra.name }, extra);
    return stagesWereSeen(asked)
      ? meets('final-response-given', { name }, last)
      : notSeen('add-later-stage', {}, last);
  });
};

/** Checks that nothing comes before stage 1. */
export const nothingComesBefore: PolicyCheck = (asked, asks) => {
  const { informalStage, namesNotUsed = [], settlementNeeds } = asks;
  if (informalStage !== false) return undefined;
  const [first] = asked.formal;
  const extra = asked.policy.stages.flatMap((stage) => {
    const isNamed = namesNotUsed.some((name) => isCalled(stage, name));
    return stage.informal || isNamed
      ? tooMany(stage, isNamed, first, settlementNeeds !== undefined)
      : [];
  });
  if (extra.length > 0) return extra;
  return stagesWereSeen(asked)
    ? meets('nothing-before-first-stage', {}, first)
    : notSeen('add-first-step', {});
};

/** Whether a stage has the name, in whole words: "Stage 01" is not called "stage 0". */
const isCalled = (stage: Stage, name: string): boolean =>
  new RegExp(`\\b${name}s?\\b`, 'i').test(stage.name);

/**
 * Someone has to judge a step that a complainant can leave out. A formal stage with a name that the Code does
 * not allow is one too many if it is the first; if it is a later one, perhaps only its name is wrong.
 */
function tooMany(stage: Stage, isNamed: boolean, first: Stage | undefined, maySettle: boolean) {
  const { name, informal } = stage;
  if (!informal)
    return stage === first
      ? fails('name-not-allowed', { name }, stage)
      : review('name-perhaps-not-allowed', { name }, stage);
  return first?.opensOn.includes(EVENT.receipt) && !isNamed
    ? review(maySettle ? 'settled-first-perhaps' : 'step-left-out-at-will', { name }, stage)
    : fails('step-before-first-stage', { name }, stage);
}

/** Checks that the policy says how long the complainant has to escalate. */
export const windowIsStated: PolicyCheck = (asked, { policyStates }) => {
  if (!policyStates?.includes('time-to-escalate')) return undefined;
  const before = asked.formal.slice(0, -1);
  if (before.length === 0) return withoutStage(asked, 2);
  return before.map((stage) => {
    const { name } = stage;
    const step = stage.steps.find(({ duty }) => duty === 'escalate');
    if (!step) return silent(asked, 'state-window', { name }, stage);
    if (step.limit === 'not-seen') return notSeen('state-window', { name }, step);
    // A policy that sets no limit also says how long.
    if (step.limit === 'none') return meets('window-stated', { name }, step);
    return typeof step.limit === 'string'
      ? lacks('state-window', { name }, step)
      : meets('window-stated', { name }, step.limit[0]);
  });
};

/** Checks that a stage after the first begins only when the complainant asks for it. */
export const stageWaitsForRequest: PolicyCheck = (asked, asks) => {
  const { escalationNeeds, stages = [], thirdStage } = asks;
  const waiting = escalationNeeds?.includes('resident-request') ? stages : [];
  const third = thirdStage?.includes('on-request') ? [3] : [];
  return atStages(asked, [...waiting, ...third], (stage) => {
    const { name, opensOn } = stage;
    if (!stagesWereSeen(asked)) return notSeen('state-start', { name }, stage);
    return opensOn.every((type) => type === EVENT['escalation-request'])
      ? meets('begins-on-request', { name }, stage)
      : review('begins-without-request', { name }, stage);
  });
};

/** Checks that someone else decides the next stage. A different rank alone is not a different person. */
export const otherPersonDecides: PolicyCheck = (asked, { stages = [] }) =>
  atStages(asked, stages, (stage) => {
    const { name, handler } = stage;
    const required = ofDecider(stage, asked.policy.requirements);
    if (required)
      return required.always
        ? meets('another-decides', { name }, required.by)
        : review('another-decides-sometimes', { name }, required.by);
    if (typeof handler === 'object' && 'above' in handler && handler.above === 'decidedBy')
      return meets('another-decides', { name }, stage);
    if (handler === 'not-seen') return notSeen('require-another-decider', { name }, stage);
    return typeof handler === 'string'
      ? silent(asked, 'require-another-decider', { name }, stage)
      : review('decider-perhaps-the-same', { name }, stage);
  });

/** The requirement that someone else answers the stage, or is allocated it. */
function ofDecider(stage: Stage, general: readonly Requirement[]) {
  const answers = answerOf(stage)?.doneBy ?? [];
  const isAllocated = stage.steps.some(({ doneBy }) => doneBy.includes(EVENT.allocation));
  const isOfAllocation = ({ of }: Requirement) => isAllocated && of.includes(EVENT.allocation);
  const required = [...(stage.requires ?? []), ...general]
    .filter(({ holds }) => answer(holds, { independent: false }).truth === false)
    .filter((one) => isOfAllocation(one) || answers.some((type) => one.of.includes(type)));
  return surest(required, (one) => {
    const isOfEach = isOfAllocation(one) || answers.every((type) => one.of.includes(type));
    return isOfEach && coversHousing(one.when);
  });
}
