/** What is installed is what was looked at: the lock file says of every package what its content is. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly link?: true;
  readonly integrity?: string;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

test('every package of the lock file has a checksum, for every system', () => {
  expect(installed.length).toBeGreaterThan(500);
  const without = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect(without.map(([path]) => path)).toEqual([]);
});
