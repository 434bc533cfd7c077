/** Every policy there is here, written as the shortest file that makes it, makes the same policy. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../../scripts/shorten.js';
import { expand } from '../../../src/policy/file/index.js';
import { definePolicy } from '../../../src/policy/index.js';
import { wholePolicy } from '../whole-policy.js';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

const writtenOut = (file: unknown): unknown => JSON.parse(JSON.stringify(definePolicy(file)));

const fixtures = readdirSync(new URL('../../fixtures/policies', import.meta.url));
const kit = read('conformance/policies.json') as Record<string, unknown>;

const policies: readonly (readonly [name: string, policy: unknown])[] = [
  ...fixtures.map((name) => [name, writtenOut(read(`test/fixtures/policies/${name}`))] as const),
  // The published policies are among them.
  ...Object.entries(kit),
  ['our-policy.json', writtenOut(read('examples/our-policy.json'))],
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
  }, 60_000);
});
