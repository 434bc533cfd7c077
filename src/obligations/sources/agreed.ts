import type { IsoDate } from '../../calendar/index.js';
import { earliestOf } from '../../calendar/index.js';
import type { KnownComplaint, PlacedEvent, Promised } from '../../history/index.js';
import { allOf, completionsOf } from '../../history/index.js';
import type { Stage, Step } from '../../policy/index.js';
import { ANSWERS, isOfPromises } from '../../policy/index.js';
import type { Claim } from '../claim.js';
import { isPast, onDay } from '../start.js';
import { doneFor } from './of-promises.js';

/** The agreed day of a step that is due by agreement; for promises, also when they were kept. */
export function agreedFor(
  known: KnownComplaint,
  stage: Stage,
  step: Step,
  events: readonly PlacedEvent[],
): Pick<Claim, 'dueBy'> & Partial<Pick<Claim, 'done' | 'isSilent'>> {
  const promised = isOfPromises(step) ? ofPromises(known, stage) : undefined;
  return promised ?? { dueBy: dayAgreed(stage, step, events) };
}

/**
 * The day that was agreed, according to the events of a stage. A later day counts if it was agreed by the day then in
 * force, including holding letters. For an answer, the first day may be agreed in a holding letter.
 */
function dayAgreed(
  stage: Stage,
  { duty }: Step,
  events: readonly PlacedEvent[],
): IsoDate | undefined {
  let agreed: IsoDate | undefined;
  let inForce: IsoDate | undefined;
  for (const { event, stage: at } of events) {
    if (at !== stage.id || (inForce && isPast(event.on, onDay(inForce)))) continue;
    const isLetter = event.type === 'response.extended' && ANSWERS.includes(duty);
    const put = isLetter && event.agreed === true ? event.newDueDate : undefined;
    const day = event.dueDates?.[duty] ?? (agreed ? undefined : put);
    agreed = day ?? agreed;
    inForce = day ?? put ?? inForce;
  }
  return agreed;
}

/**
 * The promises of a stage, and the day on which each was kept; `unknown` if something was done that may have been
 * it.
 */
function promisesAt({ history }: KnownComplaint, { id }: Stage) {
  const here = history.filter((placed) => placed.stage === id).map(({ event }) => event);
  const promises: readonly Promised[] = allOf(here, 'action.agreed');
  const all = history.map(({ event }) => event);
  return { promises, kept: completionsOf(promises, doneFor(promises, all)) };
}

/** The last day of the first promise of a stage that was certainly broken. */
export function brokenOn(known: KnownComplaint, stage: Stage): IsoDate | undefined {
  const { promises, kept } = promisesAt(known, stage);
  const broken = promises.flatMap((promise) => {
    const { dueBy } = promise;
    const day = kept.get(promise) ?? known.asOf;
    return dueBy && day !== 'unknown' && isPast(day, onDay(dueBy)) ? [dueBy] : [];
  });
  return earliestOf(...broken);
}

/**
 * One promise stands for the stage: the earliest that was not kept, or may not have been; if all were kept, the one kept
 * late, or else the last.
 */
function ofPromises(
  known: KnownComplaint,
  stage: Stage,
): (Pick<Claim, 'dueBy'> & Partial<Pick<Claim, 'done' | 'isSilent'>>) | undefined {
  const { promises, kept } = promisesAt(known, stage);
  if (promises.length === 0) return undefined;
  const daysOf = (some: readonly Promised[]) => earliestOf(...some.map(({ dueBy }) => dueBy));
  const open = promises.filter((promise) => !kept.has(promise));
  if (open.length > 0) return { dueBy: daysOf(open), done: undefined };
  const unclear = promises.filter((promise) => kept.get(promise) === 'unknown');
  if (unclear.length > 0) return { dueBy: daysOf(unclear), done: undefined, isSilent: true };
  const done = promises.map((promise) => ({
    dueBy: promise.dueBy,
    done: kept.get(promise) as IsoDate,
  }));
  const isLate = ({ dueBy, done: day }: (typeof done)[number]) =>
    dueBy !== undefined && isPast(day, onDay(dueBy));
  return done.find(isLate) ?? done.reduce((a, b) => (b.done > a.done ? b : a));
}
