/**
 * A policy of two stages that does exactly what the Complaint Handling Code of April 2024 requires. Each
 * clause is a provision of the Code. It is frozen: policies that extend it were saved with complaints. A
 * correction needs a base with another name.
 */
import { exclusions, serviceRequest } from './grounds.js';

const extension = (clause: string, days: '10 working days' | '20 working days') => ({
  clause,
  each: days,
  inAll: days,
  by: 'right',
  cases: 'where the complexity of the complaint calls for it',
  beyond: { by: 'right', cases: 'with good reason' },
});

const acknowledgement = [
  {
    of: 'complaint.acknowledged',
    clause: '5.6',
    contains: ['complaint-definition', 'outcomes-sought'],
  },
  {
    of: 'complaint.acknowledged',
    clause: '5.7',
    contains: ['responsible-for', 'not-responsible-for'],
  },
];

const holdingLetter = (delay: string, ombudsman: string) => [
  { of: 'response.extended', clause: delay, gives: ['newDueDate', 'reasons'] },
  { of: 'response.extended', clause: ombudsman, contains: 'ombudsman-details' },
];

const answer = ['stage', 'complaint-definition', 'decision', 'reasons', 'remedies'];

export const codeBase2024 = {
  title: 'Complaints policy',
  unsaid: 'not-stated',
  clauses: {
    '1.4': 'A request for a service is not yet a complaint.',
    '2.2': 'What need not be taken as a complaint.',
    '2.4': 'If a complaint is not accepted, the resident is told why, and about the Ombudsman.',
    '3.7': 'Residents are told that they can go to the Ombudsman, and how.',
    '5.3': 'There are 2 stages.',
    '5.6': 'Both acknowledgements define the complaint and the outcome wanted.',
    '5.7': 'Both acknowledgements say what the landlord is, and is not, responsible for.',
    '6.2': 'Stage 1 is acknowledged within 5 working days.',
    '6.3': 'The stage 1 response is sent within 10 working days of the acknowledgement.',
    '6.4': 'An extension of stage 1 is explained, with a new date.',
    '6.5': "A letter that extends stage 1 gives the Ombudsman's contact details.",
    '6.9': 'What the stage 1 response says.',
    '6.10': 'Anything not resolved to the satisfaction of the resident goes to stage 2.',
    '6.11': 'Stage 2 is acknowledged within 5 working days of the request.',
    '6.13': 'Stage 2 is considered by someone who did not consider stage 1.',
    '6.14': 'The stage 2 response is sent within 20 working days of the acknowledgement.',
    '6.15': 'An extension of stage 2 is explained, with a new date.',
    '6.16': "A letter that extends stage 2 gives the Ombudsman's contact details.",
    '6.19': 'What the stage 2 response says.',
  },
  stages: [
    {
      id: 'stage-1',
      clause: '5.3',
      steps: [
        { acknowledge: '5 working days from complaint.received', clause: '6.2' },
        {
          respond: '10 working days from complaint.acknowledged',
          clause: '6.3',
          extension: extension('6.4', '10 working days'),
        },
        { escalate: 'none', clause: '6.10', reading: 'The Code sets no time for asking.' },
      ],
      requires: [
        ...acknowledgement,
        {
          of: 'response.sent',
          clause: '6.9',
          contains: [...answer, 'outstanding-actions', 'escalation-right'],
        },
        ...holdingLetter('6.4', '6.5'),
      ],
    },
    {
      id: 'stage-2',
      clause: '5.3',
      gate: 'none',
      steps: [
        { acknowledge: '5 working days from escalation.requested', clause: '6.11' },
        {
          respond: '20 working days from complaint.acknowledged',
          clause: '6.14',
          extension: extension('6.15', '20 working days'),
        },
      ],
      requires: [
        ...acknowledgement,
        {
          of: 'response.sent',
          clause: '6.19',
          contains: [...answer, 'outstanding-actions', 'ombudsman-details'],
        },
        { of: 'response.sent', clause: '6.13', shows: 'independent' },
        ...holdingLetter('6.15', '6.16'),
      ],
    },
  ],
  scope: {
    clause: '2.2',
    grounds: [
      ...exclusions(12, { name: 'is the subject of a claim filed at court' }),
      serviceRequest,
    ],
  },
  requirements: [
    { of: 'complaint.excluded', clause: '2.4', gives: 'reasons', shows: 'toldOfOmbudsman' },
  ],
  signposts: [{ to: 'housing-ombudsman', at: 'any-time', clause: '3.7' }],
};
