import type { EventType, Policy, Stage, Step } from '../policy/index.js';
import { isOpener, stepDoneBy } from './event-stages.js';
import type { Transition } from './transitions.js';
import { about, endId, enter, stateId } from './transitions.js';
import type { Regularity } from './words.js';

/** The state of a stage whose last step is done, if nothing has ended the complaint. */
export const ANSWERED = 'answered';

/**
 * The steps that the stage waits for, in order. A request that may follow the answer that closed the complaint
 * is not among them.
 */
export const waitingSteps = (stage: Stage): readonly Step[] =>
  stage.steps.filter((step) => !step.beside && !isAfterResolved(stage, step));

/**
 * Whether a step is the window to ask for the next stage after the step before it has closed the complaint as
 * resolved.
 */
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

/** The state in which a stage begins. */
export const firstState = (stage: Stage): string => waitingSteps(stage)[0]?.duty ?? ANSWERED;

/** The state after an event of the stage: past the step it does, the end it brings, or the stage's first state. */
export function stateAfter(policy: Policy, stage: Stage, type: EventType): string {
  const step = stepDoneBy(stage, type);
  if (!step || step.beside) return stateId(policy, stage.id, firstState(stage));
  const end = step.ends?.find(({ on }) => on === type);
  if (end) return endId(policy, end.as);
  const waiting = waitingSteps(stage);
  return stateId(policy, stage.id, waiting[waiting.indexOf(step) + 1]?.duty ?? ANSWERED);
}

/** The transition of an event that opens a stage, into the state that the event shows it has reached. */
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

/** A reopened complaint waits for its answer at the stage it had reached. */
export function stateToResume(stage: Stage): string {
  const answer = stage.steps.find(
    ({ duty }) => duty === 'respond' || duty === 'decide' || duty === 'resolve',
  );
  return answer?.duty ?? firstState(stage);
}
