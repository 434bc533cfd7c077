import * as z from 'zod/mini';
import type { Schema } from './json-schema.js';
import { mapped, oneOfThese } from './json-schema.js';

/**
 * A zod schema as JSON Schema, in the part of the language that validators and generators of code agree on. Everything is
 * written out where it stands, but for what contains itself.
 */
export function core(schema: z.core.$ZodType): Schema {
  const { $schema, ...json } = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  const { $defs, ...tidy } = mapped(json as Schema, tidied);
  const defs = Object.entries($defs ?? {});
  const anything = new Set(defs.filter(([, def]) => isAnyJson(def)).map(([name]) => name));
  const rest = defs.filter(([name]) => !anything.has(name));
  return mapped({ ...tidy, ...(rest.length > 0 && { $defs: Object.fromEntries(rest) }) }, (one) =>
    anything.has(defName(one) ?? '') ? {} : one,
  );
}

export const defName = ({ $ref }: Schema): string | undefined => $ref?.replace('#/$defs/', '');

/** JSON that contains JSON is more than generators of code can follow, and says no more than nothing. */
const isAnyJson = ({ anyOf = [] }: Schema): boolean => anyOf.some(({ type }) => type === 'null');

function tidied({ format, type, propertyNames, maximum, minimum, ...rest }: Schema): Schema {
  // A list of types is one of several types, which strict validators want written so.
  if (Array.isArray(type)) return { ...rest, anyOf: type.map((one: string) => ({ type: one })) };
  const { anyOf, ...plain } = rest;
  if (anyOf) return { ...plain, ...oneOfThese(...anyOf) };
  return {
    // The pattern of a date says it all, and needs no validator that knows formats.
    ...(type !== undefined && !('const' in rest || 'enum' in rest) && { type }),
    ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
    ...rest,
  };
}
