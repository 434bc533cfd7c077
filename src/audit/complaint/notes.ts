import { dateWithYear } from '../../calendar/index.js';
import { CODES, type Code, citation } from '../../codes/index.js';
import type { Complaint } from '../../complaint/index.js';
import { allOf, type CaseFile, takenUp } from '../../history/index.js';
import type { AuditedDuty } from './duties.js';
import type { AuditNote } from './note.js';
import { outOfPlace, promisedAnswers } from './notes-on-facts.js';

export type { AuditNote };

/** What is to be known about an audit. */
export const auditNotes = (
  complaint: Complaint,
  file: CaseFile,
  inForce: Code | undefined,
  duties: readonly AuditedDuty[],
): AuditNote[] => [
  ...complaint.notes,
  ...NOTES.flatMap((noteOn) => noteOn(file, inForce)),
  ...unchecked(duties),
  ...outOfPlace(file),
  ...promisedAnswers(file, duties),
];

const note = (id: AuditNote['id'], message: string): AuditNote[] => [{ id, message }];

type NoteOn = (file: CaseFile, inForce: Code | undefined) => AuditNote[];

/** The provisions from which limits were filled in, and which were not compared with the text. */
function unchecked(duties: readonly AuditedDuty[]): AuditNote[] {
  const used = new Set(duties.flatMap(({ filledFrom }) => filledFrom ?? []));
  if (used.size === 0) return [];
  const cited = CODES.flatMap((code) =>
    code.provisions
      .filter(({ checkedAgainstText }) => !checkedAgainstText)
      .map((provision) => citation(code, provision)),
  );
  const found = cited.filter((one) => used.has(one));
  const message = `Limits were filled in from ${found.join(' and ')}, which was not compared with the Code's own text.`;
  return found.length === 0 ? [] : note('not-checked-against-text', message);
}

const notHousing: NoteOn = ({ code, events }) => {
  const [receipt] = allOf(events, 'complaint.received');
  const { taken } = takenUp(receipt);
  if (!code || taken === true) return [];
  const covers = taken
    ? 'Someone needs to check whether the Complaint Handling Code covers that.'
    : 'The Complaint Handling Code is for complaints about housing: what is found by it here obliges nobody.';
  const about = [receipt?.subject ?? []].flat().join(' and ');
  return note('not-about-housing', `The complaint is about ${about}. ${covers}`);
};

const noCode: NoteOn = ({ code, receivedOn, knownFrom }) => {
  const day = receivedOn ?? knownFrom;
  if (code) return [];
  const why = day
    ? `No edition of the Complaint Handling Code was in force on ${dateWithYear(day)}; the first is of July 2020.`
    : 'The day the complaint was made is not known, so neither is the edition of the Complaint Handling Code.';
  return note('no-code-in-force', `${why} Only the policy is audited.`);
};

const noReceipt: NoteOn = ({ receivedOn, knownFrom }) =>
  receivedOn || !knownFrom
    ? []
    : note(
        'receipt-not-recorded',
        `The day the complaint was made is not in the record; the edition of the Code is taken by the earliest day that is, ${dateWithYear(knownFrom)}.`,
      );

const otherEdition: NoteOn = ({ code }, inForce) => {
  if (!code || code.id === inForce?.id) return [];
  const was = inForce
    ? `the edition in force was that of ${inForce.edition}`
    : 'no edition was in force';
  return note('another-edition', `Judged by the Code of ${code.edition}, as asked; ${was}.`);
};

const grace: NoteOn = ({ code, receivedOn, knownFrom }) => {
  const day = receivedOn ?? knownFrom;
  const until = code?.graceUntil;
  if (!until || !day || day > until) return [];
  const message = `Landlords had until ${dateWithYear(until)} to bring their practice into line with the Code of ${code.edition}. What falls short of it up to that day is marked; it is not excused.`;
  return note('period-of-grace', message);
};

const silent: NoteOn = ({ complaint: { silentOn } }) =>
  silentOn.length === 0
    ? []
    : note(
        'source-is-silent',
        `The source does not tell of ${silentOn.join(', ')}; that such a fact is not in the record shows nothing.`,
      );

const NOTES: readonly NoteOn[] = [noCode, noReceipt, otherEdition, grace, notHousing, silent];
