import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { brokenLinksIn, codeIn, promisedBy } from './guides.js';

const page = readFileSync('docs/spreadsheets.md', 'utf8');
const example = readFileSync('examples/spreadsheet.ts', 'utf8');

describe('the page on spreadsheets', () => {
  afterEach(() => vi.restoreAllMocks());

  test('shows the example that is in the repository, to the letter', () => {
    expect(codeIn(page)).toBe(example);
  });

  test('promises what the example prints', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => printed.push(words.join(' ')));
    await import('../../examples/spreadsheet.js');
    const lines = printed.flatMap((text) => text.split('\r\n')).filter((line) => line !== '');
    expect(lines).toEqual(promisedBy(example));
    expect(lines).toHaveLength(5);
  });

  test('links to files that exist', () => {
    expect(brokenLinksIn(page)).toEqual([]);
  });
});
