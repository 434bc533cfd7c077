import type { IsoDate } from '../calendar/index.js';
import { capitalised } from '../calendar/index.js';
import type { Obligation } from '../obligations/index.js';
import { citedAs, dutyInWords } from '../obligations/index.js';
import type { Policy } from '../policy/index.js';
import { stageOf } from '../policy/index.js';

/** The names of calendars. */
export const CALENDAR = {
  ofComplaint: (ref: string) => `Complaint ${ref}`,
  ofAgenda: (day: IsoDate) => `Complaints due, as of ${day}`,
};

/** What is expected of the arguments. */
export const EXPECTED = {
  reminderDays: 'reminderDays: a whole number of days, at least 1',
  items: (index: number) =>
    `items of an agenda, each with the reference of its complaint: item ${index} has none`,
  ref: 'ref: the reference of the complaint, here or at its receipt',
};

const URGENT: Partial<Readonly<Record<Obligation['standing'], string>>> = {
  overdue: 'OVERDUE: ',
  contingent: 'IF FORMAL: ',
};

/** An entry in one line: what is due, of which complaint, at which stage. */
export function entryTitle(row: Obligation, ref: string, policy: Policy | undefined): string {
  const named = policy && stageOf(policy, row.stage)?.name;
  const stage = named ?? (row.stage ?? '').replaceAll('-', ' ');
  const who = row.party === 'complainant' ? 'complainant' : '';
  const about = [ref, stage, who].filter(Boolean).join(', ');
  return `${URGENT[row.standing] ?? ''}${capitalised(dutyInWords(row))} (${about})`;
}

/** What an entry rests on. */
export const restsOn = ({ clause, authority }: Obligation, policy: Policy | undefined): string =>
  policy && clause !== undefined
    ? `${policy.title}, ${policy.landlord}, edition ${policy.edition}, clause ${clause}.`
    : `${capitalised(citedAs(authority))}.`;
