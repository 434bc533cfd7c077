/** The public face is written down: a name that comes or goes shows in a page that people read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicNames } from '../scripts/public-names.js';

const page = publicNames();

test('docs/public-names.md lists every name of every door', () => {
  expect(readFileSync('docs/public-names.md', 'utf8').split('\n')).toEqual(page.split('\n'));
});

test('every name says what it is', () => {
  expect(page.split('\n').filter((line) => /\| {2}\|$/.test(line))).toEqual([]);
});

test('the main door has about what the first hour needs', () => {
  const [, names] = /## `housing-complaints`\n\n(\d+) names/.exec(page) ?? [];
  expect(Number(names)).toBeLessThanOrEqual(125);
});
