/** The figures of docs/quality.md, counted from the kit and the tests, and measured by what `npm run mutate` wrote. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { conformanceKit } from '../src/conformance/index.js';

const START = '<!-- Counted: npm run quality -->';
const END = '<!-- To here -->';

const { files, cases, histories, codes } = conformanceKit;

const count = (number: number): string => number.toLocaleString('en-GB');

const isAbout = (kind: string): number =>
  cases.filter(({ keys }) => keys.some((key) => kind in key)).length;

/** The different sources that cases and histories give for what they say. */
const sourcesIn = (names: readonly string[]) =>
  new Set(
    names.flatMap((name) => {
      const { cases: some = [], histories: told = {} } = files[name] ?? {};
      return [...some, ...Object.values(told)].flatMap(({ source }) => source?.name ?? []);
    }),
  ).size;

/** How many cases there are, by what they test. */
function kit(): string {
  const provisions = codes.flatMap(({ provisions: all }) => all).length;
  const timelines = Object.keys(files['ombudsman-timelines']?.histories ?? {}).length;
  return table(
    ['What a case tests', 'Cases', 'Where the answer comes from'],
    [
      ['a clause of a policy', isAbout('clause'), 'the words of the policy'],
      [
        `a provision of the Complaint Handling Code; ${codes.length} editions have ${count(provisions)}`,
        isAbout('provision'),
        'the words of the Code, or a summary of them',
      ],
      ['a rule of counting days', isAbout('counting'), 'the rule'],
      [
        'days as other test suites count them',
        files['published-vectors']?.cases.length ?? 0,
        `${sourcesIn(['published-vectors'])} published suites and tables`,
      ],
      [
        `real complaints: ${timelines} that the Housing Ombudsman determined`,
        files['ombudsman-timelines']?.cases.length ?? 0,
        'the determinations; if one counts differently, the case says why',
      ],
      ['a rule on going to the Ombudsman', isAbout('ombudsman'), 'the law and the scheme'],
      ['a figure of many complaints', isAbout('measure'), 'counted by hand'],
    ],
  );
}

/** How many tests try a property on random input. */
const properties = (): number =>
  testFiles()
    .map((file) => readFileSync(file, 'utf8').match(/\bfc\.assert\(/g)?.length ?? 0)
    .reduce((all, one) => all + one, 0);

/** The time zones in which answers are compared. */
const zones = (): readonly string[] => {
  const texts = testFiles(/time-zones\.test\.ts$/).map((file) => readFileSync(file, 'utf8'));
  return [
    ...new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/zone: '(\w+\/\w+)'/g)].map(([, zone = '']) => zone),
      ),
    ),
  ].sort();
};

const testFiles = (names = /\.ts$/): string[] =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((path) => names.test(path))
    .map((path) => `test/${path}`);

function counted(): string {
  return `The conformance kit has ${count(cases.length)} cases and ${count(Object.keys(histories).length)} named histories. \`npm test\` asks
this library each of them. A case can test several things.

${kit()}

There are also other kinds of test:

- **Random input.** There are ${count(properties())} properties that are tried on random input. Other tests change policies, events and arguments in
  one place, and check that the result is an answer or an error with a code.
- **Time zones.** Answers and the demonstration must be the same in ${zones().join(', ')}.
- **Pages.** Documents are opened in a browser, printed, and checked by axe-core. Their PDFs are read back as text.
- **The package.** It is packed, installed and used as in [Works with](works-with.md). Every link in its documents is followed.`;
}

/** The page with its figures as they are now. */
export const qualityPage = (page: string): string => {
  const [before = '', rest = ''] = page.split(START);
  const [, after = ''] = rest.split(END);
  return `${before}${START}\n\n${counted()}\n\n${END}${after}`;
};

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

/** The page with the scores of the folders that `npm run mutate` was last run for. */
export const withScores = (page: string): string =>
  page.replaceAll(/^\| `(\w+)` +\| +\d+% +\| [\d,]+ +\|$/gm, (line, folder: string) => {
    const file = `reports/mutation/${folder}.json`;
    if (!existsSync(file)) return line;
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const made = Object.values(report.files).flatMap(({ mutants }) => mutants);
    const judged = made.filter(({ status }) =>
      /^(Killed|Timeout|Survived|NoCoverage)$/.test(status),
    );
    const noticed = judged.filter(({ status }) => /^(Killed|Timeout)$/.test(status)).length;
    const score = Math.floor((100 * noticed) / judged.length);
    return `| ${`\`${folder}\``.padEnd(13)} | ${`${score}%`.padEnd(5)} | ${count(judged.length).padEnd(7)} |`;
  });

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const texts = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? count(cell) : cell)),
  );
  const widths = head.map((_, n) => Math.max(...texts.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  const [first = [], ...others] = texts;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(first), rule, ...others.map(line)].join('\n');
}
