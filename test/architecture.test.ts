import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doors } from '../scripts/doors.js';
import type { Rule, Tree } from './support/architecture.js';
import {
  clausesAreNotEmpty,
  englandIsNotNamed,
  exportsAreDocumented,
  filesHoldNoVariables,
  foldersAreEnteredByTheirDoor,
  importsFromOutsideAreFew,
  importsHaveNoCycles,
  importsRunOneWay,
  NAMES_ENGLAND,
  placesAreNotNamed,
  proseIsNotRead,
  readTree,
  sourcesArePure,
} from './support/architecture.js';

const sources = readTree('src', (path) => path.endsWith('.ts'));
const doorFiles = doors.map(({ source }) => source.replace('src/', ''));

const written = readTree(
  '.',
  (path) => /\.(ts|mjs|cjs|js|json|md|html|svg|mmd|yml|yaml)$|(^|\/)[^.]+$/.test(path),
  ['node_modules', 'dist', 'coverage', 'reports', 'docs/site', '.git', '.stryker-tmp'],
);

describe('the sources', () => {
  const rules: readonly [string, Rule][] = [
    ['import one way only, in reading order', importsRunOneWay],
    ['enter folders by their doors', foldersAreEnteredByTheirDoor],
    ['import without cycles', importsHaveNoCycles],
    ['import little from outside', importsFromOutsideAreFew],
    ['are pure', sourcesArePure],
    ['read no prose', proseIsNotRead],
    ['hold no variables at the top of a file', filesHoldNoVariables],
    ['cite a clause or none, never an empty one', clausesAreNotEmpty],
    ['leave England to the calendar, the Code and the policies', englandIsNotNamed],
    ['explain every name that a door gives out', exportsAreDocumented(doorFiles)],
  ];
  test.each(rules)('%s', (_, rule) => {
    expect(rule(sources)).toEqual([]);
  });
});

test('every file that may name England does', () => {
  const named = Object.keys(NAMES_ENGLAND).filter((path) =>
    [...sources.keys()].some(
      (file) =>
        file.startsWith(path) &&
        englandIsNotNamed(new Map([[`complaint/${file}`, sources.get(file) ?? '']])).length > 0,
    ),
  );
  expect(named).toEqual(Object.keys(NAMES_ENGLAND));
});

test('no file names a place on a machine', () => {
  expect(placesAreNotNamed('.')(written)).toEqual([]);
});

describe('each door is', () => {
  const { exports } = json('package.json');

  test.each(doors)('$specifier: exported', ({ subpath, output }) => {
    expect(exports[subpath]).toEqual({
      import: { types: `./dist/${output}.d.ts`, default: `./dist/${output}.js` },
      require: { types: `./dist/${output}.d.cts`, default: `./dist/${output}.cjs` },
    });
  });
  test.each(doors)('$specifier: in the reference and known to knip', ({ source }) => {
    expect(json('typedoc.json').entryPoints).toContain(source);
    expect(json('knip.json').entry).toContain(source);
  });
  test('and nothing else is exported, but data, and the script for pages, which exports nothing', () => {
    const code = Object.keys(exports).filter((subpath) => !subpath.endsWith('.json'));
    expect(code.sort()).toEqual([...doors.map(({ subpath }) => subpath), './script'].sort());
  });
});

describe('the rule finds', () => {
  interface Sample {
    readonly because: string;
    readonly rule: Rule;
    readonly breaks?: Record<string, string>;
    readonly keeps?: Record<string, string>;
  }
  const file = (text: string) => ({ 'complaint/record.ts': text });
  const dateFile = (text: string) => ({ 'calendar/iso-date.ts': text });
  const door = (text: string) => ({
    'index.ts': "export * from './calendar/index.js';",
    'calendar/index.ts': text,
  });

  const samples: readonly Sample[] = [
    {
      because: 'an import of a later layer',
      rule: importsRunOneWay,
      breaks: { 'calendar/a.ts': "import { p } from '../policy/index.js';" },
      keeps: { 'policy/a.ts': "import { isoDate } from '../calendar/index.js';" },
    },
    {
      because: 'an import of a later layer, of its types alone',
      rule: importsRunOneWay,
      breaks: { 'errors.ts': "import type { IsoDate } from './calendar/index.js';" },
    },
    {
      because: 'an import of a later layer, inside a type',
      rule: importsRunOneWay,
      breaks: { 'errors.ts': "type A = import('./calendar/index.js').IsoDate;" },
    },
    {
      because: 'a later layer given out again',
      rule: importsRunOneWay,
      breaks: { 'codes/index.ts': "export * from '../audit/index.js';" },
      keeps: { 'index.ts': "export * from './audit/index.js';" },
    },
    {
      because: 'a door file imported from inside',
      rule: importsRunOneWay,
      breaks: { 'testing/a.ts': "import { isoDate } from '../index.js';" },
    },
    {
      because: 'a folder that is in no layer',
      rule: importsRunOneWay,
      breaks: { 'utils/a.ts': "import { show } from '../errors.js';" },
    },
    {
      because: 'a file that is in no layer',
      rule: importsRunOneWay,
      breaks: { 'calendar/a.ts': "import { x } from '../helpers.js';" },
    },
    {
      because: 'a folder entered past its door',
      rule: foldersAreEnteredByTheirDoor,
      breaks: { 'policy/a.ts': "import { isoDate } from '../calendar/iso-date.js';" },
      keeps: {
        'policy/a.ts': "import { isoDate } from '../calendar/index.js'; import './b.js';",
        'policy/deep/c.ts': "import '../b.js'; import '../../errors.js';",
      },
    },
    {
      because: 'an inner folder entered past its door',
      rule: foldersAreEnteredByTheirDoor,
      breaks: { 'policies/index.ts': "export * from './housing-plus-2018/clauses.js';" },
      keeps: { 'policies/index.ts': "export * from './housing-plus-2018/index.js';" },
    },
    {
      because: 'two files that import each other',
      rule: importsHaveNoCycles,
      breaks: { 'policy/a.ts': "import './b.js';", 'policy/b.ts': "import type {} from './a.js';" },
      keeps: {
        'policy/a.ts': "import './b.js'; import './c.js';",
        'policy/b.ts': "import './c.js';",
        'policy/c.ts': '',
      },
    },
    {
      because: 'the long way round',
      rule: importsHaveNoCycles,
      breaks: {
        'policy/index.ts': "export * from './a.js';",
        'policy/a.ts': "import './b.js';",
        'policy/b.ts': "import { a } from './index.js';",
      },
    },
    {
      because: 'a package from outside',
      rule: importsFromOutsideAreFew,
      breaks: file("import Holidays from 'date-holidays';"),
      keeps: file(
        "import { setup } from 'xstate'; import { getShortestPaths } from 'xstate/graph';",
      ),
    },
    {
      because: 'the whole of zod',
      rule: importsFromOutsideAreFew,
      breaks: file("import { z } from 'zod';"),
      keeps: file("import * as z from 'zod/mini'; import type { core } from 'zod';"),
    },
    {
      because: 'a name that only begins like an allowed one',
      rule: importsFromOutsideAreFew,
      breaks: file("import 'xstate-tools';"),
    },
    {
      because: 'a module of Node',
      rule: importsFromOutsideAreFew,
      breaks: file("const fs = await import('node:fs');"),
    },
    {
      because: 'the package by its own name',
      rule: importsFromOutsideAreFew,
      breaks: file("import { isoDate } from 'housing-complaints';"),
    },
    {
      because: 'vitest at run time',
      rule: importsFromOutsideAreFew,
      breaks: { 'testing/a.ts': "import { expect } from 'vitest';" },
      keeps: {
        'testing/a.ts': "import type { Matchers } from 'vitest';\ndeclare module 'vitest' {}",
      },
    },
    {
      because: 'vitest outside testing',
      rule: importsFromOutsideAreFew,
      breaks: file("import type { Matchers } from 'vitest';"),
    },
    ...[
      'Date.now();',
      'new Date();',
      "new Date('2026-06-01');",
      'Date();',
      'const { now } = Date;',
      'Math.random();',
      "Math['random']();",
      'Temporal.Now.plainDateISO();',
      'process.env;',
      'globalThis.x;',
      'const all = { process };',
      "fetch('/');",
      'const get = fetch;',
      'performance.now();',
      'setTimeout(() => 0, 1);',
      'setInterval(() => 0, 1);',
      'console.log(1);',
      "require('fs');",
      'send(process);',
    ].map((text) => ({ because: text, rule: sourcesArePure, breaks: file(text) })),
    ...[
      '// Date.now() and process.env',
      '/* new Date() */',
      "const text = 'at the end of the process. fetch(it)';",
      'if (value instanceof Date) text(value);',
      'const a = { process: 1 }; a.process;',
      'interface A { process: string; fetch(): void }',
      'const run = (process: string) => process.length;',
      'Math.floor(1.5); Date.UTC(2026, 0, 1);',
      'const when: Date | undefined = undefined;',
    ].map((text) => ({ because: `nothing in: ${text}`, rule: sourcesArePure, keeps: file(text) })),
    {
      because: 'the clock, where dates are made',
      rule: sourcesArePure,
      breaks: dateFile('const today = new Date();'),
      keeps: dateFile('const then = (at: number) => new Date(at).toISOString();'),
    },
    {
      because: 'the clock by its method, where dates are made',
      rule: sourcesArePure,
      breaks: dateFile('const today = Date.now();'),
    },
    ...[
      "const late = breach.because.includes('overdue');",
      'const [, year] = /(2020|2022)/.exec(summary) ?? [];',
      "const names = String(count.sentence).split(', ');",
      "issue.message.startsWith('there is no field');",
      "const cites = JSON.stringify(body).includes('(clause ');",
      'finding?.because.toLowerCase().match(/late/);',
    ].map((text) => ({ because: text, rule: proseIsNotRead, breaks: file(text) })),
    ...[
      "const all = parts.map(({ because }) => because).join(' ');",
      "names.includes('because'); ids.split('/');",
      'const opened = because.charAt(0).toUpperCase() + because.slice(1);',
      "const cited = [because.replace(/\\.$/, ''), clause].join(' ');",
    ].map((text) => ({ because: `nothing in: ${text}`, rule: proseIsNotRead, keeps: file(text) })),
    {
      because: 'a let at the top',
      rule: filesHoldNoVariables,
      breaks: file('let count = 0;'),
      keeps: file('const none = 0; function f() { let count = 0; return count; }'),
    },
    {
      because: 'a var at the top',
      rule: filesHoldNoVariables,
      breaks: file('export var count = 0;'),
    },
    ...[
      'const days = count(england);',
      "const name = 'england';",
      `const text = \`\${days} bank holidays in England and Wales\`;`,
      `const said = \`\${name} of the Housing Ombudsman\`;`,
      "const isFirst = code.id === '2020';",
      "import { code2024 } from '../codes/index.js'; audit(policy, code2024);",
      "throw invalidArgument(value, 'an edition: code2020 or code2022');",
      "const said = 'The first edition is from July 2020.';",
      "const base = 'code-2024';",
      'const file = codeBase2024;',
    ].map((text) => ({ because: text, rule: englandIsNotNamed, breaks: file(text) })),
    ...[
      '/** The days of {@link england}, as `code2024` has it. */ const a = 1;',
      "export { england } from './calendar/index.js';",
      "const day = '2020-01-06'; const year = 2024;",
      "const signpost = 'housing-ombudsman';",
    ].map((text) => ({
      because: `nothing in: ${text}`,
      rule: englandIsNotNamed,
      keeps: { ...file(text), 'codes/a.ts': "const calendar = england; const id = '2020';" },
    })),
    {
      because: 'the Ombudsman, but in the words that are about them',
      rule: englandIsNotNamed,
      breaks: { 'complaint/words.ts': "const to = 'the Housing Ombudsman';" },
      keeps: { 'documents/letters/words.ts': "const to = 'the Housing Ombudsman';" },
    },
    ...["({ clause: '' });", "(a?.clause ?? '');", "({ clause = '' }) => clause;"].map((text) => ({
      because: `an empty clause: ${text}`,
      rule: clausesAreNotEmpty,
      breaks: file(text),
      keeps: file("({ clause: '4.1', name: '' });"),
    })),
    {
      because: 'a function nobody explained',
      rule: exportsAreDocumented(['index.ts']),
      breaks: door('export function f() {}'),
      keeps: door("/** Does. */ export function f() {}\nexport type { X } from 'xstate';"),
    },
    {
      because: 'a type nobody explained',
      rule: exportsAreDocumented(['index.ts']),
      breaks: door('// A remark is no explanation.\nexport interface A {}'),
      keeps: door('/** A shape. */ export interface A {}'),
    },
    {
      because: 'a constant nobody explained',
      rule: exportsAreDocumented(['index.ts']),
      breaks: door('export const a = 1;'),
      keeps: door('/** One. */ export const a = 1;'),
    },
    {
      because: 'the folder of a person',
      rule: placesAreNotNamed('/srv/checkouts/project'),
      breaks: { 'README.md': `see ${['', 'home', 'ann', 'notes'].join('/')}` },
      keeps: { 'README.md': 'see docs/home/page, https://example.org/home/page and ./tmp/x' },
    },
    {
      because: 'a temporary folder',
      rule: placesAreNotNamed('/srv/checkouts/project'),
      breaks: { 'a.json': JSON.stringify({ path: ['', 'tmp', 'x'].join('/') }) },
    },
    {
      because: 'the folder above the checkout',
      rule: placesAreNotNamed('/srv/checkouts/project'),
      breaks: { 'a.ts': "import '/srv/checkouts/other/a.js'" },
    },
  ];

  test.each(samples)('$because', ({ rule, breaks, keeps }) => {
    if (breaks) expect(rule(treeOf(breaks))).toHaveLength(1);
    if (keeps) expect(rule(treeOf(keeps))).toEqual([]);
  });
});

function treeOf(files: Record<string, string>): Tree {
  return new Map(Object.entries(files));
}

function json(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
