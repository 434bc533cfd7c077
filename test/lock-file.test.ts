/** What is installed is what was looked at: the lock file says of every package what its content is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly link?: true;
  readonly integrity?: string;
}

const lockFiles = [
  'package-lock.json',
  ...readdirSync('examples').map((name) => `examples/${name}/package-lock.json`),
].filter((path) => existsSync(path));

test.each(lockFiles)('every package of %s has a checksum, for every system', (path) => {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(path, 'utf8'));
  const installed = Object.entries(packages).filter(
    ([place, { link }]) => place.includes('node_modules/') && !link,
  );
  expect(installed.length).toBeGreaterThan(path.startsWith('examples/') ? 2 : 500);
  const without = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect(without.map(([place]) => place)).toEqual([]);
});
