// What an example needs before it runs: the package built, and what it depends on. What is there is left alone.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = process.cwd();

// The npm that runs this must not tell the npm below where to install.
const { npm_config_prefix, npm_config_local_prefix, ...env } = process.env;
const npm = (cwd, command) => execSync(`npm ${command}`, { cwd, env, stdio: 'inherit' });

if (!existsSync(`${root}/node_modules`)) npm(root, 'ci --no-audit --no-fund');
if (!existsSync(`${root}/dist/schema/event.json`)) npm(root, 'run build');
if (!existsSync(`${example}/node_modules/.package-lock.json`))
  npm(example, 'ci --no-audit --no-fund');
