import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatted } from '../../scripts/format-kit.js';
import { caseFiles } from '../../src/conformance/files.js';

const files = readdirSync('conformance').filter((name) => name.endsWith('.json'));

test.each([...files, 'policies/small.json', 'policies/variants.json'])(
  '%s: a case a line, sorted by id',
  (name) => {
    const text = readFileSync(`conformance/${name}`, 'utf8');
    expect(text).toBe(formatted(text));
  },
);

test('every file of cases is in the kit', () => {
  const names = files.map((name) => name.replace('.json', ''));
  expect(Object.keys(caseFiles).sort()).toEqual(
    names.filter((name) => name !== 'bank-holidays').sort(),
  );
});

test('a case that moved is put in its place, on one line', () => {
  const cases = [{ id: 'b', given: { on: '2024-01-01' } }, { id: 'a' }];
  expect(formatted(JSON.stringify({ title: 'T', cases }, null, 2))).toBe(
    '{\n"title": "T",\n"cases": [\n{"id":"a"},\n{"id":"b","given":{"on":"2024-01-01"}}\n]\n}\n',
  );
});
