import { fieldsOf, marked, reading, unreadable } from '../border/index.js';
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
  return build({ ...basis, silentOn: ON_NOTHING }, NOTHING, [received]);
}

/**
 * Records events: whatever happened, in whatever order, on time or late. An event is put in
 * its place by date, and the history is read again from its day.
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
  return build({ policy, calendar, silentOn }, complaint, events);
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
  const excess = unreadable(silentOn);
  const listed: readonly unknown[] = excess ? [] : [silentOn].flat();
  const issues: Issue[] = listed
    .filter((type) => !isOwnEvent(type) && !EVENT_TYPES.some((known) => known === type))
    .map((type) => ({ path: 'silentOn', message: `${show(type)} ${NOT_A_TYPE}` }));
  if (excess) issues.push({ ...excess, path: 'silentOn' });
  else if (!Array.isArray(silentOn)) issues.push({ path: 'silentOn', message: NOT_A_LIST });
  if (issues.length > 0)
    throw new ComplaintsError('event/invalid', { given: silentOn, issues, possible: EVENT_TYPES });
  return Object.freeze([...silentOn]);
}

/** What a complaint was before something new is recorded. */
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

/** Events that are not recorded under their keys, neither before nor among themselves. */
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

/** What there is besides the receipt and what is recorded now. */
interface Around {
  readonly before: readonly ComplaintEvent[];
  readonly silentOn: readonly EventType[];
  readonly against: Against;
}

/** A complaint is received once, and before whatever else happens to it. */
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
  // What was recorded after a receipt has been checked against it.
  const early = (receipt ? added : [...before, ...added]).find(
    ({ on, type }) => on < receivedOn && !BEFORE_RECEIPT.includes(type),
  );
  if (early)
    throw impossible(early, IMPOSSIBLE['before-receipt']({ on: early.on, receivedOn }), against);
}

const impossible = (given: unknown, because: string, { possible }: Against) =>
  new ComplaintsError('event/impossible', { given, because, possible: possible() });
