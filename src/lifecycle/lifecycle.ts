import { checkedPolicy, type EventType, type Policy } from '../policy/index.js';
import { createComplaintMachine } from './machine.js';
import { type Places, placesOf } from './places.js';
import type { ComplaintMachine } from './types.js';

/** A policy's machine and what goes with it. */
export interface Lifecycle extends Places {
  readonly machine: ComplaintMachine;
  readonly known: readonly EventType[];
}

const built = new WeakMap<Policy, Lifecycle>();

/** The lifecycle of a policy, built once for each policy: the same policy always gives the same one. */
export function lifecycleOf(policy: Policy): Lifecycle {
  const existing = built.get(policy);
  if (existing) return existing;
  checkedPolicy(policy);
  const lifecycle = { ...placesOf(policy), machine: createComplaintMachine(policy) };
  built.set(policy, lifecycle);
  return lifecycle;
}
