import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatted, kept, kitFiles } from '../../scripts/format-kit.js';
import { caseFiles } from '../../src/conformance/files.js';

const files = kitFiles();

test.each(files)(
  '%s: a case a line, sorted by id, and as the sources have it: npm run kit',
  (name) => {
    expect(readFileSync(`conformance/${name}`, 'utf8')).toBe(kept(name));
  },
);

test('every file of cases is in the kit', () => {
  const others = ['bank-holidays', 'codes', 'index', 'policies', 'policy-variants'];
  const names = files.map((name) => name.replace('.json', ''));
  expect(Object.keys(caseFiles).sort()).toEqual(
    names.filter((name) => !others.includes(name)).sort(),
  );
});

test('a case that moved is put in its place, on one line', () => {
  const cases = [{ id: 'b', given: { on: '2024-01-01' } }, { id: 'a' }];
  expect(formatted('t.json', { title: 'T', cases })).toBe(
    '{\n"title": "T",\n"cases": [\n{"id":"a"},\n{"id":"b","given":{"on":"2024-01-01"}}\n]\n}\n',
  );
});
