import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ComplaintsError } from '../../src/errors.js';
import { lifecycleOf } from '../../src/lifecycle/index.js';
import { readEvent } from '../../src/lifecycle/reading/index.js';
import { readAtOnce } from '../../src/lifecycle/reading/read-event.js';
import type { Policy } from '../../src/policy/index.js';
import { EVENT_TYPES, fieldsOf } from '../../src/policy/index.js';
import { POLICIES } from './walk.js';

/*
 * An event with nothing wrong is read in one pass; what is wrong with another, its schema says. The
 * two must agree on which is which, and on what is read. What is no plain object goes to the schema.
 */
const bySchema = (input: object) => Object.assign(Object.create({}), input);

function answer(policy: Policy, input: object): unknown {
  try {
    return JSON.stringify(readEvent(input, { policy, possible: () => [] }));
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    return error.issues ?? error.details.because;
  }
}

const WORDS = ['complainant', 'director', 'board', 'reasons', 'housing', 'rent', 'stage-1', 'zzz'];
const word = fc.constantFrom(...WORDS, '');
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 3, arbitrary: fc.array(word, { maxLength: 3 }) },
  { weight: 3, arbitrary: fc.constantFrom('2024-02-29', '2024-02-30', '2024-2-9', 20240229) },
  fc.boolean(),
  fc.constantFrom(undefined, null, 3, -1, 1.5, { year: 2024, month: 2, day: 29 }),
  fc.constantFrom('response.sent', 'upheld', [{ what: 'repair', dueBy: '2024-03-01' }], Array(1)),
);

const input = fc.constantFrom(...EVENT_TYPES).chain((type) =>
  fc
    .record({
      on: fc.oneof({ weight: 9, arbitrary: fc.constant('2024-01-03') }, value),
      more: fc.array(fc.tuple(fc.constantFrom(...fieldsOf(type), 'unknown'), value), {
        maxLength: 3,
      }),
      isFirst: fc.boolean(),
    })
    .map(({ on, more, isFirst }) => ({
      ...(isFirst ? { type, on } : { on, type }),
      ...(type === 'complaint.excluded' && { grounds: ['4.2'] }),
      ...Object.fromEntries(more.filter(([name]) => name !== 'type')),
    })),
);

describe.each(POLICIES)('$because: an event', ({ policy }) => {
  test('is read alike in one pass and by its schema, whatever is in it', () => {
    let read = 0;
    fc.assert(
      fc.property(input, (event) => {
        const slowly = answer(policy, bySchema(event));
        expect(answer(policy, event)).toEqual(slowly);
        expect(readAtOnce(event, policy) !== undefined).toBe(typeof slowly === 'string');
        if (typeof slowly === 'string') read += 1;
      }),
      { numRuns: 200, seed: 20240103 },
    );
    expect(read).toBeGreaterThan(25);
  });

  test('that holds more than any event has is not read, in whatever way', () => {
    const copiedTo = Array(3000).fill('director');
    const given = { type: 'complaint.allocated', on: '2024-01-03', copiedTo };
    expect(readAtOnce(given, policy)).toBeUndefined();
    expect(() => readEvent(given, { policy, possible: () => [] })).toThrow('at most 2000 values');
  });

  test('is a frozen copy, lists and all, with its fields in one order', () => {
    const given = { copiedTo: ['director'], on: '2024-01-03', type: 'complaint.allocated' };
    const event = readAtOnce(given, policy) as unknown as typeof given;
    expect(Object.keys(event)).toEqual(['type', 'on', 'copiedTo']);
    expect(event.copiedTo).not.toBe(given.copiedTo);
    expect(Object.isFrozen(event) && Object.isFrozen(event.copiedTo)).toBe(true);
    expect(lifecycleOf(policy).known).toContain(event.type);
  });
});
