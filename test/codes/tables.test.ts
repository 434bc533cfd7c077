import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeTables } from '../../scripts/code-tables.js';
import { auditPolicy, selfAssessment } from '../../src/audit/index.js';
import { CODES } from '../../src/codes/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';

const page = readFileSync('docs/code-provisions.md', 'utf8');

test('docs/code-provisions.md is as the data have it: `npm run code-tables` writes it', () => {
  expect(page.split('\n')).toEqual(codeTables().split('\n'));
});

test.each(CODES)('no row of the form of $edition is without a line', (code) => {
  const [, section = ''] = page.split(`## ${code.title}, ${code.edition}`);
  const lines = (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\| [\dt]/.test(line));
  expect(lines).toHaveLength(code.provisions.length);
  const numbers = selfAssessment(auditPolicy(housingPlus2018, code)).map(({ provision }) =>
    provision.replace('SA', ''),
  );
  const listed = new Set(lines.map((line) => line.split(' | ')[0]?.slice(2)));
  expect(numbers.filter((number) => !listed.has(number))).toEqual([]);
});
