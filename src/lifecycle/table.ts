import { invalidArgument } from '../errors.js';
import type { EventType } from '../policy/index.js';
import { isReopening, oncePer } from '../policy/index.js';
import { checkReadable } from './readable.js';
import type { Step } from './rules.js';
import { NO_STAGE, reducers } from './rules.js';
import type { Action, Guard, TransitionMeta } from './transitions.js';
import type {
  ComplaintMachine,
  LifecycleContext,
  LifecycleEvent,
  LifecycleSnapshot,
} from './types.js';
import type { Regularity } from './words.js';
import { EXPECTED_MACHINE } from './words.js';

/*
 * XState's own answers, read off the machine once per state and type of event, so the cache is bounded by
 * their number. A test checks that they equal those of `transition()` for every state and event.
 */

/** The result of taking an event: its regularity, and the state after it. */
export interface Taken {
  readonly regularity: Regularity;
  readonly state: LifecycleSnapshot;
  /** Whether the event belongs to the open stage, whichever stage it names or asks for. */
  readonly here?: true;
}

/** A transition for a type of event, either of the state itself or of a state around it. */
interface Choice {
  readonly isOwn: boolean;
  readonly meta: TransitionMeta | undefined;
  readonly actions: readonly Action[];
  readonly holds: ((step: Step) => boolean) | undefined;
  /** The target; `undefined` if the state does not change. */
  readonly path: readonly string[] | undefined;
  /** Whether its guard or action uses more of the event than its type and stage. */
  readonly looksInside: boolean;
}

/** The transitions of a state for a type of event. */
interface Row {
  readonly choices: readonly Choice[];
  /** Results by the stage that the event names, if they depend on nothing else. */
  readonly taken: Map<string | undefined, Taken>;
}

const statesOf = oncePer((_: ComplaintMachine) => new Map<string, LifecycleSnapshot>());
const rowsOf = oncePer((_: LifecycleSnapshot) => new Map<EventType, Row>());

/** The guards that look only at an event's type and stage. */
const ABOUT_STAGES: readonly (Guard['type'] | undefined)[] = [
  undefined,
  'isAbout',
  'isAboutLater',
  'isAboutEarlier',
  'isNext',
  'namesNoStage',
];

/**
 * Takes an event in a state, as `transition()` would, but without creating an actor for each event. Results are
 * cached; only guards that look at more of an event than its type and stage run each time.
 *
 * @returns `undefined` if the event cannot be recorded at all. XState itself would return the same state without
 * saying so.
 */
export function take(
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  event: LifecycleEvent,
): Taken | undefined {
  const row = rowFor(machine, state, event.type);
  const known = row.taken.get(event.stage);
  if (known) return known;
  const choice = choose(row, state, event);
  if (!choice?.actions.length) return undefined;
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
  const before = row.choices.slice(0, row.choices.indexOf(choice) + 1);
  if (!before.some(({ looksInside }) => looksInside)) row.taken.set(event.stage, taken);
  return taken;
}

/** The path of a state: `awaiting`, a stage, or `closed`, then the state within it. */
const pathOf = ({ value }: LifecycleSnapshot): readonly string[] =>
  typeof value === 'string' ? [value] : (Object.entries(value)[0] as [string, string]);

/** The state with this path and context: always the same object. */
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

const choose = (
  { choices }: Row,
  { context }: LifecycleSnapshot,
  event: LifecycleEvent,
): Choice | undefined => choices.find(({ holds }) => !holds || holds({ context, event }));

function rowFor(machine: ComplaintMachine, state: LifecycleSnapshot, type: EventType): Row {
  const rows = rowsOf(state);
  const known = rows.get(type);
  if (known) return known;
  checkReadable(machine);
  const choices = nodesOf(machine, state).flatMap((node, depth) =>
    (node.transitions.get(type) ?? []).map((one) => choiceOf(machine, one, depth === 0)),
  );
  const row = { choices, taken: new Map() };
  rows.set(type, row);
  return row;
}

type Node = ComplaintMachine['root'];

/** The innermost node of a state first, then those around it. */
function nodesOf({ root }: ComplaintMachine, state: LifecycleSnapshot): Node[] {
  const [outer = '', inner = ''] = pathOf(state);
  const around = root.states[outer];
  return [around?.states[inner], around, root].filter((node) => node !== undefined);
}

type Definition = NonNullable<ReturnType<Node['transitions']['get']>>[number];

/** @throws {@link ComplaintsError} `argument/invalid` for a transition with features that are not reproduced here. */
function choiceOf(
  { implementations }: ComplaintMachine,
  { guard, target, actions, meta }: Definition,
  isOwn: boolean,
): Choice {
  const { type, params } = (guard ?? {}) as { type?: string; params?: { stage: string } };
  const question = type === undefined ? undefined : implementations.guards[type];
  const areKnown = actions.every((action) => Object.hasOwn(reducers, (action as Action).type));
  const isTold = actions.length === 0 || meta !== undefined;
  if (
    (guard && typeof question !== 'function') ||
    !areKnown ||
    !isTold ||
    (target?.length ?? 0) > 1
  )
    throw invalidArgument(guard ?? actions, EXPECTED_MACHINE);
  const ask = question as ((step: unknown, params: unknown) => boolean) | undefined;
  return {
    isOwn,
    meta: meta as unknown as TransitionMeta | undefined,
    actions: actions as unknown as readonly Action[],
    holds: ask && ((step) => ask(step, params)),
    path: target?.[0]?.path,
    // Whether an authority counts depends on whether the event says it was signed.
    looksInside:
      !ABOUT_STAGES.includes(type as Guard['type'] | undefined) ||
      actions.some((action) => (action as Action).type === 'authorise'),
  };
}

/** The transition that a state would choose for an event of a type. */
const chosenFor = (machine: ComplaintMachine, state: LifecycleSnapshot, type: EventType) =>
  choose(rowFor(machine, state, type), state, { type } as LifecycleEvent);

/** The types of event that can be recorded in a state, regular or not. */
export const possibleIn = (
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  known: readonly EventType[],
): EventType[] => known.filter((type) => chosenFor(machine, state, type)?.actions.length);

/**
 * The types of event that the policy expects next: those that the state itself, not a state around it, takes as
 * regular. Reopening is left out: it may happen at any time, but the policy never expects it.
 */
export const expectedIn = (
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  known: readonly EventType[],
): EventType[] =>
  known.filter((type) => {
    const choice = chosenFor(machine, state, type);
    return !isReopening(type) && choice?.isOwn && choice.meta?.regularity === 'regular';
  });
