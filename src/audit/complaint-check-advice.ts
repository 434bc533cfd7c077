import { allOf, firstOn } from './complaint-case.js';
import { type Check, type Judged, of } from './complaint-check.js';

/** Whether complainants were told of the Ombudsman from the beginning. */
export const earlyAdvice: Check = ({ stages }) =>
  stages.slice(0, 1).flatMap(({ stage, events }): Judged[] => {
    const letter = allOf(events, 'complaint.acknowledged')[0];
    if (!letter) return [];
    const about = { stage: stage.id, on: letter.on };
    if (!letter.contents)
      return [
        {
          ...about,
          verdict: 'cannot-be-assessed',
          because: `Whether the acknowledgement ${of(letter.on)} tells of the Ombudsman is not in the record.`,
        },
      ];
    return letter.contents.includes('ombudsman-details')
      ? [
          {
            ...about,
            verdict: 'meets',
            because: `The acknowledgement ${of(letter.on)} tells of the Ombudsman.`,
          },
        ]
      : [
          {
            ...about,
            verdict: 'review',
            because: `The acknowledgement ${of(letter.on)} does not tell of the Ombudsman; whether something else did at the beginning is for a person to say.`,
          },
        ];
  });

/** Whether there was news at agreed times once an answer was late: nothing that is recorded tells. */
export const updatesWhenLate: Check = ({ stages }) =>
  stages
    .filter(({ times }) => times.response?.standing === 'late')
    .map(({ number, stage, events }) => {
      const contact = firstOn(events, 'complainant.contacted');
      return {
        stage: stage.id,
        verdict: 'cannot-be-assessed',
        because: `The stage ${number} response was not in the Code's time; whether it was agreed how often there would be news is not in the record${contact ? `, which tells of contact on ${contact}` : ''}.`,
      };
    });
