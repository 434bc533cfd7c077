/** A complaint copied as a test: the copies in `copied/` are run as they are, beside the other tests. */
import { readFileSync } from 'node:fs';
import type { Policy } from 'housing-complaints';
import { definePolicy, replay } from 'housing-complaints';
import { describe, expect, test } from 'vitest';
import type { Tested } from '../../page/src/as-test.js';
import { asTest } from '../../page/src/as-test.js';
import { asCode } from '../../page/src/code.js';
import { EXAMPLE } from '../../page/src/example.js';
import { CHOICES, policyFor, TEMPLATE } from '../../page/src/policies.js';
import { housingPlus2018 } from '../../src/policies/index.js';
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
