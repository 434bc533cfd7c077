import { type Check, fails, meets, notSeen, review } from './check.js';
import { stagesWereSeen, withoutStage } from './parts.js';

/** How many formal stages there are. */
export const stagesAreFew: Check = (asked) => {
  const { leastStages = 1, mostStages, idealStages } = asked.provision.parameters;
  const { formal } = asked;
  if (mostStages === undefined) return [];
  const told = `The policy has ${formal.length === 1 ? '1 formal stage' : `${formal.length} formal stages`}`;
  const [tooMany, notIdeal] = [formal[mostStages], formal[idealStages ?? mostStages]];
  if (tooMany)
    return [
      fails(
        `${told}; the Code allows no more than ${mostStages}.`,
        `Take out ${tooMany.name}, so that there are ${idealStages ?? mostStages}.`,
        tooMany,
      ),
    ];
  if (notIdeal)
    return [
      review(
        `${told}; the Code thinks ${idealStages} best and wants the reasons for another.`,
        `Take out ${notIdeal.name}, or give the reasons for it in the self-assessment.`,
        notIdeal,
      ),
    ];
  if (!stagesWereSeen(asked)) return [notSeen('have other stages', formal[formal.length - 1])];
  const least = Math.max(leastStages, idealStages ?? 0);
  const [first] = formal;
  return [
    formal.length < leastStages
      ? fails(`${told}; the Code wants ${leastStages}.`, 'Add a second stage.', first)
      : formal.length < least
        ? review(`${told}; the Code thinks ${least} best.`, 'Add a second stage.', first)
        : meets(`${told}.`, formal[formal.length - 1]),
  ];
};

/** Nothing stands before stage 1: a step that a complainant can leave out is for a person to look at. */
export const nothingComesBefore: Check = (asked) => {
  const { informalStage, namesNotUsed = [] } = asked.provision.parameters;
  if (informalStage !== false) return [];
  const first = asked.formal[0];
  const opensAtOnce = first?.opensOn.includes('complaint.received') ?? false;
  const found = asked.policy.stages.flatMap((stage) => {
    const { informal, name } = stage;
    const named = namesNotUsed.some((one) => name.toLowerCase().includes(one));
    if (!informal && !named) return [];
    return [
      opensAtOnce && !named
        ? review(
            `${name} comes before the first stage, though a complaint can begin without it.`,
            `Say that ${name} is no stage, and never keeps a complaint from being entered.`,
            stage,
          )
        : fails(
            `${name} comes before a complaint is at the first stage.`,
            `Let a complaint begin at the first stage as soon as it is received.`,
            stage,
          ),
    ];
  });
  if (found.length > 0) return found;
  return [
    stagesWereSeen(asked)
      ? meets('Nothing comes before the first stage.', first)
      : notSeen('have a step before the first stage'),
  ];
};

/** What residents have to do with a third stage: data do not tell. */
export const thirdStageIsShared: Check = (asked) => {
  const third = asked.formal[2];
  return third
    ? [
        review(
          `Whether residents have a part in ${third.name} is for a person to look at.`,
          `Say what part residents have in deciding ${third.name}.`,
          third,
        ),
      ]
    : withoutStage(asked, 3);
};

/** Each stage has its times, so that the policy sets out the process. */
export const timesAreSetOut: Check = (asked) => {
  const { policyStates = [] } = asked.provision.parameters;
  if (!policyStates.includes('time-limits')) return [];
  const times = asked.formal.flatMap((stage) =>
    stage.steps
      .filter(({ duty }) => duty === 'acknowledge' || duty === 'respond' || duty === 'decide')
      .map((step) => ({ stage, step })),
  );
  const untold = times.find(({ step }) => step.limit === 'not-stated' || step.limit === 'none');
  if (untold)
    return [
      fails(
        `The policy does not say how long ${untold.stage.name} takes.`,
        `Say how long ${untold.stage.name} takes.`,
        untold.step,
      ),
    ];
  const hidden = times.find(({ step }) => step.limit === 'not-seen');
  return hidden ? [notSeen(`say how long ${hidden.stage.name} takes`, hidden.step)] : [];
};
