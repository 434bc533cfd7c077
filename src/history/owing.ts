import type { IsoDate } from '../calendar/index.js';
import type { Regularity } from '../lifecycle/index.js';
import { ANSWERED, isOpener, waitingSteps } from '../lifecycle/index.js';
import type { Answer, ComplaintEvent, Policy, Step } from '../policy/index.js';
import { ANSWERS, answer, stageOf } from '../policy/index.js';
import type { Complaint, Position } from './complaint.js';
import { aboutComplaint } from './facts.js';

/* Steps that are owed for some complaints only: that depends on more than the machine knows. */

/** Whether a policy has such steps. */
export const owesByKind = ({ stages }: Policy): boolean =>
  stages.some(({ steps }) => steps.some(({ when }) => when));

/** Whether a step is owed for a complaint, by what is known of it on a day. */
export const owing = (complaint: Complaint, { when }: Step, on: IsoDate): Answer =>
  when ? answer(when, aboutComplaint(complaint, on), complaint.policy) : { truth: true, needs: [] };

/** Where a complaint stands past the steps that are not owed for it: its stage does not wait for them. */
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
 * How an event stands that goes past steps which are not owed for every complaint. The machine takes none of them to be
 * owed.
 *
 * @param complaint - With the event.
 * @param before - Where it stood before the event.
 */
export function whenPassing(
  complaint: Complaint,
  regularity: Regularity,
  before: Position,
  { type, on }: ComplaintEvent,
): Regularity {
  const stage = before.end ? undefined : stageOf(complaint.policy, before.stage);
  if (!stage) return regularity;
  const waiting = waitingSteps(stage);
  const at = waiting.findIndex(({ duty }) => duty === before.step);
  const done = waiting.findIndex(({ doneBy }) => doneBy.includes(type));
  const isOwed = (step: Step) => step.when && owing(complaint, step, on).truth === true;
  if (regularity === 'step-passed') {
    const step = waiting[done];
    // The stage went past it by itself, and what told that it is owed may have come later.
    const isFirst = !complaint.history.some(
      (other) => other.event.type === type && other.stage === stage.id && other.event.on < on,
    );
    return step?.when && isFirst ? 'regular' : regularity;
  }
  if (regularity !== 'regular' || at < 0) return regularity;
  if (isOpener(type)) {
    const isLeft = waiting.slice(at).some((step) => ANSWERS.includes(step.duty) && isOwed(step));
    return isLeft && !stage.skippable ? 'unanswered' : regularity;
  }
  return done > at && waiting.slice(at, done).some(isOwed) ? 'step-skipped' : regularity;
}
