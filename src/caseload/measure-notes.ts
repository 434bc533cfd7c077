import type { IsoDate } from '../calendar/index.js';
import { counted, dateWithYear } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import { CODES, citation } from '../codes/index.js';
import type { Reader } from './counts.js';
import { ANY } from './counts.js';
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
export const measureNotes = (reader: Reader, by: MeasuredBy, asOf?: IsoDate): MeasureNote[] => [
  {
    id: 'denominator',
    message: `The share responded to within the Code’s timescales is out of ${SHARED[by.denominator]}.`,
  },
  ...(asOf && asOf < by.to ? [unfinished(asOf, by)] : []),
  ...CODES.flatMap((code) => unchecked(reader, code)),
  ...ofCounts(reader, by, asOf),
];

const SHARED: Readonly<Record<MeasuredBy['denominator'], string>> = {
  received: 'all complaints received in the period, including those not due yet',
  due: 'the complaints received in the period whose response was due',
  answered: 'the complaints received in the period that had a response',
};

const unfinished = (asOf: IsoDate, { to }: MeasuredBy): MeasureNote => ({
  id: 'period-not-over',
  message: `The figures are as of ${dateWithYear(asOf)}. The period runs to ${dateWithYear(to)}.`,
});

/** The times of an edition that were used, and not compared with the Code's own text. */
function unchecked({ sum }: Reader, code: Code): MeasureNote[] {
  const used = code.provisions.filter(({ parameters, checkedAgainstText }) => {
    const stage = parameters.limit?.stage ?? parameters.extension?.stage;
    const isOfAnswers = parameters.limit?.duty === 'respond' || parameters.extension;
    return !checkedAgainstText && isOfAnswers && stage && sum('code', stage, code.id) > 0;
  });
  return used.map((provision) => ({
    id: 'not-checked-against-text',
    message: `Responses were timed by ${citation(code, provision)}. This was not checked against the text of the Code.`,
  }));
}

/** How many answers, at the stages for which there is a tenant satisfaction measure, and how many complaints there is something to say of. */
function ofCounts({ sum, next }: Reader, by: MeasuredBy, asOf?: IsoDate): MeasureNote[] {
  const note = (what: string, id: keyof typeof SAYS, count: number, more = '') =>
    count > 0 ? [{ id, message: `${counted(count, what)} ${SAYS[id]}${more}` }] : [];
  const timed = (how: string) => sum('time', 1, ANY, how) + sum('time', 2, ANY, how);
  const day = asOf ? ` on ${dateWithYear(asOf)}` : '';
  const isShared = by.denominator === 'received';
  const share = isShared ? 'in the share, but not counted as on time' : 'left out of the share';
  const times = by.duplicates === 'once' ? 'once' : 'each time';
  return [
    note('response', 'to-be-judged', timed('to-be-judged')),
    note('response', 'not-due', timed('not-due'), `${day}: ${share}.`),
    note('response', 'late-start', sum('late-start', 1) + sum('late-start', 2)),
    note('response', 'not-known', timed('not-known')),
    note('response', 'no-code-in-force', timed('no-time')),
    note('complaint', 'tenure-not-known', sum('tenure-not-known')),
    ...next('tenure-without-group').map(({ name, count }) =>
      note('complaint', 'tenure-without-group', count, `‘${name}’, ${IN_NO_GROUP}`),
    ),
    note('complaint', 'duplicate', sum('duplicate'), `counted ${times}.`),
    note('complaint', 'merged-without-basis', sum('merged-without-basis')),
    note('complaint', 'another-edition', sum('another-edition')),
    note('complaint', 'receipt-not-recorded', sum('undated')),
  ].flat();
}

const SAYS = {
  'to-be-judged':
    'extended beyond the Code’s normal limit: not counted as on time until someone judges whether there was good reason.',
  'not-due': 'not due yet',
  'late-start':
    'on time only because the acknowledgement that started the time limit was itself late: counted as on time, and shown separately.',
  'not-known': 'not known to be on time or late: not counted as on time.',
  'no-code-in-force': 'for which no edition of the Code sets a time limit: left out of the share.',
  'tenure-not-known': 'whose tenure the record does not show: in no figure for a tenure group.',
  'tenure-without-group': 'with the tenure ',
  duplicate: 'with the same reference as an earlier one: ',
  'merged-without-basis':
    'merged with another without a basis in the policy or the complainant’s agreement: counted as a separate complaint.',
  'another-edition':
    'judged against an edition of the Code that was not in force when the complaint was made.',
  'receipt-not-recorded': 'without a day of receipt in the record: in no figure that uses it.',
} as const;

const IN_NO_GROUP =
  'which is in no tenure group: counted as other. Give it a tenure group to change this.';
