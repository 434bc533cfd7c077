import type { IsoDate } from '../../calendar/index.js';
import type { KnownComplaint } from '../../history/index.js';
import { openedOn } from '../../history/index.js';
import type { Stage, Step } from '../../policy/index.js';
import type { Obligation } from '../obligation.js';
import { isPast } from '../start.js';

/** Finds the row of another step, as it stands in the round that is under way. */
export type Find = (stage: Stage, step: Step) => Obligation | undefined;

/** The day another duty's time ran out, unless it was done or the complaint closed by then, or an event had opened this stage. */
export function expiredOn(
  known: KnownComplaint,
  stage: Stage,
  expiryOf: string,
  find: Find,
): IsoDate | undefined {
  const { complaint, asOf, history, moments } = known;
  const [earlier, cause] =
    complaint.policy.stages
      .flatMap((one) => one.steps.map((step) => [one, step] as const))
      .find(([one, step]) => `${one.id}/${step.duty}` === expiryOf) ?? [];
  const row = earlier && cause && find(earlier, cause);
  // Where the source does not tell whether it was done, nobody can say that its time ran out.
  if (!row?.due || !isPast(asOf, row.last) || row.standing === 'unknown') return undefined;
  const { due, last, settledOn: done } = row;
  const isBy = (day: IsoDate | undefined) => day !== undefined && !isPast(day, last);
  const closedByThen = history.some(({ event, after }) => after.end && isBy(event.on));
  const openedBefore = openedOn(
    { ...known, moments: moments.filter(({ placed }) => placed) },
    stage,
  );
  return isBy(done) || closedByThen || isBy(openedBefore) ? undefined : due;
}
