import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatted, kept, kitFiles } from '../../scripts/format-kit.js';
import { caseFiles } from '../../src/conformance/files.js';
import { casesIn } from '../../src/conformance/kept.js';

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

const moved = [
  { id: 'b', because: 'B', ask: 'x', given: { on: '2024-01-01' }, expected: 1 },
  { id: 'a', because: 'A', ask: 'y', given: {}, expected: 2 },
];
const [b, a] = moved.map((one) => JSON.stringify(one));

test('a case that moved is put in its place, on one line', () => {
  expect(formatted('t.json', { title: 'T', cases: moved })).toBe(
    `{\n"title": "T",\n"cases": [\n${a},\n${b}\n]\n}\n`,
  );
});

test('a case that is written out goes to the table of those like it', () => {
  const one = (days: number) => ({
    id: `t/in-${days}-days`,
    because: `the sum: after ${days}`,
    ask: 'add-calendar-days',
    given: { date: '2024-01-01', days },
    expected: `2024-01-0${days + 1}`,
  });
  const text = formatted('t.json', { title: 'T', cases: [5, 3, 1, 2, 4].map(one) });
  expect(text).toContain('"id":"t/in-{id}","because":"the sum: {because}"');
  expect(text).toContain('"given":{"date":"2024-01-01","days":"{days}"},"expected":"{expected}"');
  expect(text).toContain('\n["1-days","after 1",1,"2024-01-02"],\n["2-days",');
  const kept = JSON.parse(text);
  expect(casesIn(kept)).toEqual([1, 2, 3, 4, 5].map(one));
  expect(formatted('t.json', { ...kept, cases: [...kept.cases, one(6)] })).toBe(
    formatted('t.json', { title: 'T', cases: [1, 2, 3, 4, 5, 6].map(one) }),
  );
});
