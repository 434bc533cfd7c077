/**
 * Uses the built package as other people's programs do: packed, in a folder of its own, with compilers, bundlers, test
 * runners and runtimes that npm installs. Each runs the README's example, and has to print what the README says. Run
 * `npm run build` first. `--few` takes those that matter most; without it, what was tried is written to
 * docs/works-with.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promised } from './as-script.js';
import type { Consumer } from './consumers/all.js';
import { CONSUMERS } from './consumers/all.js';
import type { Tried } from './consumers/page.js';
import { page } from './consumers/page.js';

const few = process.argv.includes('--few');
const chosen = few ? CONSUMERS.filter(({ often }) => often) : CONSUMERS;
const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
const failures: string[] = [];

try {
  install();
  const tried = chosen.flatMap((consumer) => {
    const done = attempt(consumer);
    return done ? [done] : [];
  });
  if (failures.length > 0) process.exitCode = 1;
  else if (!few) {
    writeFileSync('docs/works-with.md', page(tried));
    run('npx', ['biome', 'format', '--write', 'docs/works-with.md'], process.cwd());
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Installs the packed package, and all that uses it, without running anybody's scripts. */
function install(): void {
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd()),
  );
  const needed = Object.assign({}, ...chosen.map(({ needs }) => needs));
  const manifest = {
    private: true,
    dependencies: { 'housing-complaints': `file:${filename}`, ...needed },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']);
  console.log(`installed for ${chosen.length} consumers`);
}

function attempt({ name, how, versionOf, files, commands, prints }: Consumer): Tried | undefined {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  try {
    const printed = commands.map(([command, ...args]) => run(join(folder, command), args)).join('');
    if (prints) holdsTo(printed);
    const version = versionOf ? versionIn(versionOf) : process.versions.node;
    console.log(`${name} ${version}, ${how}`);
    return { name, version, how };
  } catch (error) {
    failures.push(name);
    console.error(`${name}, ${how}: ${(error as Error).message}`);
    return undefined;
  }
}

/** The lines that the README promises are in what was printed, in its order. */
function holdsTo(printed: string): void {
  const all = printed.replaceAll(/\s+/g, ' ');
  const missing = promised.find((line) => !all.includes(line));
  if (missing) throw new Error(`it does not print: ${missing}\n${printed}`);
}

function versionIn(name: string): string {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

function run(command: string, args: readonly string[], cwd = folder): string {
  const program = command.replace(join(folder, 'node'), 'node');
  const { status, stdout, stderr, error } = spawnSync(
    command === join(folder, 'node') ? 'node' : command,
    args,
    { cwd, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(' ')}\n${error ?? ''}${stdout}${stderr}`);
}
