import { type Asked, type Check, fails, type Judged, meets, notSeen, review } from './check.js';
import { type Obstacle, obstaclesTo, unseenObstacle } from './obstacles.js';
import { withoutStage } from './parts.js';

/** What each later stage asks of a request for it. */
const judged = (
  asked: Asked,
  judge: (obstacle: Obstacle, stage: string) => Judged,
  nothing: (stage: string) => string,
): readonly Judged[] => {
  if (asked.formal.length < 2) return withoutStage(asked, 2);
  return asked.formal.slice(1).flatMap((stage) => {
    const found = obstaclesTo(asked, stage).map((one) => judge(one, stage.name));
    const unseen = unseenObstacle(asked, stage);
    if (unseen) return [...found, notSeen(`ask more of a request for ${stage.name}`, unseen)];
    return found.length > 0 ? found : [meets(nothing(stage.name), stage)];
  });
};

/** Dissatisfaction is enough for the next stage. */
export const dissatisfactionIsEnough: Check = (asked) =>
  judged(
    asked,
    ({ told, consequence, otherwise, isCertain, at }, name) => {
      const advice = `Let every request for ${name} be enough.`;
      return otherwise === 'may-refuse' && isCertain
        ? fails(`${told}; ${consequence}.`, advice, at)
        : review(`${told}; ${consequence}.`, advice, at);
    },
    (name) => `Asking for ${name} is enough: nothing more has to be shown.`,
  );

/** No reasons are demanded for the next stage. */
export const reasonsAreNotNeeded: Check = (asked) =>
  judged(
    asked,
    ({ told, reasons, at }, name) =>
      reasons === 'certain'
        ? fails(
            `${told}.`,
            `Take a request for ${name} without asking for reasons or anything new.`,
            at,
          )
        : review(`${told}.`, 'Have somebody judge whether that comes to asking for reasons.', at),
    (name) => `No reasons have to be given for ${name}.`,
  );
