import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ASKS, conformanceKit } from '../../src/conformance/index.js';
import type { KeptCase, KeptFile } from '../../src/conformance/kept.js';

const page = readFileSync('docs/conformance.md', 'utf8');

/** The page's samples in a language. */
const samples = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );
const sample = (language: string): string => samples(language)[0] ?? '';

/** A function of the page, as it shows it. */
const shownFunction = (name: string, free = '') =>
  new Function(free, `${samples('js').join('\n')}; return ${name};`);

/** A file with its cases and histories written out in the way that the page shows. */
function inFull({ histories = {}, ...file }: KeptFile) {
  const cases: readonly KeptCase[] = shownFunction('casesIn')()(file);
  const writtenOut = shownFunction('writtenOut')();
  const whole = (one: unknown) => (typeof one === 'string' ? one : writtenOut(one, histories));
  return {
    histories: Object.fromEntries(
      Object.entries(histories).map(([name, one]) => [name, whole(one)]),
    ),
    cases: cases.map(({ given, ...rest }) => ({
      ...rest,
      given: {
        ...given,
        ...(given.history && { history: whole(given.history) }),
        ...(given.histories && { histories: given.histories.map(whole) }),
      },
    })),
  };
}

describe('the page on the conformance kit', () => {
  test('speaks of files that are there, every one of which can be read', () => {
    const read = (name: string) => JSON.parse(readFileSync(join('conformance', name), 'utf8'));
    const { cases, policies, policyVariants, codes, bankHolidays } = read('index.json');
    const files = cases.map((name: string) => inFull(read(name)));
    expect(files.flatMap((file: KeptFile) => file.cases)).toEqual(conformanceKit.cases);
    expect(Object.assign({}, ...files.map((file: KeptFile) => file.histories))).toEqual(
      conformanceKit.histories,
    );
    expect(read(codes)).toEqual(conformanceKit.codes);
    expect(read(bankHolidays)).toEqual(conformanceKit.bankHolidays);

    const written = read(policies);
    const whole = shownFunction('whole', 'policies')(written);
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
