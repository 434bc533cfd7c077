import type { IsoDate } from '../calendar/index.js';
import { ANSWERED, waitingSteps } from '../lifecycle/index.js';
import type { Answer, Policy, Stage, Step } from '../policy/index.js';
import { ANSWERS, answer, stageOf } from '../policy/index.js';
import type { Complaint, Position } from './complaint.js';
import { aboutComplaint } from './facts.js';

/* What depends on the kind of complaint, which the machine does not know: stages it can skip, steps it is owed. */

/** Whether the policy lets a complaint skip a stage, as known on a day. */
export function skipping(complaint: Complaint, { skippable }: Stage, on: IsoDate): Answer {
  return skippable?.when
    ? answer(skippable.when, aboutComplaint(complaint, on), complaint.policy)
    : { truth: skippable !== undefined, needs: [] };
}

/** Whether a step is owed for a complaint, as known on a day. */
export const owing = (complaint: Complaint, { when }: Step, on: IsoDate): Answer =>
  when ? answer(when, aboutComplaint(complaint, on), complaint.policy) : { truth: true, needs: [] };

/** The position past steps that are not owed for this complaint: the stage does not wait for them. */
export function pastUnowed(complaint: Complaint, position: Position, on: IsoDate): Position {
  const stage = position.end ? undefined : stageOf(complaint.policy, position.stage);
  if (!stage) return position;
  const waiting = waitingSteps(stage);
  const at = waiting.findIndex(({ duty }) => duty === position.step);
  if (at < 0) return position;
  const next = waiting.slice(at).find((step) => owing(complaint, step, on).truth !== false);
  const step = next?.duty ?? ANSWERED;
  return step === position.step ? position : Object.freeze({ ...position, step });
}

/**
 * The answer that follows if the complainant does not use the window that the stage waits for, such as the time to
 * comment on a draft.
 */
export function answerAfterWindow(
  policy: Policy,
  { stage: id, step: at, end }: Position,
): Step | undefined {
  const stage = end ? undefined : stageOf(policy, id);
  const waiting = stage ? waitingSteps(stage) : [];
  const index = waiting.findIndex(({ duty }) => duty === at);
  const next = waiting[index + 1];
  const isWindow = waiting[index]?.party === 'complainant';
  return isWindow && next && ANSWERS.includes(next.duty) ? next : undefined;
}
