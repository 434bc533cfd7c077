/**
 * Cases that are alike, as tables: what they have in common is said once, and each is a row. Which cases share a table
 * follows from the cases alone, so that a file has one form.
 */
import { isDeepStrictEqual } from 'node:util';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface Case {
  readonly id: string;
  readonly because: string;
  readonly ask: string;
  readonly given: { readonly [name: string]: Json };
  readonly expected: Json;
}

interface Column {
  readonly name: string;
  readonly values: readonly Json[];
}

/** A history is told as a whole. */
const WHOLE = /(^|\/)(history|histories|events)$/;

const isOfParts = (value: Json): value is Json & object =>
  typeof value === 'object' && value !== null;

/** Of what kind a case is: what it has, whatever the values. */
function shapeOf(value: Json, at = ''): string {
  if (!isOfParts(value) || WHOLE.test(at)) return '';
  const parts = Object.entries(value).map(([name, one]) => name + shapeOf(one, name));
  return Array.isArray(value) ? `[${parts}]` : `{${parts}}`;
}

/** What several cases are about, where their reasons begin with it. */
const subjectOf = ({ because }: Case): string => /^.*?: /.exec(because)?.[0] ?? '';

const shape = ({ id, because, ...one }: Case): string => one.ask + shapeOf(one as unknown as Json);

/** By what cases come together, the closest first; and how many there have to be. */
const ALIKE: readonly (readonly [key: (one: Case) => string, fewest: number])[] = [
  [(one) => shape(one) + subjectOf(one), 4],
  [shape, 3],
  [(one) => [one.ask, ...Object.keys(one.given), ...Object.keys(one)].join(), 2],
];

/** The cases, those that are alike as tables; each where its first case stands. */
export function inTables(cases: readonly Case[]): readonly unknown[] {
  const made = new Map<Case, unknown>();
  let rest = cases;
  for (const [key, fewest] of ALIKE) {
    for (const group of grouped(rest, key)) {
      const table = group.length >= fewest && tableOf(group);
      // A table that saves little is no easier to read.
      if (table && lengthOf(table) < 0.85 * lengthOf(group)) {
        made.set(group[0] as Case, table);
        rest = rest.filter((one) => !group.includes(one));
      }
    }
  }
  const alone = new Set(rest);
  return cases.flatMap((one) => (alone.has(one) ? [one] : made.has(one) ? [made.get(one)] : []));
}

function grouped(cases: readonly Case[], key: (one: Case) => string): Iterable<readonly Case[]> {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups.values();
}

const lengthOf = (value: unknown): number => JSON.stringify(value).length;

function tableOf(group: readonly Case[]) {
  const columns: Column[] = [];
  const like = inCommon(group as readonly unknown[] as readonly Json[], '', columns);
  const rows = group.map((_, n) => columns.map(({ values }) => values[n]));
  return { like, columns: columns.map(({ name }) => name), rows };
}

/** What all have at a place, with the names of columns where they differ. */
function inCommon(all: readonly Json[], path: string, columns: Column[]): Json {
  const [first = null] = all;
  if (/\{[\w-]+\}/.test(String(first))) throw new Error(`{ } are for columns: ${String(first)}`);
  if (all.every((one) => isDeepStrictEqual(one, first))) return first;
  if (isOfParts(first) && !WHOLE.test(path) && all.every((one) => isLike(one, first))) {
    const parts = Object.keys(first).map((name) => [
      name,
      inCommon(
        all.map((one) => (one as Record<string, Json>)[name] ?? null),
        `${path}/${name}`,
        columns,
      ),
    ]);
    return Array.isArray(first) ? parts.map(([, part]) => part as Json) : Object.fromEntries(parts);
  }
  const start = BEGINS[path]?.(all as readonly string[]) ?? '';
  return `${start}{${columnFor(
    all.map((one) => (start ? String(one).slice(start.length) : one)),
    path,
    columns,
  )}}`;
}

/** With what ids and reasons begin, to the last end of a word or of a subject. */
const BEGINS: Readonly<Record<string, (all: readonly string[]) => string>> = {
  '/id': (all) => /^.*[/-]/.exec(startOf(all))?.[0] ?? '',
  '/because': (all) => /^.*: /.exec(startOf(all))?.[0] ?? '',
};

function startOf([first = '', ...others]: readonly string[]): string {
  let end = first.length;
  for (const one of others) while (!one.startsWith(first.slice(0, end))) end--;
  return first.slice(0, end);
}

const isLike = (one: Json, other: Json & object): boolean =>
  isOfParts(one) &&
  Array.isArray(one) === Array.isArray(other) &&
  isDeepStrictEqual(Object.keys(one), Object.keys(other));

/** The name of the column that has these values. */
function columnFor(values: readonly Json[], path: string, columns: Column[]): string {
  const there = columns.find((column) => isDeepStrictEqual(column.values, values));
  if (there) return there.name;
  const field = path.split('/').findLast((name) => !/^\d*$/.test(name)) ?? '';
  const called = columns.filter(({ name }) => name.replace(/-\d+$/, '') === field).length;
  const name = called === 0 ? field : `${field}-${called + 1}`;
  columns.push({ name, values });
  return name;
}
