import type { EventType } from '../vocabulary/index.js';
import { ANSWERS, EVENT_TYPES, isReceipt, TAKING_UP } from '../vocabulary/index.js';
import type { Limit, Stage, Stated, Step } from './model/index.js';

/* What whoever reads a policy needs, and how what is read is handed on. */

/** The value, or `undefined` where the policy gives none. */
export function given<T extends object>(value: Stated<T> | 'agreed' | undefined): T | undefined {
  return typeof value === 'object' ? value : undefined;
}

/** Every type of event that everybody knows, and those of the landlord's own. */
export const typesOf = ({ events = {} }: { readonly events?: object }): readonly EventType[] => [
  ...EVENT_TYPES,
  ...Object.keys(events).map((id): EventType => `own.${id}`),
];

/** The stage of this id. */
export const stageOf = (
  { stages }: { readonly stages: readonly Stage[] },
  id: string | null | undefined,
): Stage | undefined => stages.find((stage) => stage.id === id);

/** The step of a stage by which this is done. */
export const stepOf = (
  policy: { readonly stages: readonly Stage[] },
  stage: string | null | undefined,
  duty: string | undefined,
): Step | undefined => stageOf(policy, stage)?.steps.find((step) => step.duty === duty);

/** Whether a limit, if it is one, is only aimed at. */
export const isAim = (limit: Limit | string): boolean =>
  typeof limit === 'object' && limit.aim === true;

/** Whether a step is to do what was promised, by the days that the promises gave. */
export const isOfPromises = ({ duty, limit }: Step): boolean =>
  duty === 'complete' && limit === 'agreed';

/**
 * The events that begin the time for a step beside the others with the answer of its stage, or after it: the answer, an
 * event of the landlord's own. What should come before the answer begins nothing that way, if it comes late.
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

/** Freezes a value and everything in it, and gives it back. Only for values made here, never for an input. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** Something of which fields may be undefined, with these left out instead. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same without the fields that are undefined: what is not known is not there. */
export function present<T extends object>(all: T): Present<T> {
  const known: Partial<T> = {};
  for (const key of Object.keys(all) as (keyof T)[])
    if (all[key] !== undefined) known[key] = all[key];
  return known as unknown as Present<T>;
}

/* Values that are worked out when they are read: most audits are only counted, and few of their sentences are ever read. */

/** Where an object keeps what its values are worked out from: out of sight of whoever lists, copies or saves it. */
const KEPT: unique symbol = Symbol('kept');

/** The symbol by which Node's console asks how to show an object: it would show a getter, not its value. */
const SHOWN_AS = Symbol.for('nodejs.util.inspect.custom');

function asShown(this: object): object {
  return { ...this };
}
const SHOWN: PropertyDescriptor = { get: () => asShown };

/** How each of several values is made: of what is kept with an object, and of the object itself. */
type Makers = Readonly<Record<string, (data: never, object: never) => unknown>>;

/** The values that are made. */
type Made<M extends Makers> = { readonly [Name in keyof M]: ReturnType<M[Name]> };

/**
 * Makes a function that gives an object values which are worked out each time they are read, from data kept with the object.
 * To whoever lists, copies, compares, prints or saves the object they are fields like others: own and enumerable.
 *
 * All objects share one getter for each name. A closure for each would cost ten times as much time and memory.
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
