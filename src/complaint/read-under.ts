import type { WorkingCalendar } from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import type { Complaint } from '../history/index.js';
import { checkedCalendar, isByOwnCalendar } from '../history/index.js';
import { lifecycleOf, readEvent } from '../lifecycle/index.js';
import type { ComplaintEvent, Policy } from '../policy/index.js';
import { asPolicy, calendarOf, checkedPolicy, oncePer, present } from '../policy/index.js';
import { replay } from './record.js';

/** Another policy, another calendar, or both, under which to read a complaint's events. */
export interface Reading {
  readonly policy?: Policy;
  readonly calendar?: WorkingCalendar;
}

/** An event that cannot occur under the other policy, and why. */
export interface LeftOutEvent {
  readonly event: ComplaintEvent;
  readonly because: string;
}

/** Checks the policy and the calendar, if given. */
export const checkedReading = ({ policy, calendar }: Reading): Reading =>
  present({
    policy: policy === undefined ? policy : checkedPolicy(policy),
    calendar: calendar === undefined ? calendar : checkedCalendar(calendar),
  });

/** The complaint under the other policy, and the events that were left out. */
interface ReadUnder {
  readonly after: Complaint;
  readonly leftOut: readonly LeftOutEvent[];
}

/**
 * Reads a complaint's events under another policy or calendar. Events that cannot occur under the other policy are left
 * out and listed. Stages are matched by id alone. Words of the landlord's own (roles, subjects …) are read as in
 * its own policy.
 *
 * @param closing - Adds closures to the calendar.
 */
export function readUnder(
  complaint: Complaint,
  other: Reading,
  closing = (calendar: WorkingCalendar): WorkingCalendar => calendar,
): ReadUnder {
  const { policy: own, events, silentOn } = complaint;
  const { policy = own, calendar = calendarUnder(complaint, other.policy) } = other;
  const read = policy === own ? own : withWordsOf(own)(policy);
  const kept: ComplaintEvent[] = [];
  const leftOut: LeftOutEvent[] = [];
  for (const event of events) {
    try {
      kept.push(placedIn(read, event));
    } catch (error) {
      if (!(error instanceof ComplaintsError)) throw error;
      leftOut.push({ event, because: error.details.because ?? error.message });
    }
  }
  return { after: replay(read, kept, { calendar: closing(calendar), silentOn }), leftOut };
}

/**
 * A complaint counted by its policy's calendar takes the other policy's calendar; one that was given a calendar
 * keeps it.
 */
const calendarUnder = (complaint: Complaint, policy?: Policy): WorkingCalendar =>
  policy && isByOwnCalendar(complaint) ? calendarOf(policy) : complaint.calendar;

/** Words decide no date, so an unknown word does not keep an event out of the other policy. */
const withWordsOf = oncePer((own: Policy) =>
  oncePer((other: Policy) =>
    asPolicy({
      ...other,
      roles: { ...own.roles, ...other.roles },
      bodies: { ...own.bodies, ...other.bodies },
      ...((own.facts || other.facts) && { facts: { ...own.facts, ...other.facts } }),
      contents: [...(own.contents ?? []), ...(other.contents ?? [])],
      subjects: [...(own.subjects ?? []), ...(other.subjects ?? [])],
      topics: [...(own.topics ?? []), ...(other.topics ?? [])],
      tenures: [...(own.tenures ?? []), ...(other.tenures ?? [])],
    }),
  ),
);

/**
 * Reads an event under another policy; throws if it cannot occur there. An event that bears on no stage does not
 * need its stage there.
 */
function placedIn(policy: Policy, event: ComplaintEvent): ComplaintEvent {
  const { stages, known, bearsOnStage } = lifecycleOf(policy);
  const { stage, ...unstaged } = event;
  const hasPlace = stages.includes(stage as string) || bearsOnStage(event.type);
  const placed = hasPlace ? event : unstaged;
  return readEvent(placed, { policy, possible: () => known });
}
