import { assign, initialTransition, setup } from 'xstate';
import type { End, Policy } from '../policy/index.js';
import {
  BEFORE_RECEIPT,
  checkedPolicy,
  ENDS,
  endOf,
  isReceipt,
  isTakingOn,
  oncePer,
} from '../policy/index.js';
import type { EventStages } from './event-stages.js';
import { canRefuse, eventStagesOf, opens } from './event-stages.js';
import { afterMerging, afterResolved, afterTheEnd, inEveryState } from './every-state.js';
import { NO_STAGE, questions, reducers } from './rules.js';
import { stageNode } from './stage.js';
import { firstState } from './stage-states.js';
import type { Transition, TransitionTable } from './transitions.js';
import { about, enter, stateId } from './transitions.js';
import type {
  ComplaintMachine,
  LifecycleContext,
  LifecycleEvent,
  LifecycleSnapshot,
} from './types.js';

/**
 * The lifecycle of a complaint under a policy, as an XState v5 machine without
 * dates, timers, actors or output. Use it with `createActor`, with the pure
 * `transition`, or with the walks of `xstate/graph`.
 *
 * Every event that the policy knows can be recorded in every state after receipt. The
 * `meta` of each transition gives the event's regularity there, and the clause.
 * `closed` is not a final state. Provide an action `record` to act on every event that
 * the machine takes.
 *
 * @example
 * const actor = createActor(createComplaintMachine(policy)).start();
 * actor.send({ type: 'complaint.received', on: '2018-12-20' });
 * actor.getSnapshot().value; // { 'first-contact': 'resolve' }
 */
export const createComplaintMachine = (policy: Policy): ComplaintMachine =>
  machineOf(checkedPolicy(policy));

/** Builds the machine of a policy that has been checked. */
function machineOf(policy: Policy): ComplaintMachine {
  const places = eventStagesOf(policy);
  const definition = setup({
    types: { context: {} as LifecycleContext, events: {} as LifecycleEvent },
    guards: questions(policy, places),
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
    on: inEveryState(policy, places),
  };
  // The states come from a record of stages, for which XState would infer wrong types.
  return definition.createMachine(config as never) as unknown as ComplaintMachine;
}

/** Before receipt: accepts the receipt, and what may be agreed ahead of it. */
function awaiting(policy: Policy, places: EventStages) {
  const table: Record<string, Transition[]> = {};
  for (const stage of policy.stages) {
    const target = stateId(policy, stage.id, firstState(stage));
    // A receipt that names no stage opens the first: the guards of the others do not hold.
    const guard = stage === policy.stages[0] ? undefined : about('isAbout', stage.id);
    const regularity = opens(stage, 'complaint.received') ? 'regular' : 'stage-skipped';
    table['complaint.received'] = [
      enter(stage.id, guard, target, regularity, stage.clause),
      ...(table['complaint.received'] ?? []),
    ];
  }
  const notYet = places.known.filter((type) => !isReceipt(type) && !BEFORE_RECEIPT.includes(type));
  // In XState an empty transition blocks an event that an outer state would take.
  return { ...table, ...Object.fromEntries(notYet.map((type) => [type, {}])) };
}

/** Events accepted after one end, besides those accepted after every end. */
const AFTER: Partial<Record<End, (policy: Policy, places: EventStages) => TransitionTable>> = {
  resolved: afterResolved,
  merged: (_, places) => afterMerging(places),
};

/** The ends that complaints under the policy can reach, and the events accepted after them. */
function closed(policy: Policy, places: EventStages) {
  const steps = policy.stages.flatMap((stage) => stage.steps);
  const reached: readonly End[] = [
    ...places.known.flatMap((type) => endOf(type) ?? []),
    ...steps.flatMap(({ ends = [] }) => ends.map(({ as }) => as)),
    ...steps.flatMap(({ onExpiry }) => (onExpiry ? [onExpiry.as] : [])),
    ...(canRefuse(policy) ? (['escalation-refused'] as const) : []),
  ];
  const ends = ENDS.filter((end) => reached.includes(end));
  return {
    initial: 'resolved',
    states: Object.fromEntries(
      ends.map((end) => [end, AFTER[end] ? { on: AFTER[end](policy, places) } : {}]),
    ),
    on: afterTheEnd(policy, places),
  };
}

/** A policy's machine, and what is worked out with it. */
export interface Lifecycle extends EventStages {
  readonly machine: ComplaintMachine;
  /** The state before receipt. */
  readonly start: LifecycleSnapshot;
  /** Whether the passing of time alone can open a stage or close a complaint. */
  readonly isTimed: boolean;
  /** Whether the landlord may take a complaint to a later stage without being asked. */
  readonly takesOn: boolean;
}

/** The lifecycle of a policy, built once per policy object. */
export const lifecycleOf: (policy: Policy) => Lifecycle = oncePer((policy: Policy) => {
  const machine = machineOf(policy);
  const [start] = initialTransition(machine);
  const isTimed = policy.stages.some(
    ({ opensOn, steps }) =>
      opensOn.some((trigger) => typeof trigger === 'object' && 'expiryOf' in trigger) ||
      steps.some(({ onExpiry }) => onExpiry),
  );
  const places = eventStagesOf(policy);
  return { ...places, machine, start, isTimed, takesOn: places.known.some(isTakingOn) };
});
