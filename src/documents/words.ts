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

/** What functions expect of their arguments. */
export const EXPECTED = {
  options: 'options: an object that can be read',
  readable: 'something that can be read',
  ofType: { boolean: 'true or false', string: 'text' },
  date: 'a date',
  number: (from: number, to: number) => `a number from ${from} to ${to}`,
  anyOf: (words: readonly string[]) => `one of ${words.map((word) => `'${word}'`).join(', ')}`,
  reminderDays: 'a whole number of days, at least 1',
  items: (index: number) =>
    `items of an agenda, as agenda() gives them, each with the reference of its complaint: item ${index} is none`,
  ref: 'ref: the reference of the complaint, here or at its receipt',
  calendarOf: 'a complaint, or the items of an agenda, as agenda() gives them',
  subject: 'a policy, or a complaint',
  document: 'document: a tree, as policyDocument() gives it, or letter() as `document`',
  values: 'values: an object with a text for each placeholder',
  value: (name: string) =>
    `values.${name}: the text to fill in, or nothing where it stays a placeholder`,
  dot: 'dot: the text that stateDiagram() gives in the format dot',
  viz: 'viz: await instance() of @viz-js/viz (npm install @viz-js/viz)',
  because: (cause: string) => `It cannot be read${cause ? `: ${cause}` : ''}.`,
};

/** What an option accepts, with its name. */
export const expectedOption = (name: string, expected: string): string => `${name}: ${expected}`;

/** The faults of a node in a tree. */
export const NODES = {
  none: 'not a node: a node is an object with a type',
  misplaced: (type: string, possible: readonly string[]) =>
    `a node of the type '${type.slice(0, 40)}' cannot be here: what can is ${possible.join(', ')}`,
  text: 'not text',
  children: 'not a list of nodes',
  tooDeep: (most: number) => `the tree goes in a circle, or is more than ${most} nodes deep`,
  tooMany: (most: number) => `the tree has more than ${most} nodes`,
};

const URGENT: Partial<Readonly<Record<Obligation['standing'], string>>> = {
  overdue: 'OVERDUE: ',
  contingent: 'IF FORMAL: ',
};

/** The title of an entry: what is due, for which complaint, at which stage. */
export function entryTitle(row: Obligation, ref: string, policy: Policy | undefined): string {
  const named = policy && stageOf(policy, row.stage)?.name;
  const stage = named ?? (row.stage ?? '').replaceAll('-', ' ');
  const who = row.party === 'complainant' ? 'complainant' : '';
  const about = [ref, stage, who].filter(Boolean).join(', ');
  return `${URGENT[row.standing] ?? ''}${capitalised(dutyInWords(row))} (${about})`;
}

/** The authority of an entry: the clause, or the source outside the policy. */
export const restsOn = ({ clause, authority }: Obligation, policy: Policy | undefined): string =>
  policy && clause !== undefined
    ? `${policy.title}, ${policy.landlord}, edition ${policy.edition}, clause ${clause}.`
    : `${capitalised(citedAs(authority))}.`;
