import type { IsoDate } from '../../calendar/index.js';
import { CODES, citation, jurisdictionOver } from '../../codes/index.js';
import type { Note } from '../../complaint/index.js';
import { notesOn } from '../../complaint/index.js';
import type { AnswerPromised, CaseFile } from '../../history/index.js';
import { answeredOn, answersPromised, eventsUntil } from '../../history/index.js';
import { isPast } from '../../obligations/index.js';
import { whenRead } from '../../policy/index.js';
import { first, isOf } from '../events.js';
import type { AuditedDuty } from './duties.js';
import type { NoteData } from './words.js';
import { isOutOfPlace, NOTES } from './words.js';

/** A note on an audit, about something that is no one's failing. */
export interface AuditNote {
  readonly id: Note['id'] | keyof typeof NOTES;
  readonly message: string;
  /** The day of the event, if it is about one; for a broken promise, its last day. */
  readonly on?: IsoDate;
}

/** A complaint, with its audited duties. */
interface Audited extends CaseFile {
  readonly duties: readonly AuditedDuty[];
}

/** All notes on an audit. */
export const auditNotes = (audited: Audited): AuditNote[] => [
  ...notesOn(audited.complaint.policy, eventsUntil(audited.complaint, audited.asOf)),
  ...onEdition(audited),
  ...onRecord(audited),
  ...outOfPlace(audited),
  ...promisedAnswers(audited),
];

const saying = whenRead({
  message: (data: unknown, { id }: { readonly id: keyof typeof NOTES }) => NOTES[id](data as never),
});

const note = <Id extends keyof typeof NOTES>(id: Id, data: NoteData<Id>, on?: IsoDate): AuditNote =>
  saying({ id, ...(on && { on }) }, data);

/** Which edition the complaint is judged by, and why. */
function onEdition({ code, inForce, receivedOn, knownFrom }: CaseFile): AuditNote[] {
  const day = receivedOn ?? knownFrom;
  const until = code?.graceUntil;
  const notes: AuditNote[] = [];
  if (!code) notes.push(note('no-code-in-force', { day }));
  if (!receivedOn && knownFrom) notes.push(note('receipt-not-recorded', { knownFrom }));
  if (code && code.id !== inForce?.id)
    notes.push(note('another-edition', { edition: code.edition, inForce: inForce?.edition }));
  const { lookedAtUntil: latest } = (code?.id === inForce?.id && inForce?.inForce) || {};
  if (code && latest && day && isPast(day, { latest }))
    notes.push(note('edition-perhaps-replaced', { latest, edition: code.edition }));
  if (code && until && day && day <= until)
    notes.push(note('period-of-grace', { until, edition: code.edition }));
  return notes;
}

/** What the record does not show, and which sources were not checked. */
function onRecord({ code, events, complaint, duties }: Audited): AuditNote[] {
  const receipt = first('receipt', events);
  const { taken } = jurisdictionOver(receipt);
  const subjects = [receipt?.subject ?? []].flat();
  const types = complaint.silentOn;
  // The sources that limits were filled from.
  const used = new Set(duties.flatMap(({ filledFrom }) => filledFrom ?? []));
  const cited = CODES.flatMap((edition) =>
    edition.provisions
      .filter(({ checkedAgainstText }) => !checkedAgainstText && used.size > 0)
      .map((provision) => citation(edition, provision)),
  ).filter((provision) => used.has(provision));
  const notes: AuditNote[] = [];
  if (code && taken !== true)
    notes.push(note('not-about-housing', { subjects, isUnknown: taken === 'unknown' }));
  if (types.length > 0) notes.push(note('source-is-silent', { types, policy: complaint.policy }));
  if (cited.length > 0) notes.push(note('not-checked-against-text', { cited }));
  return notes;
}

/**
 * Events out of place, and how. If a source is silent, an event it does not cover may have opened or answered
 * the stage.
 */
const outOfPlace = ({ complaint: { policy, history, silentOn }, asOf }: CaseFile): AuditNote[] =>
  history.flatMap(({ event: { type, on }, regularity: how }) => {
    const isDoubtful = how === 'stage-skipped' || how === 'unanswered';
    if (!isOutOfPlace(how) || on > asOf || (isDoubtful && silentOn.length > 0)) return [];
    return [note('out-of-place', { type, on, how, policy }, on)];
  });

/** Promised response dates that were broken, that another promise changed, or that are past the policy's due date. */
const promisedAnswers = ({
  complaint: { policy },
  stages,
  duties,
  asOf,
  endedOn: closedOn,
}: Audited): AuditNote[] =>
  stages.flatMap((at) => {
    const { id: stage } = at.stage;
    const promises = answersPromised(at.events.map((event) => ({ event, stage }))).map(
      (promise) => ({ ...promise, policy }),
    );
    const due = duties.find(({ id }) => id === `${stage}/respond` || id === `${stage}/decide`)?.due;
    const sentOn = answeredOn(at);
    const others = othersAfter(promises);
    return promises.flatMap((promise, index) => {
      const { on, by, type } = promise;
      const next = others[index];
      const isChanged = next !== undefined && next.on <= by;
      const isBroken = !isChanged && isPast(sentOn ?? closedOn ?? asOf, { latest: by });
      const isTooLate = due && !isOf('holding-letter', type) && isPast(by, { latest: due });
      return [
        ...(next ? [note('promises-differ', { ...promise, next }, next.on)] : []),
        ...(isBroken ? [note('promise-broken', { ...promise, sentOn, closedOn }, by)] : []),
        ...(isTooLate ? [note('promise-too-late', { ...promise, due }, on)] : []),
      ];
    });
  });

/** For each promise, the first later one that gives a different day. */
function othersAfter<P extends AnswerPromised>(promises: readonly P[]): readonly (P | undefined)[] {
  const others: (P | undefined)[] = [];
  for (let at = promises.length - 1; at >= 0; at -= 1) {
    const next = promises[at + 1];
    others[at] = next?.by === promises[at]?.by ? others[at + 1] : next;
  }
  return others;
}
