import { getShortestPaths } from 'xstate/graph';
import type { Lifecycle, LifecycleEvent, LifecycleSnapshot } from '../../lifecycle/index.js';
import { expectedIn, lifecycleOf, openedByTime, take } from '../../lifecycle/index.js';
import type { ClauseRef, EventType, Policy } from '../../policy/index.js';
import { checkedPolicy, isRefusal } from '../../policy/index.js';
import type { PolicyFindingCode, Sentences } from './words.js';
import { FINDINGS } from './words.js';

/** A state of the lifecycle, with the shortest path to it. */
export interface Reached {
  /** Such as `stage-1/respond`, `closed/exhausted` or `awaiting`. */
  readonly name: string;
  readonly state: LifecycleSnapshot;
  readonly kinds: readonly LifecycleEvent[];
}

/** A policy's machine, and the result of walking it. */
export interface Walk {
  readonly lifecycle: Lifecycle;
  /** The states reached by the events that the policy waits for: no early end, nothing out of order. */
  readonly foreseen: readonly Reached[];
  /** Types of event on which the machine threw, with the error's message. */
  readonly thrown: ReadonlyMap<EventType, string>;
  /** The state after an event; `undefined` if it cannot be recorded. */
  readonly after: (state: LifecycleSnapshot, kind: LifecycleEvent) => LifecycleSnapshot | undefined;
  /** The states that follow by the events that a state waits for, or by those of a stage that time opens. */
  readonly next: (state: LifecycleSnapshot) => readonly LifecycleSnapshot[];
}

/** A fault of a policy as data: its code, its place, and the values for its sentences. */
export type Fault = {
  [Code in PolicyFindingCode]: {
    readonly code: Code;
    readonly at: string;
    /** Absent if no clause of the policy is at fault. */
    readonly clause?: ClauseRef | undefined;
  } & ((typeof FINDINGS)[Code] extends (data: infer Data, policy: Policy) => Sentences
    ? Data
    : never);
}[PolicyFindingCode];

/** A fault in words. */
export const faultInWords = (fault: Fault, policy: Policy): Sentences =>
  (FINDINGS[fault.code] as (data: Fault, policy: Policy) => Sentences)(fault, policy);

/** Walks a policy's machine with `xstate/graph`, by the events that the policy waits for. */
export function walk(policy: Policy): Walk {
  const lifecycle = lifecycleOf(policy);
  const { machine, known } = lifecycle;
  const thrown = new Map<EventType, string>();
  const tried = (state: LifecycleSnapshot, kind: LifecycleEvent) => {
    try {
      return take(machine, state, kind);
    } catch (error) {
      thrown.set(kind.type, (error as Error).message);
      return undefined;
    }
  };
  // Kinds with a stage come first, so that paths distinguish the events of several stages on one day.
  const kinds = kindsOf(policy).sort((a, b) => Number('stage' in b) - Number('stage' in a));
  const awaited = (state: LifecycleSnapshot): LifecycleEvent[] => {
    const types = expectedIn(
      machine,
      state,
      known.filter((type) => !thrown.has(type)),
    );
    const stage = policy.stages.find(({ id }) => id === state.context.stage);
    const opened = stage ? openedByTime(policy, stage).map(({ id }) => id) : [];
    return kinds.filter((kind) => {
      const taken = tried(state, kind);
      if (taken?.regularity !== 'regular') return false;
      return types.includes(kind.type) || opened.some((id) => id === taken.state.context.stage);
    });
  };
  return {
    lifecycle,
    thrown,
    foreseen: getShortestPaths(machine, { events: awaited }).map(({ state, steps }) => ({
      name: nameOf(state as LifecycleSnapshot),
      state: state as LifecycleSnapshot,
      // The first step is XState's start, and not an event.
      kinds: steps.map(({ event }) => event as LifecycleEvent).slice(1),
    })),
    after: (state, kind) => tried(state, kind)?.state,
    next: (state) => awaited(state).flatMap((kind) => tried(state, kind)?.state ?? []),
  };
}

/** Whether the complaint is closed in a state, by its name. */
export const isClosed = (name: string): boolean => name.startsWith('closed/');

/** The name of a state: `stage-1/respond`, `closed/exhausted`, `awaiting`. */
export function nameOf({ value }: Pick<LifecycleSnapshot, 'value'>): string {
  return typeof value === 'string' ? value : Object.entries(value).flat().join('/');
}

/** Any day works: the machine only checks whether there is a date. */
const SOME_DAY = '2000-01-01';

/**
 * Every kind of event that a policy knows, once without a stage and once for each stage, for walks over its machine
 * with `xstate/graph`. A refusal of escalation comes twice: as the policy expects it, and without any formality shown
 * (with a date, and nothing else).
 *
 * @example
 * getShortestPaths(createComplaintMachine(policy), { events: walkEvents(policy) });
 */
export const walkEvents = (policy: Policy): LifecycleEvent[] => kindsOf(checkedPolicy(policy));

function kindsOf(policy: Policy): LifecycleEvent[] {
  const { known, stages } = lifecycleOf(policy);
  return known.flatMap((type) => {
    const kinds = [{ type }, ...stages.map((stage) => ({ type, stage }))];
    const bare = isRefusal(type) ? kinds.map((kind) => ({ ...kind, on: SOME_DAY })) : [];
    return [...kinds, ...bare] as LifecycleEvent[];
  });
}
