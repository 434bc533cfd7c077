/** The state of the page to try it in, as its address has it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE } from '../../page/src/example.js';
import type { State } from '../../page/src/state.js';
import { isDate, read, written } from '../../page/src/state.js';

const state: State = {
  ...EXAMPLE,
  count: { from: '2018-12-20', days: 10, to: '2019-01-31' },
};

describe('the state in the address', () => {
  test('comes back as it was', async () => {
    expect(await read(await written(state))).toEqual(state);
  });

  test('comes back with whatever was pasted and noted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string({ unit: 'grapheme' }), async (file, note) => {
        const events = state.events.map((event) => ({ ...event, note }));
        const given: State = { ...state, policy: 'own', file, events };
        expect(await read(await written(given))).toEqual(given);
      }),
      { numRuns: 50 },
    );
  });

  test('can be sent: it has only characters that no address changes, and is not long', async () => {
    const text = await written(state);
    expect(text).toMatch(/^v1\.[\w-]+$/);
    expect(text.length).toBeLessThan(500);
  });

  test.each([
    ['nothing', ''],
    ['a version that there is not', 'v2.q1Yqys9JKVayUkpJLElU0lEqSCxOBQA'],
    ['a link within the page', 'letters'],
    ['what is no base64', 'v1.%%%'],
    ['what is not compressed', 'v1.e30'],
  ])('is read from text alone that says one: not from %s', async (_, text) => {
    expect(await read(text)).toBeUndefined();
  });

  test('is not read from an address that was cut off', async () => {
    const text = await written(state);
    for (const length of [10, 100, text.length - 1])
      expect(await read(text.slice(0, length))).toBeUndefined();
  });

  test.each([
    ['a day that is none', { ...state, day: '2019-02-30' }],
    ['an event without a day', { ...state, events: [{ type: 'complaint.received' }] }],
    ['a field that there is not', { ...state, more: true }],
    ['more than anybody enters', { ...state, file: ' '.repeat(3_000_000) }],
  ])('is not read with %s', async (_, wrong) => {
    expect(await read(await written(wrong as State))).toBeUndefined();
  });
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-2-9', false],
  ['', false],
])('%s is a date: %s', (text, is) => {
  expect(isDate(text)).toBe(is);
});
