import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { brokenLinksIn, codeIn, promisedBy } from './guides.js';

const page = readFileSync('docs/write-your-own-policy.md', 'utf8');
const example = readFileSync('examples/write-your-own-policy.ts', 'utf8');

describe('the page on writing a policy', () => {
  afterEach(() => vi.restoreAllMocks());

  test('shows the example that is in the repository, to the letter', () => {
    expect(codeIn(page)).toBe(example);
  });

  test('promises what the example prints', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => printed.push(words.join(' ')));
    await import('../../examples/write-your-own-policy.js');
    const promised = promisedBy(example);
    expect(promised).toHaveLength(16);
    for (const line of promised) {
      expect(printed.some((one) => one.startsWith(line) || one.includes(line))).toBe(true);
    }
  });

  test('links to files that exist', () => {
    expect(brokenLinksIn(page)).toEqual([]);
  });
});
