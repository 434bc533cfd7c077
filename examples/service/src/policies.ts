import { definePolicy } from 'housing-complaints';

/** Every edition by which a stored complaint may be judged: old ones stay in the list. */
export const policies = [
  definePolicy({
    extends: 'code-2024',
    id: 'our-homes',
    edition: '2024',
    landlord: 'Our Homes',
    inForce: '2024-04-01',
    stages: [
      { id: 'stage-1', handler: 'complaints-officer' },
      { id: 'stage-2', handler: 'senior-manager' },
    ],
  }),
];
