import type { IsoDate } from '../../calendar/index.js';
import type { KnownComplaint } from '../../history/index.js';
import { openedOn } from '../../history/index.js';
import type { Stage, Step } from '../../policy/index.js';
import { isOfPromises } from '../../policy/index.js';
import type { Bounds, Obligation } from '../obligation.js';
import { isPast, onDay } from '../start.js';
import { brokenOn } from './agreed.js';

/** Finds the row of another step in the current round. */
export type Find = (stage: Stage, step: Step) => Obligation | undefined;

/**
 * The day another duty's time ran out, unless it was done or the complaint closed by then, or an event had opened
 * this stage.
 */
export function expiredOn(
  known: KnownComplaint,
  stage: Stage,
  expiryOf: string,
  find: Find,
): IsoDate | undefined {
  const { complaint, asOf, history } = known;
  const [earlier, cause] =
    complaint.policy.stages
      .flatMap((one) => one.steps.map((step) => [one, step] as const))
      .find(([one, step]) => `${one.id}/${step.duty}` === expiryOf) ?? [];
  if (earlier && cause && isOfPromises(cause)) {
    const broken = brokenOn(known, earlier);
    return broken && !wasOpenBy(known, stage, onDay(broken)) ? broken : undefined;
  }
  const row = earlier && cause && find(earlier, cause);
  // If the source is silent on whether it was done, or still required, its time may not have run out.
  const isUntold = cause?.releasedBy?.some((type) => complaint.silentOn.includes(type));
  if (!row?.due || !isPast(asOf, row.last) || row.standing === 'unknown' || isUntold)
    return undefined;
  const { due, last, settledOn: done } = row;
  const isBy = (day: IsoDate | undefined) => day !== undefined && !isPast(day, last);
  const closedByThen = history.some(({ event, after }) => after.end && isBy(event.on));
  return isBy(done) || closedByThen || wasOpenBy(known, stage, last) ? undefined : due;
}

/** Whether an event had opened a stage by a last day. */
function wasOpenBy(known: KnownComplaint, stage: Stage, last: Bounds): boolean {
  const moments = known.moments.filter(({ placed }) => placed);
  const opened = openedOn({ ...known, moments }, stage);
  return opened !== undefined && !isPast(opened, last);
}
