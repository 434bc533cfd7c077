import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { qualityPage } from '../scripts/quality.js';

test('docs/quality.md has the figures as they are: npm run quality', () => {
  const page = readFileSync('docs/quality.md', 'utf8');
  expect(page.split('\n')).toEqual(qualityPage(page).split('\n'));
});
