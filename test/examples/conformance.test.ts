import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ASKS, conformanceKit } from '../../src/conformance/index.js';

const page = readFileSync('docs/conformance.md', 'utf8');

/** The page's sample in a language. */
const sample = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';

describe('the page on the conformance kit', () => {
  test('speaks of files that are there, every one of which can be read', () => {
    const read = (name: string) => JSON.parse(readFileSync(join('conformance', name), 'utf8'));
    const { cases, policies, policyVariants, codes, bankHolidays } = read('index.json');
    expect(cases.flatMap((name: string) => read(name).cases)).toEqual(conformanceKit.cases);
    expect(read(codes)).toEqual(conformanceKit.codes);
    expect(read(bankHolidays)).toEqual(conformanceKit.bankHolidays);

    const written = read(policies);
    // As the page shows it.
    const whole = new Function('policies', `${sample('js')}; return whole;`)(written);
    const variants = Object.entries(read(policyVariants)).map(([name, one]) => [name, whole(one)]);
    expect({ ...written, ...Object.fromEntries(variants) }).toEqual(conformanceKit.policies);
  });

  test('shows a case as it is', () => {
    const shown = JSON.parse(sample('json'));
    expect(conformanceKit.cases.find(({ id }) => id === shown.id)).toEqual(shown);
  });

  test('shows the test in TypeScript that is among the examples, and run with these', () => {
    expect(sample('ts')).toBe(readFileSync('examples/conformance.test.ts', 'utf8'));
  });

  test.each(ASKS)('says what is asked by %s', (ask) => {
    expect(page).toContain(`\`${ask}\``);
  });
});
