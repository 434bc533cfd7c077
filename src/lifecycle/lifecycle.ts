import { initialTransition } from 'xstate';
import { invalidArgument } from '../errors.js';
import type { EventType, Policy } from '../policy/index.js';
import { isReopening, oncePer } from '../policy/index.js';
import type { EventStages } from './event-stages.js';
import { eventStagesOf } from './event-stages.js';
import { machineOf } from './machine.js';
import type { Step } from './rules.js';
import { NO_STAGE, reducers } from './rules.js';
import type { Action, TransitionMeta } from './transitions.js';
import type {
  ComplaintMachine,
  LifecycleContext,
  LifecycleEvent,
  LifecycleSnapshot,
} from './types.js';
import type { Regularity } from './words.js';

/** A policy's machine and what goes with it. */
export interface Lifecycle extends EventStages {
  readonly machine: ComplaintMachine;
  /** Before receipt. */
  readonly start: LifecycleSnapshot;
  /** Whether under this policy the passing of time alone opens a stage or closes a complaint. */
  readonly isTimed: boolean;
}

/** The lifecycle of a policy, built once for each policy: the same policy always gives the same one. */
export const lifecycleOf: (policy: Policy) => Lifecycle = oncePer((policy: Policy) => {
  const machine = machineOf(policy);
  const [start] = initialTransition(machine);
  const isTimed = policy.stages.some(
    ({ opensOn, steps }) =>
      opensOn.some((trigger) => typeof trigger === 'object') ||
      steps.some(({ onExpiry }) => onExpiry),
  );
  return { ...eventStagesOf(policy), machine, start, isTimed };
});

/** How the machine took an event, and the state after it. */
export interface Taken {
  readonly regularity: Regularity;
  readonly state: LifecycleSnapshot;
  /** Whether the event belongs to the stage that is open, whichever else it may name or ask for. */
  readonly here?: true;
}

/** A transition that a state has for a type of event, and whether it is the state's own or one of the states around it. */
interface Choice {
  readonly isOwn: boolean;
  readonly meta: TransitionMeta | undefined;
  readonly actions: readonly Action[];
  readonly holds: ((step: Step) => boolean) | undefined;
  /** Where it leads; absent where the state stays. */
  readonly path: readonly string[] | undefined;
  /** What comes of it, where that is the same for every event for which it is chosen. */
  taken?: Taken;
}

/*
 * XState's own answers, read off the machine once for each state and type of event, and bounded by
 * their number. A test holds them equal to what `transition()` gives for every state and event.
 */
const statesOf = oncePer((_: ComplaintMachine) => new Map<string, LifecycleSnapshot>());
const choicesOf = oncePer((_: LifecycleSnapshot) => new Map<EventType, readonly Choice[]>());

/**
 * Takes an event in a state: what `transition()` gives, without making an actor for each event. Of the
 * transitions that the state has for it, only the guards are asked each time.
 *
 * @returns `undefined` where the event cannot be recorded at all. XState itself would
 * give back the same state and say nothing.
 */
export function take(
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  event: LifecycleEvent,
): Taken | undefined {
  const choice = choose(machine, state, event);
  if (!choice?.actions.length) return undefined;
  if (choice.taken) return choice.taken;
  const { actions, path, meta } = choice;
  const { regularity, here } = meta as TransitionMeta;
  const context = actions.reduce(
    (before, action) =>
      reducers[action.type](before, event, 'params' in action ? action.params : NO_STAGE),
    state.context,
  );
  const isMoved = path !== undefined || context !== state.context;
  const after = isMoved ? stateAt(machine, path ?? pathOf(state), context) : state;
  const taken = Object.freeze({ regularity, ...(here && { here }), state: after });
  // To whom an authority is given depends on what the event says of it.
  if (!actions.some(({ type }) => type === 'authorise')) choice.taken = taken;
  return taken;
}

/** The name of a state: `awaiting`, or a stage, or `closed`, and the state within it. */
const pathOf = ({ value }: LifecycleSnapshot): readonly string[] =>
  typeof value === 'string' ? [value] : (Object.entries(value)[0] as [string, string]);

/** A state of the machine by its path and its memory: the same one each time. */
export function stateAt(
  machine: ComplaintMachine,
  path: readonly string[],
  context: LifecycleContext,
): LifecycleSnapshot {
  const states = statesOf(machine);
  const key = `${path.join(' ')} ${context.stage} ${context.advocate}`;
  const known = states.get(key);
  if (known) return known;
  const [outer = '', inner] = path;
  const value = inner === undefined ? outer : { [outer]: inner };
  const state = machine.resolveState({ value, context });
  states.set(key, state);
  return state;
}

function choose(
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  event: LifecycleEvent,
): Choice | undefined {
  const { context } = state;
  return choicesFor(machine, state, event.type).find(
    ({ holds }) => !holds || holds({ context, event }),
  );
}

function choicesFor(
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  type: EventType,
): readonly Choice[] {
  const choices = choicesOf(state);
  const known = choices.get(type);
  if (known) return known;
  const made = nodesOf(machine, state).flatMap((node, depth) =>
    (node.transitions.get(type) ?? []).map((one) => choiceOf(machine, one, depth === 0)),
  );
  choices.set(type, made);
  return made;
}

type Node = ComplaintMachine['root'];

/** The innermost node of a state first, then those around it. */
function nodesOf({ root }: ComplaintMachine, state: LifecycleSnapshot): Node[] {
  const [outer = '', inner = ''] = pathOf(state);
  const around = root.states[outer];
  return [around?.states[inner], around, root].filter((node) => node !== undefined);
}

type Definition = NonNullable<ReturnType<Node['transitions']['get']>>[number];

/** @throws {@link ComplaintsError} `argument/invalid` for a machine that says more than this reads. */
function choiceOf(
  { implementations }: ComplaintMachine,
  { guard, target, actions, meta }: Definition,
  isOwn: boolean,
): Choice {
  const { type, params } = (guard ?? {}) as { type?: string; params?: { stage: string } };
  const question = type === undefined ? undefined : implementations.guards[type];
  const areKnown = actions.every((action) => Object.hasOwn(reducers, (action as Action).type));
  if ((guard && typeof question !== 'function') || !areKnown || (target?.length ?? 0) > 1)
    throw invalidArgument(guard ?? actions, 'a machine as createComplaintMachine makes it');
  const ask = question as ((step: unknown, params: unknown) => boolean) | undefined;
  return {
    isOwn,
    meta: meta as unknown as TransitionMeta | undefined,
    actions: actions as unknown as readonly Action[],
    holds: ask && ((step) => ask(step, params)),
    path: target?.[0]?.path,
  };
}

/** The types of event that can be recorded in a state, regular or not. */
export const possibleIn = (
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  known: readonly EventType[],
): EventType[] =>
  known.filter((type) => choose(machine, state, { type } as LifecycleEvent)?.actions.length);

/**
 * The types of event that the policy foresees next: those that the state itself, not the
 * states around it, takes as regular. Taking it up again may be done at any time; nothing leads to it.
 */
export const expectedIn = (
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  known: readonly EventType[],
): EventType[] =>
  known.filter((type) => {
    const choice = choose(machine, state, { type } as LifecycleEvent);
    return !isReopening(type) && choice?.isOwn && choice.meta?.regularity === 'regular';
  });
