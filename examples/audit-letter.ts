/**
 * The audit of one complaint, as a letter to the officer who handled it.
 *
 *   npx tsx examples/audit-letter.ts            the complaint EX-006 of the year beside this file
 *   npx tsx examples/audit-letter.ts EX-002     another
 */
import type { ComplaintAudit } from 'housing-complaints';
import { auditComplaint, longDate } from 'housing-complaints';
import { asOf, complaints } from './a-year.js';

const ref = process.argv[2] ?? 'EX-006';
const complaint = complaints.find(({ events }) => events[0]?.ref === ref);
if (complaint) console.log(letter(ref, auditComplaint(complaint, asOf)));
else console.error(`There is no ${ref}; there are ${complaints.map(refOf).join(', ')}.`);

function letter(about: string, audit: ComplaintAudit): string {
  const { duties, breaches, findings, remedies, ombudsman, notes, code } = audit;
  const having = (verdict: string) => findings.filter((one) => one.verdict === verdict);
  const failing = having('fails');
  const owed = duties.filter(({ met, party, standing }) =>
    party === 'landlord' ? met === 'not-yet' || standing === 'overdue' : false,
  );
  return [
    'To the officer who handled this complaint',
    '',
    `Complaint ${about}, as it stood on ${longDate(audit.asOf)}.`,
    code
      ? `It was made under the Complaint Handling Code of ${code.edition}.`
      : 'No edition of the Complaint Handling Code was in force when it was made.',
    ...part('What broke our policy', breaches, ({ clause, because }) => `${because} (${clause})`),
    ...part('What fell short of the Code', failing, (one) => cited(one)),
    ...part('What a person has to judge', having('review'), (one) => cited(one)),
    ...part('What is still to be done', [
      ...owed.map(({ because }) => because),
      ...remedies
        .filter(({ standing }) => standing === 'open' || standing === 'overdue')
        .map(
          ({ what = 'Something promised', dueBy, standing }) =>
            `${what}: ${standing}${dueBy ? `, promised by ${longDate(dueBy)}` : ''}.`,
        ),
      ...ombudsman.items
        .filter(({ standing }) => standing === 'open' || standing === 'overdue')
        .map(({ because }) => because),
    ]),
    ...part(
      'What our record does not tell',
      having('cannot-be-assessed').filter(({ stage }) => stage),
      (one) => cited(one),
    ),
    ...part('What was done as it should be', having('meets'), (one) => cited(one)),
    ...part('The Ombudsman', [ombudsman.because]),
    ...part('Please note', notes, ({ message }) => message),
  ].join('\n');
}

type Cited = ComplaintAudit['findings'][number];

/** A finding as a line: the provision, why, what to do, and whether the provision was checked. */
function cited({ provision, because, advice, checkedAgainstText }: Cited): string {
  const unchecked = checkedAgainstText
    ? ''
    : ' This provision was not checked against the text of the Code.';
  return `${provision}: ${because}${advice ? ` ${advice}` : ''}${unchecked}`;
}

function part<T>(title: string, all: readonly T[], say: (one: T) => string = String): string[] {
  return all.length > 0 ? ['', title, ...new Set(all.map((one) => `- ${say(one)}`))] : [];
}

function refOf({ events }: (typeof complaints)[number]): string {
  return events[0]?.ref ?? 'one without a reference';
}
