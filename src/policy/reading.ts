import type { EventType } from '../vocabulary/index.js';
import { ANSWERS, EVENT_TYPES, isReceipt, TAKING_UP } from '../vocabulary/index.js';
import type { Limit, Stage, Stated, Step } from './model/index.js';

/* Helpers for reading a policy, and for values that are made when read. */

/** The value, or `undefined` if the policy gives none. */
export function given<T extends object>(value: Stated<T> | 'agreed' | undefined): T | undefined {
  return typeof value === 'object' ? value : undefined;
}

/** Every type of event in the vocabulary, and the landlord's own. */
export const typesOf = ({ events = {} }: { readonly events?: object }): readonly EventType[] => [
  ...EVENT_TYPES,
  ...Object.keys(events).map((id): EventType => `own.${id}`),
];

/** The stage with this id. */
export const stageOf = (
  { stages }: { readonly stages: readonly Stage[] },
  id: string | null | undefined,
): Stage | undefined => stages.find((stage) => stage.id === id);

/** The step of a stage with this duty. */
export const stepOf = (
  policy: { readonly stages: readonly Stage[] },
  stage: string | null | undefined,
  duty: string | undefined,
): Step | undefined => stageOf(policy, stage)?.steps.find((step) => step.duty === duty);

/** Whether a limit, if there is one, is only an aim. */
export const isAim = (limit: Limit | string): boolean =>
  typeof limit === 'object' && limit.aim === true;

/** Whether a step is to keep promises, by the days that they gave. */
export const isOfPromises = ({ duty, limit }: Step): boolean =>
  duty === 'complete' && limit === 'agreed';

/**
 * The triggers that start the time for a step beside the others with the answer of its stage, or after it: the answer
 * itself, or one of the landlord's own events. Events due before the answer do not, even if they come late.
 */
export function startsWithAnswer(
  { steps, opensOn }: Stage,
  { beside, repeats, limit }: Step,
): readonly EventType[] {
  const starts = beside && !repeats ? (given(limit) ?? []).map(({ from }) => from) : [];
  const waiting = steps.filter((step) => !step.beside);
  const isAnswer = (type: EventType) =>
    waiting.some(({ duty, doneBy }) => ANSWERS.includes(duty) && doneBy.includes(type));
  const isEarlier = (type: EventType) =>
    isReceipt(type) ||
    TAKING_UP.includes(type) ||
    opensOn.includes(type) ||
    waiting.some(({ doneBy }) => doneBy.includes(type));
  return starts
    .filter((from) => typeof from === 'string' && from !== 'not-stated' && from !== 'not-seen')
    .filter((type) => isAnswer(type) || !isEarlier(type));
}

/** Freezes a value and everything in it, and returns it. Only for the library's own values, never for input. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** A type with its undefined fields made optional. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A copy without the fields that are undefined: unknown means absent. */
export function present<T extends object>(all: T): Present<T> {
  const known: Partial<T> = {};
  for (const key of Object.keys(all) as (keyof T)[])
    if (all[key] !== undefined) known[key] = all[key];
  return known as unknown as Present<T>;
}

/* Values that are made when they are read: most audits are only counted, and few of their sentences are ever read. */

/** The key of the data from which values are made. It is not enumerable, so it is not listed, copied or saved. */
const KEPT: unique symbol = Symbol('kept');

/** Node's hook for printing an object: by default it would print the getter, not its value. */
const SHOWN_AS = Symbol.for('nodejs.util.inspect.custom');

function asShown(this: object): object {
  return { ...this };
}
const SHOWN: PropertyDescriptor = { get: () => asShown };

/** How each value is made, from the data kept with an object and the object itself. */
type Makers = Readonly<Record<string, (data: never, object: never) => unknown>>;

/** The types of the values made. */
type Made<M extends Makers> = { readonly [Name in keyof M]: ReturnType<M[Name]> };

/**
 * Returns a function that adds values to an object, made each time they are read from data kept with the object. They are
 * own, enumerable fields like any others when the object is listed, copied, compared, printed or saved.
 *
 * All objects share one getter per name. A closure per object would cost ten times as much time and memory.
 */
export function whenRead<M extends Makers>(
  makers: M,
): <T extends object>(object: T, data: Parameters<M[keyof M]>[0]) => T & Made<M> {
  const getters = Object.entries(makers).map(([name, make]) => {
    const get = function (this: { readonly [KEPT]: never }): unknown {
      return make(this[KEPT], this as never);
    };
    return [name, { get, enumerable: true, configurable: true }] as const;
  });
  return (object, data) => {
    for (const [name, getter] of getters) Object.defineProperty(object, name, getter);
    Object.defineProperty(object, KEPT, { value: data });
    Object.defineProperty(object, SHOWN_AS, SHOWN);
    return object as never;
  };
}
