import { dateWithYear, type IsoDate } from '../calendar/index.js';
import { CODES, type Code, citation } from '../codes/index.js';
import { ANY, type Reader } from './counts.js';
import type { MeasuredBy } from './options.js';

/** Something to be said wherever the figures are shown. */
export interface MeasureNote {
  readonly id:
    | 'denominator'
    | 'not-checked-against-text'
    | 'to-be-judged'
    | 'not-due'
    | 'late-start'
    | 'duplicate'
    | 'not-known'
    | 'no-code-in-force'
    | 'tenure-not-known'
    | 'tenure-without-group'
    | 'another-edition'
    | 'period-not-over'
    | 'receipt-not-recorded';
  readonly message: string;
}

/** What is to be known of the figures. */
export const measureNotes = (
  reader: Reader,
  by: MeasuredBy,
  asOf: IsoDate | undefined,
): MeasureNote[] => [
  { id: 'denominator', message: DENOMINATOR[by.denominator] },
  ...(asOf && asOf < by.to
    ? [
        {
          id: 'period-not-over' as const,
          message: `The figures are as of ${dateWithYear(asOf)}; the period runs to ${dateWithYear(by.to)}.`,
        },
      ]
    : []),
  ...CODES.flatMap((code) => unchecked(reader, code)),
  ...counted(reader, by, asOf),
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

/** Stages for which there is a tenant satisfaction measure. */
const MEASURED = [1, 2] as const;

const counted = (
  { sum, next }: Reader,
  by: MeasuredBy,
  asOf: IsoDate | undefined,
): readonly MeasureNote[] => {
  const timed = (how: string) =>
    MEASURED.reduce((all, stage) => all + sum('time', stage, ANY, how), 0);
  const told = (
    id: MeasureNote['id'],
    count: number,
    [one, many]: readonly [string, string],
    says: string,
  ) => (count > 0 ? [{ id, message: `${count} ${count === 1 ? one : many} ${says}` }] : []);
  return [
    ...told(
      'to-be-judged',
      timed('to-be-judged'),
      ['answer', 'answers'],
      'put off beyond what the Code gives without more: not counted as in time until somebody has judged whether there was good reason.',
    ),
    ...told(
      'not-due',
      timed('not-due'),
      ['answer is', 'answers are'],
      `not due yet${asOf ? ` on ${dateWithYear(asOf)}` : ''}: ${by.denominator === 'received' ? 'in the share, and not counted as in time' : 'left out of the share'}.`,
    ),
    ...told(
      'late-start',
      MEASURED.reduce((all, stage) => all + sum('late-start', stage), 0),
      ['answer is', 'answers are'],
      'in time only because the acknowledgement from which the time ran came late itself: counted as in time, and shown beside it.',
    ),
    ...told(
      'not-known',
      timed('not-known'),
      ['answer', 'answers'],
      'not known to be in time or late: not counted as in time.',
    ),
    ...told(
      'no-code-in-force',
      timed('no-time'),
      ['answer', 'answers'],
      'for which no edition of the Code sets a time: left out of the share.',
    ),
    ...told(
      'tenure-not-known',
      sum('tenure-not-known'),
      ['complaint', 'complaints'],
      'whose tenure is not in the record: in no figure for a tenure group.',
    ),
    ...next('tenure-without-group').flatMap(({ name, count }) =>
      told(
        'tenure-without-group',
        count,
        ['complaint', 'complaints'],
        `with the tenure '${name}', which is in no tenure group: counted as other. tenureGroups can put it in one.`,
      ),
    ),
    ...told(
      'duplicate',
      sum('duplicate'),
      ['complaint was', 'complaints were'],
      `given again under a reference that was given before: ${by.duplicates === 'once' ? 'counted once' : 'counted each time'}.`,
    ),
    ...told(
      'another-edition',
      sum('another-edition'),
      ['complaint', 'complaints'],
      'judged by another edition of the Code than the one in force when it was made.',
    ),
    ...told(
      'receipt-not-recorded',
      sum('undated'),
      ['complaint', 'complaints'],
      'without a day of receipt in the record: in no figure that goes by it.',
    ),
  ];
};
