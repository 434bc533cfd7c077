/**
 * Changes the code of a folder in one place at a time, and looks whether a test fails: `npm run mutate -- calendar`.
 * Without the name of a folder, all those of which `docs/quality.md` has the figures. What else is given is for
 * Stryker: `npm run mutate -- calendar --concurrency 1`.
 */
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const options = given.findIndex((argument) => argument.startsWith('-'));
const named = options < 0 ? given : given.slice(0, options);
const folders = named.length > 0 ? named : ['calendar', 'lifecycle', 'complaint', 'assessments'];

for (const folder of folders) {
  const { status } = spawnSync(
    'npx',
    ['stryker', 'run', 'stryker.config.mjs', ...given.slice(named.length)],
    { stdio: 'inherit', env: { ...process.env, MUTATED_FOLDER: folder } },
  );
  if (status !== 0) process.exit(status ?? 1);
}
