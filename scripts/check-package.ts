/**
 * Packs the built package, installs it in a folder of its own, and uses it as users do: from an ES
 * module, from CommonJS, and from TypeScript; first without the optional peers, then with them. Run `npm run build` first.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { exampleAsScript, promised } from './as-script.js';
import type { Door } from './doors.js';
import { doors } from './doors.js';
import { kitFiles } from './format-kit.js';
import { followLinks } from './packed-links.js';

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

interface Compilation {
  readonly name: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly files: readonly string[];
  /** An error in one of these files is not ours to mend. */
  readonly excuses?: RegExp;
}

const STRICT = {
  target: 'es2022',
  lib: ['es2022'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

/** XState's own declarations are not written for exactOptionalPropertyTypes; ours must be. */
const XSTATE = /^node_modules\/xstate\//;

/** Unpacked, in bytes. */
const LARGEST = 3_000_000;

const INSTALL = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];

const COMPILATIONS: readonly Compilation[] = [
  {
    name: 'node, ES module and CommonJS',
    options: { module: 'nodenext' },
    files: ['consumer.mts', 'consumer.cts', 'doors.mts', 'doors.cts'],
    excuses: XSTATE,
  },
  {
    name: 'node, without exactOptionalPropertyTypes',
    options: { module: 'nodenext', exactOptionalPropertyTypes: false },
    files: ['consumer.mts', 'consumer.cts', 'doors.mts', 'doors.cts'],
  },
  {
    name: 'bundler, preserve',
    options: { module: 'preserve', moduleResolution: 'bundler' },
    files: ['consumer.ts', 'doors.ts'],
    excuses: XSTATE,
  },
  {
    name: 'bundler, esnext',
    options: { module: 'esnext', moduleResolution: 'bundler' },
    files: ['consumer.ts', 'doors.ts'],
    excuses: XSTATE,
  },
];

/** A test runner's declarations are checked by whoever writes them. */
const NOT_OURS = /^node_modules\/(?!housing-complaints\/)/;

const WITH_PEERS: readonly Compilation[] = [
  {
    name: 'node, with the test runner',
    options: { module: 'nodenext' },
    files: ['vitest.mts', 'vitest.cts', 'doors.mts', 'doors.cts'],
    excuses: NOT_OURS,
  },
  {
    name: 'bundler, with the test runner',
    options: { module: 'preserve', moduleResolution: 'bundler' },
    files: ['vitest.ts', 'doors.ts'],
    excuses: NOT_OURS,
  },
];

/** What each packed example prints when it is run as it stands, at least. */
const PRINTS: Readonly<Record<string, RegExp>> = {
  'one-complaint': /working day overdue/,
  'in-your-system': /events are as they were/,
  'write-your-own-policy': /In force from/,
  'audit-letter': /.{400}/s,
  documents: /We acknowledge your complaint.*Dear Resident/s,
  judging: /.{200}/s,
  upgrading: /calendar-changed/,
  'years-report': /.{200}/s,
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const peers: Record<string, string> = pick(
  manifest.devDependencies,
  Object.keys(manifest.peerDependencies),
);
/** The types for users of a test runner are for those who have it; every other door is for all. */
const isForPeer = ({ subpath }: Door): boolean => subpath.startsWith('./testing/');
const folder = mkdtempSync(join(tmpdir(), 'housing-complaints-'));

try {
  const tarball = pack();
  const forAll = doors.filter((door) => !isForPeer(door));
  install(tarball);
  runModules('consumer', forAll);
  runModules('documents', forAll);
  runBundle();
  runScript();
  compile(COMPILATIONS, 'consumer', forAll);
  installPeers();
  runModules('pictures', doors);
  runExamples();
  compile(WITH_PEERS, 'vitest', doors);
  console.log('The package installs, runs and compiles.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Packs, and looks at what is in the pack. */
function pack(): string {
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const output = run('npm', packing, process.cwd());
  const [{ filename, files, unpackedSize }]: [Packed] = JSON.parse(output);
  const packed = new Set(files.map(({ path }) => path));
  const megabytes = (unpackedSize / 1e6).toFixed(2);
  assert(unpackedSize <= LARGEST, `the package is too large: ${megabytes} MB unpacked`);

  for (const { output: name } of doors) {
    for (const extension of ['js', 'cjs', 'd.ts', 'd.cts']) {
      assert(packed.has(`dist/${name}.${extension}`), `not packed: dist/${name}.${extension}`);
    }
  }
  const kit = kitFiles().map((name) => `conformance/${name}`);
  for (const path of ['package.json', 'README.md', 'AGENTS.md', 'LICENSE', ...kit]) {
    assert(packed.has(path), `not packed: ${path}`);
  }
  const stray = [...packed].filter((path) => /^(src|test|scripts|bench)\//.test(path));
  assert.deepEqual(stray, [], 'packed, but of no use to a user');

  console.log(`packed ${packed.size} files, ${megabytes} MB unpacked`);
  return join(folder, filename);
}

/** Installs the pack with nothing beside it but what compiling needs. */
function install(tarball: string): void {
  const { typescript, '@types/node': node } = manifest.devDependencies;
  write('package.json', {
    private: true,
    dependencies: {
      [manifest.name]: `file:${tarball}`,
      typescript,
      '@types/node': node,
    },
  });
  run('npm', INSTALL);
  for (const peer of Object.keys(peers)) {
    assert(!existsSync(join(folder, 'node_modules', peer)), `${peer} was installed unasked`);
  }

  const installed = join(folder, 'node_modules', manifest.name);
  assert(existsSync(installed), 'the package did not install');
  const { broken, followed } = followLinks(installed);
  assert.deepEqual(broken, [], 'a link leads to what is not packed');
  console.log(`followed ${followed} links of the packed documents`);
  const definitions = readdirSync(join(installed, 'dist'))
    // The classic script is the whole package once more, for pages that have nothing else.
    .filter((file) => file.endsWith('.js') && !file.endsWith('.global.js'))
    .filter((file) =>
      /name\s*=\s*["']ComplaintsError/.test(readFileSync(join(installed, 'dist', file), 'utf8')),
    );
  assert.equal(
    definitions.length,
    1,
    'one ComplaintsError for all doors: instanceof must hold across them',
  );
  console.log('installed');
}

/** Installs what a door is for, in the version that the tests run with. */
function installPeers(): void {
  const named = Object.entries(peers).map(([peer, version]) => `${peer}@${version}`);
  run('npm', [...INSTALL, ...named]);
  console.log(`installed ${named.join(', ')}`);
}

/** Runs a consumer, and loads doors, in both module systems. */
function runModules(consumer: string, doors: readonly Door[]): void {
  for (const file of ['exercise.cjs', `${consumer}.mjs`, `${consumer}.cjs`]) copy(file, file);
  run('node', [`${consumer}.mjs`]);
  run('node', [`${consumer}.cjs`]);

  const specifiers = JSON.stringify(doors.map(({ specifier }) => specifier));
  const loadAll = `
    import assert from 'node:assert/strict';
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    for (const door of ${specifiers}) {
      const named = Object.keys(await import(door)).filter((name) => !/^(default|module.exports)$/.test(name));
      assert.notEqual(named.length, 0, door + ' exports nothing');
      const required = require(door);
      assert.deepEqual(named.sort(), Object.keys(required).sort(), door + ' differs');
      for (const name of named) assert.equal(required[name], (await import(door))[name], name + ' is there twice');
    }`;
  writeFileSync(join(folder, 'doors.mjs'), loadAll);
  run('node', ['doors.mjs']);
  console.log(`ran as an ES module and as CommonJS, ${doors.length} doors`);
}

/** Runs the packed examples: a policy, a stored complaint, what is due, letters, documents; and the tests among them. */
function runExamples(): void {
  const examples = join(folder, 'examples');
  cpSync(join(folder, 'node_modules', manifest.name, 'examples'), examples, { recursive: true });
  const esbuild = resolve('node_modules/esbuild/bin/esbuild');
  const options = ['--bundle', '--packages=external', '--format=esm', '--platform=node'];
  for (const [name, printed] of Object.entries(PRINTS)) {
    const [source, program] = [`examples/${name}.ts`, `examples/${name}.mjs`];
    run(esbuild, [source, ...options, `--outfile=${program}`, '--log-level=warning']);
    assert.match(run('node', [program]), printed, `${name} does not print what it should`);
  }
  run('node', ['node_modules/vitest/vitest.mjs', 'run', 'examples/our-policy.test.ts']);
  console.log(`ran ${Object.keys(PRINTS).length} packed examples and the tests of one`);
}

/** Bundles the kit for a browser, with no module of Node.js to be had, and runs what comes out. */
function runBundle(): void {
  const entry = `
    import { answer, checkConformance } from 'housing-complaints/conformance';
    const mismatches = checkConformance((question) => answer(question));
    if (mismatches.length > 0) throw new Error(mismatches[0].because);`;
  writeFileSync(join(folder, 'browser.js'), entry);
  const esbuild = resolve('node_modules/esbuild/bin/esbuild');
  const options = ['--bundle', '--platform=browser', '--format=iife', '--outfile=bundle.cjs'];
  run(esbuild, ['browser.js', ...options, '--log-level=warning']);
  run('node', ['bundle.cjs']);
  console.log('ran as a bundle for browsers');
}

/** Runs the classic script, and the README's example by it, where there are no modules. */
function runScript(): void {
  const installed = join(folder, 'node_modules', manifest.name);
  const printed: string[] = [];
  const page = createContext({
    console: { log: (...words: unknown[]) => printed.push(words.join(' ')) },
  });
  runInContext(readFileSync(join(installed, manifest.unpkg), 'utf8'), page);
  runInContext(exampleAsScript, page);
  const all = printed.join(' ');
  for (const line of promised) assert(all.includes(line), `the script did not print: ${line}`);
  console.log('ran as a classic script');
}

/** Compiles a consumer, and a file that refuses a door whose names are all `any`. */
function compile(
  compilations: readonly Compilation[],
  consumer: string,
  doors: readonly Door[],
): void {
  const imports = doors.map(({ specifier }, n) => `import * as door${n} from '${specifier}';`);
  const checks = doors.map((_, n) => `export const typed${n}: Typed<typeof door${n}> = true;`);
  const doorsFile = [
    ...imports,
    'type IsAny<T> = 0 extends 1 & T ? true : false;',
    'type Typed<D> = IsAny<D> extends true ? never : true extends { [K in keyof D]: IsAny<D[K]> }[keyof D] ? never : true;',
    ...checks,
  ].join('\n');
  for (const extension of ['ts', 'mts', 'cts']) {
    copy(`${consumer}.ts`, `${consumer}.${extension}`);
    writeFileSync(join(folder, `doors.${extension}`), doorsFile);
  }
  for (const { name, options, files, excuses } of compilations) {
    write('tsconfig.json', { compilerOptions: { ...STRICT, ...options }, files });
    const tsc = ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'];
    const { status, stdout } = spawnSync('node', tsc, { cwd: folder, encoding: 'utf8' });
    const errors = stdout.split('\n').filter((line) => /\berror TS\d+:/.test(line));
    const ours = errors.filter((line) => !excuses?.test(line));
    if (ours.length > 0 || (status !== 0 && errors.length === 0)) {
      throw new Error(`does not compile: ${name}\n${ours.join('\n') || stdout}`);
    }
    console.log(`compiled: ${name}`);
  }
}

function copy(from: string, to: string): void {
  copyFileSync(resolve('test/package', from), join(folder, to));
}

function write(file: string, content: unknown): void {
  writeFileSync(join(folder, file), JSON.stringify(content, null, 2));
}

function pick(from: Record<string, string>, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}

/** Runs a command to its end; what it printed is shown only where it fails. */
function run(command: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${[command, ...args].join(' ')}\n${stdout}${stderr}`);
}
