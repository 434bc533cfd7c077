import type { IsoDate } from '../calendar/index.js';
import type { Complaint, Elapsed, KnownComplaint, Time } from '../history/index.js';
import { knownByEvents, standsAt } from '../history/index.js';
import { firstState, lifecycleOf, openedByTime } from '../lifecycle/index.js';
import type { Duty } from '../policy/index.js';
import { expiredOn, policySteps } from './sources/index.js';
import { isPast } from './start.js';

/*
 * The machine holds no dates. Where a policy has the end of somebody's time open a stage or
 * close the complaint, that is worked out here, between the events and after the last.
 */

/** What the passing of time did after the last event, up to a day. Nothing under most policies. */
export const timeUntil = (complaint: Complaint, day: IsoDate): readonly Elapsed[] =>
  lifecycleOf(complaint.policy).isTimed ? elapsedAfter(knownByEvents(complaint, day)) : [];

/** Whether the complainant still had time to act where the complaint stood, by an end that is known. */
function isComplainants(complaint: Complaint, day: IsoDate): boolean {
  const known = knownByEvents(complaint, day);
  const { stage: id, step: waiting } = standsAt(known);
  const stage = complaint.policy.stages.find((one) => one.id === id);
  const step = stage?.steps.find(({ duty }) => duty === waiting);
  if (!stage || step?.party !== 'complainant') return false;
  const { last, standing } = policySteps(known).find(stage, step) ?? {};
  return last?.latest !== undefined && standing === 'open';
}

/** What a fold has to know of time. */
export const TIME: Time = { until: timeUntil, isComplainants };

/** One thing after the other: what time opens is a later stage, so this ends. */
export function elapsedAfter(known: KnownComplaint): Elapsed[] {
  const next = whatTimeDid(known);
  return next ? [next, ...elapsedAfter({ ...known, moments: [...known.moments, next] })] : [];
}

function whatTimeDid(known: KnownComplaint): Elapsed | undefined {
  const { policy } = known.complaint;
  const { stage: id, step: waiting, end, advocate } = standsAt(known);
  const stage = policy.stages.find((one) => one.id === id);
  if (!stage || end) return undefined;
  const { find } = policySteps(known);
  for (const later of openedByTime(policy, stage)) {
    for (const trigger of later.opensOn) {
      if (typeof trigger === 'string' || !trigger.expiryOf.startsWith(`${stage.id}/`)) continue;
      const on = expiredOn(known, later, trigger.expiryOf, find);
      const step = firstState(later) as Duty;
      if (on) return { on, expiryOf: trigger.expiryOf, after: { stage: later.id, step, advocate } };
    }
  }
  const step = stage.steps.find(({ duty }) => duty === waiting);
  const expiry = step?.onExpiry;
  const row = expiry && find(stage, step);
  if (!expiry || !row?.due || !isPast(known.asOf, row.last)) return undefined;
  // What was posted in time was done, be it received later.
  if (row.standing === 'unknown' || row.standing === 'met') return undefined;
  const after = { stage: stage.id, end: expiry.as, advocate };
  return { on: row.due, expiryOf: `${stage.id}/${row.duty}`, after };
}
