import { expectTypeOf, test } from 'vitest';
import type { Parsed } from '../../src/lifecycle/event-schema.js';
import type { ComplaintEvent, EventOf } from '../../src/lifecycle/index.js';
import type { EventType } from '../../src/policy/index.js';

type Readable<T> = T extends readonly (infer Item)[]
  ? readonly Readable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readable<T[Key]> }
    : T;

test('what the schemas read is what the types say, for every type of fact', () => {
  expectTypeOf<{ [T in EventType]: Readable<Parsed[T]> }>().branded.toEqualTypeOf<{
    [T in EventType]: Readable<EventOf<T>>;
  }>();
});

test('only the type and the date are required, and the grounds of an exclusion', () => {
  expectTypeOf({ type: 'response.sent', on: '2019-01-15' } as const).toExtend<ComplaintEvent>();
  expectTypeOf({
    type: 'complaint.excluded',
    on: '2019-01-15',
  } as const).not.toExtend<ComplaintEvent>();
});

test('a date is written year-month-day', () => {
  expectTypeOf<'2019-01-15'>().toExtend<ComplaintEvent['on']>();
  expectTypeOf<'15/1/2019'>().not.toExtend<ComplaintEvent['on']>();
  expectTypeOf<''>().not.toExtend<ComplaintEvent['on']>();
  expectTypeOf<Date>().not.toExtend<ComplaintEvent['on']>();
});

test('a fact has no fields of another', () => {
  const wrong: ComplaintEvent = {
    type: 'complaint.acknowledged',
    on: '2019-01-15',
    // @ts-expect-error An acknowledgement has no outcome.
    outcome: 'upheld',
  };
  expectTypeOf(wrong).toExtend<ComplaintEvent>();
});
