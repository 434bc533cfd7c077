import {
  assign,
  type EventObject,
  type MachineSnapshot,
  type MetaObject,
  type NonReducibleUnknown,
  type StateMachine,
  type StateValue,
  setup,
} from 'xstate';
import {
  answer,
  checkedPolicy,
  ENDS,
  type End,
  type EventType,
  type Facts,
  type Policy,
  type Refusal,
} from '../policy/index.js';
import type { EventFields, FactBase } from './events.js';
import { afterResolved, afterTheEnd, everywhere } from './everywhere.js';
import { BEFORE_RECEIPT, CLOSING, canRefuse, opens, type Places, placesOf } from './places.js';
import { firstState, stageNode } from './stage.js';
import { type Action, about, enter, type Guard, stateId, type Transition } from './transitions.js';

/** What the machine remembers besides its state: little, and finite. It holds no dates. */
export interface LifecycleContext {
  /** The stage open now, or the last that was; `null` before receipt. */
  readonly stage: string | null;
  /** Whether an advocate is authorised. */
  readonly advocate: boolean;
}

/**
 * A fact as the machine takes it: any `ComplaintEvent`. Without `on` it is not a dated
 * fact but a kind of fact, as walks over the machine use it (`{ type: 'response.sent' }`),
 * and is taken to be done as the policy foresees.
 */
export type LifecycleEvent = {
  [T in EventType]: { readonly type: T } & Partial<FactBase> & Partial<EventFields[T]>;
}[EventType];

type NoChildren = Record<string, never>;
type Named = { type: string; params?: unknown };

/** Where a complaint stands: the value is `'awaiting'`, `{ 'stage-1': 'respond' }`, `{ closed: 'exhausted' }` … */
export type LifecycleSnapshot = MachineSnapshot<
  LifecycleContext,
  LifecycleEvent,
  NoChildren,
  StateValue,
  string,
  NonReducibleUnknown,
  MetaObject,
  Record<string, unknown>
>;

/** The lifecycle of a complaint under one policy. */
export type ComplaintMachine = StateMachine<
  LifecycleContext,
  LifecycleEvent,
  NoChildren,
  never,
  Named,
  Named,
  never,
  StateValue,
  string,
  unknown,
  NonReducibleUnknown,
  EventObject,
  MetaObject,
  Record<string, unknown>
>;

type Step = { context: LifecycleContext; event: LifecycleEvent };
type Question = (
  context: LifecycleContext,
  fact: LifecycleEvent,
  params: { stage: string },
) => boolean;

/** The questions the machine asks of a fact: plain functions, by name. */
function questions(policy: Policy, { indexOf, stageOf }: Places): Record<Guard['type'], Question> {
  const isAbout: Question = (context, fact, { stage }) => stageOf(context.stage, fact) === stage;
  const isAboutLater: Question = (context, fact, params) =>
    isAbout(context, fact, params) && indexOf(params.stage) > indexOf(context.stage);
  const refusalCounts: Question = (context, fact) =>
    typeof policy.refusal === 'object' &&
    (fact.on === undefined ||
      keepsFormalities(policy, policy.refusal, context, fact as unknown as Facts));
  return {
    isAbout,
    isAboutLater,
    isNext: (context, fact, params) =>
      isAboutLater(context, fact, params) &&
      stageOf(context.stage, { type: fact.type }) === params.stage &&
      (fact.type === 'complaint.formalised' || !policy.stages[indexOf(context.stage)]?.informal),
    isAboutEarlier: (context, fact) =>
      indexOf(stageOf(context.stage, fact)) < indexOf(context.stage),
    refusalCounts,
    isRefusal: (...asked) => isAbout(...asked) && refusalCounts(...asked),
    isLaterRefusal: (...asked) => isAboutLater(...asked) && refusalCounts(...asked),
  };
}

type Reducer = (
  context: LifecycleContext,
  fact: LifecycleEvent,
  params: { stage: string },
) => LifecycleContext;

/** What the actions make of the machine's memory: plain functions, by name. */
export const reducers: Record<Action['type'], Reducer> = {
  record: (context) => context,
  open: (context, _, { stage }) => ({ ...context, stage }),
  authorise: (context, fact) => ({
    ...context,
    // Without a signature it gives no authority, and takes none away.
    advocate: context.advocate || (fact as { signed?: boolean }).signed !== false,
  }),
  endAuthority: (context) => ({ ...context, advocate: false }),
};

const NO_STAGE = { stage: '' };

/** Whether a refusal of escalation is shown to keep every formality that applies to it. */
function keepsFormalities(
  policy: Policy,
  { formalities }: Refusal,
  context: LifecycleContext,
  fact: Facts,
): boolean {
  const facts = { ...fact, advocateAuthorised: context.advocate };
  return formalities
    .filter(({ when }) => !when || answer(when, facts, policy).truth === true)
    .every(({ holds }) => answer(holds, facts, policy).truth === true);
}

/**
 * The lifecycle of a complaint under a policy, as an XState v5 machine without
 * dates, timers, actors or output: for `createActor`, for the pure `transition`,
 * and for the walks of `xstate/graph`.
 *
 * Every fact the policy knows can be recorded in every state after receipt. Each
 * transition says in its `meta` whether the fact is `regular` there, and its clause.
 * `closed` is a state like others, not a final one. Provide an action `record` to act
 * on every fact that the machine takes.
 *
 * @example
 * const actor = createActor(createComplaintMachine(policy)).start();
 * actor.send({ type: 'complaint.received', on: '2018-12-20' });
 * actor.getSnapshot().value; // { 'first-contact': 'resolve' }
 */
export function createComplaintMachine(policy: Policy): ComplaintMachine {
  const places = placesOf(checkedPolicy(policy));
  const asked = Object.entries(questions(policy, places)).map(([name, question]) => [
    name,
    ({ context, event }: Step, params: { stage: string }) => question(context, event, params),
  ]);
  const definition = setup({
    types: { context: {} as LifecycleContext, events: {} as LifecycleEvent },
    guards: Object.fromEntries(asked) as Record<
      Guard['type'],
      (step: Step, params: { stage: string }) => boolean
    >,
    actions: {
      record: () => {},
      open: assign(({ context, event }, params: { stage: string }) =>
        reducers.open(context, event, params),
      ),
      authorise: assign(({ context, event }) => reducers.authorise(context, event, NO_STAGE)),
      endAuthority: assign(({ context, event }) => reducers.endAuthority(context, event, NO_STAGE)),
    },
  });
  const config = {
    id: policy.id,
    context: { stage: null, advocate: false } satisfies LifecycleContext,
    initial: 'awaiting',
    states: {
      awaiting: { on: awaiting(policy, places) },
      ...Object.fromEntries(
        policy.stages.map((stage) => [stage.id, stageNode(policy, stage, places.known)]),
      ),
      closed: closed(policy, places),
    },
    on: everywhere(policy, places),
  };
  // The configuration is built from a record of stages, of which inference would say something untrue.
  return definition.createMachine(config as never) as unknown as ComplaintMachine;
}

/** Before receipt: the receipt itself, and what may be agreed ahead of it. Everything else has to wait. */
function awaiting(policy: Policy, places: Places) {
  const table: Record<string, Transition[]> = {};
  for (const stage of policy.stages) {
    const target = stateId(policy, stage.id, firstState(stage));
    // A receipt without a stage opens the first, since no guard of a named one holds for it.
    const guard = stage === policy.stages[0] ? undefined : about('isAbout', stage.id);
    const regularity = opens(stage, 'complaint.received') ? 'regular' : 'stage-skipped';
    table['complaint.received'] = [
      enter(stage.id, guard, target, regularity, stage.clause),
      ...(table['complaint.received'] ?? []),
    ];
  }
  const notYet = places.known.filter(
    (type) => type !== 'complaint.received' && !BEFORE_RECEIPT.includes(type),
  );
  // An empty transition is XState's way to forbid what an outer state would take.
  return { ...table, ...Object.fromEntries(notYet.map((type) => [type, {}])) };
}

/** The ends that the policy can reach: what closes any complaint, what its steps end in, and a refusal to escalate. */
function closed(policy: Policy, places: Places) {
  const ofSteps = policy.stages.flatMap(({ steps }) => steps.flatMap(({ ends = [] }) => ends));
  const reached: readonly End[] = [
    ...Object.values(CLOSING),
    ...ofSteps.map(({ as }) => as),
    ...(canRefuse(policy) ? (['escalation-refused'] as const) : []),
  ];
  const ends = ENDS.filter((end) => reached.includes(end));
  return {
    initial: 'resolved',
    states: Object.fromEntries(
      ends.map((end) => [end, end === 'resolved' ? { on: afterResolved(policy) } : {}]),
    ),
    on: afterTheEnd(policy, places),
  };
}
