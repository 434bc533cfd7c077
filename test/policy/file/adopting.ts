/** Policy files that extend what the Code asks: the shortest there is, and one with a landlord's own text on top. */
import type { CodeEdition, PolicyFile } from '../../../src/policy/index.js';

export const adoptingFile = {
  extends: 'code-2024',
  id: 'plain-homes-2024',
  landlord: 'Plain Homes',
  inForce: '2024-04-01',
  stages: [
    { id: 'stage-1', handler: 'complaints-officer' },
    { id: 'stage-2', handler: 'senior-manager' },
  ],
} satisfies PolicyFile;

/** The same under another edition of the Code, from its first day. */
export const adoptingOf = (edition: CodeEdition) =>
  ({
    ...adoptingFile,
    extends: `code-${edition}`,
    inForce: FIRST_DAYS[edition],
  }) satisfies PolicyFile;

const FIRST_DAYS = { '2020': '2020-07-01', '2022': '2022-04-01', '2024': '2024-04-01' } as const;

export const ownFile = {
  extends: 'code-2024',
  id: 'northgate-homes-2025',
  edition: 'April 2025',
  landlord: 'Northgate Homes',
  inForce: '2025-04-01',
  clauses: {
    '2.1': 'A complaint is dissatisfaction, however made; our definition is that of the Ombudsman.',
    '3.1': 'Stage 1: five working days to acknowledge, ten more to answer.',
    '3.4': 'Anybody may ask for stage 2 within six months.',
    '4.1': 'Stage 2: a head of service who was not involved before.',
    '5.2': 'What happened more than a year ago we may leave aside.',
    '7.1': 'We are closed between Christmas and New Year.',
    '8.1': 'The Board sees figures every quarter.',
  },
  stages: [
    {
      id: 'stage-1',
      clause: '3.1',
      handler: ['complaints-officer', 'repairs-lead'],
      steps: [{ escalate: '6 months from response.sent', clause: '3.4' }],
    },
    { id: 'stage-2', clause: '4.1', handler: 'head-of-service' },
  ],
  scope: {
    grounds: [
      { id: 'over-12-months', clause: '5.2' },
      {
        id: 'homelessness',
        clause: '5.2',
        name: 'is about a decision on homelessness',
        met: { fact: 'about', includes: 'homelessness' },
        effect: 'exclude',
        route: { to: 'housing-options', name: 'the statutory review' },
        notice: [{ gives: 'reasons', shows: ['inWriting', 'toldOfOmbudsman'] }],
      },
    ],
  },
  without: ['scope.grounds.considered-before'],
  closures: [
    { date: '2025-12-29', title: 'Christmas closure', clause: '7.1' },
    { date: '2025-12-30', title: 'Christmas closure', clause: '7.1' },
    { date: '2025-12-31', title: 'Christmas closure', clause: '7.1' },
  ],
  roles: { 'repairs-lead': 2 },
  topics: ['homelessness'],
} satisfies PolicyFile;
