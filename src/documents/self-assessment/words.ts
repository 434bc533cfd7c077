import type { PolicyAudit, SelfAssessmentRow } from '../../audit/index.js';
import { counted } from '../../calendar/index.js';

/* All words of a self-assessment except its rows. */

type Row = SelfAssessmentRow;

export const titleOf = ({ code, landlord }: PolicyAudit): string =>
  `${landlord}: self-assessment against the ${code.title} of ${code.edition}`;

export const policyOf = ({ policy, title }: PolicyAudit): string =>
  `The policy is ${title}, edition ${policy.edition}.`;

/** How many rows have each answer. */
export function countsOf(rows: readonly Row[]): string {
  const number = (is: Row['comply']) => rows.filter(({ comply }) => comply === is).length;
  const open = number('');
  const said = `The form has ${counted(rows.length, 'row')}. The answer is yes in ${number('yes')} and no in ${number('no')}.`;
  return open === 0
    ? said
    : `${said} ${counted(open, 'row')} ${open === 1 ? 'is' : 'are'} open: someone needs to answer before this is published.`;
}

export const FROM_A_POLICY =
  'The answers come from what the policy says. The wording of the rows is not that of the Code.';
export const UNCHECKED =
  'A star (*) marks a row that was not checked against the text of the Code.';

export const COLUMNS = ['Row', 'What the Code asks', 'Comply', 'Evidence', 'Commentary'] as const;

export const ANSWERS: Readonly<Record<Row['comply'], string>> = {
  yes: 'Yes',
  no: 'No',
  '': 'Open',
};

/** Why a row is open. */
export const OPEN: Readonly<Record<NonNullable<Row['open']>, string>> = {
  'to-be-judged': 'Someone needs to judge.',
  'not-available': 'Part of the policy was not available.',
  complaints: 'Complaints show this, not the policy.',
  organisation: 'The organisation shows this, not the policy.',
};

export const needed = (evidence: string): string => `Needed: ${evidence}.`;
export const readAs = (reading: string): string => `How the Code is read: ${reading}`;
export const otherwise = (reading: string): string => `It can also be read like this: ${reading}`;

/** The columns of the comma-separated values. */
export const CSV_COLUMNS = [
  ...['Row', 'Section', 'Title', 'Level', 'What the Code asks', 'Comply', 'Why open'],
  ...['Evidence', 'Evidence needed', 'Commentary', 'What to change'],
  ...['How the Code is read', 'Other reading'],
  ...['Checked against the text of the Code', 'Answered by'],
];

export const CSV_WORDS = { yes: 'yes', no: 'no', audit: 'audit' } as const;
