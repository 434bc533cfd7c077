import { initialTransition } from 'xstate';
import type { Policy } from '../policy/index.js';
import { isTakingOn, oncePer } from '../policy/index.js';
import type { EventStages } from './event-stages.js';
import { eventStagesOf } from './event-stages.js';
import { machineOf } from './machine.js';
import type { ComplaintMachine, LifecycleSnapshot } from './types.js';

/** A policy's machine and what goes with it. */
export interface Lifecycle extends EventStages {
  readonly machine: ComplaintMachine;
  /** Before receipt. */
  readonly start: LifecycleSnapshot;
  /** Whether under this policy the passing of time alone opens a stage or closes a complaint. */
  readonly isTimed: boolean;
  /** Whether the landlord may take a complaint on to a later stage by itself. */
  readonly takesOn: boolean;
}

/** The lifecycle of a policy, built once for each policy: the same policy always gives the same one. */
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
