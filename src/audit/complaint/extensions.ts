import type { IsoDate } from '../../calendar/index.js';
import { dateWithYear, describeDuration, endOf } from '../../calendar/index.js';
import type { CodeExtension, CodeParameters } from '../../codes/index.js';
import type { CaseFile } from '../../history/index.js';
import { allOf } from '../../history/index.js';
import type { Revision } from '../../obligations/index.js';
import { isPast } from '../../obligations/index.js';
import type { EventOf } from '../../policy/index.js';
import type { Judged } from './check.js';
import { cannotSay, eachStage, fails, meets, review } from './check.js';
import type { TimedStage } from './stage-times.js';
import { isUncertain } from './stage-times.js';

/** Whether each holding letter of a stage is an extension by the Code. */
export const extensions = eachStage(({ rows }, _, { extension }) => {
  const { first, revisions = [] } = rows.respond ?? {};
  const due = first?.earliest === first?.latest ? first?.latest : undefined;
  return (
    extension &&
    revisions.map((revision, n) => {
      const before = revisions.slice(0, n).findLast(({ to }) => to);
      return { ...ofLetter(revision, extension, before?.to ?? due), on: revision.on };
    })
  );
});

/** What a holding letter is by the Code, sent when the answer was due by a day. */
function ofLetter(letter: Revision, { most, beyond }: CodeExtension, due?: IsoDate): Judged {
  const { on, newDueDate, because } = letter;
  const name = `the holding letter of ${dateWithYear(on)}`;
  const cap = describeDuration(most);
  const normal = `normal limit of ${cap}`;
  const to = newDueDate ? dateWithYear(newDueDate) : '';
  const by = due ? dateWithYear(due) : '';
  const sent = `${name} was sent by the due date, ${by}`;
  const none = 'so it does not extend the deadline';
  const longer = `${name} extended the response to ${to}, beyond the Code's`;
  const judge = 'Someone needs to judge whether there was good reason';
  const late = `${name} was sent after the due date, ${by}, or after the response, so it is not an extension`;
  const untold = `${sent}. The record does not show the new date that it gave, so it is not known how far it extended the response`;
  const undated = `the due date is not known, so it is not known whether ${name} was sent on time`;
  const early = `${name} gave ${to} as the new date. That is not after the due date, ${none}`;
  const lacking = `${name} lacks what the Code requires of an extension, ${none}`;
  switch (because) {
    case undefined:
      return meets(`${sent}. It extended the response to ${to}, within the Code's ${normal}`);
    case 'over-cap':
      if (beyond) return review(`${longer} ${normal}. ${judge}`);
      return advised(`${longer} maximum of ${cap}`, `Extend a response by no more than ${cap}.`);
    case 'too-late':
    case 'already-answered':
      return advised(late, 'Tell the complainant on or before the due date.');
    case 'no-new-date':
      return advised(`${name} gives no new date, ${none}`, `Give the new date ${IN_LETTERS}`);
    case 'not-later':
      return cannotSay(early);
    case 'not-an-extension':
      return advised(lacking, `Give the reasons and the new date ${IN_LETTERS}`);
    default:
      return cannotSay(due ? untold : undated);
  }
}

const advised = (because: string, advice: string): Judged => fails(because, { advice });
const IN_LETTERS = 'in every holding letter.';

/** Whether both sides agreed to more time than the Code gives without that. */
export const agreement = eachStage((at, file, asks) => {
  const without = timeWithout(file, at, asks);
  return (
    without &&
    allOf(at.events, 'response.extended').flatMap((letter, n): Judged[] => {
      const { on, newDueDate } = letter;
      const revision = at.rows.respond?.revisions[n];
      if (!revision || !newDueDate || !(revision.to || isUncertain(revision))) return [];
      if (isPast(newDueDate, without))
        return [{ on, ...agreed(letter, without.latest, !isUncertain(revision)) }];
      return without.isExact ? [] : [{ on, ...perhapsAgreed(letter) }];
    })
  );
});

/** The last day that takes no agreement; where what it runs from is not in the record, the latest that it can be. */
function timeWithout(file: CaseFile, at: TimedStage, { agreementOver: over }: CodeParameters) {
  const { number, events, times, rows } = at;
  const [from, latest] = over?.extension
    ? [times.response?.due, rows.respond?.first.latest]
    : [times.receivedOn, number === 1 ? file.knownFrom : events[0]?.on];
  const [time, day] = [over?.extension ?? over?.time, from ?? latest];
  return time && day && { latest: endOf(time, day, file.calendar), isExact: from !== undefined };
}

type Letter = EventOf<'response.extended'>;

/** A letter that puts the answer off for certain by more than there is without agreement. */
function agreed({ on, agreed: answer }: Letter, latest: IsoDate, isTimely: boolean): Judged {
  const name = `The holding letter of ${dateWithYear(on)} gives a new date after ${dateWithYear(latest)}, which needs the complainant's agreement.`;
  if (answer === true) return meets(`${name} The complainant agreed`);
  if (answer === undefined)
    return cannotSay(`${name} The record does not show whether the complainant agreed`);
  const without = `${name} The complainant did not agree`;
  return isTimely
    ? fails(without)
    : cannotSay(
        `${without}. It is not known whether the letter was sent in time to extend anything`,
      );
}

/** A letter of which it is not known whether it takes agreement. */
function perhapsAgreed({ on, agreed: answer }: Letter): Judged {
  const name = `the holding letter of ${dateWithYear(on)}`;
  const unclear = `it is not known whether ${name} needs the complainant's agreement. The record does not show the day from which that is counted`;
  return answer ? meets(`the complainant agreed to the new date in ${name}`) : cannotSay(unclear);
}
