// Writes src/calendar/england-table.ts from the date-holidays package and the
// corrections beside this file. With --check it writes nothing and fails when
// the committed table is not what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';
import { dayNumber, weekday } from '../src/calendar/day-number.js';
import { REGULAR, regularHolidays } from '../src/calendar/england-regular.js';
import type { IsoDate } from '../src/calendar/iso-date.js';
import type { Correction } from './england-corrections.js';
import { corrections } from './england-corrections.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2050;
/** The end of GOV.UK's list. Extend it with the list, after checking the new years against it. */
const CONFIRMED_UNTIL = '2028-12-31';

/** One holiday, on a weekday. */
export interface Entry {
  readonly date: string;
  readonly title: string;
  readonly substitute: boolean;
}

/** Where the table is kept. */
export const tableFile = fileURLToPath(
  new URL('../src/calendar/england-table.ts', import.meta.url),
);

/** The text of the table, as it should be committed. */
export function renderTable(): string {
  const entries = corrected(published(), corrections);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const rows = years.map((year) => digitsOf(year, entries));
  const lines = years.flatMap((year, i) =>
    year % 10 === 0
      ? [`  '${rows.slice(i, i + 10).join(' ')}${year + 10 > LAST_YEAR ? '' : ' '}'`]
      : [],
  );
  const regular = years.flatMap((year, i) => regularHolidays(year, rows[i] ?? ''));
  const special = entries.filter(
    ({ date, title, substitute }) =>
      !regular.some((h) => h.date === date && h.title === title && h.substitute === substitute),
  );
  const { version } = createRequire(import.meta.url)('date-holidays/package.json');
  return `// Written by scripts/generate-england.ts from date-holidays ${version} and
// scripts/england-corrections.ts. Do not edit: correct there, and generate.

import type { Holiday } from './working-calendar.js';

/** The year of the first row. */
export const FIRST_YEAR = ${FIRST_YEAR};

/** The end of GOV.UK's list. */
export const CONFIRMED_UNTIL = '${CONFIRMED_UNTIL}';

/** One row a year, one base-36 digit a regular holiday: days after its earliest date. */
export const YEARS =
${lines.join(' +\n')};

/** Holidays of one year alone, and regular ones of another title or standing. */
export const SPECIAL: readonly Holiday[] = [
${special.map(literalOf).join('\n')}
];
`;
}

function literalOf({ date, title, substitute }: Entry): string {
  return `  { date: '${date}', title: ${quoted(title)}${substitute ? ', substitute: true' : ''} },`;
}

function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

/** What date-holidays lists, less the weekend days on which only the substitute is the holiday. */
function published(): Entry[] {
  const england = new Holidays('GB', 'ENG');
  const entries: Entry[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const { date, name, type, substitute = false } of england.getHolidays(year)) {
      const day = date.slice(0, 10) as IsoDate;
      if (type !== 'public' || ['saturday', 'sunday'].includes(weekday(day))) continue;
      const title = name.replace(' (substitute day)', '').replaceAll('’', "'");
      entries.push({ date: day, title, substitute });
    }
  }
  return entries;
}

/** The entries put right, by date. A correction that changes nothing has outlived its reason. */
export function corrected(entries: readonly Entry[], changes: readonly Correction[]): Entry[] {
  const byDate = new Map(entries.map((entry) => [entry.date, entry]));
  for (const correction of changes) {
    const { change, date, source } = correction;
    const before = byDate.get(date);
    if (change === 'remove') {
      if (!byDate.delete(date)) throw new Error(`Needless: remove ${date} (${source})`);
      continue;
    }
    const { title, substitute = false } = correction;
    if ((before !== undefined) !== (change === 'retitle')) {
      throw new Error(`Needless: ${change} ${date}, ${title} (${source})`);
    }
    if (before?.title === title && before.substitute === substitute) {
      throw new Error(`Needless: ${change} ${date}, ${title} (${source})`);
    }
    byDate.set(date, { date, title, substitute });
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function digitsOf(year: number, entries: readonly Entry[]): string {
  return REGULAR.map(({ title, earliest }) => {
    const entry = entries.find(
      (found) => found.date.startsWith(`${year}`) && found.title.startsWith(title),
    );
    if (!entry) throw new Error(`${year} has no ${title}`);
    const later = dayNumber(entry.date as IsoDate) - dayNumber(`${year}-${earliest}` as IsoDate);
    if (later < 0 || later > 35) throw new Error(`${entry.date}, ${title}, does not fit a digit`);
    return later.toString(36);
  }).join('');
}

function main(): void {
  const text = renderTable();
  if (!process.argv.includes('--check')) {
    writeFileSync(tableFile, text);
  } else if (readFileSync(tableFile, 'utf8') !== text) {
    console.error('src/calendar/england-table.ts is stale: run `tsx scripts/generate-england.ts`.');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
