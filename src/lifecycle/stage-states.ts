import type { EventType, Policy, Stage, Step } from '../policy/index.js';
import { isOpener, stepDoneBy } from './event-stages.js';
import type { Transition } from './transitions.js';
import { about, endId, enter, stateId } from './transitions.js';
import type { Regularity } from './words.js';

/** The state in which a stage is when its last step is done and nothing has ended the complaint. */
export const ANSWERED = 'answered';

/** The steps that the stage waits for, one after the other. What is asked for once the answer has closed the complaint keeps none open. */
export const waitingSteps = (stage: Stage): readonly Step[] =>
  stage.steps.filter((step) => !step.beside && !isAfterResolved(stage, step));

/** Whether a step is the time to ask for the next stage once the step before it has closed the complaint as resolved. */
export function isAfterResolved({ steps }: Stage, step: Step): boolean {
  if (step.party !== 'complainant' || !step.doneBy.every(isOpener)) return false;
  const before = steps.slice(0, steps.indexOf(step)).findLast(({ beside }) => !beside);
  return (
    before?.party === 'landlord' &&
    before.doneBy.every((type) =>
      before.ends?.some(({ on, as }) => on === type && as === 'resolved'),
    )
  );
}

/** The step a stage waits for first. */
export const firstState = (stage: Stage): string => waitingSteps(stage)[0]?.duty ?? ANSWERED;

/** Where an event about the stage leads: past the step it does, to the end it brings, or to the stage's beginning. */
export function stateAfter(policy: Policy, stage: Stage, type: EventType): string {
  const step = stepDoneBy(stage, type);
  if (!step || step.beside) return stateId(policy, stage.id, firstState(stage));
  const end = step.ends?.find(({ on }) => on === type);
  if (end) return endId(policy, end.as);
  const waiting = waitingSteps(stage);
  return stateId(policy, stage.id, waiting[waiting.indexOf(step) + 1]?.duty ?? ANSWERED);
}

/** An event about a stage that opens it, and leads as far into it as the event tells. */
export const opening = (
  policy: Policy,
  stage: Stage,
  type: EventType,
  guard: 'isAbout' | 'isAboutLater' | 'isNext',
  regularity: Regularity,
): Transition =>
  enter(
    stage.id,
    about(guard, stage.id),
    stateAfter(policy, stage, type),
    regularity,
    stage.clause,
  );

/** Whether an event that does a step closes the complaint. */
export const ends = (step: Step | undefined, type: EventType): boolean =>
  step?.ends?.some(({ on }) => on === type) ?? false;

/** A complaint taken up again waits for its answer at the stage it had reached. */
export function stateToResume(stage: Stage): string {
  const answer = stage.steps.find(
    ({ duty }) => duty === 'respond' || duty === 'decide' || duty === 'resolve',
  );
  return answer?.duty ?? firstState(stage);
}
