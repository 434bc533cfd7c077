/**
 * A policy of two stages that does exactly what the Complaint Handling Code of July 2020 requires. Each clause is a
 * question of its self-assessment, or a passage of the text, which has no numbers. It is frozen, like `code-2024.ts`.
 */
import { exclusions, PROCEEDINGS } from './grounds.js';

const days = '10 days read as working days';

const extension = {
  each: days,
  inAll: days,
  by: 'right',
  reading: 'The Code says "days". These are read as working days, like the time that they extend.',
  beyond: { by: 'right', cases: 'with good reason' },
};

const STAGES = 'text on number of stages';
const STAGE_1 = 'text on stage 1 time';
const STAGE_2 = 'text on stage 2 time';
const RESPONSES = 'text on stage response contents';
const REFUSAL = 'text on refusal notice';

const requires = (clause: string) => [
  {
    of: 'response.sent',
    clause: RESPONSES,
    contains: ['stage', 'decision', 'reasons', 'remedies', 'outstanding-actions', 'next-steps'],
  },
  { of: 'response.extended', clause, gives: ['newDueDate', 'reasons'] },
];

export const codeBase2020 = {
  title: 'Complaints policy',
  unsaid: 'not-stated',
  clauses: {
    'self-assessment 1.2':
      'The policy says what need not be taken as a complaint. These grounds are those of the next Code.',
    'self-assessment 3.6': 'The final response says that the matter can go to the Ombudsman.',
    'self-assessment 4.3': 'A complaint is logged and acknowledged within 5 days.',
    [STAGES]: 'There are 2 stages.',
    [REFUSAL]: 'If a complaint is not accepted, the resident is told why, and about the Ombudsman.',
    [STAGE_1]: 'The stage 1 response is sent within 10 working days, or extended with reasons.',
    [RESPONSES]: 'What every response says.',
    [STAGE_2]: 'The stage 2 response is sent within 20 working days, or extended with reasons.',
  },
  stages: [
    {
      id: 'stage-1',
      clause: STAGES,
      steps: [
        {
          acknowledge: '5 days read as working days from complaint.received',
          clause: 'self-assessment 4.3',
        },
        { respond: '10 working days from complaint.received', clause: STAGE_1, extension },
        { escalate: 'none', reading: 'The Code sets no time for asking.' },
      ],
      requires: requires(STAGE_1),
    },
    {
      id: 'stage-2',
      clause: STAGES,
      gate: 'none',
      steps: [{ respond: '20 working days from escalation.requested', clause: STAGE_2, extension }],
      requires: [
        ...requires(STAGE_2),
        { of: 'response.sent', clause: 'self-assessment 3.6', contains: 'ombudsman-details' },
      ],
    },
  ],
  scope: { clause: 'self-assessment 1.2', grounds: exclusions(6, PROCEEDINGS) },
  requirements: [
    { of: 'complaint.excluded', clause: REFUSAL, gives: 'reasons', shows: 'toldOfOmbudsman' },
  ],
  signposts: [
    { to: 'housing-ombudsman', at: 'exhausted', clause: 'self-assessment 3.6' },
    {
      to: 'housing-ombudsman',
      at: ['excluded', 'escalation-refused'],
      clause: REFUSAL,
      reading: 'A refusal to escalate is read as a complaint not accepted.',
    },
  ],
};
