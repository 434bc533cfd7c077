import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const example = readFileSync('examples/one-complaint.ts', 'utf8');

describe('the README', () => {
  afterEach(() => vi.restoreAllMocks());

  test('shows the example that is in the repository, to the letter', () => {
    const [, code] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(code).toBe(example);
  });

  test('promises what the example prints', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => printed.push(words.join(' ')));
    await import('../../examples/one-complaint.js');
    const promised = example
      .split('\n')
      .filter((line) => line.startsWith('// '))
      .map((line) => line.slice(3).replace(/ ?…$/, ''));
    const all = printed.join(' ');
    expect(promised.length).toBeGreaterThan(8);
    for (const line of promised) expect(all).toContain(line);
    expect(printed.slice(0, 5)).toEqual(promised.slice(0, 5));
  });

  test('names its two commands', () => {
    expect(readme).toContain('npm ci && npm run demo');
    expect(readme).toContain('npm ci && npm test');
  });

  test('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(2);
    for (const path of links) expect(() => readFileSync(path)).not.toThrow();
  });
});
