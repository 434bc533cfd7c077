import type { CodeStage } from '../../codes/index.js';
import { answer, type Requirement, type Stage } from '../../policy/index.js';
import {
  type Asked,
  type Check,
  type Judged,
  meets,
  notGiven,
  notSeen,
  review,
  silent,
  surest,
} from './check.js';
import { coversHousing } from './letters.js';
import { answerOf, atStages, stagesWereSeen, withoutStage } from './parts.js';

/** How long there is to ask for the next stage is said. */
export const windowIsStated: Check = (asked) => {
  const before = asked.formal.slice(0, -1);
  if (before.length === 0) return withoutStage(asked, 2);
  return before.map((stage) => {
    const doing = `say how long there is to go on from ${stage.name}`;
    const step = stage.steps.find(({ duty }) => duty === 'escalate');
    if (!step) return silent(asked, doing, stage);
    return typeof step.limit === 'string'
      ? notGiven(step.limit, doing, step)
      : meets(`The policy says how long there is to go on from ${stage.name}.`, step.limit[0]);
  });
};

/** A later stage waits for a request. */
export const stageWaitsForRequest =
  (number: CodeStage): Check =>
  (asked) =>
    atStages(asked, [number], (stage) => {
      const { name, opensOn } = stage;
      if (!stagesWereSeen(asked)) return notSeen(`say how ${name} begins`, stage);
      return opensOn.every((one) => one === 'escalation.requested')
        ? meets(`${name} begins only when it is asked for.`, stage)
        : review(
            `${name} can begin without being asked for after the stage before.`,
            `Begin ${name} only when it is asked for, once the stage before is answered.`,
            stage,
          );
    });

/** The next stage is decided by somebody else. Another rank is not yet another person. */
export const otherPersonDecides: Check = (asked) => {
  const { differentPerson, stages = [] } = asked.parameters;
  return differentPerson && atStages(asked, stages, (stage) => decided(asked, stage));
};

function decided(asked: Asked, stage: Stage): Judged {
  const { name, handler } = stage;
  const required = ofDecider(asked, stage);
  const doing = `require ${name} to be decided by somebody who did not decide the stage before`;
  if (required?.always) return meets(`${name} has to be decided by somebody else.`, required.by);
  if (required)
    return review(
      `Only in some cases does ${name} have to be decided by somebody else.`,
      `Let the policy ${doing}, in every case.`,
      required.by,
    );
  if (handler === 'not-seen') return notSeen(doing, stage);
  return typeof handler === 'string'
    ? silent(asked, doing, stage)
    : review(
        `The policy says who decides ${name}, not that it must be somebody else than before.`,
        `Let the policy ${doing}.`,
        stage,
      );
}

/** The requirement of whoever answers the stage, or is given it to answer, that it be somebody else. */
function ofDecider({ policy }: Asked, stage: Stage) {
  const { steps, requires = [] } = stage;
  const answers = answerOf(stage)?.doneBy ?? [];
  const isAllocated = steps.some(({ doneBy }) => doneBy.includes('complaint.allocated'));
  const isOfAllocation = ({ of }: Requirement) => isAllocated && of.includes('complaint.allocated');
  const required = [...requires, ...policy.requirements]
    .filter(({ holds }) => answer(holds, { independent: false }).truth === false)
    .filter((one) => isOfAllocation(one) || answers.some((type) => one.of.includes(type)));
  return surest(
    required,
    (one) =>
      coversHousing(one.when) &&
      (isOfAllocation(one) || answers.every((type) => one.of.includes(type))),
  );
}
