import { expect as jest } from 'expect';
import { describe, expect, test } from 'vitest';
import { housingPlus2018 as policy } from '../../src/policies/index.js';
import { matchers, story } from '../../src/testing/index.js';
import { failureOf, RUNNERS } from './assertions.js';

const told = story(policy).on('2018-12-20').received({ subject: 'housing' }).formalised();

/** What a test runner's `expect` offers besides assertions. */
interface Matching {
  readonly toBeAt: (place: string) => unknown;
  readonly toSignpost: (to: string) => unknown;
}

describe.each([
  ['vitest', expect],
  ['jest', jest],
] as const)('%s', (name, runner) => {
  const matching = runner as unknown as Matching & { readonly not: Matching };
  const make = RUNNERS[name] as NonNullable<(typeof RUNNERS)[string]>;

  test('knows every matcher, with .not and without', () => {
    const made = make(told) as unknown as Record<string, unknown> & {
      not: Record<string, unknown>;
    };
    for (const matcher of Object.keys(matchers)) {
      expect(made[matcher], matcher).toBeTypeOf('function');
      expect(made.not[matcher], matcher).toBeTypeOf('function');
    }
  });

  test('matches inside of something else', () => {
    make(told);
    runner([told]).toEqual([matching.toBeAt('stage-1')]);
    runner([told]).toEqual([matching.not.toBeAt('stage-2')]);
    expect(failureOf(() => runner([told]).toEqual([matching.toBeAt('stage-2')]))).toBeDefined();
    expect(failureOf(() => runner([told]).toEqual([matching.toBeAt('stage-9')]))).toBeDefined();
  });

  test('matches, inside of something else too, nothing that cannot be known', () => {
    const over = story(policy).on('2018-12-20').received().on('2018-12-21').at('stage-3').decided();
    make(over);
    for (const one of [matching, matching.not]) {
      const failure = failureOf(() =>
        runner([over]).toEqual([one.toSignpost('housing-ombudsman')]),
      );
      expect(failure).toBeDefined();
    }
  });
});

test('a matcher called by itself says whether it passes, and why not', () => {
  const { pass, message, expected, actual } = matchers.toFallDueOn.call(
    {},
    told,
    '2019-01-07',
    'stage-1/respond',
  );
  expect({ pass, expected, actual }).toEqual({
    pass: false,
    expected: '2019-01-07',
    actual: '2019-01-08',
  });
  expect(message()).toMatch(/^Expected stage-1\/respond to fall due on 2019-01-07, but /);
});
