import { dateWithYear } from '../../calendar/index.js';
import { allOf, firstOn, tells } from '../../history/index.js';
import { type Check, cannotSay, type Judged, meets, of, review } from './check.js';

/** Whether complainants were told of the Ombudsman from the beginning. */
export const earlyAdvice: Check = ({ stages }) =>
  stages.slice(0, 1).flatMap(({ stage, events }): Judged[] => {
    const letter = allOf(events, 'complaint.acknowledged')[0];
    if (!letter) return [];
    const name = `the acknowledgement ${of(letter.on)}`;
    const about = { stage: stage.id, on: letter.on };
    const told = tells('ombudsman-details', letter, false);
    if (told === 'unknown')
      return [cannotSay(`whether ${name} tells of the Ombudsman is not in the record`, about)];
    if (told) return [meets(`${name} tells of the Ombudsman`, about)];
    const because = `${name} does not tell of the Ombudsman; whether something else did at the beginning is for a person to say`;
    return [review(because, about)];
  });

/** Whether there was news at agreed times once an answer was late: nothing that is recorded tells. */
export const updatesWhenLate: Check = ({ stages }) =>
  stages
    .filter(({ times }) => (times.extendedResponse ?? times.response)?.standing === 'late')
    .map(({ number, stage, events }) => {
      const contact = firstOn(events, 'complainant.contacted');
      const of = contact ? `, which tells of contact on ${dateWithYear(contact)}` : '';
      const because = `the stage ${number} response was not in the Code's time; whether it was agreed how often there would be news is not in the record${of}`;
      return cannotSay(because, { stage: stage.id });
    });
