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
