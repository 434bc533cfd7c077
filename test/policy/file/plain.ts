/** A plain policy of two stages in the file form, standing alone, for tests to change. */
import type { PolicyFile } from '../../../src/policy/index.js';
import type { PolicyData } from '../small-policy.js';
import { put } from '../small-policy.js';

export const plainFile = {
  id: 'plain-homes-2024',
  edition: 'April 2024',
  landlord: 'Plain Homes',
  title: 'Complaints policy',
  inForce: '2024-04-01',
  unsaid: 'not-stated',
  clauses: {
    1: 'What is not covered.',
    2: 'Stage 1.',
    3: 'Stage 2.',
    4: 'Holding letters.',
    6: 'The Ombudsman.',
  },
  stages: [
    {
      id: 'stage-1',
      clause: '2',
      handler: 'complaints-officer',
      steps: [
        { acknowledge: '5 working days from complaint.received' },
        {
          respond: '10 working days from complaint.acknowledged',
          extension: {
            clause: '4',
            each: '10 working days',
            inAll: '10 working days',
            by: 'right',
            cases: 'where it is complex',
            beyond: { by: 'right', cases: 'with good reason' },
          },
        },
        { escalate: 'none' },
      ],
      requires: [
        {
          of: 'complaint.acknowledged',
          contains: [
            'complaint-definition',
            'outcomes-sought',
            'responsible-for',
            'not-responsible-for',
          ],
        },
        {
          of: 'response.sent',
          contains: [
            'stage',
            'complaint-definition',
            'decision',
            'reasons',
            'remedies',
            'outstanding-actions',
            'escalation-right',
          ],
        },
        {
          of: 'response.extended',
          clause: '4',
          gives: ['newDueDate', 'reasons'],
          contains: 'ombudsman-details',
        },
      ],
    },
    {
      id: 'stage-2',
      clause: '3',
      gate: 'none',
      handler: 'senior-manager',
      steps: [
        { acknowledge: '5 working days from escalation.requested' },
        {
          respond: '20 working days from complaint.acknowledged',
          extension: {
            clause: '4',
            each: '20 working days',
            inAll: '20 working days',
            by: 'right',
            cases: 'where it is complex',
            beyond: { by: 'right', cases: 'with good reason' },
          },
        },
      ],
      requires: [
        {
          of: 'complaint.acknowledged',
          contains: [
            'complaint-definition',
            'outcomes-sought',
            'responsible-for',
            'not-responsible-for',
          ],
        },
        {
          of: 'response.sent',
          contains: [
            'stage',
            'complaint-definition',
            'decision',
            'reasons',
            'remedies',
            'outstanding-actions',
            'ombudsman-details',
          ],
          shows: 'independent',
        },
        {
          of: 'response.extended',
          clause: '4',
          gives: ['newDueDate', 'reasons'],
          contains: 'ombudsman-details',
        },
      ],
    },
  ],
  scope: {
    clause: '1',
    grounds: [
      {
        id: 'over-12-months',
        name: 'happened more than 12 months ago',
        met: { olderThan: '12 months', since: 'later', boundary: 'over' },
        effect: 'exclude',
        discretion: 'landlord',
      },
      {
        id: 'legal',
        name: 'is before a court',
        met: { fact: 'legalProceedings', in: ['filed', 'served', 'concluded'] },
        effect: 'exclude',
        discretion: 'landlord',
      },
      {
        id: 'service-request',
        name: 'is a first request for a service',
        met: { fact: 'about', includes: 'service-query' },
        unless: { fact: 'triedAtFirstContact', is: true },
        effect: 'first-contact',
      },
    ],
  },
  requirements: [
    {
      of: 'complaint.excluded',
      clause: '1',
      gives: 'reasons',
      shows: ['inWriting', 'toldOfOmbudsman'],
    },
  ],
  signposts: [{ to: 'housing-ombudsman', at: 'any-time', clause: '6' }],
  contents: ['responsible-for', 'not-responsible-for'],
} satisfies PolicyFile;

/** The file with something put at a path, or taken out. */
export function plainFileWith(path: string, value: unknown): PolicyData {
  const file = structuredClone(plainFile) as unknown as PolicyData;
  put(file, path, value);
  return file;
}
