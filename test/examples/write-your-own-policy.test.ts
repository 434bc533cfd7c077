import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';

const page = readFileSync('docs/write-your-own-policy.md', 'utf8');
const example = readFileSync('examples/write-your-own-policy.ts', 'utf8');

describe('the page on writing a policy', () => {
  afterEach(() => vi.restoreAllMocks());

  test('shows the example that is in the repository, to the letter', () => {
    const blocks = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);
    expect(blocks.join('\n')).toBe(example);
  });

  test('promises what the example prints', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => printed.push(words.join(' ')));
    await import('../../examples/write-your-own-policy.js');
    const promised = example
      .split('\n')
      .filter((line) => line.startsWith('// '))
      .map((line) => line.slice(3).replace(/ ?…$/, ''));
    expect(promised).toHaveLength(8);
    for (const line of promised) {
      expect(printed.some((one) => one.startsWith(line) || one.includes(line))).toBe(true);
    }
  });

  test('links to files that exist', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(1);
    for (const path of links) expect(() => readFileSync(`docs/${path}`)).not.toThrow();
  });
});
