import { readdirSync, readFileSync } from 'node:fs';
import type { Policy } from '../../src/policy/index.js';

/** Tests that are named after a clause. */
export interface ClauseTest {
  readonly number: string;
  /** What the tests say of it. */
  readonly says: string;
  readonly file: string;
}

/** A file of tests and its text. */
export type TestFile = readonly [path: string, text: string];

/** Every file of tests, in the order of their paths. */
export const testFiles = (): TestFile[] =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]);

/** At the beginning of a line: `clause('5.5', 'a refusal …'`, as the tests of a policy have it; `describe('clause 5.5: …'` elsewhere. */
const NAMED =
  /^(?:clause\(\s*'([^']+)',\s*|describe\(\s*(?=['"]clause ))(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/gm;

/** The tests of a policy's clauses: numbers mean nothing without the policy, so only files that name it are looked at. */
export function clauseTests({ id }: Pick<Policy, 'id'>, files: readonly TestFile[]): ClauseTest[] {
  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return files
    .filter(([path, text]) => path.includes(id) || text.includes(name))
    .flatMap(([file, text]) =>
      [...text.matchAll(NAMED)].flatMap(([, given, single, double]) => {
        const words = (single ?? double ?? '').replaceAll(/\\(.)/g, '$1');
        const [, number = given, says = words] = /^clause (\S+): (.*)$/s.exec(words) ?? [];
        return number === undefined ? [] : [{ number, says, file }];
      }),
    );
}
