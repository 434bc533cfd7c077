import type {
  EventObject,
  MachineSnapshot,
  MetaObject,
  NonReducibleUnknown,
  StateMachine,
  StateValue,
} from 'xstate';
import type { EventBase, EventType, FieldsOf, RestrictionEvents } from '../policy/index.js';

/** The machine's context: finite, and without dates. */
export interface LifecycleContext {
  /** The open stage, or the last one that was open; `null` before receipt. */
  readonly stage: string | null;
  /** Whether an advocate is authorised. */
  readonly advocate: boolean;
}

/**
 * An event as the machine takes it: any `ComplaintEvent`. An event without `on`, such as
 * `{ type: 'response.sent' }`, stands for all events of its type in walks over the machine, and is
 * assumed to be done as the policy requires.
 */
export type LifecycleEvent = {
  [T in EventType]: { readonly type: T } & Partial<EventBase> & Partial<FieldsOf<T>>;
}[EventType];

type NoChildren = Record<string, never>;
type ActionLike = { type: string; params?: unknown };

/** The state of a complaint: the value is `'awaiting'`, `{ 'stage-1': 'respond' }`, `{ closed: 'exhausted' }` … */
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
  ActionLike,
  ActionLike,
  never,
  StateValue,
  string,
  unknown,
  NonReducibleUnknown,
  EventObject,
  MetaObject,
  Record<string, unknown>
>;

/** The events in the life of a restriction on contact. */
export type RestrictionEvent = {
  readonly type: keyof RestrictionEvents;
};

/** The life of a restriction on contact: `none`, `in-force`, `lifted`. */
export type RestrictionMachine = StateMachine<
  Record<string, never>,
  RestrictionEvent,
  NoChildren,
  never,
  ActionLike,
  ActionLike,
  never,
  StateValue,
  string,
  unknown,
  NonReducibleUnknown,
  EventObject,
  MetaObject,
  Record<string, unknown>
>;
