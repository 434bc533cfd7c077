/**
 * One place compares a day with a last day on time: `isPast` and `isInTime`. Where each view compared for itself,
 * two of them would disagree about the last day itself, sooner or later.
 */
import { describe, expect, test } from 'vitest';
import { readTree } from '../support/architecture.js';

const NAMES = '(?:due|dueBy|last|latest|earliest|lastDay|until|deadline|putOffTo|newDueDate)';
const COMPARED = new RegExp(
  `(?:[^=<>-][<>]=? [\\w.?!()]*\\b${NAMES}\\b(?![\\w(<.])|\\b${NAMES}\\b!? [<>]=? )`,
);

/** What compares days of these names and judges nobody by them, by file, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'obligations/start.ts': 'this is the place',
  'obligations/pauses.ts': 'puts the days of pauses in order',
  'history/by-stage.ts': 'whether the landlord’s last word came before a reopening',
  'history/restrictions.ts':
    'whether a restriction is in force: nobody owes anything by its last day',
  'codes/ombudsman-scheme.ts':
    'the 12 months of the Housing Ombudsman Scheme, which are not the ledger’s',
  'calendar/compare-durations.ts': 'compares two limits of a policy, of no complaint',
  'audit/complaint/notes.ts': 'the period of grace of an edition of the Code',
  'audit/policy/audit.ts': 'whether a policy is from the period of grace of an edition of the Code',
  'calendar/due-date.ts': 'whether bank holidays are confirmed so far ahead',
  'calendar/date-faults.ts': 'how many days a month has',
  'lifecycle/event-stages.ts': 'a place in a list',
  'documents/timeline/shade.ts': 'where a shade ends in a picture',
};

/** Lines of code in which a day is compared with a last day: no comments, no types. */
const comparing = (text: string): string[] =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)\/\/.*$/, '').replaceAll(/`[^`]*`|'[^']*'/g, "''"))
    .filter((line) => COMPARED.test(line.replaceAll('=>', '→')));

const sources = readTree('src', (path) => path.endsWith('.ts'));
const found = [...sources].filter(([, text]) => comparing(text).length > 0);

test('a day is compared with a last day in one place', () => {
  const elsewhere = found
    .filter(([path]) => !(path in EXCEPTIONS))
    .map(([path, text]) => `${path}: ${comparing(text).join(' / ')}`);
  expect(elsewhere).toEqual([]);
});

test('every exception is needed', () => {
  const paths = found.map(([path]) => path);
  expect(Object.keys(EXCEPTIONS).filter((path) => !paths.includes(path))).toEqual([]);
});

describe('the rule finds', () => {
  test.each([
    'if (day > due) return;',
    'const isLate = asOf > row.due;',
    'return !last || file.asOf <= last;',
    'asked <= window?.dueBy',
    'if (until < day) return;',
    'if (due && on >= due)',
  ])('%s', (line) => {
    expect(comparing(line)).toEqual([line]);
  });
});

describe('the rule passes', () => {
  test.each([
    'const due = (day: IsoDate) => day;',
    'readonly last: Readonly<Record<string, number>>;',
    '// where day > due',
    'isPast(day, { latest: due })',
    "saying('due > last')",
  ])('%s', (line) => {
    expect(comparing(line)).toEqual([]);
  });
});
