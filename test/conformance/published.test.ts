import { expect, test } from 'vitest';
import { conformanceKit } from '../../src/conformance/index.js';

const { cases = [], leftOut = [] } = conformanceKit.files['published-vectors'] ?? {};

test('every published vector is used, or left out for a reason', () => {
  // One that closes all the United Kingdom's holidays is asked twice: so, and in England.
  const inEngland = cases.filter(({ given }) => !('closures' in given));
  expect(inEngland).toHaveLength(100);
  expect(leftOut.reduce((sum, { rows }) => sum + rows, 0)).toBe(4);
});

test('and names whose it is', () => {
  expect(cases.filter(({ source }) => !source?.name)).toEqual([]);
});
