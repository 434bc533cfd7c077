import type { EventType } from '../vocabulary/index.js';
import { EVENT_TYPES } from '../vocabulary/index.js';
import type { Stated } from './clause.js';
import type { Limit, Stage, Step } from './stage.js';

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
