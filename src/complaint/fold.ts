import { initialTransition } from 'xstate';
import {
  type ComplaintEvent,
  type Lifecycle,
  type LifecycleSnapshot,
  lifecycleOf,
  type Taken,
  take,
} from '../lifecycle/index.js';
import type { Duty, End, EventType, Policy } from '../policy/index.js';
import type { Complaint, PlacedFact, Position } from './complaint.js';

/**
 * Folds facts through the policy's machine: each in its place. They are in order, known to
 * the policy, and about stages it has; so after receipt, every one of them can be taken.
 */
export function fold(
  policy: Policy,
  events: readonly ComplaintEvent[],
  silentOn: readonly EventType[],
): PlacedFact[] {
  const lifecycle = lifecycleOf(policy);
  let state = beginning(lifecycle, events, silentOn);
  return events.map((event) => {
    const stage = lifecycle.stageOf(state.context.stage, event);
    const taken = take(lifecycle.machine, state, event) as Taken;
    state = taken.state;
    const after = toPosition(state);
    const { regularity } = taken;
    return { event, stage: stage ?? after.stage, regularity, after };
  });
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
