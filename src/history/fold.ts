import type { IsoDate } from '../calendar/index.js';
import type { Lifecycle, LifecycleSnapshot, Regularity, Taken } from '../lifecycle/index.js';
import { lifecycleOf, opens, take } from '../lifecycle/index.js';
import type { ComplaintEvent, EventType, Policy } from '../policy/index.js';
import { ANSWERING, isOfEveryStage, isReceipt } from '../policy/index.js';
import { answerAfterWindow } from './by-kind.js';
import type { Basis, Complaint, Elapsed, PlacedEvent, Position } from './complaint.js';
import { toPosition, toState } from './complaint.js';
import { endOfDay, inOrderOfDays, inTurn } from './day-order.js';
import type { KnownComplaint } from './known.js';
import { momentsOf } from './known.js';
import { placingByKind } from './placing-by-kind.js';

/** The questions about time that a fold asks, since the machine knows no time. */
export interface Time {
  /** The changes that the passing of time made between the last event and a day. */
  readonly until: (known: KnownComplaint) => readonly Elapsed[];
  /** Whether a day is within the complainant's window at the complaint's position. */
  readonly isComplainants: (known: KnownComplaint) => boolean;
  /** Whether the complainant let that window pass. */
  readonly isUnused: (known: KnownComplaint) => boolean;
  /** Whether an event that left the state as it was can bring a last day forward, so that it has already passed. */
  readonly bringsForward: (event: ComplaintEvent, policy: Policy) => boolean;
}

/**
 * Folds events through the policy's machine, each in its place, after the changes that the passing of time made by its
 * day. Events come in any order. They have been read, so the policy knows their types and stages, and the machine
 * takes all of them after receipt.
 *
 * @param past - Events already in their places. Those before the day of the earliest added event stay as they are.
 * @returns All events in their places, for the caller to freeze.
 */
export function fold(
  basis: Basis,
  past: readonly PlacedEvent[],
  added: readonly ComplaintEvent[],
  time: Time,
): PlacedEvent[] {
  const { policy, calendar, silentOn } = basis;
  const lifecycle = lifecycleOf(policy);
  const history = [...past];
  const again = history.splice(unaffected(history, added, silentOn));
  const events = inOrderOfDays([...again.map(({ event }) => event), ...added]);
  const soFar: Complaint = { policy, calendar, silentOn, events, history, notes: [] };
  // Kept only for policies in which time acts: only they ask for the moments repeatedly.
  const kept = lifecycle.isTimed ? momentsOf(history) : undefined;
  const knownOn = (asOf: IsoDate): KnownComplaint => {
    const moments = kept ?? momentsOf(history);
    return { complaint: soFar, asOf, history, moments, lifecycle };
  };
  const last = history.at(-1)?.after;
  let state = last ? toState(lifecycle, last) : beginning(lifecycle, events, silentOn);
  let position = last ?? toPosition(state);
  let elapsed: readonly Elapsed[] = NOTHING;
  const byKind = placingByKind(soFar);
  const passTime = (day: IsoDate) => {
    elapsed = time.until(knownOn(day));
    const now = elapsed.at(-1)?.after;
    if (!now) return;
    kept?.push(...elapsed);
    position = now;
    state = toState(lifecycle, now);
  };
  const place = (event: ComplaintEvent): PlacedEvent => {
    const before = position;
    const begun = byKind?.begin(event, before) ?? event;
    // A complaint cannot lapse while the complainant's window is open.
    const isTooSoon = event.type === 'complaint.lapsed' && time.isComplainants(knownOn(event.on));
    const taken: Taken = isTooSoon
      ? { regularity: 'without-basis', state, here: true }
      : (take(lifecycle.machine, state, begun) as Taken);
    const isHere = taken.here && event.stage === undefined;
    const reached = toPosition(taken.state);
    const after = byKind?.pass(event, reached) ?? reached;
    const found = (isHere ? before.stage : lifecycle.stageOf(before.stage, event)) ?? after.stage;
    const standing = byKind?.judge(event, taken.regularity, before, after) ?? taken.regularity;
    // An answer is regular once the complainant's window to comment has passed unused.
    const isDue =
      standing === 'step-skipped' &&
      answerAfterWindow(policy, before)?.doneBy.includes(event.type) &&
      time.isUnused(knownOn(event.on));
    const regularity = isDue ? 'regular' : standing;
    const stage = mayBeOfLater(soFar, found, event, regularity) ? null : found;
    const placed: PlacedEvent = Object.freeze(
      elapsed.length > 0
        ? { event, stage, regularity, after, elapsed }
        : { event, stage, regularity, after },
    );
    history.push(placed);
    byKind?.add(placed);
    kept?.push({ on: event.on, after, placed });
    elapsed = NOTHING;
    position = after;
    state = after === reached ? taken.state : toState(lifecycle, after);
    return placed;
  };
  const { isTimed } = lifecycle;
  for (let at = 0; at < events.length; ) {
    const first = events[at] as ComplaintEvent;
    const end = endOfDay(events, at);
    const next = end === at + 1 ? undefined : inTurn(events.slice(at, end), policy, lifecycle);
    let mayPass = isTimed;
    for (; at < end; at += 1) {
      if (mayPass) passTime(first.on);
      const before = state;
      const { event } = place(next ? next(state) : first);
      mayPass = isTimed && (state !== before || time.bringsForward(event, policy));
    }
  }
  return history;
}

/** Regularities of events that may belong to another stage than the one that seems open. */
const ELSEWHERE: readonly Regularity[] = ['step-passed', 'not-provided', 'after-the-end'];

/**
 * Whether the stage of an event cannot be known: its stage was answered, or the complaint closed, and the source is
 * silent on requests for the next stage, so one may have come before the event.
 */
function mayBeOfLater(
  { policy, silentOn, history }: Complaint,
  id: string | null,
  { type, stage }: ComplaintEvent,
  regularity: Regularity,
): boolean {
  if (stage || silentOn.length === 0 || !ELSEWHERE.includes(regularity) || !isOfEveryStage(type))
    return false;
  const later = policy.stages.slice(policy.stages.findIndex((one) => one.id === id) + 1);
  const isUntold = later.some((one) => silentOn.some((opener) => opens(one, opener)));
  const isAnswer = (placed: PlacedEvent) =>
    placed.stage === id && (ANSWERING as readonly EventType[]).includes(placed.event.type);
  return isUntold && (regularity === 'after-the-end' || history.some(isAnswer));
}

const NOTHING: readonly Elapsed[] = Object.freeze([]);

/** The number of events that stay in place: those before the day of the earliest added event. */
function unaffected(
  history: readonly PlacedEvent[],
  added: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
): number {
  // A receipt changes the initial state: without one, a history begins as if just received.
  if (silentOn.includes('complaint.received') && added.some(({ type }) => isReceipt(type)))
    return 0;
  return history.findLastIndex(({ event }) => added.every(({ on }) => event.on < on)) + 1;
}

/** The initial state: before receipt or, if the source is silent on the receipt, as if just received. */
function beginning(
  { machine, start }: Lifecycle,
  events: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
): LifecycleSnapshot {
  if (!silentOn.includes('complaint.received') || events.some(({ type }) => isReceipt(type)))
    return start;
  return take(machine, start, { type: 'complaint.received' })?.state ?? start;
}

/** The machine's state at a position of the complaint; the initial state if there is none. */
export function stateOf(
  { policy, events, silentOn }: Complaint,
  position: Position | undefined,
): LifecycleSnapshot {
  const lifecycle = lifecycleOf(policy);
  return position?.stage ? toState(lifecycle, position) : beginning(lifecycle, events, silentOn);
}
