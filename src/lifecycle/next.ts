import type { EventType } from '../policy/index.js';
import type { Regularity } from './regularity.js';
import { NO_STAGE, reducers } from './rules.js';
import type { Action, TransitionMeta } from './transitions.js';
import type { ComplaintMachine, LifecycleEvent, LifecycleSnapshot } from './types.js';

/** How the machine took a fact, and the state after it. */
export interface Taken {
  readonly regularity: Regularity;
  readonly state: LifecycleSnapshot;
  /** Whether the fact belongs to the stage that is open, whichever else it may name or ask for. */
  readonly here?: true;
}

/**
 * Takes a fact in a state: the transition is XState's choice, the state after it is read off
 * that transition. Gives what `transition()` gives, without making an actor for
 * each fact; a test holds the two equal for every state and fact.
 *
 * @returns `undefined` where the fact cannot be recorded at all. XState itself would
 * give back the same state and say nothing.
 */
export function take(
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  fact: LifecycleEvent,
): Taken | undefined {
  const transition = machine.getTransitionData(state, fact)[0];
  if (!transition?.actions.length) return undefined;
  const { regularity, here } = transition.meta as unknown as TransitionMeta;
  const how = { regularity, ...(here && { here }) };
  const target = transition.target?.[0];
  const context = (transition.actions as unknown as readonly Action[]).reduce(
    (before, action) =>
      reducers[action.type](before, fact, 'params' in action ? action.params : NO_STAGE),
    state.context,
  );
  if (!target && context === state.context) return { ...how, state };
  // A target is a state within a stage or within `closed`: its path has two parts.
  const value = target ? Object.fromEntries([target.path]) : state.value;
  return { ...how, state: machine.resolveState({ value, context }) };
}

/** The types of fact that can be recorded in a state, regular or not. */
export const possibleIn = (
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  known: readonly EventType[],
): EventType[] =>
  known.filter((type) => take(machine, state, { type } as LifecycleEvent) !== undefined);

/**
 * The types of fact that the policy foresees next: those that the state itself, not the
 * states around it, takes as regular.
 */
export function expectedIn(
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  known: readonly EventType[],
): EventType[] {
  return known.filter((type) => {
    // Taking it up again may be done at any time; nothing leads to it.
    if (type === 'complaint.reopened') return false;
    const taken = machine.getTransitionData(state, { type } as LifecycleEvent)[0];
    const isOwn = taken && Object.keys(taken.source.states).length === 0;
    return isOwn && (taken.meta as unknown as TransitionMeta | undefined)?.regularity === 'regular';
  });
}
