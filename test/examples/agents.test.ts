import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { again, due } from '../../examples/in-a-program.js';
import { codeIn } from './guides.js';

const page = readFileSync('AGENTS.md', 'utf8');

test('the page for assistants shows code that runs', () => {
  expect(codeIn(page)).toBe(readFileSync('examples/in-a-program.ts', 'utf8'));
  expect(due.map(({ id, due: day }) => [id, day])).toContainEqual([
    'stage-1/respond',
    '2026-01-21',
  ]);
  expect(again.events).toHaveLength(2);
});

test('it names guides that exist', () => {
  const guides = [...page.matchAll(/`(docs\/[^`]+)`/g)].map(([, path]) => path as string);
  expect(guides.length).toBeGreaterThan(5);
  for (const path of guides.filter((name) => name.endsWith('.md')))
    expect(() => readFileSync(path)).not.toThrow();
});
