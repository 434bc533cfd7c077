import { joined } from '../../calendar/index.js';
import type { Requirement, Stage } from '../../policy/index.js';
import { answer } from '../../policy/index.js';
import type { Check } from './asked.js';
import { answerOf, atStages, stagesWereSeen, withoutStage } from './asked.js';
import { fails, lacks, meets, notSeen, review, silent, surest } from './judged.js';
import { coversHousing } from './letters.js';

export const stagesAreFew: Check = (asked) => {
  const { leastStages = 1, mostStages, idealStages } = asked.parameters;
  if (mostStages === undefined) return undefined;
  const { formal } = asked;
  const { length } = formal;
  const best = idealStages ?? mostStages;
  const own = `The policy has ${length === 1 ? '1 formal stage' : `${length} formal stages`}`;
  const without = `Remove ${joined(formal.slice(best).map(({ name }) => name))}`;
  if (length > mostStages) {
    const because = `${own}. The Code allows no more than ${mostStages}.`;
    return fails(because, `${without}, so that there are ${best} stages.`, formal[mostStages]);
  }
  if (length > best) {
    const because = `${own}. The Code prefers ${best}, and requires reasons for any other number.`;
    const advice = `${without}, or give the reasons for it in the self-assessment.`;
    return review(because, advice, formal[best]);
  }
  if (!stagesWereSeen(asked)) return notSeen('set out other stages', formal[length - 1]);
  const advice = 'Add a second stage.';
  if (length < leastStages)
    return fails(`${own}. The Code requires ${leastStages}.`, advice, formal[0]);
  return length < (idealStages ?? 0)
    ? review(`${own}. The Code prefers ${best}.`, advice, formal[0])
    : meets(`${own}.`, formal[length - 1]);
};

/** What residents have to do with a third stage: data do not tell. */
export const thirdStageIsShared: Check = (asked) => {
  if (!asked.parameters.thirdStage?.includes('residents-involved')) return undefined;
  return atStages(asked, [3], (stage) => {
    const because = `Someone needs to check whether residents take part in ${stage.name}.`;
    return review(because, `Say what part residents have in deciding ${stage.name}.`, stage);
  });
};

/** The stage with which the process ends is the one that the Code says. */
export const lastWordIsHad: Check = (asked) => {
  const { finalStage } = asked.parameters;
  if (!finalStage) return undefined;
  return atStages(asked, [finalStage], (last) => {
    const extra = asked.formal[finalStage];
    if (extra) {
      const because = `${extra.name} comes after the stage that should give the landlord's final response.`;
      return fails(because, `End the process with ${last.name}.`, extra);
    }
    return stagesWereSeen(asked)
      ? meets(`${last.name} gives the landlord's final response.`, last)
      : notSeen('add a stage after the second', last);
  });
};

/** Nothing stands before stage 1. */
export const nothingComesBefore: Check = (asked) => {
  const { informalStage, namesNotUsed = [] } = asked.parameters;
  if (informalStage !== false) return undefined;
  const [first] = asked.formal;
  const found = asked.policy.stages.flatMap((stage) => {
    const isNamed = namesNotUsed.some((name) => isCalled(stage, name));
    return stage.informal || isNamed ? tooMany(stage, isNamed, first) : [];
  });
  if (found.length > 0) return found;
  return stagesWereSeen(asked)
    ? meets('Nothing comes before the first stage.', first)
    : notSeen('add a step before the first stage');
};

/** Whether a stage has such a name, in whole words: "Stage 01" is not called "stage 0". */
const isCalled = (stage: Stage, name: string): boolean =>
  new RegExp(`\\b${name}s?\\b`, 'i').test(stage.name);

/**
 * A step that a complainant can leave out is for a person to look at. A stage that counts but has
 * a name of such a step is one too many as the first; as a later one, perhaps only its name is wrong.
 */
function tooMany(stage: Stage, isNamed: boolean, first: Stage | undefined) {
  const { name } = stage;
  if (!stage.informal) {
    const own = `The Code does not allow the name ${name} for a stage.`;
    const advice = 'Use the stages of the Code, and its names for them.';
    return stage === first
      ? fails(`${own} A complaint begins at that stage.`, advice, stage)
      : review(`${own} Someone needs to judge whether it is an extra stage.`, advice, stage);
  }
  if (first?.opensOn.includes('complaint.received') && !isNamed) {
    const because = `${name} comes before the first stage, but a complaint can begin without it.`;
    const advice = `Say that ${name} is not a stage, and never stops a complaint from being logged.`;
    return review(because, advice, stage);
  }
  const advice = 'Start each complaint at the first stage as soon as it is received.';
  return fails(`${name} comes before a complaint reaches the first stage.`, advice, stage);
}

/** The policy says how long the complainant has to escalate. */
export const windowIsStated: Check = (asked) => {
  if (!asked.parameters.policyStates?.includes('time-to-escalate')) return undefined;
  const before = asked.formal.slice(0, -1);
  if (before.length === 0) return withoutStage(asked, 2);
  return before.map((stage) => {
    const window = `how long the complainant has to escalate from ${stage.name}`;
    const step = stage.steps.find(({ duty }) => duty === 'escalate');
    if (!step) return silent(asked, `say ${window}`, stage);
    return typeof step.limit === 'string'
      ? lacks(`say ${window}`, step, step.limit)
      : meets(`The policy says ${window}.`, step.limit[0]);
  });
};

export const stageWaitsForRequest: Check = (asked) => {
  const { escalationNeeds, stages = [], thirdStage } = asked.parameters;
  const waiting = escalationNeeds?.includes('resident-request') ? stages : [];
  const third = thirdStage?.includes('on-request') ? [3] : [];
  return atStages(asked, [...waiting, ...third], (stage) => {
    const { name, opensOn } = stage;
    if (!stagesWereSeen(asked)) return notSeen(`say how ${name} begins`, stage);
    if (opensOn.every((one) => one === 'escalation.requested'))
      return meets(`${name} begins only on request.`, stage);
    const because = `${name} can begin without an escalation request.`;
    const advice = `Begin ${name} only on request, after the response of the stage before.`;
    return review(because, advice, stage);
  });
};

/** The next stage is decided by somebody else. Another rank is not yet another person. */
export const otherPersonDecides: Check = (asked) => {
  const { stages = [] } = asked.parameters;
  return atStages(asked, stages, (stage) => {
    const { name, handler } = stage;
    const required = ofDecider(stage, asked.policy.requirements);
    const doing = `require ${name} to be decided by someone who did not decide the stage before`;
    if (required?.always) return meets(`${name} must be decided by someone else.`, required.by);
    if (required) {
      const because = `${name} must be decided by someone else only in some cases.`;
      return review(because, `Change the policy to ${doing}, in every case.`, required.by);
    }
    if (handler === 'not-seen') return notSeen(doing, stage);
    if (typeof handler === 'string') return silent(asked, doing, stage);
    const because = `The policy says who decides ${name}, but not that it must be someone else.`;
    return review(because, `Change the policy to ${doing}.`, stage);
  });
};

/** The requirement of whoever answers the stage, or is given it to answer, that it be somebody else. */
function ofDecider(stage: Stage, general: readonly Requirement[]) {
  const answers = answerOf(stage)?.doneBy ?? [];
  const isAllocated = stage.steps.some(({ doneBy }) => doneBy.includes('complaint.allocated'));
  const isOfAllocation = ({ of }: Requirement) => isAllocated && of.includes('complaint.allocated');
  const required = [...(stage.requires ?? []), ...general]
    .filter(({ holds }) => answer(holds, { independent: false }).truth === false)
    .filter((one) => isOfAllocation(one) || answers.some((type) => one.of.includes(type)));
  return surest(required, (one) => {
    const isOfEach = isOfAllocation(one) || answers.every((type) => one.of.includes(type));
    return isOfEach && coversHousing(one.when);
  });
}
