/** Every policy there is here, written as the shortest file that makes it, makes the same policy. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../../scripts/shorten.js';
import { creativeSupport2022, housingPlus2018 } from '../../../src/policies/index.js';
import { expand } from '../../../src/policy/file/index.js';
import { definePolicy } from '../../../src/policy/index.js';
import { wholePolicy } from '../whole-policy.js';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

const fixtures = readdirSync(new URL('../../fixtures/policies', import.meta.url));
const kit = read('conformance/policies.json') as Record<string, unknown>;

const policies: readonly (readonly [name: string, policy: unknown])[] = [
  ...fixtures.map((name) => [name, read(`test/fixtures/policies/${name}`)] as const),
  ...Object.entries(kit),
  ['our-policy.json', read('examples/our-policy.json')],
  ['Creative Support 2022', creativeSupport2022],
  ['a policy with one of everything', wholePolicy()],
];

describe.each(policies)('%s', (_, policy) => {
  test('is a file as it is, and goes through untouched', () => {
    expect(expand(policy).policy).toBe(policy);
  });

  test('comes to the same policy from a shorter file', () => {
    const defined = definePolicy(policy);
    const file = shorten(defined);
    expect(JSON.stringify(definePolicy(file))).toBe(JSON.stringify(defined));
    expect(JSON.stringify(file).length).toBeLessThan(JSON.stringify(defined).length * 0.9);
  });
});

test('the policy of the Housing Plus Group, the longest, comes to the same from its file', () => {
  const file = shorten(housingPlus2018);
  expect(JSON.stringify(definePolicy(file))).toBe(JSON.stringify(housingPlus2018));
}, 60_000);
