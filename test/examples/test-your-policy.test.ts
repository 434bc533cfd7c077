import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from './suites.js';
import { runSuites } from './suites.js';

const page = readFileSync('docs/test-your-policy.md', 'utf8');
const policy = readFileSync('examples/our-policy.json', 'utf8');

/** The page's samples in a language. */
const samples = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  );

/** All of them in one file, its imports first, as somebody following the page would have it. */
function inOneFile(codes: readonly string[]): string {
  const lines = codes.join('\n').split('\n');
  const isImport = (line: string) => line.startsWith('import ');
  return [...lines.filter(isImport), ...lines.filter((line) => !isImport(line))].join('\n');
}

describe('the page on testing a policy', () => {
  const code = samples('ts');
  const written = inOneFile(code);
  let outcomes: Readonly<Record<'written' | 'changed', readonly Outcome[]>>;
  beforeAll(async () => {
    const changed = policy.replace(/(?<="respond": ")10/, '15');
    outcomes = await runSuites({
      written: { 'our-policy.json': policy, 'our-policy.test.ts': written },
      changed: { 'our-policy.json': changed, 'our-policy.test.ts': written },
    });
  });

  test('shows tests that pass', () => {
    expect(code).toHaveLength(4);
    const tests = written.match(/\btest\('/g) ?? [];
    expect(outcomes.written).toHaveLength(tests.length);
    expect(outcomes.written.filter(({ passed }) => !passed)).toEqual([]);
  });

  test('shows what the first of them says where the policy is changed', () => {
    const [message = ''] = samples('text');
    expect(outcomes.changed[0]?.message).toContain(message.trim().replaceAll('\n', ' '));
  });

  test('names every matcher', async () => {
    const { matchers } = await import('../../src/testing/index.js');
    for (const name of Object.keys(matchers)) expect(page).toContain(`.${name}(`);
  });

  test('links to files that exist', () => {
    const links = [...page.matchAll(/\]\(\.\.\/([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(1);
    for (const path of links) expect(() => readFileSync(path)).not.toThrow();
  });
});
