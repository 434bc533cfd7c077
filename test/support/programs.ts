/** Programs run in a process of their own: in another time zone, or for what they print and how they end. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Prints how far a computer is from UTC in winter: the first line of `stdout`. */
export const OFFSET_FIRST = [
  '--import',
  'data:text/javascript,console.log(new Date(2019, 0, 15).getTimezoneOffset())',
];

const bundles = new Map<string, string>();

/**
 * Runs a TypeScript file with its arguments. It is bundled once, whatever it imports with it: a process that
 * translates the sources as it loads them takes four times as long.
 */
export function runProgram(
  file: string,
  args: readonly string[] = [],
  { zone, node = [] }: { readonly zone?: string; readonly node?: readonly string[] } = {},
): Outcome {
  const bundle = bundles.get(file) ?? bundled(file);
  bundles.set(file, bundle);
  return spawnSync(process.execPath, [...node, '--input-type=module', '-', ...args], {
    input: bundle,
    encoding: 'utf8',
    env: zone ? { ...process.env, TZ: zone } : process.env,
  });
}

function bundled(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'silent',
    // Of the project, whatever stands nearer to the file: it knows where the package's own doors are.
    tsconfig: 'tsconfig.json',
    // It finds the files beside it as if it were run from where it stands.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
  });
  return outputFiles[0]?.text ?? '';
}
