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
 * XState's own answers, read off the machine once for each state and type of event, and bounded by
 * their number. A test holds them equal to what `transition()` gives for every state and event.
 */

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
  /** Whether it asks of an event, or takes from it, more than its type and its stage. */
  readonly looksInside: boolean;
}

/** What a state makes of a type of event. */
interface Row {
  readonly choices: readonly Choice[];
  /** What comes of it by the stage that the event names, where that is all there is to look at. */
  readonly taken: Map<string | undefined, Taken>;
}

const statesOf = oncePer((_: ComplaintMachine) => new Map<string, LifecycleSnapshot>());
const rowsOf = oncePer((_: LifecycleSnapshot) => new Map<EventType, Row>());

/** The questions that are answered by an event's type and stage. */
const ABOUT_STAGES: readonly (Guard['type'] | undefined)[] = [
  undefined,
  'isAbout',
  'isAboutLater',
  'isAboutEarlier',
  'isNext',
  'namesNoStage',
];

/**
 * Takes an event in a state: what `transition()` gives, without making an actor for each event. Of the
 * transitions that the state has for it, only guards that look at more of an event than its type and its
 * stage are asked each time.
 *
 * @returns `undefined` where the event cannot be recorded at all. XState itself would
 * give back the same state and say nothing.
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

/** @throws {@link ComplaintsError} `argument/invalid` for a machine that says more than this reads. */
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
    // To whom an authority is given depends on what the event says of it.
    looksInside:
      !ABOUT_STAGES.includes(type as Guard['type'] | undefined) ||
      actions.some((action) => (action as Action).type === 'authorise'),
  };
}

/** What a state has for a kind of event. */
const chosenFor = (machine: ComplaintMachine, state: LifecycleSnapshot, type: EventType) =>
  choose(rowFor(machine, state, type), state, { type } as LifecycleEvent);

/** The types of event that can be recorded in a state, regular or not. */
export const possibleIn = (
  machine: ComplaintMachine,
  state: LifecycleSnapshot,
  known: readonly EventType[],
): EventType[] => known.filter((type) => chosenFor(machine, state, type)?.actions.length);

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
    const choice = chosenFor(machine, state, type);
    return !isReopening(type) && choice?.isOwn && choice.meta?.regularity === 'regular';
  });
