import { invalidArgument } from '../errors.js';
import type { Json } from '../policy/index.js';
import type { CaseFile, CaseHistory } from './case.js';
import { byName } from './questions.js';
import { EXPECTED } from './words.js';

/*
 * The kept form of the kit's files: shared beginnings of histories and similar cases are written only once. The kit
 * that callers get is written out.
 */

/** A history that continues another one in the file. It can have its own title and source. */
interface Continued {
  /** The name of the other history, which must be written out. Policy, silences and closures are taken from it. */
  readonly after: string;
  /** How many events of the other history to take. Default: all. */
  readonly first?: number;
  readonly events: CaseHistory['events'];
}

type Kept = CaseHistory | Continued;

/** Similar cases. */
export interface CaseTable {
  /** A case in which `{name}` stands for the row's value in the column of that name. */
  readonly like: Json;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Json[])[];
}

export interface KeptCase {
  readonly given: {
    readonly history?: string | Kept;
    readonly histories?: readonly (string | Kept)[];
  };
}

/** A file of cases in its kept form. */
export type KeptFile = Omit<CaseFile, 'histories' | 'cases'> & {
  readonly histories?: Readonly<Record<string, Kept>>;
  readonly cases: readonly (KeptCase | CaseTable)[];
};

/** The cases of a file, with tables written out. */
export const casesIn = ({ cases }: Pick<KeptFile, 'cases'>): readonly KeptCase[] =>
  cases.flatMap((kept) => ('like' in kept ? ofTable(kept) : [kept]));

function ofTable({ like, columns, rows }: CaseTable): readonly KeptCase[] {
  return rows.map((row) => {
    if (row.length !== columns.length) throw invalidArgument(row, EXPECTED.row(columns.length));
    const values = Object.fromEntries(columns.map((name, n) => [name, row[n] as Json]));
    return filled(like, values) as unknown as KeptCase;
  });
}

/** Replaces `{name}` with the row's value: a value of any type if it is the whole text, otherwise as text. */
function filled(part: Json, values: Readonly<Record<string, Json>>): Json {
  if (typeof part === 'string') {
    const [, alone] = /^\{([\w-]+)\}$/.exec(part) ?? [];
    const value = (name: string) => byName(values, name, 'column');
    return alone
      ? value(alone)
      : part.replace(/\{([\w-]+)\}/g, (_, name: string) => String(value(name)));
  }
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((inner) => filled(inner, values));
  return Object.fromEntries(
    Object.entries(part).map(([name, inner]) => [name, filled(inner as Json, values)]),
  );
}

/** A file of cases with every case and every history written out. */
export function wholeFile(file: KeptFile): CaseFile {
  const entries = Object.entries(file.histories ?? {});
  const bases = Object.fromEntries(entries.filter(isWritten));
  const whole = (kept: string | Kept) =>
    typeof kept === 'string' || !('after' in kept) ? kept : writtenOut(kept, bases);
  const given = ({ history, histories, ...rest }: KeptCase['given']) => ({
    ...rest,
    ...(history && { history: whole(history) }),
    ...(histories && { histories: histories.map(whole) }),
  });
  return {
    ...file,
    ...(file.histories && {
      histories: Object.fromEntries(entries.map(([name, kept]) => [name, whole(kept)])),
    }),
    cases: casesIn(file).map((one) => ({ ...one, given: given(one.given) })),
  } as unknown as CaseFile;
}

const isWritten = (entry: [string, Kept]): entry is [string, CaseHistory] => !('after' in entry[1]);

/** Writes out a history that continues another. */
function writtenOut(
  { after, first, events, ...own }: Continued,
  bases: Readonly<Record<string, CaseHistory>>,
): CaseHistory {
  const {
    policy,
    silentOn,
    closures,
    events: earlier,
  } = byName(bases, after, 'written-out history');
  if (first !== undefined && first > earlier.length)
    throw invalidArgument(first, EXPECTED.eventsOf(after, earlier.length));
  return {
    ...own,
    ...{ policy, events: [...earlier.slice(0, first), ...events] },
    ...(silentOn && { silentOn }),
    ...(closures && { closures }),
  };
}
