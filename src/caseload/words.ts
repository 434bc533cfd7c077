import type { IsoDate } from '../calendar/index.js';
import { counted, dateWithYear } from '../calendar/index.js';
import { show } from '../errors.js';

/* All texts about the figures of many complaints. */

/** The facts that notes on the figures use; each note uses only some of them. */
export interface NoteFacts {
  readonly count: number;
  /** A tenure, or the citation of a provision. */
  readonly name: string;
  readonly asOf: IsoDate | undefined;
  /** The last day of the period. */
  readonly to: IsoDate;
  readonly denominator: keyof typeof SHARED;
  readonly duplicates: 'once' | 'count';
}

const SHARED = {
  received: 'all complaints received in the period, including those not due yet',
  due: 'the complaints received in the period whose response was due',
  answered: 'the complaints received in the period that had a response',
} as const;

const responses = ({ count }: NoteFacts) => counted(count, 'response');
const complaints = ({ count }: NoteFacts) => counted(count, 'complaint');

/** Each note by its id. */
export const NOTES = {
  denominator: ({ denominator }) =>
    `The share responded to within the Code’s timescales is out of ${SHARED[denominator]}. This is how the Regulator’s requirements are read.`,
  'period-not-over': ({ asOf, to }) =>
    `The figures are as of ${dateWithYear(asOf ?? to)}. The period runs to ${dateWithYear(to)}.`,
  'not-checked-against-text': ({ name }) =>
    `Responses were timed by ${name}. This was not checked against the text of the Code.`,
  'to-be-judged': (facts) =>
    `${responses(facts)} extended beyond the Code’s normal limit: not counted as on time until someone judges whether there was good reason.`,
  'not-due': (facts) => {
    const day = facts.asOf ? ` on ${dateWithYear(facts.asOf)}` : '';
    const isShared = facts.denominator === 'received';
    const share = isShared ? 'in the share, but not counted as on time' : 'left out of the share';
    return `${responses(facts)} not due yet${day}: ${share}.`;
  },
  'late-start': (facts) =>
    `${responses(facts)} on time only because the acknowledgement that started the time limit was itself late: counted as on time, as the Code is read, and shown separately.`,
  'late-notice': (facts) =>
    `${responses(facts)} late only because the holding letter came after the due date: the Code does not say by when an extension is notified, and is read as: by the due date.`,
  'not-known': (facts) =>
    `${responses(facts)} not known to be on time or late: not counted as on time.`,
  'no-code-in-force': (facts) =>
    `${responses(facts)} for which no edition of the Code sets a time limit: left out of the share.`,
  'tenure-not-known': (facts) =>
    `${complaints(facts)} whose tenure the record does not show: in no figure for a tenure group.`,
  'tenure-without-group': (facts) =>
    `${complaints(facts)} with the tenure ‘${facts.name}’, which is in no tenure group: counted as other. Give it a tenure group to change this.`,
  duplicate: (facts) =>
    `${complaints(facts)} with the same reference as an earlier one: counted ${facts.duplicates === 'once' ? 'once' : 'each time'}.`,
  'merged-without-basis': (facts) =>
    `${complaints(facts)} merged with another without a basis in the policy or the complainant’s agreement: counted as a separate complaint.`,
  'another-edition': (facts) =>
    `${complaints(facts)} judged against an edition of the Code that was not in force when the complaint was made.`,
  'edition-perhaps-replaced': (facts) =>
    `${complaints(facts)} made after the day until which editions of the Code were looked at. Someone needs to check whether a later edition applies.`,
  'receipt-not-recorded': (facts) =>
    `${complaints(facts)} without a day of receipt in the record: in no figure that uses it.`,
} satisfies Record<string, (facts: NoteFacts) => string>;

/** What a function expects instead of what was given. */
export const EXPECTED = {
  year: 'the calendar year in which the reporting year begins, such as 2025 for 2025/26',
  options: 'a period, as reportingYear(2025) gives it, and what figures are counted by',
  risingBands: 'should rise, such as [5, 10, 20]',
  periodInOrder: 'should not be before `from`',
  listOfComplaints: 'a list of complaints',
  listOfAudits: 'a list of audits, as auditComplaint gives them',
  audits: 'audits of complaints, all as of the same day',
  measures: 'measures, as measure() or mergeMeasures() gives them',
  scenario:
    'what would be otherwise: { policy }, { calendar }, { code }, or { bankHolidays: [{ date, title }] }',
} as const;

export const ERRORS = {
  noAudit: () => 'is not the audit of a complaint: call auditComplaint first',
  anotherDay: (day: string, first: string | undefined) => `is ${day}, but the first is ${first}`,
  otherOptions: (options: unknown) => `measures counted by the same options: ${show(options)}`,
  otherDay: (day: string) => `measures as of the same day, ${day}`,
  noSuchChange: (name: string) => `There is no '${name}'.`,
};
