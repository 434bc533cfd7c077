import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Conduct, DutyAlongside, Extension, Gate, Signpost } from '../../src/doors/policy.js';
import type {
  ComplaintEvent,
  Condition,
  Duration,
  EventOf,
  Ground,
  Limit,
  Policy,
  Requirement,
  Stage,
  Step,
} from '../../src/index.js';
import type { CommonEventType } from '../../src/policy/index.js';
import type { conductSchema } from '../../src/policy/schema/conduct.js';
import type {
  conditionSchema,
  durationSchema,
  plainConditionSchema,
} from '../../src/policy/schema/parts.js';
import type {
  dutyAlongsideSchema,
  groundSchema,
  policySchema,
  signpostSchema,
} from '../../src/policy/schema/policy.js';
import type {
  extensionSchema,
  gateSchema,
  limitSchema,
  requirementSchema,
  stageSchema,
  stepSchema,
} from '../../src/policy/schema/stage.js';
import type { eventSchema } from '../../src/schema.js';
import type { Parsed } from '../../src/vocabulary/index.js';

/** The same data, all of it readonly, so that what is written by hand and what is inferred can be held equal. */
type Data<T> = T extends readonly (infer Item)[]
  ? readonly Data<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Data<T[Key]> }
    : T;

/** A fact keeps its required and its optional fields as they are; only the way it is put together is forgotten. */
type FactData = { [T in CommonEventType]: Data<EventOf<T>> };
type ParsedData = { [T in CommonEventType]: Data<Parsed[T]> };

type Combined = { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown };

describe('what is written by hand is equal to its schema', () => {
  test('policies and their parts', () => {
    expectTypeOf<Data<Duration>>().toEqualTypeOf<
      Data<z.infer<ReturnType<typeof durationSchema>>>
    >();
    expectTypeOf<Data<Limit>>().toEqualTypeOf<Data<z.infer<ReturnType<typeof limitSchema>>>>();
    expectTypeOf<Data<Extension>>().toEqualTypeOf<
      Data<z.infer<ReturnType<typeof extensionSchema>>>
    >();
    expectTypeOf<Data<Requirement>>().toEqualTypeOf<
      Data<z.infer<ReturnType<typeof requirementSchema>>>
    >();
    expectTypeOf<Data<Step>>().toEqualTypeOf<Data<z.infer<ReturnType<typeof stepSchema>>>>();
    expectTypeOf<Data<Stage>>().toEqualTypeOf<Data<z.infer<ReturnType<typeof stageSchema>>>>();
    expectTypeOf<Data<Ground>>().toEqualTypeOf<Data<z.infer<ReturnType<typeof groundSchema>>>>();
    expectTypeOf<Data<Gate>>().toEqualTypeOf<Data<z.infer<ReturnType<typeof gateSchema>>>>();
    expectTypeOf<Data<Conduct>>().toEqualTypeOf<Data<z.infer<ReturnType<typeof conductSchema>>>>();
    expectTypeOf<Data<DutyAlongside>>().toEqualTypeOf<
      Data<z.infer<ReturnType<typeof dutyAlongsideSchema>>>
    >();
    expectTypeOf<Data<Signpost>>().toEqualTypeOf<
      Data<z.infer<ReturnType<typeof signpostSchema>>>
    >();
    expectTypeOf<Data<Policy>>().toEqualTypeOf<Data<z.infer<ReturnType<typeof policySchema>>>>();
  });

  test('conditions: those that contain no others, and so the rest', () => {
    expectTypeOf<Data<Exclude<Condition, Combined>>>().toEqualTypeOf<
      Data<z.infer<ReturnType<typeof plainConditionSchema>>>
    >();
    expectTypeOf<Condition>().toEqualTypeOf<z.infer<ReturnType<typeof conditionSchema>>>();
    expectTypeOf<keyof Extract<Condition, Combined>>().toEqualTypeOf<never>();
  });

  test('every type of fact', () => {
    expectTypeOf<FactData>().toEqualTypeOf<ParsedData>();
    expectTypeOf<ComplaintEvent>().toEqualTypeOf<z.infer<typeof eventSchema>>();
  });
});
