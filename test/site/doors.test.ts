import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { doors } from '../../scripts/doors.js';
import * as housingComplaints from '../../src/doors/script.js';
import { promisedBy } from '../examples/guides.js';

afterEach(() => vi.restoreAllMocks());

/** What is printed while something runs. */
async function printedBy(run: () => unknown): Promise<string> {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...words) =>
    printed.push(words.map((word) => (Array.isArray(word) ? '[]' : String(word))).join(' ')),
  );
  await run();
  return printed.join('\n');
}

test.each(doors)('the first example of $specifier prints what it promises', async ({ output }) => {
  const name = output.replace('/', '-');
  const file = new URL(`../../examples/doors/${name}.ts`, import.meta.url);
  const example = readFileSync(file, 'utf8');
  expect(example).toContain(`housing-complaints${output === 'index' ? '' : `/${output}`}'`);
  const promised = promisedBy(example).filter((line) => !/^In /.test(line));
  const printed = await printedBy(() => import(file.href));
  if (!output.startsWith('testing/')) expect(promised.length).toBeGreaterThan(0);
  for (const line of promised) expect(printed).toContain(line);
});

test('the first example of the script does so in a page', async () => {
  const page = readFileSync('examples/doors/script.html', 'utf8');
  const [, code = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
  const run = new Function('housingComplaints', code);
  expect(await printedBy(() => run(housingComplaints))).toBe('2019-01-08');
  expect(code).toContain('// 2019-01-08');
});
