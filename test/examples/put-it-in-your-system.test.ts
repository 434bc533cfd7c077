import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { brokenLinksIn, codeIn } from './guides.js';

const read = (path: string) => readFileSync(path, 'utf8');
const page = read('docs/put-it-in-your-system.md');
const example = read('examples/in-your-system.ts');

/** The programs from which the page shows parts. */
const programs = [
  'examples/service/tables.sql',
  'examples/service/src/complaints.ts',
  'examples/service/src/problem.ts',
  'examples/nightly/src/reminders.ts',
].map(read);

const blocks = [...page.matchAll(/```(?:ts|sql)\n([\s\S]*?)```/g)].map(([, code]) => code ?? '');
/** Whether a program has these lines, be it inside a function. */
const has = (program: string, code: string) =>
  program.includes(code) || program.includes(code.replace(/^(?=.)/gm, '  '));
const isPart = (code: string) => programs.some((program) => has(program, code));

describe('the page on putting it in a system', () => {
  afterEach(() => vi.restoreAllMocks());

  test('shows parts of every program, to the letter', () => {
    const shown = blocks.filter(isPart);
    for (const program of programs)
      expect(shown.filter((code) => has(program, code))).toHaveLength(
        program === programs[1] ? 2 : 1,
      );
  });

  test('shows the rest from an example that is in the repository, to the letter', () => {
    const others = blocks.filter((code) => !isPart(code));
    expect(codeIn(others.map((code) => `\`\`\`ts\n${code}\`\`\``).join('\n'))).toBe(example);
  });

  test('promises what the example prints', async () => {
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...words) => printed.push(words.join(' ')));
    await import('../../examples/in-your-system.js');
    const promised = [...example.matchAll(/^ *\/\/ (.*)$/gm)].map(([, line]) => line);
    expect(promised.length).toBeGreaterThan(10);
    expect(printed).toEqual(promised);
  });

  test('links to files that exist', () => {
    expect(brokenLinksIn(page)).toEqual([]);
  });
});

describe.each(['service', 'nightly', 'bulk-audit'])('the example %s', (name) => {
  const readme = read(`examples/${name}/README.md`);

  test('starts by the command that its README says', () => {
    expect(readme).toContain(`cd examples/${name} && npm start`);
    const { scripts } = JSON.parse(read(`examples/${name}/package.json`));
    expect(scripts).toMatchObject({ prestart: 'node ../prepare.mjs', start: expect.any(String) });
  });

  test('has the files that its README names', () => {
    const named = [...readme.matchAll(/`((?:src\/)?[a-z-]+\.(?:ts|sql))`/g)].map(
      ([, path]) => path,
    );
    expect(named.length).toBeGreaterThan(2);
    for (const path of named) expect(() => read(`examples/${name}/${path}`)).not.toThrow();
  });
});
