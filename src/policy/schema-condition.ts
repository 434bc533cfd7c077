import * as z from 'zod/mini';
import { isoDateSchema, roleSchema, text } from '../vocabulary/index.js';
import type { Condition } from './condition.js';
import { durationSchema, strict } from './schema-words.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The conditions that contain no others. */
const plainConditions = [
  strict({ fact: text, is: scalar }),
  strict({ fact: text, in: z.array(scalar) }),
  strict({ fact: text, includes: text }),
  strict({ fact: text, only: z.array(text) }),
  strict({ fact: text, size: z.int().check(z.gte(0)) }),
  strict({ fact: text, atMost: z.number() }),
  strict({ fact: text, given: z.literal(true) }),
  strict({ fact: text, seniority: roleSchema }),
  strict({ fact: text, before: isoDateSchema }),
  strict({ fact: text, onOrAfter: isoDateSchema }),
  strict({
    olderThan: durationSchema,
    since: z.enum(['happened', 'known', 'later', 'reported']),
    boundary: z.enum(['over', 'at-least']),
  }),
] as const;
export const plainConditionSchema = z.union(plainConditions);

/** Any condition. */
export const conditionSchema: z.ZodMiniType<Condition, Condition> = z.lazy(() =>
  z.union([
    ...plainConditions,
    strict({ all: z.array(conditionSchema) }),
    strict({ any: z.array(conditionSchema) }),
    strict({ not: conditionSchema }),
  ]),
);
