/** Which edition of a landlord's policy a complaint is under. */
import { describe, expect, test } from 'vitest';
import type { ComplaintsError, IsoDate, Policy } from '../../src/index.js';
import { policyInForce } from '../../src/index.js';
import { oneStage, policyWith } from '../support/policies.js';

const edition = (id: string, inForce: Policy['inForce']): Policy =>
  policyWith({ id, inForce, stages: [oneStage()] });

const ours2018 = edition('ours-2018', { from: '2018-07-01', to: '2021-06-30' });
const ours2022 = edition('ours-2022', { from: '2022-04-01', reviewBy: '2023-03-31' });
const ours2024 = edition('ours-2024', { from: '2024-04-01' });
const EDITIONS = [ours2024, ours2018, ours2022];

describe('the edition in force', () => {
  test.each<[string, IsoDate, Policy | undefined]>([
    ['none before the first', '2018-06-30', undefined],
    ['the first, from its first day', '2018-07-01', ours2018],
    ['the first, on its last day', '2021-06-30', ours2018],
    ['none in a gap that an edition leaves', '2021-07-01', undefined],
    ['the second, to the day before the third', '2024-03-31', ours2022],
    ['the third, from its first day', '2024-04-01', ours2024],
    ['the third, while nothing follows', '2040-01-01', ours2024],
  ])('%s', (_, date, expected) => {
    expect(policyInForce(EDITIONS, date)).toBe(expected);
    expect(policyInForce([...EDITIONS].reverse(), date)).toBe(expected);
  });

  test('a day by which it is to be reviewed does not end it', () => {
    expect(policyInForce([ours2022], '2026-01-01')).toBe(ours2022);
  });

  test('of none, none; the same given twice counts once', () => {
    expect(policyInForce([], '2024-04-01')).toBeUndefined();
    expect(policyInForce([ours2024, ours2024], '2024-04-01')).toBe(ours2024);
  });
});

describe('it cannot be told', () => {
  const failure = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      return error as ComplaintsError;
    }
    throw new Error('nothing was thrown');
  };

  test('of editions that begin on one day: both are named', () => {
    const other = edition('ours-2024-b', { from: '2024-04-01' });
    const { code, message } = failure(() => policyInForce([...EDITIONS, other], '2024-05-01'));
    expect(code).toBe('argument/invalid');
    expect(message).toMatch(
      /ours-2024, 1, and ours-2024-b, 1, are both in force from 1 April 2024/,
    );
  });

  test.each(['not-stated', 'not-seen'] as const)(
    'of an edition whose first day is %s',
    (inForce) => {
      const silent = edition('ours-x', inForce);
      const { code, message } = failure(() => policyInForce([ours2024, silent], '2024-05-01'));
      expect(code).toBe('argument/invalid');
      expect(message).toMatch(/ours-x, 1, does not/);
    },
  );

  test('of what is no list of policies, and on what is no day', () => {
    expect(failure(() => policyInForce(ours2024 as never, '2024-05-01')).code).toBe(
      'argument/invalid',
    );
    expect(failure(() => policyInForce([{}] as never, '2024-05-01')).code).toBe('argument/invalid');
    expect(failure(() => policyInForce(EDITIONS, '2024-02-30')).code).toBe('date/invalid');
  });
});
