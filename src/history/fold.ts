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

/** What a fold has to know of time, which the machine does not. */
export interface Time {
  /** What the passing of time had done to a complaint since its last event, by a day. */
  readonly until: (known: KnownComplaint) => readonly Elapsed[];
  /** Whether a day is within the time that the policy gives the complainant where the complaint stands. */
  readonly isComplainants: (known: KnownComplaint) => boolean;
  /** Whether the complainant let that time pass. */
  readonly isUnused: (known: KnownComplaint) => boolean;
  /** Whether an event that moved nothing can bring a last day forward, so that it is past at once. */
  readonly bringsForward: (event: ComplaintEvent, policy: Policy) => boolean;
}

/**
 * Folds events through the policy's machine: each in its place, after what the passing of time
 * had done by its day. They are given in any order, known to the policy, and about stages it
 * has; so after receipt, every one of them can be taken.
 *
 * @param past - Events in their places already. Those of earlier days than any event to add stay there.
 * @returns What has been folded, past and added, for the caller to freeze.
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
  // Only where time acts are they asked for again and again.
  const kept = lifecycle.isTimed ? momentsOf(history) : undefined;
  const knownOn = (asOf: IsoDate): KnownComplaint => {
    const moments = kept ?? momentsOf(history);
    return { complaint: soFar, asOf, history, moments, lifecycle };
  };
  const last = history.at(-1)?.after;
  let state = last ? toState(lifecycle, last) : beginning(lifecycle, events, silentOn);
  let elapsed: readonly Elapsed[] = NOTHING;
  const byKind = placingByKind(soFar);
  const passTime = (day: IsoDate) => {
    elapsed = time.until(knownOn(day));
    const now = elapsed.at(-1)?.after;
    if (!now) return;
    kept?.push(...elapsed);
    state = toState(lifecycle, now);
  };
  const place = (event: ComplaintEvent): PlacedEvent => {
    const before = toPosition(state);
    const begun = byKind?.begin(event, before) ?? event;
    // Nobody lets a complaint lapse in the time that is the complainant's own.
    const isTooSoon = event.type === 'complaint.lapsed' && time.isComplainants(knownOn(event.on));
    const taken: Taken = isTooSoon
      ? { regularity: 'without-basis', state, here: true }
      : (take(lifecycle.machine, state, begun) as Taken);
    const isHere = taken.here && event.stage === undefined;
    const reached = toPosition(taken.state);
    const after = byKind?.pass(event, reached) ?? reached;
    const found = (isHere ? before.stage : lifecycle.stageOf(before.stage, event)) ?? after.stage;
    const standing = byKind?.judge(event, taken.regularity, before, after) ?? taken.regularity;
    // Nobody has to wait for comments that did not come in their time.
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

/** How an event may stand that belongs to another stage than the one that seems open. */
const ELSEWHERE: readonly Regularity[] = ['step-passed', 'not-provided', 'after-the-end'];

/**
 * Whether nobody can say to which stage an event belongs: the one it would belong to was answered, or the complaint closed,
 * and a request for the next, of which the source does not tell, may have come before it.
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

/** How many events stay where they are: those of the days before any event to add. */
function unaffected(
  history: readonly PlacedEvent[],
  added: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
): number {
  // Without a receipt a history begins as if just received; with one, before it.
  if (silentOn.includes('complaint.received') && added.some(({ type }) => isReceipt(type)))
    return 0;
  return history.findLastIndex(({ event }) => added.every(({ on }) => event.on < on)) + 1;
}

/** Before receipt; or, where the source is silent on the receipt, as if just received. */
function beginning(
  { machine, start }: Lifecycle,
  events: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
): LifecycleSnapshot {
  if (!silentOn.includes('complaint.received') || events.some(({ type }) => isReceipt(type)))
    return start;
  return take(machine, start, { type: 'complaint.received' })?.state ?? start;
}

/** The machine's state at a position: where a complaint stands after all its events, or what time has made of it since. */
export function stateOf(
  { policy, events, silentOn }: Complaint,
  position: Position | undefined,
): LifecycleSnapshot {
  const lifecycle = lifecycleOf(policy);
  return position?.stage ? toState(lifecycle, position) : beginning(lifecycle, events, silentOn);
}
