import type { ClauseRef, End, EventType, Policy } from '../policy/index.js';
import type { Regularity } from './words.js';

/** The `meta` of every transition: the regularity of the event, and the clause. */
export interface TransitionMeta {
  readonly regularity: Regularity;
  readonly clause?: ClauseRef;
  /** The event belongs to the open stage, whichever stage it names or asks for. */
  readonly here?: true;
}

/** One transition of the machine, as plain configuration. */
export interface Transition {
  readonly guard?: Guard;
  readonly target?: string;
  readonly actions: readonly Action[];
  readonly meta: TransitionMeta;
}

type OfStage = { readonly params: { readonly stage: string } };

/** The guards that decide between transitions. Each is a plain function in the machine. */
export type Guard =
  /** The event belongs to this stage. */
  | ({ readonly type: 'isAbout' } & OfStage)
  /** The event belongs to this stage, which is later than the one open. */
  | ({ readonly type: 'isAboutLater' } & OfStage)
  /** The event belongs to this stage, and the open stage leads to it without skipping one. */
  | ({ readonly type: 'isNext' } & OfStage)
  /** The event belongs to a stage earlier than the one open. */
  | { readonly type: 'isAboutEarlier' }
  /** The event names no stage. */
  | { readonly type: 'namesNoStage' }
  /** Neither the policy nor the complainant justifies the end at this stage. */
  | ({ readonly type: 'hasNoBasis' } & OfStage)
  /** The refusal meets the formalities that make it count. */
  | { readonly type: 'refusalCounts' }
  /** The same, and the refusal is about this stage. */
  | ({ readonly type: 'isRefusal' } & OfStage)
  /** The same, and this stage is later than the open one. */
  | ({ readonly type: 'isLaterRefusal' } & OfStage);

/** What a transition does. */
export type Action =
  /** Does nothing; provide your own to act on every recorded event. */
  | { readonly type: 'record' }
  /** Stores the stage that is now open. */
  | ({ readonly type: 'open' } & OfStage)
  | { readonly type: 'authorise' }
  | { readonly type: 'endAuthority' };

/** Transitions by event type, tried in order. */
export type TransitionTable = Partial<Record<EventType, readonly Transition[]>>;

const RECORD: Action = { type: 'record' };

/** A guard that asks about one stage. */
export const about = (type: Extract<Guard, OfStage>['type'], stage: string): Guard => ({
  type,
  params: { stage },
});

/** An event that is recorded and changes no state. */
export const stay = (regularity: Regularity, guard?: Guard, clause?: ClauseRef): Transition => ({
  ...(guard && { guard }),
  actions: [RECORD],
  meta: { regularity, ...(clause && { clause }) },
});

/** An event that is recorded, changes no state, and opens no other stage. */
export const stayHere = (regularity: Regularity, guard?: Guard, clause?: ClauseRef): Transition => {
  const { meta, ...rest } = stay(regularity, guard, clause);
  return { ...rest, meta: { ...meta, here: true } };
};

/** An event that moves the complaint to another state of the same stage. */
export const move = (
  guard: Guard | undefined,
  target: string,
  regularity: Regularity,
  clause?: ClauseRef,
): Transition => ({
  ...stay(regularity, guard, clause),
  target,
});

/** An event that opens a stage; it may skip the first steps, or close the complaint there. */
export const enter = (
  stage: string,
  guard: Guard | undefined,
  target: string,
  regularity: Regularity,
  clause?: ClauseRef,
): Transition => ({
  ...move(guard, target, regularity, clause),
  actions: [{ type: 'open', params: { stage } }, RECORD],
});

/** Appends transitions to a table. */
export function add(
  table: Record<string, Transition[]>,
  type: EventType,
  ...transitions: readonly Transition[]
): void {
  table[type] = [...(table[type] ?? []), ...transitions];
}

/** The full name of a state of the policy's machine, as the target of a transition. */
export const stateId = (policy: Pick<Policy, 'id'>, ...path: readonly string[]): string =>
  `#${[policy.id, ...path].join('.')}`;

/** The full name of an end. */
export const endId = (policy: Pick<Policy, 'id'>, end: End): string =>
  stateId(policy, 'closed', end);
