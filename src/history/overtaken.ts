import type { IsoDate } from '../calendar/index.js';
import { addCalendarDays, earliestOf } from '../calendar/index.js';
import type { End, EventType, Stage, Step } from '../policy/index.js';
import {
  ANSWERS,
  given,
  isClosing,
  isOfPromises,
  isTakingOn,
  startsWithAnswer,
} from '../policy/index.js';
import { owing, skipping } from './by-kind.js';
import type { PlacedEvent } from './complaint.js';
import type { KnownComplaint, Moment } from './known.js';
import { firstDay, openedOn, standsAt } from './known.js';

/* The ends of a complaint, and the day from which an undone step was no longer required. */

/** The days on which the complaint came to an end, in order. */
export const endsOf = (moments: readonly Moment[]): IsoDate[] =>
  moments.filter(({ after }, at) => after.end && !moments[at - 1]?.after.end).map(({ on }) => on);

/** The day on which a complaint reached its present end; `undefined` while it is open. */
export const endedOn = (known: KnownComplaint): IsoDate | undefined =>
  standsAt(known).end ? endsOf(known.moments).at(-1) : undefined;

/**
 * The day the complaint was closed, for the duties of a stage: after it was last open there, at this stage or a later
 * one; at an earlier stage only if nothing followed.
 */
export function closedOn(known: KnownComplaint, stage: Stage, step?: Step): IsoDate | undefined {
  const { moments, lifecycle } = known;
  const index = lifecycle.indexOf(stage.id);
  const leaves = step && leaving(known, stage, step);
  const lastOpen = moments.findLastIndex(({ after }) => !after.end);
  const lastOpenHere = moments.findLastIndex(({ after }) => !after.end && after.stage === stage.id);
  const closing = moments.find(
    (moment, at) =>
      moment.after.end &&
      at > lastOpenHere &&
      (at > lastOpen || lifecycle.indexOf(moment.after.stage) >= index) &&
      !leaves?.(moment, moments[at - 1]),
  );
  // Time that runs out closes the complaint on the next day.
  return closing && (closing.placed ? closing.on : addCalendarDays(closing.on, 1));
}

/** Ends after which promises are still owed. */
const LEAVES_PROMISES: readonly (End | undefined)[] = ['resolved', 'lapsed', 'exhausted'];

/** Finds the closures that left promises, and the complainant's window, as they were. */
function leaving(
  known: KnownComplaint,
  stage: Stage,
  step: Step,
): (moment: Moment, before: Moment | undefined) => boolean {
  if (isOfPromises(step)) return ({ after }) => LEAVES_PROMISES.includes(after.end);
  const isBefore = answersBefore(known, stage, step);
  return ({ placed, after }, before) => {
    if (!placed) return false;
    const { event, stage: at } = placed;
    if (!isClosing(event.type) && isBefore(placed)) return true;
    if (step.party !== 'complainant') return false;
    if (isClosing(event.type)) return event.type === 'complaint.resolved' && event.agreed !== true;
    if (before?.after.end && before.after.stage === after.stage) return true;
    return after.end === 'resolved' && at === stage.id && begins(step, stage, event.type);
  };
}

/**
 * Finds the answers that did not overtake a step beside the others: the time for it began with the answer of its
 * stage, or after it.
 */
function answersBefore(
  { history }: KnownComplaint,
  stage: Stage,
  step: Step,
): (answered: PlacedEvent) => boolean {
  const starts = startsWithAnswer(stage, step);
  const isBegun = ({ stage: at, event }: PlacedEvent) =>
    at === stage.id && starts.includes(event.type);
  const begun = starts.length > 0 ? history.findIndex(isBegun) : -1;
  const before = new Set(history.slice(0, begun + 1));
  return (answered) => answered.stage === stage.id && before.has(answered);
}

/** Whether an event starts the complainant's window or, if it is not known what does, does a step before it. */
function begins(window: Step, { steps }: Stage, type: EventType): boolean {
  const starts = (given(window.limit) ?? []).map(({ from }) => from);
  const isKnown = starts.some((from) => from !== 'not-stated' && from !== 'not-seen');
  return isKnown
    ? starts.includes(type)
    : steps.slice(0, steps.indexOf(window)).some(({ doneBy }) => doneBy.includes(type));
}

/** The day on which a later answer, at this stage or a later one, overtook an undone step. */
export function stepAnsweredOn(
  known: KnownComplaint,
  stage: Stage,
  step: Step,
): IsoDate | undefined {
  const { history, complaint, lifecycle } = known;
  const index = lifecycle.indexOf(stage.id);
  const isBefore = answersBefore(known, stage, step);
  return history.find((placed) => {
    const { event, stage: id } = placed;
    if (isBefore(placed)) return false;
    const at = lifecycle.indexOf(id);
    const own = step.repeats ? 0 : stage.steps.indexOf(step) + 1;
    const later = at === index ? own : at > index ? 0 : undefined;
    return complaint.policy.stages[at]?.steps.some(
      ({ duty, doneBy }, n) =>
        later !== undefined && n >= later && ANSWERS.includes(duty) && doneBy.includes(event.type),
    );
  })?.event.on;
}

/**
 * The day from which a step was no longer required: the day its stage opened, if it is owed only for other complaints;
 * the day of an event that releases it; or, at an informal or skippable stage, the day a later stage opened.
 */
export function releasedOn(known: KnownComplaint, stage: Stage, step: Step): IsoDate | undefined {
  const days = (step.releasedBy ?? []).map((type) => firstDay(known, type));
  const passed = passedOn(known, stage);
  const isReleased =
    passed && (stage.informal || skipping(known.complaint, stage, passed).truth !== false);
  const isOwed = owing(known.complaint, step, known.asOf).truth !== false;
  const unowed = isOwed ? undefined : openedOn(known, stage);
  return earliestOf(...days, isReleased && passed, takenOnFrom(known, stage), unowed);
}

/**
 * The day on which the landlord took the complaint on from a stage unasked: the stage's remaining steps are no
 * longer required.
 */
function takenOnFrom({ history, lifecycle }: KnownComplaint, stage: Stage): IsoDate | undefined {
  if (!lifecycle.takesOn) return undefined;
  const index = lifecycle.indexOf(stage.id);
  return history.find(
    ({ event, stage: at }) => isTakingOn(event.type) && lifecycle.indexOf(at) > index,
  )?.event.on;
}

/** The day on which an undone step was overtaken: by an answer, by the end, or by an event that releases it. */
export const overtakenOn = (known: KnownComplaint, stage: Stage, step: Step): IsoDate | undefined =>
  earliestOf(
    // Promises are owed until kept, whatever is answered.
    isOfPromises(step) ? undefined : stepAnsweredOn(known, stage, step),
    closedOn(known, stage, step),
    releasedOn(known, stage, step),
  );

/** The day on which a later stage was opened, by an event or by time. */
const passedOn = ({ moments, lifecycle }: KnownComplaint, stage: Stage): IsoDate | undefined =>
  moments.find(({ after }) => lifecycle.indexOf(after.stage) > lifecycle.indexOf(stage.id))?.on;
