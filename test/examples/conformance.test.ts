import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ASKS, conformanceKit } from '../../src/conformance/index.js';

const page = readFileSync('docs/conformance.md', 'utf8');

/** The page's sample in a language. */
const sample = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';

describe('the page on the conformance kit', () => {
  let folder = '';
  beforeAll(() => {
    mkdirSync('reports', { recursive: true });
    folder = mkdtempSync(join('reports', 'conformance-'));
    const kit = join(folder, 'node_modules', 'housing-complaints', 'dist', 'conformance');
    const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
    execFileSync(process.execPath, [tsx, 'scripts/write-conformance.ts', kit]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('speaks of files that are written, every one of which can be read', () => {
    const kit = join(folder, 'node_modules', 'housing-complaints', 'dist', 'conformance');
    const read = (name: string) => JSON.parse(readFileSync(join(kit, name), 'utf8'));
    const { cases, policies, codes, bankHolidays } = read('index.json');
    expect(cases.flatMap((name: string) => read(name).cases)).toEqual(conformanceKit.cases);
    expect(read(policies)).toEqual(conformanceKit.policies);
    expect(read(codes)).toEqual(conformanceKit.codes);
    expect(read(bankHolidays)).toEqual(conformanceKit.bankHolidays);
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
