import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome, Suite } from './suites.js';
import { runSuites } from './suites.js';

const POLICY = readFileSync('examples/our-policy.json', 'utf8');
const TESTS = readFileSync('examples/our-policy.test.ts', 'utf8');

/** The example's tests, on its policy with one thing changed. */
function suiteWith(from: RegExp, to: string): Suite {
  const changed = POLICY.replace(from, to);
  if (changed === POLICY) throw new Error(`the policy does not say ${from}`);
  return { 'our-policy.json': changed, 'our-policy.test.ts': TESTS };
}

const SUITES = {
  unchanged: { 'our-policy.json': POLICY, 'our-policy.test.ts': TESTS },
  'fifteen-days': suiteWith(/(?<="respond": ")10/, '15'),
  'twelve-months-are-too-old': suiteWith(/(?<="boundary": )"over"/, '"at-least"'),
};

describe("the example of a landlord's own tests", () => {
  let outcomes: Readonly<Record<keyof typeof SUITES, readonly Outcome[]>>;
  beforeAll(async () => {
    outcomes = await runSuites(SUITES);
  });

  const failed = (suite: keyof typeof SUITES) => outcomes[suite].filter(({ passed }) => !passed);

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
