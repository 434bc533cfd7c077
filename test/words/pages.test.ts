import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factsPage } from '../../scripts/words/facts.js';
import { glossaryPage } from '../../scripts/words/glossary.js';
import { knownFacts } from '../../src/assessments/known-facts.js';
import * as caseload from '../../src/caseload/index.js';
import * as complaint from '../../src/doors/complaint.js';
import * as policy from '../../src/doors/policy.js';

const read = (name: string): string[] => readFileSync(`docs/${name}.md`, 'utf8').split('\n');

test('docs/facts.md is as the code has it: `npm run words` writes it', () => {
  expect(read('facts')).toEqual(factsPage().split('\n'));
});

test('docs/glossary.md is as the code has it: `npm run words` writes it', () => {
  expect(read('glossary')).toEqual(glossaryPage().split('\n'));
});

/** Fields that no condition asks for. */
const KEPT = ['type', 'key', 'note', 'ref', 'dueDates', 'facts'];

test('every fact whose meaning is known has a row that says what it means', () => {
  const rows = read('facts').map((line) => /^\| `(\w+)` \| (.+?) \| (.+?) \|/.exec(line));
  const explained = rows.flatMap((row) => (row?.[2]?.trim() && row[3]?.trim() ? [row[1]] : []));
  const missing = knownFacts().filter((name) => !KEPT.includes(name) && !explained.includes(name));
  expect(missing).toEqual([]);
});

/** Lists of what a program chooses from, not of words that people read. */
const OPTIONS = ['COMPLAINT_FACTS', 'DOCUMENT_PARTS', 'DENOMINATORS', 'DUPLICATES'];

const wordLists = Object.entries({ ...policy, ...complaint, ...caseload }).flatMap(
  ([name, value]: [string, unknown]) => {
    if (!/^[A-Z_]+$/.test(name) || OPTIONS.includes(name)) return [];
    if (typeof value !== 'object' || value === null) return [];
    return [[name, Array.isArray(value) ? value : Object.keys(value)] as const];
  },
);

test.each(wordLists)('the glossary has each word of %s', (_, words) => {
  const text = read('glossary').join('\n');
  expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
});
