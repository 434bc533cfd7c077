import { dateWithYear } from '../calendar/index.js';
import { allOf, firstOn, tells } from '../history/index.js';
import type { Truth } from '../policy/index.js';
import { type Check, type Judged, of } from './complaint-check.js';

/** Whether complainants were told of the Ombudsman from the beginning. */
export const earlyAdvice: Check = ({ stages }) =>
  stages.slice(0, 1).flatMap(({ stage, events }): Judged[] => {
    const letter = allOf(events, 'complaint.acknowledged')[0];
    if (!letter) return [];
    const name = `he acknowledgement ${of(letter.on)}`;
    const told = tells('ombudsman-details', letter, false);
    return [{ ...EARLY[String(told) as `${Truth}`](name), stage: stage.id, on: letter.on }];
  });

const EARLY: Readonly<Record<`${Truth}`, (name: string) => Judged>> = {
  true: (name) => ({ verdict: 'meets', because: `T${name} tells of the Ombudsman.` }),
  false: (name) => ({
    verdict: 'review',
    because: `T${name} does not tell of the Ombudsman; whether something else did at the beginning is for a person to say.`,
  }),
  unknown: (name) => ({
    verdict: 'cannot-be-assessed',
    because: `Whether t${name} tells of the Ombudsman is not in the record.`,
  }),
};

/** Whether there was news at agreed times once an answer was late: nothing that is recorded tells. */
export const updatesWhenLate: Check = ({ stages }) =>
  stages
    .filter(({ times }) => (times.extendedResponse ?? times.response)?.standing === 'late')
    .map(({ number, stage, events }) => {
      const contact = firstOn(events, 'complainant.contacted');
      return {
        stage: stage.id,
        verdict: 'cannot-be-assessed',
        because: `The stage ${number} response was not in the Code's time; whether it was agreed how often there would be news is not in the record${contact ? `, which tells of contact on ${dateWithYear(contact)}` : ''}.`,
      };
    });
