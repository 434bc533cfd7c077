import type { Stage } from '../../policy/index.js';
import { type Check, fails, type Judged, listed, meets, notSeen, review } from './check.js';
import { atStages, stagesWereSeen } from './parts.js';

/** How many formal stages there are. */
export const stagesAreFew: Check = (asked) => {
  const { leastStages = 1, mostStages, idealStages } = asked.parameters;
  if (mostStages === undefined) return undefined;
  const { formal } = asked;
  const { length } = formal;
  const best = idealStages ?? mostStages;
  const own = `The policy has ${length === 1 ? '1 formal stage' : `${length} formal stages`}`;
  const without = `Take out ${listed(formal.slice(best).map(({ name }) => name))}`;
  const [first, last] = [formal[0], formal[length - 1]];
  if (length > mostStages)
    return fails(
      `${own}; the Code allows no more than ${mostStages}.`,
      `${without}, so that there are ${best}.`,
      formal[mostStages],
    );
  if (length > best)
    return review(
      `${own}; the Code thinks ${best} best and wants the reasons for another.`,
      `${without}, or give the reasons for it in the self-assessment.`,
      formal[best],
    );
  if (!stagesWereSeen(asked)) return notSeen('have other stages', last);
  if (length < leastStages)
    return fails(`${own}; the Code wants ${leastStages}.`, 'Add a second stage.', first);
  return length < (idealStages ?? 0)
    ? review(`${own}; the Code thinks ${idealStages} best.`, 'Add a second stage.', first)
    : meets(`${own}.`, last);
};

/** What residents have to do with a third stage: data do not tell. */
export const thirdStageIsShared: Check = (asked) =>
  atStages(asked, [3], (third) =>
    review(
      `Whether residents have a part in ${third.name} is for a person to look at.`,
      `Say what part residents have in deciding ${third.name}.`,
      third,
    ),
  );

/** The stage with which the process ends is the one that the Code says. */
export const lastWordIsHad: Check = (asked) => {
  const { finalStage } = asked.parameters;
  if (!finalStage) return undefined;
  return atStages(asked, [finalStage], (last) => {
    const extra = asked.formal[finalStage];
    if (extra)
      return fails(
        `${extra.name} comes after the stage at which the landlord should have its last word.`,
        `End the process with ${last.name}.`,
        extra,
      );
    return stagesWereSeen(asked)
      ? meets(`${last.name} is the landlord's last word.`, last)
      : notSeen('end with the second stage', last);
  });
};

/** Nothing stands before stage 1: a step that a complainant can leave out is for a person to look at. */
export const nothingComesBefore: Check = (asked) => {
  const { informalStage, namesNotUsed = [] } = asked.parameters;
  if (informalStage !== false) return undefined;
  const [first] = asked.formal;
  const found = asked.policy.stages.flatMap((stage) => {
    const isNamed = namesNotUsed.some((name) => isCalled(stage, name));
    if (stage.informal) return informal(stage, isNamed, first);
    return isNamed ? named(stage, first) : [];
  });
  if (found.length > 0) return found;
  return stagesWereSeen(asked)
    ? meets('Nothing comes before the first stage.', first)
    : notSeen('have a step before the first stage');
};

/** Whether a stage has such a name, in whole words: "Stage 01" is not called "stage 0". */
const isCalled = (stage: Stage, name: string): boolean =>
  new RegExp(`\\b${name}s?\\b`, 'i').test(stage.name);

const informal = (stage: Stage, isNamed: boolean, first: Stage | undefined): Judged =>
  first?.opensOn.includes('complaint.received') && !isNamed
    ? review(
        `${stage.name} comes before the first stage, though a complaint can begin without it.`,
        `Say that ${stage.name} is no stage, and never keeps a complaint from being entered.`,
        stage,
      )
    : fails(
        `${stage.name} comes before a complaint is at the first stage.`,
        'Let a complaint begin at the first stage as soon as it is received.',
        stage,
      );

/** A stage that counts but has such a name: as the first, it is one too many; as a later one, perhaps only its name is wrong. */
function named(stage: Stage, first: Stage | undefined): Judged {
  const own = `${stage.name} has a name that the Code rules out`;
  const advice = 'Have the stages that the Code has, under its names.';
  return stage === first
    ? fails(`${own}, and is where a complaint begins.`, advice, stage)
    : review(`${own}; whether it is a stage too many is for a person.`, advice, stage);
}
