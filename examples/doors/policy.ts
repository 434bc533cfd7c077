import { comparePolicies, definePolicy } from 'housing-complaints/policy';

const ours = { id: 'ours', landlord: 'Example Homes', title: 'Complaints', extends: 'code-2024' };
const before = definePolicy({ ...ours, edition: '2025', inForce: '2025-04-01' });
const after = definePolicy({
  ...ours,
  edition: '2026',
  inForce: '2026-04-01',
  clauses: { '3.1': 'We answer within five working days.' },
  stages: [
    {
      id: 'stage-1',
      steps: [{ respond: '5 working days from complaint.acknowledged', clause: '3.1' }],
    },
  ],
});
for (const { part, because } of comparePolicies(before, after)) {
  if (part === 'limit') console.log(because);
}
// The time limit to send the response at Stage 1 is now 5 working days (3.1). It was 10 working days (Code 6.3).
