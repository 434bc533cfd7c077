import { fieldsOf, marked, reading, wholeOf } from '../border/index.js';
import type { WorkingCalendar } from '../calendar/index.js';
import type { Issue } from '../errors.js';
import { ComplaintsError, show } from '../errors.js';
import type { Basis, Complaint } from '../history/index.js';
import { canonical, checkedCalendar, checkedComplaint, fold } from '../history/index.js';
import type { Against } from '../lifecycle/index.js';
import { lifecycleOf, readEvent } from '../lifecycle/index.js';
import { TIME } from '../obligations/index.js';
import type { ComplaintEvent, EventOf, EventType, Policy } from '../policy/index.js';
import {
  BEFORE_RECEIPT,
  calendarOf,
  checkedPolicy,
  deepFreeze,
  EVENT_TYPES,
  isOwnEvent,
  isReceipt,
} from '../policy/index.js';
import { notesOn } from './notes.js';
import { EXPECTED, IMPOSSIBLE, NOT_A_LIST, NOT_A_TYPE } from './words.js';

/**
 * Opens a complaint on the day it is received.
 *
 * @param policy - The policy by which it is handled.
 * @param received - The event `complaint.received`, with its date.
 * @param calendar - The working days to count by; by default England's, less the policy's own closures.
 * @returns A complaint whose history is this one event, with a note if the policy was not in
 * force on that day.
 * @throws {@link ComplaintsError} `event/invalid`, `event/impossible`; `argument/invalid`
 * for something that is not a policy or calendar.
 */
export function openComplaint(
  policy: Policy,
  received: EventOf<'complaint.received'>,
  calendar: WorkingCalendar = calendarOf(policy),
): Complaint {
  const basis = { policy: checkedPolicy(policy), calendar: checkedCalendar(calendar) };
  return build({ ...basis, silentOn: ON_NOTHING }, NOTHING, [received]);
}

/**
 * Records events: whatever happened, in any order, on time or late. An event is placed by
 * its date, and the history is read again from that day.
 *
 * @param complaint - Left as it was.
 * @param events - In the order in which they happened. Dates take precedence.
 * @returns The complaint with these events.
 * @throws {@link ComplaintsError} `event/invalid` if an event cannot be read; `event/impossible`
 * for a step the policy does not have, a stage that does not exist, a date before
 * receipt, a second receipt, or a key under which another event is recorded. Both list what can be recorded; nothing
 * is recorded then.
 */
export function recordEvent(complaint: Complaint, ...events: readonly ComplaintEvent[]): Complaint {
  const { policy, calendar, silentOn } = checkedComplaint(complaint);
  return build({ policy, calendar, silentOn }, complaint, events);
}

/** Options of {@link replay}. */
export interface ReplayOptions {
  /** The working days to count by; by default England's, less the policy's own closures. */
  readonly calendar?: WorkingCalendar;
  /**
   * Types of event that the source does not cover, for a history that is a summary. A duty that
   * only such events could settle has the standing `unknown`. With `complaint.received` here, a
   * history without a receipt can be replayed.
   */
  readonly silentOn?: readonly EventType[];
}

/**
 * Builds a complaint from a whole list of events: a saved history, a corrected one, or
 * someone else's summary.
 *
 * @param events - In the order in which they happened. Dates take precedence.
 * @throws {@link ComplaintsError} as {@link recordEvent}; `event/impossible` too if
 * there is no receipt and the source is not declared silent on it.
 */
export function replay(
  policy: Policy,
  events: readonly ComplaintEvent[],
  options: ReplayOptions = {},
): Complaint {
  const by = checkedPolicy(policy);
  const { calendar = calendarOf(by), silentOn } = fieldsOf(options ?? {});
  if (!reading(events, () => Array.isArray(events))) {
    throw new ComplaintsError('event/invalid', { given: events, expected: EXPECTED.events });
  }
  const basis: Basis = {
    policy: by,
    calendar: checkedCalendar(calendar),
    silentOn: silentOn === undefined ? ON_NOTHING : checkedSilence(silentOn),
  };
  return build(basis, NOTHING, events);
}

const ON_NOTHING: readonly EventType[] = Object.freeze([]);

function checkedSilence(silentOn: readonly EventType[]): readonly EventType[] {
  const { data, excess } = wholeOf(silentOn);
  const listed: readonly unknown[] = excess ? [] : [data].flat();
  const issues: Issue[] = listed
    .filter((type) => !isOwnEvent(type) && !EVENT_TYPES.some((known) => known === type))
    .map((type) => ({ path: 'silentOn', message: `${show(type)} ${NOT_A_TYPE}` }));
  if (excess) issues.push({ ...excess, path: 'silentOn' });
  else if (!Array.isArray(data)) issues.push({ path: 'silentOn', message: NOT_A_LIST });
  if (issues.length > 0)
    throw new ComplaintsError('event/invalid', { given: silentOn, issues, possible: EVENT_TYPES });
  return Object.freeze(data);
}

/** A complaint before new events are recorded. */
type Before = Pick<Complaint, 'events' | 'history' | 'notes'>;

const NOTHING: Before = { events: [], history: [], notes: [] };

function build(basis: Basis, before: Before, inputs: readonly unknown[]): Complaint {
  const { policy, calendar, silentOn } = basis;
  const receipt = before.events.find(({ type }) => isReceipt(type));
  const possible = () => {
    const { known } = lifecycleOf(policy);
    const isReceived = receipt || silentOn.includes('complaint.received');
    return isReceived ? known.filter((type) => !isReceipt(type)) : known;
  };
  const against: Against = { policy, possible };
  const read = reading(inputs, () => {
    const events: ComplaintEvent[] = [];
    for (const input of inputs) events.push(readEvent(input, against));
    return events;
  });
  const added = notYetRecorded(read, before.events, against);
  checkReceipt(receipt, added, { before: before.events, silentOn, against });
  const history = fold(basis, before.history, added, TIME);
  const events = history.map(({ event }) => event);
  const notes = deepFreeze(notesOn(policy, history));
  Object.freeze(events);
  Object.freeze(history);
  const complaint = { policy, calendar, silentOn, events, history, notes };
  return Object.freeze(marked('complaint', complaint));
}

/** The events whose keys are new: neither recorded before nor repeated among them. */
function notYetRecorded(
  events: readonly ComplaintEvent[],
  before: readonly ComplaintEvent[],
  against: Against,
): readonly ComplaintEvent[] {
  if (events.every(({ key }) => key === undefined)) return events;
  const recorded = new Map(before.map((event) => [event.key, event]));
  return events.filter((event) => {
    const { key } = event;
    const same = recorded.get(key);
    if (!same || key === undefined) {
      recorded.set(key, event);
      return true;
    }
    if (canonical(same) === canonical(event)) return false;
    const data = { key: show(key), known: show(same), given: show(event) };
    throw impossible(event, IMPOSSIBLE['key-taken'](data), against);
  });
}

/** The events besides the receipt and the new ones. */
interface Around {
  readonly before: readonly ComplaintEvent[];
  readonly silentOn: readonly EventType[];
  readonly against: Against;
}

/** Checks that a complaint is received once, and before anything else happens to it. */
function checkReceipt(
  receipt: ComplaintEvent | undefined,
  added: readonly ComplaintEvent[],
  { before, silentOn, against }: Around,
): void {
  const receipts = added.filter(({ type }) => isReceipt(type));
  const [first, second] = receipt ? [receipt, ...receipts] : receipts;
  if (first && second) throw impossible(second, IMPOSSIBLE['second-receipt'](first), against);
  if (!first) {
    if (silentOn.includes('complaint.received')) return;
    const because = IMPOSSIBLE['no-receipt']();
    throw impossible(added[0], because, { ...against, possible: () => ['complaint.received'] });
  }
  const { on: receivedOn } = first;
  // Events recorded after the receipt were checked against it then.
  const early = (receipt ? added : [...before, ...added]).find(
    ({ on, type }) => on < receivedOn && !BEFORE_RECEIPT.includes(type),
  );
  if (early)
    throw impossible(early, IMPOSSIBLE['before-receipt']({ on: early.on, receivedOn }), against);
}

const impossible = (given: unknown, because: string, { possible }: Against) =>
  new ComplaintsError('event/impossible', { given, because, possible: possible() });
