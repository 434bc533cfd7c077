import { describe, expect, test } from 'vitest';
import { everythingSaid } from './said.js';

const said = everythingSaid();

/** The texts in which something stands that should not, each with where it comes from. */
const holding = (pattern: RegExp) =>
  said.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`);

describe('what the library says to people about the conformance kit', () => {
  test('is enough to go by', () => {
    expect(said.length).toBeGreaterThan(3000);
  });

  test('has no hole where a value was missing', () => {
    expect(holding(/undefined|NaN|\[object |\bnull\b/)).toEqual([]);
  });
});
