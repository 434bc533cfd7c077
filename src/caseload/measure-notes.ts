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
    | 'merged-without-basis'
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

/** How many there are, and what is to be said of them; nothing where there are none. */
const told = (id: MeasureNote['id'], count: number, what: string, says: string): MeasureNote[] =>
  count > 0 ? [{ id, message: `${count} ${what}${count === 1 ? '' : 's'} ${says}` }] : [];

function counted({ sum, next }: Reader, by: MeasuredBy, asOf?: IsoDate): MeasureNote[] {
  const answers = (id: keyof typeof ANSWERS, count: (stage: number) => number, more = '') =>
    told(id, count(1) + count(2), 'answer', ANSWERS[id] + more);
  const complaints = (id: keyof typeof COMPLAINTS, more = '') =>
    told(
      id,
      sum(id === 'receipt-not-recorded' ? 'undated' : id),
      'complaint',
      COMPLAINTS[id] + more,
    );
  const timed = (how: string) => (stage: number) => sum('time', stage, ANY, how);
  const isShared = by.denominator === 'received';
  return [
    ...answers('to-be-judged', timed('to-be-judged')),
    ...answers(
      'not-due',
      timed('not-due'),
      `${asOf ? ` on ${dateWithYear(asOf)}` : ''}: ${isShared ? 'in the share, and not counted as in time' : 'left out of the share'}.`,
    ),
    ...answers('late-start', (stage) => sum('late-start', stage)),
    ...answers('not-known', timed('not-known')),
    ...answers('no-code-in-force', timed('no-time')),
    ...complaints('tenure-not-known'),
    ...next('tenure-without-group').flatMap(({ name, count }) =>
      told(
        'tenure-without-group',
        count,
        'complaint',
        `with the tenure '${name}', which is in no tenure group: counted as other. tenureGroups can put it in one.`,
      ),
    ),
    ...complaints('duplicate', by.duplicates === 'once' ? 'counted once.' : 'counted each time.'),
    ...complaints('merged-without-basis'),
    ...complaints('another-edition'),
    ...complaints('receipt-not-recorded'),
  ];
}

/** What is said of answers at the stages for which there is a tenant satisfaction measure, 1 and 2. */
const ANSWERS = {
  'to-be-judged':
    'put off beyond what the Code gives without more: not counted as in time until somebody has judged whether there was good reason.',
  'not-due': 'not due yet',
  'late-start':
    'in time only because the acknowledgement from which the time ran came late itself: counted as in time, and shown beside it.',
  'not-known': 'not known to be in time or late: not counted as in time.',
  'no-code-in-force': 'for which no edition of the Code sets a time: left out of the share.',
} as const;

/** What is said of complaints. */
const COMPLAINTS = {
  'tenure-not-known': 'whose tenure is not in the record: in no figure for a tenure group.',
  duplicate: 'given again under a reference that was given before: ',
  'merged-without-basis':
    'joined to another without a basis in the policy or the agreement of the complainant: counted as a complaint of its own.',
  'another-edition':
    'judged by another edition of the Code than the one in force when it was made.',
  'receipt-not-recorded': 'without a day of receipt in the record: in no figure that goes by it.',
} as const;
