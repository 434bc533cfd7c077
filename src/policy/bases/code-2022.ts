/**
 * A policy of two stages that does exactly what the Complaint Handling Code of April 2022 requires. Each
 * clause is a provision of the Code. It is frozen, like `code-2024.ts`.
 */
import { exclusions, PROCEEDINGS, serviceRequest } from './grounds.js';

const days = '10 days read as working days';

/**
 * One provision sets the length of an extension and requires an explanation, another says when it needs agreement.
 * Beyond 10 days, good reason is a must (5.1) and agreement is recommended (5.2). This policy requires both of these.
 */
const extension = (agreed: string) => ({
  each: days,
  inAll: days,
  by: 'right',
  cases: 'in exceptional cases',
  reading: 'The Code says "days". These are read as working days, like the time that they extend.',
  beyond: { clause: agreed, by: 'agreement', cases: 'with good reason' },
});

const holdingLetter = (delay: string, disagreed: string) => [
  { of: 'response.extended', clause: delay, gives: ['newDueDate', 'reasons'] },
  {
    of: 'response.extended',
    clause: disagreed,
    when: { fact: 'agreed', is: false },
    contains: 'ombudsman-details',
  },
];

export const codeBase2022 = {
  title: 'Complaints policy',
  unsaid: 'not-stated',
  clauses: {
    '1.4': 'A request for a service is not yet a complaint.',
    '1.8': 'What need not be taken as a complaint.',
    '1.9': 'If a complaint is not accepted, the resident is told why, and about the Ombudsman.',
    '2.8': 'Residents are told that they can go to the Ombudsman, from the start.',
    '4.1': 'Stage 1 is acknowledged and logged within 5 days.',
    '4.2': 'The acknowledgement defines the complaint and the outcome wanted.',
    '4.13': 'The policy says how long residents have to ask for the next stage.',
    '5.1':
      'The stage 1 response is sent within 10 working days of logging, or extended with reasons.',
    '5.2': 'A stage 1 of more than 20 working days is agreed with the resident.',
    '5.3': 'A resident who does not agree is told how to go to the Ombudsman.',
    '5.8': 'What the stage 1 response says.',
    '5.10': 'After a request for stage 2, what is still at issue is defined.',
    '5.12': 'Stage 2 is considered by someone who did not consider stage 1.',
    '5.13':
      'The stage 2 response is sent within 20 working days of the request, or extended with reasons.',
    '5.14': 'An extension of stage 2 by more than 10 working days is agreed with the resident.',
    '5.15': 'A resident who does not agree is told how to go to the Ombudsman.',
    '5.16': 'What the stage 2 response says.',
    '5.17': 'There are 2 stages.',
  },
  stages: [
    {
      id: 'stage-1',
      clause: '5.17',
      steps: [
        { acknowledge: '5 days read as working days from complaint.received', clause: '4.1' },
        {
          respond: [
            '10 working days from complaint.logged',
            {
              is: '10 working days from complaint.acknowledged',
              reading:
                'If the record does not show when the complaint was logged, the time runs from the acknowledgement, because the two are due together.',
            },
          ],
          clause: '5.1',
          extension: extension('5.2'),
        },
        {
          escalate: 'none',
          clause: '4.13',
          reading:
            'The Code asks policies for a time. This policy sets none, so you can ask at any time.',
        },
      ],
      requires: [
        {
          of: 'complaint.acknowledged',
          clause: '4.2',
          contains: ['complaint-definition', 'outcomes-sought'],
        },
        {
          of: 'response.sent',
          clause: '5.8',
          contains: [
            ...['stage', 'decision', 'reasons', 'remedies'],
            ...['outstanding-actions', 'escalation-right'],
          ],
          shows: 'inWriting',
        },
        ...holdingLetter('5.1', '5.3'),
      ],
    },
    {
      id: 'stage-2',
      clause: '5.17',
      gate: 'none',
      steps: [
        {
          acknowledge: {
            is: '5 days read as working days from escalation.requested',
            reading: 'The Code sets no time for this. It is read as that of stage 1.',
          },
          clause: '5.10',
        },
        {
          respond: '20 working days from escalation.requested',
          clause: '5.13',
          extension: extension('5.14'),
        },
      ],
      requires: [
        {
          of: 'complaint.acknowledged',
          clause: '5.10',
          contains: ['outstanding-issues', 'outcomes-sought'],
        },
        {
          of: 'response.sent',
          clause: '5.16',
          contains: [
            ...['stage', 'complaint-definition', 'decision', 'reasons', 'remedies'],
            ...['outstanding-actions', 'next-steps', 'ombudsman-details'],
          ],
          shows: 'inWriting',
        },
        { of: 'response.sent', clause: '5.12', shows: 'independent' },
        ...holdingLetter('5.13', '5.15'),
      ],
    },
  ],
  scope: {
    clause: '1.8',
    grounds: [...exclusions(6, PROCEEDINGS), serviceRequest],
  },
  requirements: [
    { of: 'complaint.excluded', clause: '1.9', gives: 'reasons', shows: 'toldOfOmbudsman' },
  ],
  signposts: [{ to: 'housing-ombudsman', at: 'any-time', clause: '2.8' }],
};
