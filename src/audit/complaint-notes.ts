import { dateWithYear } from '../calendar/index.js';
import { CODES, type Code, citation } from '../codes/index.js';
import type { Complaint } from '../complaint/index.js';
import { allOf, type CaseFile, takenUp } from '../history/index.js';
import type { AuditedDuty } from './complaint-duties.js';
import type { AuditNote } from './complaint-note.js';
import { outOfPlace, promisedAnswers } from './complaint-notes-facts.js';

export type { AuditNote };

/** What is to be known about an audit. */
export const auditNotes = (
  complaint: Complaint,
  file: CaseFile,
  inForce: Code | undefined,
  duties: readonly AuditedDuty[],
): AuditNote[] => [
  ...complaint.notes,
  ...NOTES.flatMap((note) => note(file, inForce)),
  ...unchecked(duties),
  ...outOfPlace(file),
  ...promisedAnswers(file, duties),
];

type NoteOn = (file: CaseFile, inForce: Code | undefined) => AuditNote[];

/** The provisions from which limits were filled in, and which were not compared with the text. */
function unchecked(duties: readonly AuditedDuty[]): AuditNote[] {
  const used = new Set(duties.map(({ filledFrom }) => filledFrom));
  const cited = CODES.flatMap((code) =>
    code.provisions
      .filter(({ checkedAgainstText }) => !checkedAgainstText)
      .map((provision) => citation(code, provision)),
  );
  const found = cited.filter((one) => used.has(one));
  return found.length === 0
    ? []
    : [
        {
          id: 'not-checked-against-text',
          message: `Limits were filled in from ${found.join(' and ')}, which was not compared with the Code's own text.`,
        },
      ];
}

const notHousing: NoteOn = ({ code, events }) => {
  const [receipt] = allOf(events, 'complaint.received');
  const { taken } = takenUp(receipt);
  if (!code || taken === true) return [];
  const covers = taken
    ? 'Someone needs to check whether the Complaint Handling Code covers that.'
    : 'The Complaint Handling Code is for complaints about housing: what is found by it here obliges nobody.';
  const about = [receipt?.subject ?? []].flat().join(' and ');
  return [{ id: 'not-about-housing', message: `The complaint is about ${about}. ${covers}` }];
};

const noCode: NoteOn = ({ code, receivedOn, knownFrom }) => {
  const day = receivedOn ?? knownFrom;
  if (code) return [];
  const message = day
    ? `No edition of the Complaint Handling Code was in force on ${dateWithYear(day)}; the first is of July 2020. Only the policy is audited.`
    : 'The day the complaint was made is not known, so neither is the edition of the Complaint Handling Code. Only the policy is audited.';
  return [{ id: 'no-code-in-force', message }];
};

const noReceipt: NoteOn = ({ receivedOn, knownFrom }) =>
  receivedOn || !knownFrom
    ? []
    : [
        {
          id: 'receipt-not-recorded',
          message: `The day the complaint was made is not in the record; the edition of the Code is taken by the earliest day that is, ${dateWithYear(knownFrom)}.`,
        },
      ];

const otherEdition: NoteOn = ({ code }, inForce) =>
  code && code.id !== inForce?.id
    ? [
        {
          id: 'another-edition',
          message: `Judged by the Code of ${code.edition}, as asked; ${inForce ? `the edition in force was that of ${inForce.edition}` : 'no edition was in force'}.`,
        },
      ]
    : [];

const grace: NoteOn = ({ code, receivedOn, knownFrom }) => {
  const day = receivedOn ?? knownFrom;
  const until = code?.graceUntil;
  if (!until || !day || day > until) return [];
  return [
    {
      id: 'period-of-grace',
      message: `Landlords had until ${dateWithYear(until)} to bring their practice into line with the Code of ${code.edition}. What falls short of it up to that day is marked; it is not excused.`,
    },
  ];
};

const silent: NoteOn = ({ complaint: { silentOn } }) =>
  silentOn.length === 0
    ? []
    : [
        {
          id: 'source-is-silent',
          message: `The source does not tell of ${silentOn.join(', ')}; that such a fact is not in the record shows nothing.`,
        },
      ];

const NOTES: readonly NoteOn[] = [noCode, noReceipt, otherEdition, grace, notHousing, silent];
