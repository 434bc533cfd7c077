import type { IsoDate } from '../calendar/index.js';
import type { Complaint } from '../history/index.js';
import {
  checkedComplaint,
  checkedDate,
  type KnownFacts,
  openedOn,
  standsAt,
} from '../history/index.js';
import { isOpener } from '../lifecycle/index.js';
import type { Stage, Step } from '../policy/index.js';
import { finder } from './duties.js';
import type { Obligation } from './obligation.js';
import { otherDuties } from './other-duties.js';
import { knownAt } from './passing-time.js';

/**
 * Every duty owed under the stages opened so far, stage by stage and step by step, then those
 * that belong to no stage, as it stood at the end of a day. Facts dated after that day are left out.
 *
 * Left out too is what is owed by no date and never held anything up: a step beside the
 * others with no limit, until it is done; and a step with no limit that was released.
 *
 * @param asOf - The civil date to look at it from; nothing reads a clock.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon` where a count
 * leaves the dates the calendar covers.
 */
export function obligationsOf(complaint: Complaint, asOf: IsoDate): Obligation[] {
  const known = knownAt(checkedComplaint(complaint), checkedDate(asOf, 'asOf'));
  const find = finder(known);
  const ofStages = complaint.policy.stages
    .filter((stage) => openedOn(known, stage) !== undefined)
    .flatMap((stage) => stage.steps.map((step) => ({ stage, step, duty: find(stage, step) })))
    .filter(({ stage, step, duty }) => isListed(known, stage, step, duty))
    .map(({ duty }) => duty);
  return [...ofStages, ...otherDuties(known)];
}

function isListed(
  known: KnownFacts,
  stage: Stage,
  step: Step,
  { from, settledOn: done, standing, limit }: Obligation,
): boolean {
  if (step.party === 'complainant') {
    const { stage: at, step: waiting } = standsAt(known);
    // A window that was used before it opened was none.
    const isDated =
      typeof limit === 'object' && limit.from !== 'not-stated' && limit.from !== 'not-seen';
    const used = done !== undefined && (!isDated || !step.doneBy.some(isOpener));
    return from !== undefined || used || (at === stage.id && waiting === step.duty);
  }
  if (typeof limit === 'object' || done !== undefined) return true;
  return standing !== 'released' && !step.beside;
}
