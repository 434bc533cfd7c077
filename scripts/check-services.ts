/**
 * Installs the examples that are programs of their own, and runs their tests against a PostgreSQL that is started here
 * and a Redis that the tests start. Needs Debian's `postgresql` and `redis-server`; `npm test` does not.
 */
import { existsSync } from 'node:fs';
import { run } from './services/child.js';
import { startPostgres } from './services/postgres.js';

/** Each with the scripts of its package.json that are its tests. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  nightly: ['test'],
  'bulk-audit': ['test'],
  service: ['test', 'test:postgres'],
};

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

if (!existsSync('dist/schema/event.json')) await run('npm', ['run', 'build'], {});
await Promise.all(
  Object.keys(EXAMPLES).map((name) =>
    run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: `examples/${name}` }),
  ),
);

const postgres = await startPostgres();
try {
  const env = { ...process.env, DATABASE_URL: postgres.url };
  for (const [name, scripts] of Object.entries(EXAMPLES)) {
    console.log(`\n--- examples/${name}`);
    await run('npx', ['tsc', '-p', `examples/${name}`], {});
    for (const script of scripts)
      await run('npm', ['run', script], { cwd: `examples/${name}`, env });
  }
} finally {
  await postgres.end();
}
