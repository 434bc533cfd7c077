import type { IsoDate } from '../calendar/index.js';
import { CODES, citation } from '../codes/index.js';
import type { Reader } from './counts.js';
import { ANY } from './counts.js';
import type { MeasuredBy } from './options.js';
import type { NoteFacts } from './words.js';
import { NOTES } from './words.js';

/** A note to show wherever the figures are shown. */
export interface MeasureNote {
  readonly id: keyof typeof NOTES;
  readonly message: string;
}

/** Lists the notes on the figures. */
export function measureNotes(reader: Reader, by: MeasuredBy, asOf?: IsoDate): MeasureNote[] {
  const { sum, next } = reader;
  const note = (id: MeasureNote['id'], facts: Partial<NoteFacts> = {}): MeasureNote => ({
    id,
    message: NOTES[id]({ ...by, asOf, count: 0, name: '', ...facts }),
  });
  /** A note that gives a count, unless the count is 0. */
  const noteOf = (id: MeasureNote['id'], count: number, name = ''): MeasureNote[] =>
    count > 0 ? [note(id, { count, name })] : [];
  // Counts only the stages that have a tenant satisfaction measure.
  const timed = (how: string) => sum('time', 1, ANY, how) + sum('time', 2, ANY, how);
  return [
    note('denominator'),
    ...(asOf && asOf < by.to ? [note('period-not-over')] : []),
    ...uncheckedTimes(reader).map((name) => note('not-checked-against-text', { name })),
    ...noteOf('to-be-judged', timed('to-be-judged')),
    ...noteOf('not-due', timed('not-due')),
    ...noteOf('late-start', sum('late-start', 1) + sum('late-start', 2)),
    ...noteOf('late-notice', sum('late-notice')),
    ...noteOf('not-known', timed('not-known')),
    ...noteOf('no-code-in-force', timed('no-time')),
    ...noteOf('tenure-not-known', sum('tenure-not-known')),
    ...next('tenure-without-group').flatMap(({ name, count }) =>
      noteOf('tenure-without-group', count, name),
    ),
    ...noteOf('duplicate', sum('duplicate')),
    ...noteOf('merged-without-basis', sum('merged-without-basis')),
    ...noteOf('another-edition', sum('another-edition')),
    ...noteOf('edition-perhaps-replaced', sum('edition-perhaps-replaced')),
    ...noteOf('receipt-not-recorded', sum('undated')),
  ];
}

/** Cites the provisions on time that were used but not compared with the Code's own text. */
const uncheckedTimes = ({ sum }: Reader): string[] =>
  CODES.flatMap((code) =>
    code.provisions
      .filter(({ parameters: { limit, extension }, checkedAgainstText }) => {
        const stage = limit?.stage ?? extension?.stage;
        const isOfAnswers = limit?.duty === 'respond' || extension;
        return !checkedAgainstText && isOfAnswers && stage && sum('code', stage, code.id) > 0;
      })
      .map((provision) => citation(code, provision)),
  );
