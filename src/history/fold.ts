import type { IsoDate } from '../calendar/index.js';
import type { Lifecycle, LifecycleSnapshot, Taken } from '../lifecycle/index.js';
import { isOpener, lifecycleOf, opens, take } from '../lifecycle/index.js';
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
  receiptOf,
} from '../policy/index.js';
import type { Basis, Complaint, Elapsed, PlacedEvent, Position } from './complaint.js';
import { canonical, toPosition, toState } from './complaint.js';

/** What a fold has to know of time, which the machine does not. */
export interface Time {
  /** What the passing of time had done to a complaint since its last event, by a day. */
  readonly until: (complaint: Complaint, day: IsoDate) => readonly Elapsed[];
  /** Whether a day is within the time that the policy gives the complainant where the complaint stands. */
  readonly isComplainants: (complaint: Complaint, day: IsoDate) => boolean;
}

/**
 * Folds events through the policy's machine: each in its place, after what the passing of time
 * had done by its day. They are given in any order, known to the policy, and about stages it
 * has; so after receipt, every one of them can be taken.
 */
export function fold(basis: Basis, events: readonly ComplaintEvent[], time: Time): PlacedEvent[] {
  const lifecycle = lifecycleOf(basis.policy);
  const history: PlacedEvent[] = [];
  const soFar: Complaint = { ...basis, events, history, notes: [] };
  let state = beginning(lifecycle, events, basis.silentOn);
  const days = byDay(events).flatMap((day) => Array.from({ length: day.size }, () => day));
  for (const day of days) {
    const elapsed = lifecycle.isTimed ? time.until(soFar, day.on) : [];
    const now = elapsed.at(-1)?.after;
    if (now) state = toState(lifecycle, now);
    const event = nextOf(basis.policy, lifecycle, state, day) as ComplaintEvent;
    const open = state.context.stage;
    // Nobody lets a complaint lapse in the time that is the complainant's own.
    const isTooSoon = event.type === 'complaint.lapsed' && time.isComplainants(soFar, event.on);
    const taken: Taken = isTooSoon
      ? { regularity: 'without-basis', state, here: true }
      : (take(lifecycle.machine, state, event) as Taken);
    const isHere = taken.here && event.stage === undefined;
    const stage = isHere ? open : lifecycle.stageOf(open, event);
    state = taken.state;
    const after = toPosition(state);
    history.push({
      event,
      stage: stage ?? after.stage,
      regularity: taken.regularity,
      after,
      ...(now && { elapsed }),
    });
  }
  return history;
}

/** Before receipt; or, where the source is silent on the receipt, as if just received. */
function beginning(
  { machine, start }: Lifecycle,
  events: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
): LifecycleSnapshot {
  const received = events.some(({ type }) => type === 'complaint.received');
  if (received || !silentOn.includes('complaint.received')) return start;
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

/** The events of a day that are still to be put in order, those alike together. */
interface Day {
  readonly on: IsoDate;
  readonly size: number;
  readonly alike: Map<string, ComplaintEvent[]>;
  readonly closes: boolean;
}

/** Events by the day on which they happened, the earliest first. */
const byDay = (events: readonly ComplaintEvent[]): Day[] =>
  [...alikeBy(events, ({ on }) => on)].sort(([a], [b]) => (a < b ? -1 : 1)).map(dayOf);

/** Events that are alike in something, together. */
function alikeBy(
  events: readonly ComplaintEvent[],
  keyOf: (event: ComplaintEvent) => string,
): Map<string, ComplaintEvent[]> {
  const groups = new Map<string, ComplaintEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}

/** Of events alike (of one type and stage) any fixed order will do: that of their text. */
function dayOf([on, events]: [string, readonly ComplaintEvent[]]): Day {
  const alike = alikeBy(events, ({ type, stage }) => `${type} ${stage ?? ''}`);
  for (const [name, same] of alike) {
    if (same.length === 1) continue;
    const texts = new Map(same.map((event) => [event, canonical(event)]));
    const inText = (a: ComplaintEvent, b: ComplaintEvent) =>
      (texts.get(a) as string) < (texts.get(b) as string) ? -1 : 1;
    alike.set(name, same.sort(inText));
  }
  const closes = events.some(({ type }) => isClosing(type));
  return { on: on as IsoDate, size: events.length, alike, closes };
}

/**
 * Takes the event of a day that comes next, given where the complaint stands: the receipt, then
 * what the machine takes as regular, by stage and step, then the rest likewise; an end with no
 * stage named and what is about the complaint as a whole come last. So the order of recording
 * cannot matter.
 */
function nextOf(
  policy: Policy,
  lifecycle: Lifecycle,
  state: LifecycleSnapshot,
  { alike, closes }: Day,
): ComplaintEvent | undefined {
  let first: { readonly name: string; readonly rank: readonly number[] } | undefined;
  for (const [name, [event]] of alike) {
    if (!event) continue;
    const rank = alike.size === 1 ? [] : rankOf(policy, lifecycle, state, event, closes);
    if (!first || compare(rank, first.rank) < 0) first = { name, rank };
  }
  const same = first && alike.get(first.name);
  const next = same?.shift();
  if (first && same?.length === 0) alike.delete(first.name);
  return next;
}

const FIRST = -1;
const [BEGINNING, WITHIN, ENDING, BESIDE, TOLD] = [0, 1, 2, 3, 4];

function rankOf(
  policy: Policy,
  lifecycle: Lifecycle,
  state: LifecycleSnapshot,
  event: ComplaintEvent,
  closesToday: boolean,
): readonly number[] {
  const { type } = event;
  const rank = EVENT_TYPES.indexOf(type);
  // What it tells of has happened.
  if (type === 'notice.given') return [TOLD, rank];
  // An authority that ended in the afternoon was held in the morning.
  if (advocateAfter(type) === false) return [BESIDE, rank];
  if (isReceipt(type) || AGREED_AHEAD.includes(type)) return [BEGINNING, rank];
  if (!lifecycle.bearsOnStage(type) && !isPosting(type)) return [BESIDE, rank];
  const named = event.stage ?? lifecycle.onlyStage(type);
  if (named === undefined && isClosing(type)) return [ENDING, rank];
  if (named === undefined && isReopening(type) && closesToday) return [ENDING, rank];
  const { stage: open } = state.context;
  const taken = take(lifecycle.machine, state, event);
  const at = lifecycle.indexOf(named ?? (taken?.here ? open : lifecycle.stageOf(open, event)));
  // An event that names a stage already reached is in its place, whatever else the day holds.
  const isReached = named !== undefined && at <= lifecycle.indexOf(open);
  const inPlace = isReached || taken?.regularity === 'regular';
  const stage = policy.stages[at];
  return [WITHIN, Number(!inPlace), at, stage ? stepRank(stage, event, closesToday) : 0, rank];
}

/**
 * The place of an event among the steps of its stage: what opens the stage first, what closes the
 * complaint last. Reopening comes first too, unless it undoes what closed the complaint that day.
 */
function stepRank(stage: Stage, event: ComplaintEvent, closesToday: boolean): number {
  const type = receiptOf(event.type);
  if (opens(stage, type) || (isReopening(type) && !closesToday)) return FIRST;
  const answer = stage.steps.findIndex(({ duty }) => ANSWERS.includes(duty));
  if (type === 'response.extended') return (answer < 0 ? stage.steps.length : answer) - 0.5;
  const step = stage.steps.findIndex(({ doneBy }) => doneBy.includes(type) && !isOpener(type));
  if (isReopening(type)) return stage.steps.length + 1;
  return step >= 0 ? step : stage.steps.length;
}

/** By the first number that differs. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, n) => rank !== b[n]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
