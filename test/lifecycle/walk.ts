/** The policies whose lifecycles are tested, and every state that a walk over one reaches. */
import type { AnyStateNode } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type {
  ComplaintMachine,
  LifecycleEvent,
  LifecycleSnapshot,
} from '../../src/lifecycle/index.js';
import { lifecycleOf } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { walkEvents } from '../../src/testing/index.js';
import { informalAnswer, policyOf, SHAPES } from '../support/policies.js';

export const POLICIES: readonly { readonly because: string; readonly policy: Policy }[] = [
  { because: 'Housing Plus 2018', policy: housingPlus2018 },
  { because: 'an informal answer that ends nothing', policy: informalAnswer },
  ...SHAPES.map((shape) => ({ because: shape.because, policy: policyOf(shape) })),
];

/** `stage-1.respond`, `closed.exhausted`, `awaiting`. */
export function nameOf({ value }: Pick<LifecycleSnapshot, 'value'>): string {
  if (typeof value === 'string') return value;
  return Object.entries(value).flat().join('.');
}

/** A state reached, and the kinds of fact that lead there. */
export interface Reached {
  readonly name: string;
  readonly state: LifecycleSnapshot;
  readonly kinds: readonly LifecycleEvent[];
}

/** Every state, with its memory, that these kinds of fact can lead to. */
export function statesReached(
  machine: ComplaintMachine,
  events?: readonly LifecycleEvent[],
): Reached[] {
  const options = events ? { events: [...events] } : {};
  return getShortestPaths(machine, options).map(({ state, steps }) => ({
    name: nameOf(state as LifecycleSnapshot),
    state: state as LifecycleSnapshot,
    // The first step is how XState begins, which is no fact.
    kinds: steps
      .map(({ event }) => event as LifecycleEvent)
      .filter(({ type }) => !/^xstate/.test(type)),
  }));
}

const reached = new Map<Policy, readonly Reached[]>();

/** Every state of a policy's lifecycle, walked once. */
export function allStates(policy: Policy): readonly Reached[] {
  const found =
    reached.get(policy) ?? statesReached(lifecycleOf(policy).machine, walkEvents(policy));
  reached.set(policy, found);
  return found;
}

/** Every node of the machine's definition. */
export function nodesOf(machine: ComplaintMachine): AnyStateNode[] {
  const within = (node: AnyStateNode): AnyStateNode[] => [
    node,
    ...Object.values(node.states).flatMap(within),
  ];
  return within(machine.root);
}

/** Every state that has no states within it, by name. */
export const leavesOf = (machine: ComplaintMachine): string[] =>
  nodesOf(machine)
    .filter(({ states }) => Object.keys(states).length === 0)
    .map(({ path }) => path.join('.'));
