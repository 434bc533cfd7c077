import type { IsoDate } from '../calendar/index.js';
import type { Regularity } from '../lifecycle/index.js';
import { isOpener, waitingSteps } from '../lifecycle/index.js';
import type { ComplaintEvent, Condition, Policy, Stage, Step, Truth } from '../policy/index.js';
import { ANSWERS, answer, isReceipt, oncePer, stageOf } from '../policy/index.js';
import { owing, pastUnowed, skipping } from './by-kind.js';
import type { Complaint, PlacedEvent, Position } from './complaint.js';
import { aboutComplaint, following } from './facts.js';

/** How events are placed where something depends on the kind of a complaint, of which the machine knows nothing. */
export interface PlacingByKind {
  /** The event that is to be placed next, with its stage if complaints of its kind begin at one of their own. */
  readonly begin: (event: ComplaintEvent, before: Position) => ComplaintEvent;
  /** Where the complaint stands after it: past the steps that are not owed for its kind. */
  readonly pass: (event: ComplaintEvent, reached: Position) => Position;
  /** How it stands, where the machine takes it to stand so. */
  readonly judge: (
    event: ComplaintEvent,
    regularity: Regularity,
    before: Position,
    after: Position,
  ) => Regularity;
  /** The event in its place. */
  readonly add: (placed: PlacedEvent) => void;
}

/** What of a policy depends on the kind of a complaint; `undefined` where nothing does. */
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
 * Placing by kind, for a complaint that is being put together; `undefined` under a policy in which nothing depends on it.
 * Every answer takes in the event that is being placed, which may tell of what kind the complaint is.
 */
export function placingByKind(soFar: Complaint): PlacingByKind | undefined {
  const { policy } = soFar;
  const kinds = kindsIn(policy);
  if (!kinds) return undefined;
  const history = [...soFar.history];
  const complaint: Complaint = { ...soFar, history };
  const learn = following(complaint);
  /** The complaint as if the event that is being placed led there. */
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

/** A receipt that begins at a stage: one of another kind than those that do has passed over the stages before. */
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
 * An event that opens a stage, where the policy lets complaints go past others by their kind. The machine takes
 * each stage between to be one that can be passed over, and the one that is left, unanswered, to be none.
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
 * An event that goes past steps which are not owed for every complaint. The machine takes none of them to be owed.
 *
 * @param before - Where the complaint stood before the event.
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
