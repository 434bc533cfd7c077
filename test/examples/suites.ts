/** Test suites made up for a test, and run as their owner would run them. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** How one test of a suite turned out. */
export interface Outcome {
  /** Its headings and its name: "3.2 Stage 1: the answer > over Christmas …". */
  readonly name: string;
  readonly passed: boolean;
  /** What it says where it failed. */
  readonly message: string;
}

/** The files of a suite, by name. */
export type Suite = Readonly<Record<string, string>>;

/** As vitest's JSON reporter writes it. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/**
 * Runs suites in a process of their own, by the project's own vitest and its settings, and
 * says how every test turned out. What they are written to is inside the project, so that they find it,
 * and is removed afterwards.
 */
export async function runSuites<Name extends string>(
  suites: Readonly<Record<Name, Suite>>,
): Promise<Readonly<Record<Name, readonly Outcome[]>>> {
  mkdirSync('reports', { recursive: true });
  const folder = mkdtempSync(join('reports', 'suites-'));
  try {
    for (const [name, files] of Object.entries<Suite>(suites)) {
      mkdirSync(join(folder, 'examples', name), { recursive: true });
      for (const [file, text] of Object.entries(files))
        writeFileSync(join(folder, 'examples', name, file), text);
    }
    const report = await run(folder);
    const outcomes = Object.keys(suites).map((name) => [name, outcomesIn(report, name)]);
    return Object.fromEntries(outcomes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(folder: string): Promise<Report> {
  const output = join(folder, 'report.json');
  const vitest = [join('node_modules', 'vitest', 'vitest.mjs'), 'run'];
  const here = ['--dir', folder, '--reporter=json', `--outputFile=${output}`];
  // It exits with 1 where a test fails, which may be what is wanted of it; the report tells.
  const failure = await promisify(execFile)(process.execPath, [...vitest, ...here]).catch(
    (error: Error & { stderr?: string }) => error,
  );
  try {
    return JSON.parse(readFileSync(output, 'utf8'));
  } catch {
    throw new Error(`vitest wrote no report: ${failure.stderr}`);
  }
}

function outcomesIn({ testResults }: Report, suite: string): Outcome[] {
  const files = testResults.filter(({ name }) => name.includes(`/examples/${suite}/`));
  return files.flatMap(({ name, message, assertionResults }) => {
    if (assertionResults.length === 0) throw new Error(`${name} has no tests: ${message}`);
    return assertionResults.map(({ ancestorTitles, title, status, failureMessages }) => ({
      name: [...ancestorTitles, title].join(' > '),
      passed: status === 'passed',
      message: (failureMessages ?? []).join('\n'),
    }));
  });
}
