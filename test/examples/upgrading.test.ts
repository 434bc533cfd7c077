import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { brokenLinksIn, codeIn } from './guides.js';

const page = readFileSync('docs/upgrading.md', 'utf8');
const example = readFileSync('examples/upgrading.ts', 'utf8');

describe('the page on upgrading', () => {
  afterEach(() => vi.restoreAllMocks());

  test('shows the example that is in the repository, to the letter', () => {
    expect(codeIn(page)).toBe(example);
  });

  test('promises what the example prints', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => printed.push(words.join(' ')));
    await import('../../examples/upgrading.js');
    const promised = [...example.matchAll(/^ *\/\/ (.*)$/gm)].map(([, line]) => line);
    expect(promised).toHaveLength(4);
    expect(printed).toEqual(promised);
  });

  test('links to files that exist', () => {
    expect(brokenLinksIn(page)).toEqual([]);
  });
});
