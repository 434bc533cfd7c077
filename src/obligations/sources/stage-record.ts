import type { IsoDate } from '../../calendar/index.js';
import type { KnownComplaint, PlacedEvent } from '../../history/index.js';
import { eventsOf, openedOn, settledOn } from '../../history/index.js';
import type {
  Duty,
  EventOf,
  EventType,
  Extension,
  Limit,
  Stage,
  Step,
} from '../../policy/index.js';
import { ANSWERS, BEFORE_RECEIPT, given } from '../../policy/index.js';
import type { Letters, Tier } from '../claim.js';

/** One round of a stage: its record from the beginning, or a reopening, up to the next reopening. */
export interface Round {
  /** From 1. */
  readonly number: number;
  readonly known: KnownComplaint;
  /** The day of the reopening that began the next round. */
  readonly takenUpAgainOn?: IsoDate;
}

/** Duties that are owed again after a reopening. */
const ANSWERING: readonly Duty[] = [...ANSWERS, 'resolve'];

/**
 * The record of a stage, cut at each reopening that begins a new round: one after an answer, closed or not, or after a
 * withdrawal. If the landlord closed the complaint without an answer, its duties were owed all along.
 */
export function roundsOf(known: KnownComplaint, stage: Stage): readonly Round[] {
  const reopenings = eventsOf(known, stage.id, ['complaint.reopened']);
  if (reopenings.length === 0) return [{ number: 1, known }];
  const { history, moments } = known;
  const answering = stage.steps.filter(({ duty }) => ANSWERING.includes(duty));
  const inHistory = new Map(history.map((placed, at) => [placed, at]));
  const inMoments = new Map(moments.map(({ placed }, at) => [placed, at]));
  const rounds: Round[] = [];
  let [begun, looked, begunAt] = [0, 0, 0];
  for (const reopened of reopenings) {
    const at = inHistory.get(reopened) as number;
    const moment = inMoments.get(reopened) as number;
    // Before the reopening, nothing in this round was answered.
    const since = { ...known, history: history.slice(looked, at) };
    looked = at;
    const isAnswered = answering.some((step) => settledOn(since, stage, step));
    const isWithdrawn = moment > begunAt && moments[moment - 1]?.after.end === 'withdrawn';
    if (!isAnswered && !isWithdrawn) continue;
    rounds.push({
      number: rounds.length + 1,
      known: {
        ...known,
        history: history.slice(begun, at),
        moments: moments.slice(begunAt, moment),
      },
      takenUpAgainOn: reopened.event.on,
    });
    [begun, begunAt] = [at, moment];
  }
  const rest = { ...known, history: history.slice(begun), moments: moments.slice(begunAt) };
  return [...rounds, { number: rounds.length + 1, known: rest }];
}

/**
 * The steps owed in each round: after the first, the answer, the steps after it, and steps not done in an earlier
 * round.
 */
export function stepsOf(stage: Stage, rounds: readonly Round[]): readonly (readonly Step[])[] {
  const answer = stage.steps.findIndex(({ duty }) => ANSWERING.includes(duty));
  const done = new Set<Step>();
  return rounds.map(({ number, known }) => {
    const owed =
      number === 1
        ? stage.steps
        : stage.steps.filter((step, at) => step.repeats || at >= answer || !done.has(step));
    for (const step of stage.steps)
      if (!done.has(step) && settledOn(known, stage, step)) done.add(step);
    return owed;
  });
}

/** The limits that run in a round: only those whose trigger is in it. A limit that has run does not run again. */
export function limitsOf(
  limits: readonly Limit[],
  { number }: Round,
  steps: readonly Step[],
): readonly Limit[] {
  const isReopening = ({ from }: Limit) => from === 'complaint.reopened';
  if (number === 1) {
    const first = limits.filter((limit) => !isReopening(limit));
    return first.length > 0 ? first : limits;
  }
  return limits.filter(
    (limit) =>
      isReopening(limit) ||
      steps.some(({ doneBy }) => doneBy.some((type) => type === limit.from)) ||
      typeof limit.from === 'object',
  );
}

/** The holding letters of a stage, for the step that answers and for other steps that the policy lets them put off. */
export function lettersAbout(
  known: KnownComplaint,
  stage: Stage,
  step: Step,
  answer: PlacedEvent | undefined,
): Letters | undefined {
  const { extension, duty } = step;
  if (extension === undefined && !ANSWERS.includes(duty)) return undefined;
  const { history, complaint } = known;
  const letters = eventsOf(known, stage.id, ['response.extended']);
  const at = answer ? history.indexOf(answer) : history.length;
  const after = new Set(history.slice(at + 1).map(({ event }) => event));
  const stated = extension === 'not-seen' ? NOT_SEEN : given(extension);
  return {
    sent: letters.map(({ event }) => event as EventOf<'response.extended'>),
    tiers: stated && tiersOf(stated),
    isAfterAnswer: (letter) => after.has(letter),
    isSilent: complaint.silentOn.includes('response.extended'),
  };
}

/** The tiers of an extension, in order. */
const tiersOf = (extension: Tier & Pick<Extension, 'beyond'>): readonly Tier[] => [
  extension,
  ...(extension.beyond ? tiersOf(extension.beyond) : []),
];

/** For an extension rule that was not available: any letter in time is accepted as it is. */
const NOT_SEEN: Tier = { each: 'not-seen', inAll: 'not-seen', times: 'not-seen', by: 'not-seen' };

/**
 * Where the source is silent on what a limit runs from: between which days that was, by the events of the stage
 * alone.
 */
export function between(
  known: KnownComplaint,
  stage: Stage,
  trigger: EventType,
): { earliest?: IsoDate; latest?: IsoDate } | undefined {
  const { complaint, history, lifecycle } = known;
  if (!complaint.silentOn.includes(trigger)) return undefined;
  const index = lifecycle.indexOf(stage.id);
  const isReceipt = trigger === 'complaint.received';
  if (!isReceipt && trigger !== 'escalation.requested') {
    const earliest = openedOn(known, stage);
    return earliest && { earliest };
  }
  const first = history.find(({ event, stage: at }) => {
    const place = lifecycle.indexOf(at);
    return isReceipt
      ? place <= index && !BEFORE_RECEIPT.includes(event.type)
      : place === index && lifecycle.bearsOnStage(event.type);
  });
  return first && { latest: first.event.on };
}
