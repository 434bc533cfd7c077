import { england, type WorkingCalendar } from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import {
  type ComplaintEvent,
  type EventOf,
  expectedIn,
  lifecycleOf,
  possibleIn,
} from '../lifecycle/index.js';
import { deepFreeze, EVENT_TYPES, type EventType, type Policy } from '../policy/index.js';
import type { Complaint, Note } from './complaint.js';
import { fold, stateOf } from './fold.js';
import { inOrder } from './order.js';
import { readEvent } from './read-event.js';

/**
 * Opens a complaint on the day it is received.
 *
 * @param policy - The policy by which it is handled.
 * @param received - The fact `complaint.received`, with its date.
 * @param calendar - The working days to count by; England's where left out.
 * @returns A complaint whose history is this one fact. Where the policy was not in
 * force on that day, a note says so.
 * @throws {@link ComplaintsError} `event/invalid`, `event/impossible`.
 */
export function openComplaint(
  policy: Policy,
  received: EventOf<'complaint.received'>,
  calendar: WorkingCalendar = england,
): Complaint {
  return build(policy, calendar, [], [received], []);
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
 * receipt, a second receipt. Both say what can be recorded. Nothing is recorded then.
 */
export function recordEvent(complaint: Complaint, ...events: readonly ComplaintEvent[]): Complaint {
  return build(complaint.policy, complaint.calendar, complaint.events, events, complaint.silentOn);
}

/** What a replay may be told besides the facts. */
export interface ReplayOptions {
  /** The working days to count by; England's where left out. */
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
  const { calendar = england, silentOn = [] } = options;
  const wrong = silentOn.filter((type) => !EVENT_TYPES.includes(type));
  if (wrong.length > 0) {
    const issues = wrong.map((type) => ({
      path: 'silentOn',
      message: `'${type}' is not a type of event`,
    }));
    throw new ComplaintsError('event/invalid', { given: silentOn, issues, possible: EVENT_TYPES });
  }
  return build(policy, calendar, [], events, silentOn);
}

function build(
  policy: Policy,
  calendar: WorkingCalendar,
  before: readonly ComplaintEvent[],
  inputs: readonly unknown[],
  silentOn: readonly EventType[],
): Complaint {
  const lifecycle = lifecycleOf(policy);
  const listed = Array.isArray(inputs) ? inputs : [inputs];
  const known = receiptIn(before) ?? receiptIn(listed);
  const started = known !== undefined || silentOn.includes('complaint.received');
  const possible = lifecycle.known.filter((type) => (type === 'complaint.received') !== started);
  let received = receiptIn(before);
  const added = listed.map((input) => {
    const isReceipt =
      (input as { type?: unknown } | null | undefined)?.type === 'complaint.received';
    const receivedOn = isReceipt ? received?.on : known?.on;
    const event = readEvent(input, { policy, possible, ...(receivedOn && { receivedOn }) });
    if (event.type === 'complaint.received') received = event;
    return event;
  });
  const events = inOrder(policy, lifecycle, [...before, ...added]);
  if (!started) {
    throw new ComplaintsError('event/impossible', {
      given: added[0],
      because: 'Nothing can be recorded before the complaint is received.',
      possible: ['complaint.received'],
    });
  }
  const folded = fold(policy, events, silentOn);
  if ('impossible' in folded) {
    throw new ComplaintsError('event/impossible', {
      given: folded.impossible,
      because: `${folded.impossible.on} is before the complaint was received. If a date is wrong, correct it in the list of events and replay them.`,
      possible,
    });
  }
  const { history } = folded;
  const complaint = {
    policy,
    calendar,
    events,
    silentOn: [...silentOn],
    history,
    notes: notesOn(policy, events),
  };
  deepFreeze(complaint.events);
  deepFreeze(complaint.history);
  deepFreeze(complaint.notes);
  Object.freeze(complaint.silentOn);
  return Object.freeze(complaint);
}

const receiptIn = (events: readonly unknown[]): ComplaintEvent | undefined =>
  events.find(
    (event) => (event as { type?: unknown } | null | undefined)?.type === 'complaint.received',
  ) as ComplaintEvent | undefined;

function notesOn(
  { title, landlord, edition, inForce }: Policy,
  events: readonly ComplaintEvent[],
): Note[] {
  const receivedOn = receiptIn(events)?.on;
  if (!receivedOn) return [];
  const { from, to } = inForce;
  if (receivedOn >= from && (to === undefined || receivedOn <= to)) return [];
  const dates = to ? `from ${from} to ${to}` : `from ${from}`;
  return [
    {
      id: 'policy-not-in-force',
      message: `The complaint was received on ${receivedOn}, outside the dates of ${title} (${landlord}, ${edition}): ${dates}. It is judged by that edition all the same.`,
    },
  ];
}

/** The facts that the policy foresees next: what a screen would offer. */
export function expectedEvents(complaint: Complaint): EventType[] {
  return expectedIn(stateOf(complaint), lifecycleOf(complaint.policy).known);
}

/** Every fact that can be recorded now: all that the policy knows, regular or not. */
export function possibleEvents(complaint: Complaint): EventType[] {
  const { machine, known } = lifecycleOf(complaint.policy);
  return possibleIn(machine, stateOf(complaint), known);
}
