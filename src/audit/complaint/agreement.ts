import { dateWithYear, endOf, type IsoDate } from '../../calendar/index.js';
import type { CodeProvision } from '../../codes/index.js';
import { allOf, tells } from '../../history/index.js';
import type { EventOf } from '../../lifecycle/index.js';
import { isPast } from '../../obligations/index.js';
import {
  type Check,
  cannotSay,
  fails,
  type Judged,
  meets,
  of,
  stagesFor,
  type TimedCase,
} from './check.js';
import type { TimedStage } from './stage-times.js';
import type { LetterEffect } from './timing.js';

/** Whether both sides agreed to more time than the Code gives without that. */
export const agreement: Check = (file, provision) =>
  stagesFor(file, provision).flatMap((at): Judged[] => {
    const without = timeWithout(file, at, provision);
    if (!without) return [];
    return at.letters
      .filter(({ effect }) => EFFECTS.includes(effect))
      .flatMap(({ letter, effect }): Judged[] => {
        const { on, newDueDate } = letter;
        if (!newDueDate) return [];
        const about = { stage: at.stage.id, on };
        if (isPast(newDueDate, without))
          return [{ ...about, ...agreed(letter, without.latest, effect !== 'unknown') }];
        return without.isExact ? [] : [{ ...about, ...perhapsAgreed(letter) }];
      });
  });

/** Where the due date is not known, a letter may put the answer off. */
const EFFECTS: readonly LetterEffect[] = ['extends', 'over-cap', 'unknown'];

/** The last day that takes no agreement; where what it runs from is not in the record, the latest that it can be. */
function timeWithout(
  { calendar, receivedOn, knownFrom }: TimedCase,
  { number, events, times, rows }: TimedStage,
  { parameters: { agreementOver: over } }: CodeProvision,
): { readonly latest: IsoDate; readonly isExact: boolean } | undefined {
  if (over?.extension) {
    const due = times.response?.due;
    const last = due ?? rows.respond?.first.latest;
    return last && { latest: endOf(over.extension, last, calendar), isExact: due !== undefined };
  }
  const from = number === 1 ? receivedOn : times.receivedOn;
  const last = from ?? (number === 1 ? knownFrom : events[0]?.on);
  return (
    over?.time && last && { latest: endOf(over.time, last, calendar), isExact: from !== undefined }
  );
}

type Letter = EventOf<'response.extended'>;

/** A letter that puts the answer off for certain by more than there is without agreement. */
function agreed({ on, agreed: answer }: Letter, latest: IsoDate, isTimely: boolean): Judged {
  const name = `To be put off beyond ${dateWithYear(latest)}, as the holding letter ${of(on)} has it, takes agreement`;
  if (answer === true) return meets(`${name}; the complainant agreed`);
  if (answer === undefined)
    return cannotSay(`${name}; whether the complainant agreed is not in the record`);
  const without = `${name}; the complainant did not agree`;
  return isTimely
    ? fails(without)
    : cannotSay(`${without}, but whether the letter came in time to put anything off is not known`);
}

/** A letter of which it is not known whether it takes agreement. */
const perhapsAgreed = ({ on, agreed: answer }: Letter): Judged =>
  answer === true
    ? meets(`the complainant agreed to the new date of the holding letter ${of(on)}`)
    : cannotSay(
        `whether the holding letter ${of(on)} puts the answer off so far that it takes agreement cannot be said: the day from which that is counted is not in the record`,
      );

/** Whether a complainant who did not agree to more time was told of the Ombudsman. */
export const dispute: Check = (file, provision) =>
  stagesFor(file, provision).flatMap(({ stage, events }) =>
    allOf(events, 'response.extended')
      .filter((letter) => letter.agreed === false)
      .map((letter): Judged => {
        const told = tells('ombudsman-details', letter, false);
        const name = `the holding letter ${of(letter.on)}, to which the complainant did not agree,`;
        const about = { stage: stage.id, on: letter.on };
        if (told === 'unknown')
          return cannotSay(`whether ${name} tells of the Ombudsman is not in the record`, about);
        return told
          ? meets(`${name} tells of the Ombudsman`, about)
          : fails(`${name} does not tell of the Ombudsman`, about);
      }),
  );
