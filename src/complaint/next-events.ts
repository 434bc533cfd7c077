import type { IsoDate } from '../calendar/index.js';
import { type Complaint, checkedComplaint, positionOf, stateOf } from '../history/index.js';
import { expectedIn, isOpener, lifecycleOf, possibleIn } from '../lifecycle/index.js';
import { ledgerOf, positionOn } from '../obligations/index.js';
import type { EventType } from '../policy/index.js';

/**
 * The facts that the policy foresees next: what a screen would offer. Closing a complaint for want of a reply is
 * offered only once the complainant's time is known to have run out.
 *
 * @param asOf - The day to look at it from: a window that is past is no longer offered, and what
 * the policy has the end of somebody's time bring about has come. Without it, only the facts speak.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`.
 */
export function expectedEvents(complaint: Complaint, asOf?: IsoDate): EventType[] {
  const { policy } = checkedComplaint(complaint);
  const { machine, known } = lifecycleOf(policy);
  const position = asOf ? positionOn(complaint, asOf) : positionOf(complaint);
  const expected = expectedIn(machine, stateOf(complaint, position), known);
  const stage = policy.stages.find(({ id }) => id === position.stage);
  const waiting = stage?.steps.find(({ duty }) => duty === position.step);
  if (waiting?.party !== 'complainant') return expected;
  const row =
    asOf &&
    ledgerOf(complaint, asOf)
      .rows('policy')
      .findLast((one) => one.stage === position.stage && one.duty === waiting.duty);
  if (row && row.standing === 'lapsed') return expected.filter((type) => !isOpener(type));
  const isOwn = waiting.doneBy.includes('complaint.lapsed');
  return expected.filter((type) => isOwn || type !== 'complaint.lapsed');
}

/** Every fact that can be recorded now: all that the policy knows, regular or not. */
export function possibleEvents(complaint: Complaint): EventType[] {
  const { machine, known } = lifecycleOf(checkedComplaint(complaint).policy);
  return possibleIn(machine, stateOf(complaint, positionOf(complaint)), known);
}
