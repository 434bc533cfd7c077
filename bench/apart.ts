import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { median } from './cpu.js';
import { rounded, section, times } from './table.js';

/* What is measured in a process of its own. */

const run = (script: string, ...args: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--expose-gc', '--import', 'tsx', `bench/processes/${script}.ts`, ...args],
      { encoding: 'utf8' },
    ),
  );

interface Batch {
  readonly seconds: number;
  readonly toActors: number;
  readonly lastToFirst: number;
  readonly megabytes: number;
  readonly received: number;
}

/** Many complaints, replayed, audited and measured in batches of a thousand. */
export function batchSection(counts: readonly number[]): string {
  const rows = counts.map((count) => {
    const batch = run('batch', String(count)) as Batch;
    return [
      count.toLocaleString('en-GB'),
      `${rounded(batch.seconds)} s`,
      `${rounded((batch.seconds / count) * 1e6)} µs`,
      times(batch.toActors, 1),
      times(batch.lastToFirst, 1),
      `${Math.round(batch.megabytes)} MB`,
    ];
  });
  return section(
    'A year of complaints',
    'Histories of twelve events each, replayed, audited and measured a thousand at a time, on one core. The actors only take the events.',
    ['complaints', 'in all', 'each', 'to actors', 'last tenth to first', 'peak memory'],
    rows,
  );
}

export function memorySection(): string {
  const { complaint, audit } = run('memory') as { complaint: number; audit: number };
  const kilobytes = (bytes: number) => `${rounded(bytes / 1024)} kB`;
  return section(
    'Memory',
    '',
    ['what is kept', 'each'],
    [
      ['a complaint of 12 events', kilobytes(complaint)],
      ['its audit, not read', kilobytes(audit)],
    ],
  );
}

/** Milliseconds of processor time that code takes in a new process. */
function spent(code: string): number {
  const script = `const c=process.cpuUsage();${code};const u=process.cpuUsage(c);console.log((u.user+u.system)/1e3)`;
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  );
}

const ROUNDS = 11;

export function importSection(): string {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, { import?: { default: string } } | string>;
  };
  const doors = Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === 'object' && target.import && subpath !== './testing/vitest'
      ? [[`housing-complaints${subpath.slice(1)}`, target.import.default] as const]
      : [],
  );
  const file = (path: string) => new URL(`../${path}`, import.meta.url).href;
  const both = 'xstate and zod/mini';
  const codes: Record<string, string> = {
    nothing: 'await import("node:path")',
    [both]: 'await import("xstate");await import("zod/mini")',
    ...Object.fromEntries(doors.map(([name, path]) => [name, `await import("${file(path)}")`])),
    'date-holidays': 'await import("date-holidays")',
    'moment-business-days': 'await import("moment-business-days")',
    'date-fns': 'await import("date-fns")',
  };
  const taken = new Map(Object.keys(codes).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, code] of Object.entries(codes)) taken.get(name)?.push(spent(code));
  const cost = (name: string) => median(taken.get(name) ?? []) - median(taken.get('nothing') ?? []);
  const rows = Object.keys(codes)
    .filter((name) => name !== 'nothing')
    .map((name) => [
      name,
      `${Math.round(cost(name))} ms`,
      `${Math.round(cost(name) - cost(both))} ms`,
    ]);
  return section(
    'Importing',
    `Processor time in a new process, the median of ${ROUNDS}. All these entry points but the calendar need xstate and zod.`,
    ['what', 'takes', `more than ${both}`],
    rows,
  );
}
