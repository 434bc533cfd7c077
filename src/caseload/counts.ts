/**
 * Every count by its name: the parts of the name from the general to the particular, joined by slashes. Names
 * are sorted, so that equal counts are equal text.
 *
 * - `received/STAGE/GROUP/MONTH`, `time/STAGE/GROUP/HOW`, `with-answer/STAGE/GROUP`, `late-start/STAGE/GROUP`,
 *   `late-notice/STAGE`, `code/STAGE/EDITION`, `lateness/STAGE/HOW/BAND`: complaints at a stage, for example
 *   `received/1/low-cost-rental/2025-04`;
 * - `answered/STAGE/MONTH/OUTCOME`, `escalated/STAGE`, `asked/STAGE`, `refused/STAGE/GROUND`;
 * - `subject/NAME`, `topic/NAME`, `end/NAME`, `duty/DUTY/STANDING`, `first-contact`, `merged`, `excluded`,
 *   `excluded-by/GROUND`;
 * - `remedy/STANDING`, `remedy-without-date`, `ombudsman/WHAT/STANDING`, `ombudsman/compensation/PENCE`,
 *   `ombudsman/determined`, `ombudsman/finding/NAME`, `ombudsman/referred`;
 * - `audited`, `undated`, `tenure-not-known`, `tenure-without-group/NAME`, `another-edition`,
 *   `edition-perhaps-replaced`, `merged-without-basis`, `duplicate`: the counts behind the notes.
 */
export type Counts = Readonly<Record<string, number>>;

/** The name of a count, in its parts. */
export type CountName = readonly (string | number)[];

const toKey = (name: CountName): string => name.map(escaped).join('/');

/** Escapes a part of a name; few parts contain a slash. */
function escaped(part: string | number): string {
  const text = String(part);
  return /[%/]/.test(text) ? text.replaceAll('%', '%25').replaceAll('/', '%2F') : text;
}

const toName = (key: string): string[] =>
  key.split('/').map((part) => part.replaceAll('%2F', '/').replaceAll('%25', '%'));

/** Counts how often each name is in a list. */
export function tally(names: readonly CountName[]): Counts {
  const sums = new Map<string, number>();
  for (const name of names) add(sums, toKey(name), 1);
  return byName(sums);
}

/** Adds up the counts of two parts. */
export const addCounts = (a: Counts, b: Counts): Counts =>
  byName(sumsOf([...Object.entries(a), ...Object.entries(b)]));

/** Makes a record sorted by name, so that the order of the entries makes no difference. */
export const byName = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Adds up the counts of each name. */
function sumsOf(counts: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) add(sums, name, count);
  return sums;
}

const add = (sums: Map<string, number>, name: string, count: number): void => {
  sums.set(name, (sums.get(name) ?? 0) + count);
};

/** A name and how often it was counted. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Matches anything in one part of a name. */
export const ANY = undefined;

/** The first parts of names. */
type Begins = readonly (string | number | undefined)[];

/** Looks up counts. */
export interface Reader {
  /** The sum of all counts whose names begin with these parts. */
  readonly sum: (...begins: Begins) => number;
  /** The next parts of those names, each with its sum: the most frequent first, then by name. */
  readonly next: (...begins: Begins) => NamedCount[];
}

/** All counts whose names begin alike: their sum, and a branch for each next part. */
interface Branch {
  sum: number;
  readonly next: Map<string, Branch>;
}

/** Reads counts by the parts of their names. */
export function readerOf(counts: Counts): Reader {
  const root: Branch = { sum: 0, next: new Map() };
  for (const [key, count] of Object.entries(counts)) {
    let branch = root;
    for (const part of toName(key)) {
      const next = branch.next.get(part) ?? { sum: 0, next: new Map() };
      next.sum += count;
      branch.next.set(part, next);
      branch = next;
    }
  }
  return {
    sum: (...begins) => {
      let total = 0;
      // After the last given part, anything or nothing may follow.
      const told = begins.findLastIndex((part) => part !== ANY) + 1;
      visit(root, begins, 0, told, ({ sum }) => {
        total += sum;
      });
      return total;
    },
    next: (...begins) => {
      const sums = new Map<string, number>();
      visit(root, begins, 0, begins.length, ({ next }) => {
        for (const [name, { sum }] of next) add(sums, name, sum);
      });
      return [...sums]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    },
  };
}

/** Visits every branch below this one that matches the parts of `begins` with the indexes `from` up to `to`. */
function visit(
  branch: Branch,
  begins: Begins,
  from: number,
  to: number,
  show: (branch: Branch) => void,
): void {
  if (from === to) {
    show(branch);
    return;
  }
  const part = begins[from];
  if (part === ANY) for (const one of branch.next.values()) visit(one, begins, from + 1, to, show);
  else {
    const one = branch.next.get(String(part));
    if (one) visit(one, begins, from + 1, to, show);
  }
}
