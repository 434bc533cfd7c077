import { fieldsOf, marked, reading, unreadable } from '../border/index.js';
import type { WorkingCalendar } from '../calendar/index.js';
import type { Issue } from '../errors.js';
import { ComplaintsError, show } from '../errors.js';
import type { Basis, Complaint, Note, PlacedEvent } from '../history/index.js';
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
  isReceipt,
  stageOf,
} from '../policy/index.js';
import { EXPECTED, IMPOSSIBLE, NOT_A_LIST, NOT_A_TYPE, NOTES } from './words.js';

/**
 * Opens a complaint on the day it is received.
 *
 * @param policy - The policy by which it is handled.
 * @param received - The event `complaint.received`, with its date.
 * @param calendar - The working days to count by; where left out, England's less the policy's own closures.
 * @returns A complaint whose history is this one event. Where the policy was not in
 * force on that day, a note says so.
 * @throws {@link ComplaintsError} `event/invalid`, `event/impossible`; `argument/invalid`
 * for a policy or a calendar that is none.
 */
export function openComplaint(
  policy: Policy,
  received: EventOf<'complaint.received'>,
  calendar: WorkingCalendar = calendarOf(policy),
): Complaint {
  const basis = { policy: checkedPolicy(policy), calendar: checkedCalendar(calendar) };
  return build({ ...basis, silentOn: [] }, [], [received]);
}

/**
 * Records events: whatever happened, in whatever order, on time or late. An event is put in
 * its place by date and the whole history read again.
 *
 * @param complaint - Left as it was.
 * @param events - Events in the order in which they happened, as far as their dates do not tell.
 * @returns The complaint with these events.
 * @throws {@link ComplaintsError} `event/invalid` for what cannot be read; `event/impossible`
 * for a step the policy does not have, a stage that does not exist, a date before
 * receipt, a second receipt, a key under which another event is recorded. Both say what can be recorded. Nothing is recorded then.
 */
export function recordEvent(complaint: Complaint, ...events: readonly ComplaintEvent[]): Complaint {
  const { policy, calendar, silentOn } = checkedComplaint(complaint);
  return build({ policy, calendar, silentOn }, complaint.events, events);
}

/** What a replay may be told besides the events. */
export interface ReplayOptions {
  /** The working days to count by; where left out, England's less the policy's own closures. */
  readonly calendar?: WorkingCalendar;
  /**
   * Types of event the source does not tell of, for a history that is a summary. A duty that
   * only such events could settle stands as `unknown`. With `complaint.received` here, a
   * history without a receipt can be replayed.
   */
  readonly silentOn?: readonly EventType[];
}

/**
 * Builds a complaint from a whole list of events: a saved history, a corrected one, or
 * somebody else's summary.
 *
 * @param events - Events in the order in which they happened, as far as their dates do not tell.
 * @throws {@link ComplaintsError} as {@link recordEvent}; `event/impossible` too where
 * there is no receipt and the source is not said to be silent on it.
 */
export function replay(
  policy: Policy,
  events: readonly ComplaintEvent[],
  options: ReplayOptions = {},
): Complaint {
  const by = checkedPolicy(policy);
  const { calendar = calendarOf(by), silentOn = [] } = fieldsOf(options ?? {});
  if (!Array.isArray(events)) {
    throw new ComplaintsError('event/invalid', { given: events, expected: EXPECTED.events });
  }
  checkSilence(silentOn);
  const given = { calendar: checkedCalendar(calendar), silentOn: Object.freeze([...silentOn]) };
  return build({ policy: by, ...given }, [], events);
}

function checkSilence(silentOn: unknown): void {
  const excess = unreadable(silentOn);
  const listed: readonly unknown[] = excess ? [] : [silentOn].flat();
  const issues: Issue[] = listed
    .filter((type) => !EVENT_TYPES.includes(type as EventType))
    .map((type) => ({ path: 'silentOn', message: `${show(type)} ${NOT_A_TYPE}` }));
  if (excess) issues.push({ ...excess, path: 'silentOn' });
  else if (!Array.isArray(silentOn)) issues.push({ path: 'silentOn', message: NOT_A_LIST });
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
  const received =
    before.some(({ type }) => isReceipt(type)) || silentOn.includes('complaint.received');
  const possible = received ? known.filter((type) => !isReceipt(type)) : known;
  const all = [...before];
  const read = reading(inputs, () =>
    Array.from(inputs, (input) => readEvent(input, { policy, possible })),
  );
  for (const event of read) if (isNew(event, all, possible)) all.push(event);
  checkReceipt(all, silentOn, possible);
  const history = fold(basis, all, TIME);
  const events = history.map(({ event }) => event);
  const notes = notesOn(policy, history);
  for (const made of [events, history, notes]) deepFreeze(made);
  return Object.freeze(marked('complaint', { ...basis, events, history, notes }));
}

/** Whether an event is not yet recorded under its key. */
function isNew(
  event: ComplaintEvent,
  before: readonly ComplaintEvent[],
  possible: readonly EventType[],
): boolean {
  const { key } = event;
  const same = key === undefined ? undefined : before.find((other) => other.key === key);
  if (!same || key === undefined) return true;
  if (canonical(same) === canonical(event)) return false;
  const data = { key: show(key), known: show(same), given: show(event) };
  throw impossible(event, IMPOSSIBLE['key-taken'](data), possible);
}

/** A complaint is received once, and before whatever else happens to it. */
function checkReceipt(
  events: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
  possible: readonly EventType[],
): void {
  const [receipt, second] = events.filter(({ type }) => isReceipt(type));
  if (receipt && second) throw impossible(second, IMPOSSIBLE['second-receipt'](receipt), possible);
  if (!receipt) {
    if (silentOn.includes('complaint.received')) return;
    throw impossible(events[0], IMPOSSIBLE['no-receipt'](), ['complaint.received']);
  }
  const { on: receivedOn } = receipt;
  const early = events.find(({ on, type }) => on < receivedOn && !BEFORE_RECEIPT.includes(type));
  if (early)
    throw impossible(early, IMPOSSIBLE['before-receipt']({ on: early.on, receivedOn }), possible);
}

const impossible = (given: unknown, because: string, possible: readonly EventType[]) =>
  new ComplaintsError('event/impossible', { given, because, possible });

/** What is to be known about a complaint that is nobody's breach. */
const notesOn = (policy: Policy, history: readonly PlacedEvent[]): Note[] => [
  ...outOfForce(policy, history),
  ...history
    .filter(({ regularity }) => regularity === 'repeated')
    .map(({ event: { on }, stage }) =>
      note('repeated', NOTES.repeated({ on, name: stageOf(policy, stage)?.name })),
    ),
];

function outOfForce(policy: Policy, history: readonly PlacedEvent[]): Note[] {
  const { inForce } = policy;
  const receivedOn = history.find(({ event }) => isReceipt(event.type))?.event.on;
  if (typeof inForce === 'string' || !receivedOn) return [];
  const { from, to, reviewBy } = inForce;
  if (receivedOn >= from && receivedOn <= (to ?? reviewBy ?? receivedOn)) return [];
  const edition = { policy, receivedOn };
  if (receivedOn >= from && to === undefined && reviewBy) {
    const message = NOTES['policy-review-due']({ ...edition, reviewBy });
    return [note('policy-review-due', message)];
  }
  const message = NOTES['policy-not-in-force']({ ...edition, from, ...(to && { to }) });
  return [note('policy-not-in-force', message)];
}

const note = (id: Note['id'], message: string): Note => ({ id, message });
