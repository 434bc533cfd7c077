import { isDate } from '../../calendar/index.js';
import { deepFreeze, isoDateSchema, text } from '../../policy/index.js';

/*
 * Fast readers, derived from the schemas, for valid values. The schemas themselves run only to explain faults. A test
 * checks that both agree.
 */

/** The result of a reader for a value that it refuses. */
export const REFUSED = Symbol('refused');

/** Reads a value: returns it (a list as a frozen copy), or refuses it. */
export type Read = (value: unknown) => unknown;

/** The parts of a schema from which a reader is derived. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly unknown[];
  readonly innerType: Schema;
  readonly element: Schema;
  readonly options: readonly Schema[];
  readonly entries: Readonly<Record<string, string>>;
}

export interface Schema {
  readonly _zod: { readonly def: unknown };
  readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: unknown };
}

export const when =
  (holds: (value: unknown) => boolean): Read =>
  (value) =>
    holds(value) ? value : REFUSED;

/** Turns a schema into a reader. Kinds of schema that events do not use are run themselves. */
export function readerOf(schema: Schema, words?: ReadonlySet<string>): Read {
  if (schema === (isoDateSchema() as Schema))
    return when((value) => typeof value === 'string' && isDate(value));
  if (schema === (text as Schema))
    return when((value) => typeof value === 'string' && (words ? words.has(value) : value !== ''));
  const { type, checks, ...def } = schema._zod.def as Definition;
  if (type === 'optional') return readerOf(def.innerType, words);
  if (type === 'boolean') return when((value) => typeof value === 'boolean');
  if (type === 'string' && !checks) return when((value) => typeof value === 'string');
  if (type === 'enum') {
    const values: ReadonlySet<unknown> = new Set(Object.values(def.entries));
    return when((value) => values.has(value));
  }
  if (type === 'array' && !checks) return listOf(readerOf(def.element, words));
  if (type === 'union') return firstOf(def.options.map((option) => readerOf(option, words)));
  return (value) => {
    const { success, data } = schema.safeParse(value);
    return success ? deepFreeze(data) : REFUSED;
  };
}

/** Longer lists are left to the schemas, which run only after a check of the whole input's size. */
export const LONGEST = 50;

function listOf(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value) || value.length > LONGEST) return REFUSED;
    const list: unknown[] = [];
    for (const item of value) {
      const result = read(item);
      if (result === REFUSED) return REFUSED;
      list.push(result);
    }
    return Object.freeze(list);
  };
}

function firstOf(readers: readonly Read[]): Read {
  return (value) => {
    for (const read of readers) {
      const result = read(value);
      if (result !== REFUSED) return result;
    }
    return REFUSED;
  };
}

/** Whether a field is optional. */
export const isOptional = (schema: Schema): boolean =>
  (schema._zod.def as Definition).type === 'optional';
