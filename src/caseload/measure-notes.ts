import { CODES, type Code, citation } from '../codes/index.js';
import { ANY, type Reader } from './counts.js';
import type { MeasuredBy } from './options.js';

/** Something to be said wherever the figures are shown. */
export interface MeasureNote {
  readonly id:
    | 'denominator'
    | 'not-checked-against-text'
    | 'to-be-judged'
    | 'not-known'
    | 'no-code-in-force'
    | 'tenure-not-known'
    | 'receipt-not-recorded';
  readonly message: string;
}

/** "1 complaint", "3 complaints". */
const complaints = (count: number): string => `${count} complaint${count === 1 ? '' : 's'}`;

/** What is to be known of the figures. */
export const measureNotes = (reader: Reader, by: MeasuredBy): MeasureNote[] => [
  { id: 'denominator', message: DENOMINATOR[by.denominator] },
  ...CODES.flatMap((code) => unchecked(reader, code)),
  ...counted(reader).flatMap(({ id, count, says }) =>
    count > 0 ? [{ id, message: `${complaints(count)}${says}` }] : [],
  ),
];

const DENOMINATOR: Readonly<Record<MeasuredBy['denominator'], string>> = {
  received:
    'Answered within the Code’s time is a share of all complaints received in the period, also those not due yet.',
  due: 'Answered within the Code’s time is a share of the complaints received in the period whose answer was due.',
  answered:
    'Answered within the Code’s time is a share of the complaints received in the period that were answered.',
};

/** The times of an edition that were used, and not compared with the Code's own text. */
function unchecked({ sum }: Reader, code: Code): MeasureNote[] {
  const used = code.provisions.filter(({ parameters, checkedAgainstText }) => {
    const stage = parameters.limit?.stage ?? parameters.extension?.stage;
    const isOfAnswers = parameters.limit?.duty === 'respond' || parameters.extension;
    return !checkedAgainstText && isOfAnswers && stage && sum('code', stage, code.id) > 0;
  });
  return used.map((provision) => ({
    id: 'not-checked-against-text',
    message: `${citation(code, provision)}, by which answers were timed, was not compared with the Code’s own text.`,
  }));
}

const counted = ({
  sum,
}: Reader): readonly {
  readonly id: MeasureNote['id'];
  readonly count: number;
  readonly says: string;
}[] => [
  {
    id: 'to-be-judged',
    count: sum('time', ANY, ANY, 'to-be-judged'),
    says: ' answered or put off by a day beyond what the Code gives without more: not counted as in time until somebody has judged whether there was good reason.',
  },
  {
    id: 'not-known',
    count: sum('time', ANY, ANY, 'not-known'),
    says: ' of which the record does not tell whether the answer was in time: not counted as in time.',
  },
  {
    id: 'no-code-in-force',
    count: sum('time', ANY, ANY, 'no-time'),
    says: ' for which no edition of the Code sets a time: left out of the share.',
  },
  {
    id: 'tenure-not-known',
    count: sum('received', 1, 'not-known'),
    says: ' whose tenure is not in the record: in no figure for a tenure group.',
  },
  {
    id: 'receipt-not-recorded',
    count: sum('undated'),
    says: ' without a day of receipt in the record: in no figure that goes by it.',
  },
];
