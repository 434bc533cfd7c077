/** The map tells the truth: every file that docs/reading-order.md names exists. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesMissing, filesNamed } from '../scripts/reading-order.js';
import { readTree } from './support/architecture.js';
import { isData, isWords, linesOf } from './support/measures.js';

test('every file of the reading order exists', () => {
  const guide = readFileSync('docs/reading-order.md', 'utf8');
  expect(filesNamed(guide).length).toBeGreaterThan(100);
  expect(filesMissing(guide)).toEqual([]);
});

test('the core is as long as it says', () => {
  const tree = readTree('src', (path) => path.endsWith('.ts') && !isData(path) && !isWords(path));
  const CORE = /^(calendar|vocabulary|policy|lifecycle|history|obligations|complaint)\//;
  const lines = linesOf(tree).reduce((sum, [path, count]) => sum + (CORE.test(path) ? count : 0), 0);
  const said = /have about ([\d,]+) lines/.exec(readFileSync('docs/reading-order.md', 'utf8'))?.[1];
  expect(Math.abs(Number(said?.replace(',', '')) - lines)).toBeLessThan(lines * 0.03);
});

describe('the rule finds', () => {
  test.each([
    ['a file that is gone', '## 2. `calendar/`\n\n`gone.ts` says so.', ['gone.ts']],
    ['a file of another folder', '## 2. `calendar/`\n\n`record.ts` says so.', ['record.ts']],
    ['nothing where all is there', '## 2. `calendar/`\n\n`civil.ts` says so.', []],
  ])('%s', (_, guide, files) => {
    expect(filesMissing(guide)).toEqual(files);
  });
});
