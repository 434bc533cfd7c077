import type { IsoDate } from '../calendar/index.js';
import type { Regularity } from '../lifecycle/index.js';
import { isOpener, waitingSteps } from '../lifecycle/index.js';
import type { ComplaintEvent, Condition, Policy, Stage, Step, Truth } from '../policy/index.js';
import { ANSWERS, answer, isReceipt, oncePer, stageOf } from '../policy/index.js';
import { owing, pastUnowed, skipping } from './by-kind.js';
import type { Complaint, PlacedEvent, Position } from './complaint.js';
import { aboutComplaint, following } from './facts.js';

/**
 * Places events under a policy in which something depends on the kind of complaint, which the machine does not
 * know.
 */
export interface PlacingByKind {
  /** Starts placing an event. A receipt gets its stage if complaints of its kind begin at one of their own. */
  readonly begin: (event: ComplaintEvent, before: Position) => ComplaintEvent;
  /** The position after the event, past the steps that are not owed for this kind. */
  readonly pass: (event: ComplaintEvent, reached: Position) => Position;
  /** The event's regularity, given the machine's. */
  readonly judge: (
    event: ComplaintEvent,
    regularity: Regularity,
    before: Position,
    after: Position,
  ) => Regularity;
  /** Adds the event in its place. */
  readonly add: (placed: PlacedEvent) => void;
}

/** Which parts of a policy depend on the kind of complaint; `undefined` if none do. */
const kindsIn = oncePer(({ stages }: Policy) => {
  const begin = stages.some((stage) => beginningsAt(stage).length > 0);
  const skip = stages.some(({ skippable }) => skippable?.when);
  const owe = stages.some(({ steps }) => steps.some(({ when }) => when));
  return begin || skip || owe ? { begin, skip, owe } : undefined;
});

/** The conditions on which a complaint begins at a stage. */
const beginningsAt = ({ opensOn }: Stage): readonly Condition[] =>
  opensOn.flatMap((opener) =>
    typeof opener === 'object' && 'when' in opener ? [opener.when] : [],
  );

/**
 * Placing by kind for a complaint that is being built; `undefined` under a policy in which nothing depends on the kind.
 * Every answer includes the event that is being placed, since it may show the kind.
 */
export function placingByKind(soFar: Complaint): PlacingByKind | undefined {
  const { policy } = soFar;
  const kinds = kindsIn(policy);
  if (!kinds) return undefined;
  const history = [...soFar.history];
  const complaint: Complaint = { ...soFar, history };
  const learn = following(complaint);
  /** The complaint as if the event had led to a position. */
  const including = (event: ComplaintEvent, after: Position): Complaint => {
    const here: PlacedEvent = { event, stage: after.stage, regularity: 'regular', after };
    history.splice(soFar.history.length, 1, here);
    return complaint;
  };
  return {
    begin: (event, before) => {
      learn(event);
      if (!kinds.begin || !isReceipt(event.type) || event.stage !== undefined) return event;
      const known = including(event, before);
      const stage = policy.stages.find((at) => isOfKind(known, at, event.on) === true)?.id;
      return stage ? { ...event, stage } : event;
    },
    pass: (event, reached) =>
      kinds.owe ? pastUnowed(including(event, reached), reached, event.on) : reached,
    judge: (event, regularity, before, after) => {
      const known = including(event, after);
      const { on, type } = event;
      const opening =
        kinds.begin && isReceipt(type)
          ? whenBeginning(known, regularity, after.stage, on)
          : kinds.skip && after.stage !== before.stage
            ? whenSkipping(known, regularity, before.stage, after.stage, on)
            : regularity;
      return kinds.owe ? whenPassing(known, opening, before, event) : opening;
    },
    add: (placed) => history.splice(soFar.history.length - 1, 1, placed),
  };
}

/** Whether a complaint is of a kind that begins at a stage. */
function isOfKind(complaint: Complaint, stage: Stage, on: IsoDate): Truth {
  const truths = beginningsAt(stage).map(
    (when) => answer(when, aboutComplaint(complaint, on), complaint.policy).truth,
  );
  return truths.find((truth) => truth === true) ?? truths.find((truth) => truth) ?? false;
}

/** A receipt that begins at a stage has skipped the stages before it, unless complaints of its kind begin there. */
function whenBeginning(
  complaint: Complaint,
  regularity: Regularity,
  begunAt: string | null,
  on: IsoDate,
): Regularity {
  const stage = stageOf(complaint.policy, begunAt);
  const isOpen = !stage || stage.opensOn.includes('complaint.received');
  return isOpen || isOfKind(complaint, stage, on) !== false ? regularity : 'stage-skipped';
}

/**
 * An event that opens a stage, under a policy in which some kinds of complaint may skip stages. The machine assumes that
 * each stage in between may be skipped, and that the unanswered stage left behind may not.
 *
 * @param left - The stage that was open before; `null` before receipt.
 */
function whenSkipping(
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

/**
 * An event that passes steps which are owed only for some complaints. The machine assumes that they are not owed.
 *
 * @param before - The position before the event.
 */
function whenPassing(
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
    // The stage did not wait for the step, and the fact that makes it owed may have come later.
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
