import { type Check, fails, type Judged, meets, notSeen, review, silent } from './check.js';
import { stagesWereSeen, withoutStage } from './parts.js';

/** How long there is to ask for the next stage is said. */
export const windowIsStated: Check = (asked) => {
  const before = asked.formal.slice(0, -1);
  if (before.length === 0) return withoutStage(asked, 2);
  return before.map((stage) => {
    const step = stage.steps.find(({ duty }) => duty === 'escalate');
    const doing = `say how long there is to go on from ${stage.name}`;
    if (!step || step.limit === 'not-seen')
      return step ? notSeen(doing, step) : silent(asked, doing, stage);
    if (typeof step.limit === 'string') return silent({ ...asked, whole: true }, doing, step);
    return meets(`The policy says how long there is to go on from ${stage.name}.`, step.limit[0]);
  });
};

/** A later stage waits for a request. */
export const stageWaitsForRequest =
  (...numbers: readonly number[]): Check =>
  (asked) =>
    numbers.flatMap((number): readonly Judged[] => {
      const stage = asked.formal[number - 1];
      if (!stage) return withoutStage(asked, number);
      const others = stage.opensOn.filter((one) => one !== 'escalation.requested');
      if (!stagesWereSeen(asked)) return [notSeen(`say how ${stage.name} begins`, stage)];
      if (others.length === 0)
        return [meets(`${stage.name} begins only when it is asked for.`, stage)];
      return [
        review(
          `${stage.name} can begin without being asked for after the stage before.`,
          `Begin ${stage.name} only when it is asked for, once the stage before is answered.`,
          stage,
        ),
      ];
    });

/** The stage with which the process ends is the one that the Code says. */
export const lastWordIsHad: Check = (asked) => {
  const { finalStage } = asked.provision.parameters;
  if (!finalStage) return [];
  const extra = asked.formal[finalStage];
  const last = asked.formal[finalStage - 1];
  if (extra)
    return [
      fails(
        `${extra.name} comes after the stage at which the landlord should have its last word.`,
        `End the process with ${last?.name}.`,
        extra,
      ),
    ];
  if (!last) return withoutStage(asked, finalStage);
  return [
    stagesWereSeen(asked)
      ? meets(`${last.name} is the landlord's last word.`, last)
      : notSeen('end with the second stage', last),
  ];
};
