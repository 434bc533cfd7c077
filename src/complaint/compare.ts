import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import type { Complaint } from '../history/index.js';
import { checkedCalendar, checkedComplaint, checkedDate } from '../history/index.js';
import { lifecycleOf, readEvent } from '../lifecycle/index.js';
import type { DueDateDifference, Side } from '../obligations/index.js';
import { differ, ledgerOf } from '../obligations/index.js';
import type { ComplaintEvent, Policy } from '../policy/index.js';
import { calendarOf, checkedPolicy, present } from '../policy/index.js';
import { replay } from './record.js';
import { EXPECTED } from './words.js';

/** What to read a complaint's events by instead: another policy, another calendar, or both. */
export interface DueDateOptions {
  readonly policy?: Policy;
  readonly calendar?: WorkingCalendar;
}

/** An event that the other policy has no place for, and why. */
export interface LeftOutEvent {
  readonly event: ComplaintEvent;
  readonly because: string;
}

/** One history under two policies, or by two calendars. */
export interface DueDateComparison {
  /** Stage by stage, in the order of the complaint's own policy. */
  readonly differences: readonly DueDateDifference[];
  /** Events known by that day without which the other policy was read. */
  readonly leftOut: readonly LeftOutEvent[];
}

/**
 * The duties of a complaint as they would fall due, and stand, under another policy or by
 * another calendar, where that differs. The events stay the same: those the other policy has no
 * place for are left out, and told. Stages are the same where their ids are; no other likeness
 * is guessed. Where only a policy is given, a complaint counted by the working days of its own
 * landlord is counted by those of the other. Words of the landlord's own (roles, subjects …) are read as in its own policy.
 *
 * @param asOf - The civil date to look at both from.
 * @throws {@link ComplaintsError} `argument/invalid`, also where neither a policy nor a calendar
 * is given; `date/invalid`; `calendar/beyond-horizon`.
 *
 * @example
 * const { differences } = compareDueDates(complaint, { policy: nextEdition }, '2024-03-01');
 * for (const { because } of differences) console.log(because);
 */
export function compareDueDates(
  complaint: Complaint,
  other: DueDateOptions,
  asOf: IsoDate,
): DueDateComparison {
  const day = checkedDate(asOf, 'asOf');
  const { after, leftOut } = readUnder(checkedComplaint(complaint), checkedOptions(other));
  return {
    differences: differ(sideOf(complaint, day), sideOf(after, day)),
    leftOut: leftOut.filter(({ event }) => event.on <= day),
  };
}

const sideOf = (complaint: Complaint, day: IsoDate): Side => ({
  policy: complaint.policy,
  rows: ledgerOf(complaint, day).rows('policy'),
});

function checkedOptions(other: DueDateOptions): DueDateOptions {
  if (other?.policy !== undefined || other?.calendar !== undefined) return checkedReading(other);
  throw invalidArgument(other, EXPECTED.comparing);
}

/** A policy and a calendar given as arguments, where they are given. */
export const checkedReading = ({ policy, calendar }: DueDateOptions): DueDateOptions =>
  present({
    policy: policy === undefined ? policy : checkedPolicy(policy),
    calendar: calendar === undefined ? calendar : checkedCalendar(calendar),
  });

/** A complaint's events read otherwise, and those for which there is no place. */
interface ReadUnder {
  readonly after: Complaint;
  readonly leftOut: readonly LeftOutEvent[];
}

/** Reads a complaint's events by another policy or calendar; `closing` closes more days in it. */
export function readUnder(
  complaint: Complaint,
  other: DueDateOptions,
  closing = (calendar: WorkingCalendar): WorkingCalendar => calendar,
): ReadUnder {
  const { policy: own, events, silentOn } = complaint;
  const { policy = own, calendar = calendarUnder(complaint, other.policy) } = other;
  const read = policy === own ? own : withWordsOf(own, policy);
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

/** A complaint counted by its policy's own calendar is counted by that of the other policy; one that was given a calendar keeps it. */
function calendarUnder({ policy: own, calendar }: Complaint, policy?: Policy): WorkingCalendar {
  const { name, edition } = calendarOf(own);
  const isOwn = calendar.name === name && calendar.edition === edition;
  return policy && isOwn ? calendarOf(policy) : calendar;
}

/** Words decide no date, so none of them keeps an event out of the other policy. */
const withWordsOf = (own: Policy, other: Policy): Policy => ({
  ...other,
  roles: { ...own.roles, ...other.roles },
  bodies: { ...own.bodies, ...other.bodies },
  contents: [...(own.contents ?? []), ...(other.contents ?? [])],
  subjects: [...(own.subjects ?? []), ...(other.subjects ?? [])],
  topics: [...(own.topics ?? []), ...(other.topics ?? [])],
  tenures: [...(own.tenures ?? []), ...(other.tenures ?? [])],
});

/** An event as another policy takes it; throws where that has no place for it. What bears on no stage needs none there. */
function placedIn(policy: Policy, event: ComplaintEvent): ComplaintEvent {
  const { stages, known, bearsOnStage } = lifecycleOf(policy);
  const { stage, ...unstaged } = event;
  const hasStage = stage === undefined || stages.includes(stage);
  const fact = hasStage || bearsOnStage(event.type) ? event : unstaged;
  return readEvent(fact, { policy, possible: known });
}
