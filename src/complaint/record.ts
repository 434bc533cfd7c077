import type { WorkingCalendar } from '../calendar/index.js';
import { ComplaintsError, show } from '../errors.js';
import type { Basis, Complaint } from '../history/index.js';
import { canonical, checkedCalendar, checkedComplaint, fold } from '../history/index.js';
import { lifecycleOf, readEvent } from '../lifecycle/index.js';
import { TIME } from '../obligations/index.js';
import type { ComplaintEvent, EventOf, EventType, Policy } from '../policy/index.js';
import {
  BEFORE_RECEIPT,
  calendarOf,
  checkedPolicy,
  deepFreeze,
  EVENT_TYPES,
} from '../policy/index.js';
import { notesOn } from './notes.js';

/**
 * Opens a complaint on the day it is received.
 *
 * @param policy - The policy by which it is handled.
 * @param received - The fact `complaint.received`, with its date.
 * @param calendar - The working days to count by; where left out, England's less the policy's own closures.
 * @returns A complaint whose history is this one fact. Where the policy was not in
 * force on that day, a note says so.
 * @throws {@link ComplaintsError} `event/invalid`, `event/impossible`; `argument/invalid`
 * for a policy or a calendar that is none.
 */
export function openComplaint(
  policy: Policy,
  received: EventOf<'complaint.received'>,
  calendar: WorkingCalendar = calendarOf(checkedPolicy(policy)),
): Complaint {
  return build({ policy, calendar: checkedCalendar(calendar), silentOn: [] }, [], [received]);
}

/**
 * Records facts: whatever happened, in whatever order, on time or late. A fact is put in
 * its place by date and the whole history read again.
 *
 * @param complaint - Left as it was.
 * @param events - Facts in the order in which they happened, as far as their dates do not tell.
 * @returns The complaint with these facts.
 * @throws {@link ComplaintsError} `event/invalid` for what cannot be read; `event/impossible`
 * for a step the policy does not have, a stage that does not exist, a date before
 * receipt, a second receipt, a key under which another fact is recorded. Both say what can be recorded. Nothing is recorded then.
 */
export function recordEvent(complaint: Complaint, ...events: readonly ComplaintEvent[]): Complaint {
  const { policy, calendar, silentOn } = checkedComplaint(complaint);
  return build({ policy, calendar, silentOn }, complaint.events, events);
}

/** What a replay may be told besides the facts. */
export interface ReplayOptions {
  /** The working days to count by; where left out, England's less the policy's own closures. */
  readonly calendar?: WorkingCalendar;
  /**
   * Types of fact the source does not tell of, for a history that is a summary. A duty that
   * only such facts could settle stands as `unknown`. With `complaint.received` here, a
   * history without a receipt can be replayed.
   */
  readonly silentOn?: readonly EventType[];
}

/**
 * Builds a complaint from a whole list of facts: a saved history, a corrected one, or
 * somebody else's summary.
 *
 * @param events - Facts in the order in which they happened, as far as their dates do not tell.
 * @throws {@link ComplaintsError} as {@link recordEvent}; `event/impossible` too where
 * there is no receipt and the source is not said to be silent on it.
 */
export function replay(
  policy: Policy,
  events: readonly ComplaintEvent[],
  options: ReplayOptions = {},
): Complaint {
  const { calendar = calendarOf(checkedPolicy(policy)), silentOn = [] } = options ?? {};
  if (!Array.isArray(events)) {
    throw new ComplaintsError('event/invalid', { given: events, expected: 'a list of events' });
  }
  checkSilence(silentOn);
  const given = { calendar: checkedCalendar(calendar), silentOn: Object.freeze([...silentOn]) };
  return build({ policy, ...given }, [], [...events]);
}

function checkSilence(silentOn: unknown): void {
  const listed: readonly unknown[] = [silentOn].flat();
  const issues = listed
    .filter((type) => !EVENT_TYPES.includes(type as EventType))
    .map((type) => ({ path: 'silentOn', message: `${show(type)} is not a type of event` }));
  if (!Array.isArray(silentOn)) issues.push({ path: 'silentOn', message: 'should be a list' });
  if (issues.length > 0)
    throw new ComplaintsError('event/invalid', { given: silentOn, issues, possible: EVENT_TYPES });
}

function build(
  basis: Basis,
  before: readonly ComplaintEvent[],
  inputs: readonly unknown[],
): Complaint {
  const { policy, silentOn } = basis;
  const { known } = lifecycleOf(policy);
  const received = before.some(isReceipt) || silentOn.includes('complaint.received');
  const possible = received ? known.filter((type) => type !== 'complaint.received') : known;
  const all = [...before];
  for (const event of inputs.map((input) => readEvent(input, { policy, possible })))
    if (isNew(event, all, possible)) all.push(event);
  checkReceipt(all, silentOn, possible);
  const history = fold(basis, all, TIME);
  const events = history.map(({ event }) => event);
  const notes = notesOn(policy, history);
  for (const made of [events, history, notes]) deepFreeze(made);
  return Object.freeze({ ...basis, events, history, notes });
}

const isReceipt = ({ type }: ComplaintEvent): boolean => type === 'complaint.received';

/** Whether a fact is not yet recorded under its key. */
function isNew(
  event: ComplaintEvent,
  before: readonly ComplaintEvent[],
  possible: readonly EventType[],
): boolean {
  const same = event.key === undefined ? undefined : before.find(({ key }) => key === event.key);
  if (!same || canonical(same) === canonical(event)) return !same;
  const because = `Another fact is recorded under the key '${event.key}': ${canonical(same)}; this one is ${canonical(event)}. A key stands for one fact.`;
  throw impossible(event, because, possible);
}

/** A complaint is received once, and before whatever else happens to it. */
function checkReceipt(
  events: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
  possible: readonly EventType[],
): void {
  const [receipt, second] = events.filter(isReceipt);
  if (second) {
    const because = `The complaint was already received, on ${receipt?.on}. A second complaint is a complaint of its own: open another.`;
    throw impossible(second, because, possible);
  }
  if (!receipt && !silentOn.includes('complaint.received')) {
    const because = 'Nothing can be recorded before the complaint is received.';
    throw impossible(events[0], because, ['complaint.received']);
  }
  const early = events.find(
    ({ on, type }) => receipt && on < receipt.on && !BEFORE_RECEIPT.includes(type),
  );
  if (early) {
    const because = `${early.on} is before ${receipt?.on}, when the complaint was received. If a date is wrong, correct it in the list of events and replay them.`;
    throw impossible(early, because, possible);
  }
}

const impossible = (given: unknown, because: string, possible: readonly EventType[]) =>
  new ComplaintsError('event/impossible', { given, because, possible });
