import type { IsoDate } from '../calendar/index.js';
import type { Regularity } from '../lifecycle/index.js';
import { ANSWERED, isOpener, waitingSteps } from '../lifecycle/index.js';
import type {
  Answer,
  ComplaintEvent,
  Condition,
  Policy,
  Stage,
  Step,
  Truth,
} from '../policy/index.js';
import { ANSWERS, answer, oncePer, stageOf } from '../policy/index.js';
import type { Complaint, Position } from './complaint.js';
import { aboutComplaint } from './facts.js';

/* What depends on the kind of a complaint, which is more than the machine knows: where it begins, past what it goes, what is owed. */

/** The conditions on which a complaint begins at a stage. */
const conditionsOf = ({ opensOn }: Stage): readonly Condition[] =>
  opensOn.flatMap((opener) =>
    typeof opener === 'object' && 'when' in opener ? [opener.when] : [],
  );

/** Whether complaints of some kinds begin at another stage than the first. */
export const beginsByKind = oncePer(({ stages }: Policy): boolean =>
  stages.some((stage) => conditionsOf(stage).length > 0),
);

/** The stage at which a complaint of its kind begins; `undefined` where that is the usual one, or its kind is not known. */
export const stageToBegin = (complaint: Complaint, on: IsoDate): string | undefined =>
  complaint.policy.stages.find((stage) => isOfKind(complaint, stage, on) === true)?.id;

function isOfKind(complaint: Complaint, stage: Stage, on: IsoDate): Truth {
  const truths = conditionsOf(stage).map(
    (when) => answer(when, aboutComplaint(complaint, on), complaint.policy).truth,
  );
  return truths.find((truth) => truth === true) ?? truths.find((truth) => truth) ?? false;
}

/** How a receipt stands that begins at a stage: one of another kind than those that do has passed over the stages before. */
export function whenBeginning(
  complaint: Complaint,
  regularity: Regularity,
  begunAt: string | null,
): Regularity {
  const stage = complaint.policy.stages.find(({ id }) => id === begunAt);
  const { on } = complaint.history.at(-1)?.event ?? {};
  const isOpen = !stage || !on || stage.opensOn.includes('complaint.received');
  return isOpen || isOfKind(complaint, stage, on) !== false ? regularity : 'stage-skipped';
}

/** Whether the policy lets a complaint go past a stage, by what is known of it on a day. */
export function skipping(complaint: Complaint, { skippable }: Stage, on: IsoDate): Answer {
  return skippable?.when
    ? answer(skippable.when, aboutComplaint(complaint, on), complaint.policy)
    : { truth: skippable !== undefined, needs: [] };
}

/** Whether a policy lets some complaints go past a stage and others not: that depends on more than the machine knows. */
export const skipsByKind = ({ stages }: Policy): boolean =>
  stages.some(({ skippable }) => skippable?.when);

/**
 * How an event stands that opens a stage, where the policy lets complaints go past others by their kind. The machine takes
 * each stage between to be one that can be passed over, and the one that is left, unanswered, to be none.
 *
 * @param complaint - With the event.
 * @param left - The stage that was open before; `null` before receipt.
 */
export function whenSkipping(
  complaint: Complaint,
  regularity: Regularity,
  left: string | null,
  opened: string | null,
  on: IsoDate,
): Regularity {
  const { stages } = complaint.policy;
  const [from, to] = [left, opened].map((id) => stages.findIndex((stage) => stage.id === id));
  if (from === undefined || to === undefined || to <= from) return regularity;
  const canSkip = (stage: Stage) => skipping(complaint, stage, on).truth !== false;
  if (regularity === 'unanswered')
    return stages[from]?.skippable && canSkip(stages[from]) ? 'regular' : regularity;
  const between = stages.slice(from + 1, to).filter(({ skippable }) => skippable?.when);
  return regularity === 'regular' && !between.every(canSkip) ? 'stage-skipped' : regularity;
}

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

/**
 * The answer to which a stage goes on if the complainant does not use the time that it waits for, such as the time to
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
