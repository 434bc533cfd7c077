import type { IsoDate } from '../../calendar/index.js';
import { dateWithYear, describeDuration, endOf } from '../../calendar/index.js';
import type { CodeExtension, CodeParameters } from '../../codes/index.js';
import type { CaseFile } from '../../history/index.js';
import { allOf } from '../../history/index.js';
import type { EventOf } from '../../lifecycle/index.js';
import type { Revision } from '../../obligations/index.js';
import { isPast } from '../../obligations/index.js';
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
  const to = newDueDate ? dateWithYear(newDueDate) : '';
  const by = due ? dateWithYear(due) : '';
  const sent = `${name} was sent by ${by}`;
  switch (because) {
    case undefined:
      return meets(
        `${sent} and put the answer off to ${to}, within the ${cap} that the Code gives`,
      );
    case 'over-cap': {
      const longer = `${name} put the answer off to ${to}, by more than the ${cap} that the Code gives`;
      return beyond
        ? review(`${longer}: whether there was good reason is for a person to judge`)
        : fails(`${longer} at most`, { advice: `Put an answer off by no more than ${cap}.` });
    }
    case 'too-late':
    case 'already-answered':
      return fails(
        `${name} came after ${by}, when the answer was due, or after the answer: that is no extension`,
        { advice: 'Tell the complainant on or before the day the answer is due.' },
      );
    case 'no-new-date':
      return fails(`${name} gives no new date, so it puts nothing off`, {
        advice: 'Give the new date in every holding letter.',
      });
    case 'not-later':
      return cannotSay(
        `${name} gave ${to}, no later than the answer was due anyway, so it puts nothing off`,
      );
    case 'not-an-extension':
      return fails(`${name} lacks what the Code asks of an extension, so it puts nothing off`, {
        advice: 'Give the reasons and the new date in every holding letter.',
      });
    default:
      return cannotSay(
        due
          ? `${sent}; the new date that it gave is not in the record, so how far it put the answer off cannot be said`
          : `whether ${name} came in time cannot be said: the day the answer was due is not known`,
      );
  }
}

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
  const name = `To be put off beyond ${dateWithYear(latest)}, as the holding letter of ${dateWithYear(on)} has it, takes agreement`;
  if (answer === true) return meets(`${name}; the complainant agreed`);
  if (answer === undefined)
    return cannotSay(`${name}; whether the complainant agreed is not in the record`);
  const without = `${name}; the complainant did not agree`;
  return isTimely
    ? fails(without)
    : cannotSay(`${without}, but whether the letter came in time to put anything off is not known`);
}

/** A letter of which it is not known whether it takes agreement. */
function perhapsAgreed({ on, agreed: answer }: Letter): Judged {
  const name = `the holding letter of ${dateWithYear(on)}`;
  const unclear = `whether ${name} puts the answer off so far that it takes agreement cannot be said: the day from which that is counted is not in the record`;
  return answer ? meets(`the complainant agreed to the new date of ${name}`) : cannotSay(unclear);
}
