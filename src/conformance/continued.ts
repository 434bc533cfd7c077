import { invalidArgument } from '../errors.js';
import type { CaseFile, CaseHistory } from './case.js';
import { byName } from './questions.js';
import { EXPECTED } from './words.js';

/* The files of the kit say once what several histories begin with. What is handed out is whole. */

/** What follows the first events of another history of the file. Title and source are its own, if it has any. */
interface Continued {
  /** The name of the other, which is itself written out; all but its events, title and source is as there. */
  readonly after: string;
  /** How many events of the other come first; all of them unless said. */
  readonly first?: number;
  readonly events: CaseHistory['events'];
}

type Kept = CaseHistory | Continued;

/** A file of cases as it is kept. */
export type KeptFile = Omit<CaseFile, 'histories' | 'cases'> & {
  readonly histories?: Readonly<Record<string, Kept>>;
  readonly cases: readonly { readonly given: Given }[];
};

interface Given {
  readonly history?: string | Kept;
  readonly histories?: readonly (string | Kept)[];
}

/** A file of cases with every history written out. */
export function wholeFile(file: KeptFile): CaseFile {
  const entries = Object.entries(file.histories ?? {});
  const bases = Object.fromEntries(entries.filter(isWritten));
  const whole = (kept: string | Kept) =>
    typeof kept === 'string' || !('after' in kept) ? kept : writtenOut(kept, bases);
  const given = ({ history, histories, ...rest }: Given) => ({
    ...rest,
    ...(history && { history: whole(history) }),
    ...(histories && { histories: histories.map(whole) }),
  });
  return {
    ...file,
    ...(file.histories && {
      histories: Object.fromEntries(entries.map(([name, kept]) => [name, whole(kept)])),
    }),
    cases: file.cases.map((one) => ({ ...one, given: given(one.given) })),
  } as unknown as CaseFile;
}

const isWritten = (entry: [string, Kept]): entry is [string, CaseHistory] => !('after' in entry[1]);

/** A history with the events that it comes after. */
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
