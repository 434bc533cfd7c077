/**
 * Writes the files of the conformance kit as they are kept and shipped: cases that are alike as a table, a case a line,
 * sorted by id, so that a change of one case is a change of one line; and what follows from the sources: the published policies, the editions
 * of the Code, and the index. Run with `npm run kit` after editing one; a test holds them to it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CODES, readWith } from '../src/codes/index.js';
import { caseFiles } from '../src/conformance/files.js';
import type { KeptFile } from '../src/conformance/kept.js';
import { casesIn } from '../src/conformance/kept.js';
import { creativeSupport2022, housingPlus2018 } from '../src/policies/index.js';
import type { Case } from './kit-tables.js';
import { inTables } from './kit-tables.js';

const FOLDER = 'conformance';

/** The names of the files of the kit. */
export const kitFiles = (): string[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/** A file of the kit as it is kept. */
export function kept(name: string): string {
  const content = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  return formatted(name, FROM_SOURCES[name]?.(content) ?? content);
}

const PUBLISHED = {
  'housing-plus-2018': housingPlus2018,
  'creative-support-2022': creativeSupport2022,
};

const FROM_SOURCES: Readonly<Record<string, (now: object) => unknown>> = {
  'policies.json': (now) => ({ ...PUBLISHED, ...now, ...PUBLISHED }),
  'policy-variants.json': (now) => ({ ...filled(), ...now, ...filled() }),
  'codes.json': () => CODES,
  'index.json': () => ({
    cases: Object.keys(caseFiles).map((name) => `${name}.json`),
    policies: 'policies.json',
    policyVariants: 'policy-variants.json',
    codes: 'codes.json',
    bankHolidays: 'bank-holidays.json',
  }),
};

/** A published policy as each edition of the Code fills it, but for the first, which it is not under. */
const filled = () =>
  Object.fromEntries(
    CODES.slice(1).map((code) => [
      `creative-support-2022-with-code-${code.id}`,
      {
        basedOn: 'creative-support-2022',
        changes: changes(creativeSupport2022, readWith(creativeSupport2022, code)),
      },
    ]),
  );

/** What stands in the second instead, by JSON Pointers; `null` where nothing does. */
function changes(first: unknown, second: unknown, at = ''): Readonly<Record<string, unknown>> {
  if (JSON.stringify(first) === JSON.stringify(second)) return {};
  const isSameShape =
    isOfFields(first) && isOfFields(second) && lengthOf(first) === lengthOf(second);
  if (!isSameShape) return { [at]: second ?? null };
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.assign(
    {},
    ...[...names].map((name) => changes(first[name], second[name], `${at}/${name}`)),
  );
}

/** A list that is longer or shorter is written out. */
const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : undefined);

const isOfFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** How many levels are broken into lines, where it is not two. */
const LEVELS: Readonly<Record<string, number>> = { 'bank-holidays.json': 1, 'codes.json': 3 };

/** The content of a file, laid out. */
export function formatted(name: string, content: unknown): string {
  const laidOut = isOfCases(content) ? { ...content, cases: inTables(sorted(content)) } : content;
  return `${block(laidOut, LEVELS[name] ?? 2)}\n`;
}

const isOfCases = (content: unknown): content is KeptFile =>
  isOfFields(content) && Array.isArray(content['cases']) && 'title' in content;

/** An object or a list, so many of its levels broken into lines; of a table, the fields and the rows. */
function block(value: unknown, levels: number): string {
  const isTable = isOfFields(value) && 'rows' in value && 'like' in value;
  if ((levels === 0 && !isTable) || typeof value !== 'object' || value === null)
    return JSON.stringify(value);
  const isList = Array.isArray(value);
  const lines = isList
    ? value.map((one) => block(one, levels - 1))
    : Object.entries(value).map(
        ([name, one]) =>
          `${JSON.stringify(name)}: ${block(one, isTable ? Number(name === 'rows') : levels - 1)}`,
      );
  if (lines.length === 0) return JSON.stringify(value);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${close}`;
}

/** The cases of a file by their ids, numbers in them as numbers. */
const sorted = (file: KeptFile): readonly Case[] =>
  [...(casesIn(file) as readonly unknown[] as readonly Case[])].sort((a, b) =>
    inOrder.compare(a.id, b.id),
  );

/** Provision 5.2 before 5.10. */
const inOrder = new Intl.Collator('en', { numeric: true });

if (process.argv[1]?.endsWith('format-kit.ts'))
  for (const name of kitFiles()) writeFileSync(`${FOLDER}/${name}`, kept(name));
