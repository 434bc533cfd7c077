import { type Check, fails, listed, meets, notSeen, review } from './check.js';
import { stagesWereSeen, withoutStage } from './parts.js';

/** How many formal stages there are. */
export const stagesAreFew: Check = (asked) => {
  const { leastStages = 1, mostStages, idealStages } = asked.provision.parameters;
  const { formal } = asked;
  if (mostStages === undefined) return [];
  const told = `The policy has ${formal.length === 1 ? '1 formal stage' : `${formal.length} formal stages`}`;
  const [tooMany, notIdeal] = [formal[mostStages], formal[idealStages ?? mostStages]];
  const further = listed(formal.slice(idealStages ?? mostStages).map(({ name }) => name));
  if (tooMany)
    return [
      fails(
        `${told}; the Code allows no more than ${mostStages}.`,
        `Take out ${further}, so that there are ${idealStages ?? mostStages}.`,
        tooMany,
      ),
    ];
  if (notIdeal)
    return [
      review(
        `${told}; the Code thinks ${idealStages} best and wants the reasons for another.`,
        `Take out ${further}, or give the reasons for it in the self-assessment.`,
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
