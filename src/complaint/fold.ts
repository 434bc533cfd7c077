import { initialTransition } from 'xstate';
import {
  type ComplaintEvent,
  type Lifecycle,
  type LifecycleSnapshot,
  lifecycleOf,
  take,
} from '../lifecycle/index.js';
import type { Duty, End, EventType, Policy } from '../policy/index.js';
import type { Complaint, PlacedFact, Position } from './complaint.js';

/** The outcome of folding facts through the machine: each in its place, or the first that has none. */
export type Fold =
  | { readonly history: readonly PlacedFact[] }
  | { readonly impossible: ComplaintEvent };

/** Folds facts, already in order, through the policy's machine. */
export function fold(
  policy: Policy,
  events: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
): Fold {
  const lifecycle = lifecycleOf(policy);
  const history: PlacedFact[] = [];
  let state = beginning(lifecycle, events, silentOn);
  for (const event of events) {
    const taken = take(lifecycle.machine, state, event);
    if (!taken) return { impossible: event };
    const { regularity } = taken;
    const stage = lifecycle.stageOf(state.context.stage, event);
    const after = toPosition(taken.state);
    history.push({
      event,
      stage: event.type === 'complaint.received' ? after.stage : stage,
      regularity,
      after,
    });
    state = taken.state;
  }
  return { history };
}

/** Before receipt; or, where the source is silent on the receipt, as if just received. */
function beginning(
  { machine }: Lifecycle,
  events: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
): LifecycleSnapshot {
  const [start] = initialTransition(machine);
  const received = events.some(({ type }) => type === 'complaint.received');
  if (received || !silentOn.includes('complaint.received')) return start;
  return take(machine, start, { type: 'complaint.received' })?.state ?? start;
}

/** The machine's state after all the facts of a complaint. */
export function stateOf({ policy, events, history, silentOn }: Complaint): LifecycleSnapshot {
  const lifecycle = lifecycleOf(policy);
  const last = history.at(-1);
  return last ? toState(lifecycle, last.after) : beginning(lifecycle, events, silentOn);
}

function toState(
  { machine }: Lifecycle,
  { stage, step, end, advocate }: Position,
): LifecycleSnapshot {
  // After the receipt a complaint is either closed or at a step of a stage.
  const value = end ? { closed: end } : { [stage as string]: step as string };
  return machine.resolveState({ value, context: { stage, advocate } });
}

function toPosition({ value, context }: LifecycleSnapshot): Position {
  const { stage, advocate } = context;
  if (typeof value === 'string') return { stage, advocate };
  const [name, inner] = Object.entries(value)[0] ?? [];
  return name === 'closed'
    ? { stage, end: inner as End, advocate }
    : { stage, step: inner as Duty | 'answered', advocate };
}
