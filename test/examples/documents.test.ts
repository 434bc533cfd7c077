import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { brokenLinksIn, codeIn, promisedBy } from './guides.js';

const page = readFileSync('docs/documents.md', 'utf8');
const example = readFileSync('examples/documents.ts', 'utf8');

describe('the page on documents', () => {
  afterEach(() => vi.restoreAllMocks());

  test('shows the example that is in the repository, to the letter', () => {
    expect(codeIn(page)).toBe(example);
  });

  test('promises what the example prints', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => printed.push(words.join(' ')));
    await import('../../examples/documents.js');
    const promised = promisedBy(example);
    expect(promised).toHaveLength(11);
    const lines = printed.flatMap((text) => text.split('\n'));
    for (const line of promised) expect(lines.find((one) => one.includes(line))).toBeDefined();
  });

  test('links to files that exist', () => {
    expect(brokenLinksIn(page)).toEqual([]);
  });
});
