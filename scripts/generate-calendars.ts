// Writes src/calendar/tables/england.ts, scotland.ts and northern-ireland.ts from the
// date-holidays package and the corrections beside this file. With --check it writes
// nothing and fails when a committed table is not what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Holidays from 'date-holidays';
import type { IsoDate } from '../src/calendar/iso-date.js';
import { dayNumber, weekday } from '../src/calendar/iso-date.js';
import type { RegularHoliday } from '../src/calendar/tables/packed.js';
import { regularHolidays } from '../src/calendar/tables/packed.js';
import type { Correction } from './calendar-corrections.js';
import * as corrections from './calendar-corrections.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2050;
/** The end of GOV.UK's list. Extend it with the list, after checking the new years against it. */
const CONFIRMED_UNTIL = '2028-12-31';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

/** One holiday, on a weekday. */
export interface Entry {
  readonly date: string;
  readonly title: string;
  readonly substitute: boolean;
}

/** A calendar to write: what date-holidays calls its region, its holidays of every year, and what to put right. */
export interface Division {
  readonly name: string;
  readonly region: string;
  readonly regular: readonly RegularHoliday[];
  readonly corrections: readonly Correction[];
}

const NEW_YEAR = { title: "New Year's Day", earliest: '01-01', fixed: true } as const;
const GOOD_FRIDAY = { title: 'Good Friday', earliest: '03-20' };
const EASTER_MONDAY = { title: 'Easter Monday', earliest: '03-23' };
const MAY = [
  { title: 'Early May bank holiday', earliest: '05-01' },
  { title: 'Spring bank holiday', earliest: '05-25' },
];
const SUMMER = 'Summer bank holiday';
const CHRISTMAS = [
  { title: 'Christmas Day', earliest: '12-25', fixed: true },
  { title: 'Boxing Day', earliest: '12-26', fixed: true },
] as const;

/** Every calendar, by its name. */
export const divisions: readonly Division[] = [
  {
    name: 'england',
    region: 'ENG',
    regular: [
      NEW_YEAR,
      GOOD_FRIDAY,
      EASTER_MONDAY,
      ...MAY,
      { title: SUMMER, earliest: '08-25' },
      ...CHRISTMAS,
    ],
    corrections: corrections.england,
  },
  {
    name: 'scotland',
    region: 'SCT',
    regular: [
      NEW_YEAR,
      { title: '2nd January', earliest: '01-02', fixed: true },
      GOOD_FRIDAY,
      ...MAY,
      { title: SUMMER, earliest: '08-01' },
      { title: "St Andrew's Day", earliest: '11-30', fixed: true },
      ...CHRISTMAS,
    ],
    corrections: corrections.scotland,
  },
  {
    name: 'northern-ireland',
    region: 'NIR',
    regular: [
      NEW_YEAR,
      { title: "St Patrick's Day", earliest: '03-17', fixed: true },
      GOOD_FRIDAY,
      EASTER_MONDAY,
      ...MAY,
      { title: "Battle of the Boyne (Orangemen's Day)", earliest: '07-12', fixed: true },
      { title: SUMMER, earliest: '08-25' },
      ...CHRISTMAS,
    ],
    corrections: corrections.northernIreland,
  },
];

/** Where the table of a calendar is kept. */
export const tableFile = ({ name }: Division): string =>
  fileURLToPath(new URL(`../src/calendar/tables/${name}.ts`, import.meta.url));

/** The text of a table, as it should be committed. */
export function renderTable(division: Division): string {
  const { name, regular } = division;
  const entries = corrected(published(division), division.corrections);
  const rows = YEARS.map((year) => rowOf(year, regular, entries));
  const expected = YEARS.flatMap((year, i) => regularHolidays(regular, year, rows[i] ?? ''));
  const special = entries.filter(
    ({ date, title, substitute }) =>
      !expected.some((h) => h.date === date && h.title === title && h.substitute === substitute),
  );
  const lines = YEARS.flatMap((year, i) =>
    year % 10 === 0
      ? [`    '${rows.slice(i, i + 10).join(' ')}${year + 10 > LAST_YEAR ? '' : ' '}'`]
      : [],
  );
  const { version } = createRequire(import.meta.url)('date-holidays/package.json');
  return `// Written by scripts/generate-calendars.ts from date-holidays ${version} and
// scripts/calendar-corrections.ts. Do not edit: correct there, and generate.

import type { PackedCalendar } from './packed.js';

export const ${name.toUpperCase().replace('-', '_')}: PackedCalendar = {
  name: '${name}',
  firstYear: ${FIRST_YEAR},
  confirmedUntil: '${CONFIRMED_UNTIL}',
  regular: [
${regular.map(literalOf).join('\n')}
  ],
  years:
${lines.join(' +\n')},
  special: [
${special.map(literalOf).join('\n')}
  ],
};
`;
}

/** An object as the formatter writes it; what is false is left out. */
function literalOf(object: object): string {
  const order = ['date', 'title', 'earliest', 'fixed', 'substitute'];
  const fields = Object.entries(object)
    .filter(([, value]) => value !== false)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? quoted(value) : value}`);
  return `    { ${fields.join(', ')} },`;
}

function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

/** What date-holidays lists, less the weekend days on which only the substitute is the holiday. */
function published({ region }: Division): Entry[] {
  const source = new Holidays('GB', region);
  const entries: Entry[] = [];
  for (const year of YEARS) {
    for (const { date, name, type, substitute = false } of source.getHolidays(year)) {
      const day = date.slice(0, 10) as IsoDate;
      if (type !== 'public' || ['saturday', 'sunday'].includes(weekday(day))) continue;
      const title = name.replace(' (substitute day)', '').replaceAll('’', "'");
      entries.push({ date: day, title: TITLES[title] ?? title, substitute });
    }
  }
  return entries;
}

/** What date-holidays calls otherwise than GOV.UK. */
const TITLES: Readonly<Record<string, string>> = { 'January 2nd': '2nd January' };

/** The first year of a holiday that is younger than the tables. */
const SINCE: Readonly<Record<string, number>> = { "St Andrew's Day": 2007 };

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

/** A digit a holiday; a hyphen for one that a year does not have. */
function rowOf(
  year: number,
  regular: readonly RegularHoliday[],
  entries: readonly Entry[],
): string {
  return regular
    .map(({ title, earliest }) => {
      const entry = entries.find(
        (one) => one.date.startsWith(`${year}`) && one.title.startsWith(title),
      );
      if (!entry && year < (SINCE[title] ?? FIRST_YEAR)) return '-';
      if (!entry) throw new Error(`${year} has no ${title}`);
      const later = dayNumber(entry.date as IsoDate) - dayNumber(`${year}-${earliest}` as IsoDate);
      if (later < 0 || later > 35) throw new Error(`${entry.date}, ${title}, does not fit a digit`);
      return later.toString(36);
    })
    .join('');
}

function main(): void {
  for (const division of divisions) {
    const text = renderTable(division);
    const file = tableFile(division);
    if (!process.argv.includes('--check')) {
      writeFileSync(file, text);
    } else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${file} is stale: run \`npm run generate:calendars\`.`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
