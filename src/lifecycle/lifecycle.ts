import { initialTransition } from 'xstate';
import type { Policy } from '../policy/index.js';
import { checkedPolicy } from '../policy/index.js';
import { createComplaintMachine } from './machine.js';
import type { Places } from './places.js';
import { placesOf } from './places.js';
import type { ComplaintMachine, LifecycleSnapshot } from './types.js';

/** A policy's machine and what goes with it. */
export interface Lifecycle extends Places {
  readonly machine: ComplaintMachine;
  /** Before receipt. */
  readonly start: LifecycleSnapshot;
  /** Whether under this policy the passing of time alone opens a stage or closes a complaint. */
  readonly isTimed: boolean;
}

const built = new WeakMap<Policy, Lifecycle>();

/** The lifecycle of a policy, built once for each policy: the same policy always gives the same one. */
export function lifecycleOf(policy: Policy): Lifecycle {
  const existing = built.get(policy);
  if (existing) return existing;
  checkedPolicy(policy);
  const machine = createComplaintMachine(policy);
  const [start] = initialTransition(machine);
  const isTimed = policy.stages.some(
    ({ opensOn, steps }) =>
      opensOn.some((trigger) => typeof trigger === 'object') ||
      steps.some(({ onExpiry }) => onExpiry),
  );
  const lifecycle = { ...placesOf(policy), machine, start, isTimed };
  built.set(policy, lifecycle);
  return lifecycle;
}
