import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repository } from '../scripts/set-repository.js';

const documents = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' });

test('what documents link to in the repository is there, at one address', () => {
  const base = `${repository()}/`;
  const links = documents
    .split('\n')
    .filter(Boolean)
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/\]\((https:\/\/[^)]+\/(?:blob|tree)\/main\/[^)#]+)/g),
    ])
    .map(([, url = '']) => url);
  expect(links.length).toBeGreaterThan(3);
  for (const url of links) {
    expect(url.startsWith(base), url).toBe(true);
    expect(existsSync(url.slice(base.length).replace(/^(blob|tree)\/main\//, '')), url).toBe(true);
  }
});
