// What an example needs before it runs: the package built from its sources as they are, and what it depends on.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = process.cwd();

// The npm that runs this must not tell the npm below where to install.
const { npm_config_prefix, npm_config_local_prefix, ...env } = process.env;
const npm = (cwd, command) => execSync(`npm ${command}`, { cwd, env, stdio: 'inherit' });

/** When a file was last written; long ago where there is none. */
const written = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = join(root, 'src');
const newest = Math.max(
  ...readdirSync(sources, { recursive: true }).map((path) => written(join(sources, path))),
);

if (!existsSync(`${root}/node_modules`)) npm(root, 'ci --no-audit --no-fund');
// The build writes this file near its end.
if (written(join(root, 'dist/schema/event.json')) < newest) npm(root, 'run build');
if (!existsSync(`${example}/node_modules/.package-lock.json`))
  npm(example, 'ci --no-audit --no-fund');
