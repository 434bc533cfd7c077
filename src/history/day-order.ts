import { inOrder } from '../calendar/index.js';
import type { Lifecycle, LifecycleSnapshot } from '../lifecycle/index.js';
import { isOpener, opens, take } from '../lifecycle/index.js';
import type { ComplaintEvent, EventType, Policy, Stage } from '../policy/index.js';
import {
  AGREED_AHEAD,
  ANSWERS,
  advocateAfter,
  EVENT_TYPES,
  isClosing,
  isPosting,
  isReceipt,
  isReopening,
  oncePer,
  receiptOf,
} from '../policy/index.js';
import { canonical } from './complaint.js';

/* The order in which events of one day are read. It must not depend on the order of recording. */

/** Sorts events by day, keeping the given order within a day. */
export const inOrderOfDays = (events: readonly ComplaintEvent[]): readonly ComplaintEvent[] =>
  isInOrder(events) ? events : [...events].sort(inOrder);

/** The index after the last event of the same day as the event at an index. */
export function endOfDay(events: readonly ComplaintEvent[], at: number): number {
  const on = events[at]?.on;
  let end = at + 1;
  while (events[end]?.on === on) end += 1;
  return end;
}

function isInOrder(events: readonly ComplaintEvent[]): boolean {
  let last: ComplaintEvent | undefined;
  for (const event of events) {
    if (last && inOrder(last, event) > 0) return false;
    last = event;
  }
  return true;
}

/** Returns the events of a day one by one: which is next depends on the state that the complaint has reached. */
export function inTurn(
  events: readonly ComplaintEvent[],
  policy: Policy,
  lifecycle: Lifecycle,
): (state: LifecycleSnapshot) => ComplaintEvent {
  const day = dayOf(events);
  return (state) => nextOf(policy, lifecycle, state, day) as ComplaintEvent;
}

/** The events of a day that are not yet ordered, grouped by likeness. */
interface Day {
  readonly alike: Map<string, ComplaintEvent[]>;
  readonly closes: boolean;
}

/** Like events (of one type and stage) can be in any fixed order: they are sorted by their text. */
function dayOf(events: readonly ComplaintEvent[]): Day {
  const alike = new Map<string, ComplaintEvent[]>();
  for (const event of events) {
    const name = `${event.type} ${event.stage ?? ''}`;
    const same = alike.get(name);
    if (same) same.push(event);
    else alike.set(name, [event]);
  }
  for (const [name, same] of alike) if (same.length > 1) alike.set(name, inText(same));
  return { alike, closes: events.some(({ type }) => isClosing(type)) };
}

/** Cached, since a day is ordered again whenever something is recorded on it. */
const textOf = oncePer(canonical);

function inText(events: readonly ComplaintEvent[]): ComplaintEvent[] {
  const texts = events.map((event) => ({ event, text: textOf(event) }));
  return texts.sort((a, b) => (a.text < b.text ? -1 : 1)).map(({ event }) => event);
}

/** The next of a group of like events, and its index. */
interface Ranked {
  readonly name: string;
  readonly event: ComplaintEvent;
  readonly rank: readonly number[];
}

/** Events in one place, one naming its stage and another not, are also sorted by their text. */
const comesBefore = (a: Ranked, b: Ranked): boolean =>
  (compare(a.rank, b.rank) || (textOf(a.event) < textOf(b.event) ? -1 : 1)) < 0;

/**
 * Takes the next event of a day, given the state of the complaint: first the receipt, then regular events
 * by stage and step, then irregular ones likewise. Ends that name no stage, and events about the complaint as a whole,
 * come last. The order of recording does not matter.
 */
function nextOf(
  policy: Policy,
  lifecycle: Lifecycle,
  state: LifecycleSnapshot,
  { alike, closes }: Day,
): ComplaintEvent | undefined {
  let first: Ranked | undefined;
  for (const [name, [event]] of alike) {
    if (!event) continue;
    const rank = alike.size === 1 ? [] : rankOf(policy, lifecycle, state, event, closes);
    const ranked = { name, event, rank };
    if (!first || comesBefore(ranked, first)) first = ranked;
  }
  const same = first && alike.get(first.name);
  const next = same?.shift();
  if (first && same?.length === 0) alike.delete(first.name);
  return next;
}

const FIRST = -1;
const RANKS: ReadonlyMap<EventType, number> = new Map(
  EVENT_TYPES.map((type, rank) => [type, rank]),
);
const [BEGINNING, WITHIN, ENDING, BESIDE, TOLD] = [0, 1, 2, 3, 4];

function rankOf(
  policy: Policy,
  lifecycle: Lifecycle,
  state: LifecycleSnapshot,
  event: ComplaintEvent,
  closesToday: boolean,
): readonly number[] {
  const { type } = event;
  const rank = RANKS.get(type) ?? EVENT_TYPES.length + lifecycle.known.indexOf(type);
  // The event that a notice is about comes first.
  if (type === 'notice.given') return [TOLD, rank];
  // An authority that ended that day still held earlier in the day.
  if (advocateAfter(type) === false) return [BESIDE, rank];
  if (isReceipt(type) || AGREED_AHEAD.includes(type)) return [BEGINNING, rank];
  if (!lifecycle.bearsOnStage(type) && !isPosting(type)) return [BESIDE, rank];
  const named = event.stage ?? lifecycle.onlyStage(type);
  if (named === undefined && isClosing(type)) return [ENDING, rank];
  if (named === undefined && isReopening(type) && closesToday) return [ENDING, rank];
  const { stage: open } = state.context;
  const taken = take(lifecycle.machine, state, event);
  const at = lifecycle.indexOf(named ?? (taken?.here ? open : lifecycle.stageOf(open, event)));
  // An event that names a stage already reached is in its place.
  const isReached = named !== undefined && at <= lifecycle.indexOf(open);
  const inPlace = isReached || taken?.regularity === 'regular';
  const stage = policy.stages[at];
  return [WITHIN, Number(!inPlace), at, stage ? stepRank(stage, event, closesToday) : 0, rank];
}

/**
 * The rank of an event within its stage: events that open the stage first, events that close the complaint last.
 * Reopening comes first too, unless it undoes a closure of that day.
 */
function stepRank(stage: Stage, { type }: ComplaintEvent, closesToday: boolean): number {
  const ranks = stepRanks(stage)[closesToday ? 'closing' : 'other'];
  let rank = ranks.get(type);
  if (rank === undefined) {
    rank = placeAmongSteps(stage, type, closesToday);
    ranks.set(type, rank);
  }
  return rank;
}

const stepRanks = oncePer((_: Stage) => ({
  closing: new Map<EventType, number>(),
  other: new Map<EventType, number>(),
}));

function placeAmongSteps(stage: Stage, happened: EventType, closesToday: boolean): number {
  const type = receiptOf(happened);
  if (opens(stage, type) || (isReopening(type) && !closesToday)) return FIRST;
  const answer = stage.steps.findIndex(({ duty }) => ANSWERS.includes(duty));
  if (type === 'response.extended') return (answer < 0 ? stage.steps.length : answer) - 0.5;
  const step = stage.steps.findIndex(({ doneBy }) => doneBy.includes(type) && !isOpener(type));
  if (isReopening(type)) return stage.steps.length + 1;
  return step >= 0 ? step : stage.steps.length;
}

/** Compares lists of numbers by the first that differs. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, n) => rank !== b[n]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
