/** A complaint copied as a test: the copies in `copied/` are run as they are, beside the other tests. */
import { readFileSync } from 'node:fs';
import type { Policy } from 'housing-complaints';
import { definePolicy, replay } from 'housing-complaints';
import { asOf } from 'housing-complaints/testing';
import { matchers } from 'housing-complaints/testing/vitest';
import { describe, expect, test } from 'vitest';
import type { Tested } from '../../page/src/as-test.js';
import { asTest, testedAs } from '../../page/src/as-test.js';
import { asCode } from '../../page/src/code.js';
import { EXAMPLE } from '../../page/src/example.js';
import { CHOICES, policyFor, TEMPLATE } from '../../page/src/policies.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import { WHOLE_HISTORY } from '../support/histories.js';

const written = JSON.parse(TEMPLATE);

const copies: readonly {
  name: string;
  policy: Policy;
  tested: Tested;
  asOf: `${number}-${number}-${number}`;
  events: Parameters<typeof replay>[1];
}[] = [
  {
    name: 'overdue',
    policy: housingPlus2018,
    tested: { exportedAs: 'housingPlus2018' },
    events: EXAMPLE.events,
    asOf: EXAMPLE.day,
  },
  {
    name: 'three-stages',
    policy: housingPlus2018,
    tested: { exportedAs: 'housingPlus2018' },
    events: WHOLE_HISTORY,
    asOf: '2019-06-28',
  },
  {
    name: 'own-policy',
    policy: definePolicy(written),
    tested: { file: written },
    events: [
      { on: '2026-05-01', type: 'complaint.received', note: "The tenant's letter" },
      { on: '2026-05-11', type: 'complaint.acknowledged' },
    ],
    asOf: '2026-05-22',
  },
];

describe('a complaint copied as a test', () => {
  test.each(copies)('is the one that runs: $name', ({ name, policy, tested, events, asOf }) => {
    const kept = readFileSync(`test/page/copied/${name}.test.ts`, 'utf8');
    expect(asTest(replay(policy, events), asOf, tested)).toBe(kept);
  });
});

test('every policy of the list can be used', () => {
  for (const { id } of CHOICES) expect(policyFor(id)).toHaveProperty('policy');
  expect(policyFor('gone')).toBeUndefined();
});

test.each([
  ['{', ''],
  ['{"extends": "code-2024"}', 'id'],
])('what is wrong with %s is told, with its place', (text, path) => {
  expect(policyFor('own', text)).toMatchObject({
    issues: expect.arrayContaining([expect.objectContaining({ path })]),
  });
});

test('values are written as people write them', () => {
  expect(asCode({ "it's": ['a', 1, true], 'b-c': {}, d: '"\n\\' })).toBe(
    "{ 'it\\'s': ['a', 1, true], 'b-c': {}, d: '\"\\n\\\\' }",
  );
});

describe('whatever the policy', () => {
  /** The copy, as a runner would run it. */
  const run = (code: string): void => {
    const given = { definePolicy, replay, housingPlus2018, creativeSupport2022, asOf, matchers };
    const names = [...Object.keys(given), 'expect', 'test'];
    const body = code.replaceAll(/^import .*$/gm, '');
    new Function(...names, body)(...Object.values(given), expect, (_: string, holds: () => void) =>
      holds(),
    );
  };

  test.each(CHOICES)('the copy passes: $id', (choice) => {
    const reading = policyFor(choice.id);
    if (!reading || !('policy' in reading)) throw new Error('no policy');
    const complaint = replay(reading.policy, [
      { on: '2024-05-01', type: 'complaint.received' },
      { on: '2024-05-20', type: 'complaint.acknowledged' },
      { on: '2024-07-01', type: 'escalation.requested' },
      { on: '2024-07-02', type: 'complaint.withdrawn' },
    ]);
    for (const asOf of ['2024-05-01', '2024-05-31', '2024-06-28', '2024-09-02'] as const)
      run(asTest(complaint, asOf, testedAs(choice, '')));
  });

  test('a copy of something else fails', () => {
    const complaint = replay(housingPlus2018, EXAMPLE.events);
    const code = asTest(complaint, EXAMPLE.day, { exportedAs: 'housingPlus2018' });
    expect(() => run(code.replace('by: 9', 'by: 8'))).toThrow('stage-2/acknowledge');
  });
});
