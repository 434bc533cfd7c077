import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome, Suite } from './suites.js';
import { runSuites } from './suites.js';

const page = readFileSync('docs/test-your-policy.md', 'utf8');
const policy = readFileSync('examples/our-policy.json', 'utf8');
const tests = readFileSync('examples/our-policy.test.ts', 'utf8');

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

const code = samples('ts');
const written = inOneFile(code);
const PAGE = {
  written: { 'our-policy.json': policy, 'our-policy.test.ts': written },
  changed: {
    'our-policy.json': policy.replace(/(?<="respond": ")10/, '15'),
    'our-policy.test.ts': written,
  },
};

/** The example's tests, on its policy with one thing changed. */
function suiteWith(from: RegExp, to: string): Suite {
  const changed = policy.replace(from, to);
  if (changed === policy) throw new Error(`the policy does not say ${from}`);
  return { 'our-policy.json': changed, 'our-policy.test.ts': tests };
}

const EXAMPLES = {
  unchanged: { 'our-policy.json': policy, 'our-policy.test.ts': tests },
  'fifteen-days': suiteWith(/(?<="respond": ")10/, '15'),
  'twelve-months-are-too-old': suiteWith(/(?<="boundary": )"over"/, '"at-least"'),
};

// All in one run: to start vitest takes longer than the tests.
let outcomes: Readonly<Record<keyof typeof PAGE | keyof typeof EXAMPLES, readonly Outcome[]>>;
beforeAll(async () => {
  outcomes = await runSuites({ ...PAGE, ...EXAMPLES });
});

describe('the page on testing a policy', () => {
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

describe("the example of a landlord's own tests", () => {
  const failed = (suite: keyof typeof EXAMPLES) => outcomes[suite].filter(({ passed }) => !passed);

  test('passes on its policy as it is', () => {
    expect(outcomes.unchanged.length).toBeGreaterThan(30);
    expect(failed('unchanged')).toEqual([]);
  });

  test('with 15 working days to answer fails where it turns on the 10, and nowhere else', () => {
    expect(failed('fifteen-days').map(({ name }) => name)).toEqual([
      '3.2 Stage 1: the answer > is due 10 working days after the acknowledgement',
      '3.2 Stage 1: the answer > is not late on the tenth working day, and overdue the day after',
      '3.2 Stage 1: the answer > over Christmas, bank holidays do not count',
      '3.2 Stage 1: the answer > where we never acknowledged, counts from the last day for that',
      '3.3 Stage 1: when we need longer > by at most 10 working days',
      '3.3 Stage 1: when we need longer > a letter after the time is up puts off nothing',
    ]);
    for (const { message } of failed('fifteen-days')) {
      expect(message).toContain('Expected stage-1/respond to ');
      expect(message).toContain('(3.2, Example Homes, 2024)');
      expect(message).toContain('within 15 working days of the acknowledgement (3.2).');
    }
    expect(failed('fifteen-days')[0]?.message).toContain(
      'to fall due on 2024-09-18, but as of 2024-09-04 it falls due on 2024-09-25',
    );
  });

  test('with twelve months to the day too old fails on that day, and nowhere else', () => {
    const [only, ...others] = failed('twelve-months-are-too-old');
    expect(others).toEqual([]);
    expect(only?.name).toBe(
      '2.1 What happened more than 12 months ago > twelve months to the day are not more than twelve months',
    );
    expect(only?.message).toContain(
      'Expected the matter to be in scope, but it may be excluded. The matter happened more than 12 months before it was raised (2.1, Example Homes, 2024).',
    );
  });
});
