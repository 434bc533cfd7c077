import type { IsoDate } from '../calendar/index.js';
import type { Lifecycle, LifecycleSnapshot, Taken } from '../lifecycle/index.js';
import { lifecycleOf, stateAt, take } from '../lifecycle/index.js';
import type { ComplaintEvent, Duty, End, EventType } from '../policy/index.js';
import type { Basis, Complaint, Elapsed, PlacedEvent, Position } from './complaint.js';
import { byDay, nextOf } from './order.js';

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

function toState(
  { machine }: Lifecycle,
  { stage, step, end, advocate }: Position,
): LifecycleSnapshot {
  // After the receipt a complaint is either closed or at a step of a stage.
  const path = end ? ['closed', end] : [stage as string, step as string];
  return stateAt(machine, path, { stage, advocate });
}

/** The position of each state that was reached: states are few, and the same ones come again. */
const positions = new WeakMap<LifecycleSnapshot, Position>();

function toPosition(state: LifecycleSnapshot): Position {
  const known = positions.get(state);
  if (known) return known;
  const { stage, advocate } = state.context;
  const { closed, ...open } = typeof state.value === 'string' ? {} : state.value;
  const [step] = Object.values(open);
  const position: Position = Object.freeze({
    stage,
    ...(closed !== undefined && { end: closed as End }),
    ...(step !== undefined && { step: step as Duty | 'answered' }),
    advocate,
  });
  positions.set(state, position);
  return position;
}
