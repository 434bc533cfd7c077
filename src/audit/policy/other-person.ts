import { answer, type EventType, type Requirement, type Stage } from '../../policy/index.js';
import { type Asked, type Check, type Judged, meets, notSeen, review, silent } from './check.js';
import { coversHousing } from './contents.js';
import { answerOf, withoutStage } from './parts.js';

/** The next stage is decided by somebody else. Another rank is not yet another person. */
export const otherPersonDecides: Check = (asked) => {
  const { differentPerson, stages = [] } = asked.provision.parameters;
  if (!differentPerson) return [];
  return stages.flatMap((number) => {
    const stage = asked.formal[number - 1];
    return stage ? [decided(asked, stage)] : withoutStage(asked, number);
  });
};

function decided(asked: Asked, stage: Stage): Judged {
  const { name, requires = [], handler } = stage;
  const required = [...requires, ...asked.policy.requirements].filter(
    ({ of, holds }) =>
      answer(holds, { independent: false }).truth === false && isOfDecider(stage, of),
  );
  const always = required.find((one) => holdsAlways(stage, one));
  const [sometimes] = required;
  const doing = `require ${name} to be decided by somebody who did not decide the stage before`;
  if (always) return meets(`${name} has to be decided by somebody else.`, always);
  if (sometimes)
    return review(
      `Only in some cases does ${name} have to be decided by somebody else.`,
      `Let the policy ${doing}, in every case.`,
      sometimes,
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

/** The facts by which a stage is given to somebody, and answered. */
const allocates = ({ steps }: Stage): boolean =>
  steps.some(({ doneBy }) => doneBy.includes('complaint.allocated'));

const answers = (stage: Stage): readonly EventType[] => answerOf(stage)?.doneBy ?? [];

/** Whether a requirement speaks of whoever answers the stage, or is given it to answer. */
const isOfDecider = (stage: Stage, of: readonly EventType[]): boolean =>
  (allocates(stage) && of.includes('complaint.allocated')) ||
  answers(stage).some((type) => of.includes(type));

const holdsAlways = (stage: Stage, { of, when }: Requirement): boolean =>
  coversHousing(when) &&
  ((allocates(stage) && of.includes('complaint.allocated')) ||
    answers(stage).every((type) => of.includes(type)));
