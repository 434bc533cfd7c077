/**
 * Every count by its name: the parts of the name from the general to the particular, joined by slashes. Names
 * are in order, so that equal counts are equal text.
 *
 * - `received/STAGE/GROUP/MONTH`, `time/STAGE/GROUP/HOW`, `with-answer/STAGE/GROUP`, `late-start/STAGE/GROUP`, `code/STAGE/EDITION`,
 *   `lateness/STAGE/HOW/BAND`: complaints at a stage, as in `received/1/low-cost-rental/2025-04`;
 * - `answered/STAGE/MONTH/OUTCOME`, `escalated/STAGE`, `asked/STAGE`, `refused/STAGE/GROUND`;
 * - `subject/NAME`, `topic/NAME`, `end/NAME`, `duty/DUTY/STANDING`, `first-contact`, `merged`, `excluded`, `excluded-by/GROUND`;
 * - `remedy/STANDING`, `remedy-without-date`, `ombudsman/WHAT/STANDING`, `ombudsman/finding/NAME`, `ombudsman/referred`;
 * - `audited`, `undated`, `tenure-not-known`, `tenure-without-group/NAME`, `another-edition`, `duplicate`: what notes rest on.
 */
export type Counts = Readonly<Record<string, number>>;

/** The name of a count, in its parts. */
export type CountName = readonly (string | number)[];

const toKey = (name: CountName): string =>
  name.map((part) => String(part).replaceAll('%', '%25').replaceAll('/', '%2F')).join('/');

const toName = (key: string): string[] =>
  key.split('/').map((part) => part.replaceAll('%2F', '/').replaceAll('%25', '%'));

/** Counts how often each name is in a list. */
export const tally = (names: readonly CountName[]): Counts =>
  byName(sumsOf(names.map((name) => [toKey(name), 1])));

/** The counts of two parts, added up. */
export const addCounts = (a: Counts, b: Counts): Counts =>
  byName(sumsOf([...Object.entries(a), ...Object.entries(b)]));

/** A record in the order of its names: what was given in another order is the same. */
export const byName = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The counts of each name together. */
function sumsOf(counts: readonly (readonly [string, number])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
}

/** A name and how often it was counted. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Stands for anything in one part of a name. */
export const ANY = undefined;

/** Asks questions of counts. */
export interface Reader {
  /** The sum of all counts whose names begin as told. */
  readonly sum: (...begins: readonly (string | number | undefined)[]) => number;
  /** What comes next in those names, each with its sum: the most frequent first, then by name. */
  readonly next: (...begins: readonly (string | number | undefined)[]) => NamedCount[];
}

/** Reads counts by the parts of their names. */
export function readerOf(counts: Counts): Reader {
  const all = Object.entries(counts).map(([key, count]) => ({ name: toName(key), count }));
  const beginning = (begins: readonly (string | number | undefined)[]) =>
    all.filter(({ name }) =>
      begins.every((part, index) => part === ANY || name[index] === String(part)),
    );
  return {
    sum: (...begins) => beginning(begins).reduce((sum, { count }) => sum + count, 0),
    next: (...begins) => {
      const following = beginning(begins).flatMap(({ name, count }): [string, number][] => {
        const part = name[begins.length];
        return part === undefined ? [] : [[part, count]];
      });
      return [...sumsOf(following)]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    },
  };
}
