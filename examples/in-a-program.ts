import {
  definePolicy,
  obligationsOf,
  openComplaint,
  recordEvent,
  restore,
  serialise,
} from 'housing-complaints';

const policy = definePolicy({
  extends: 'code-2024',
  id: 'our-homes-2024',
  landlord: 'Our Homes',
  inForce: '2024-04-01',
  stages: [
    { id: 'stage-1', handler: 'complaints-officer' },
    { id: 'stage-2', handler: 'senior-manager' },
  ],
});
const opened = openComplaint(policy, { on: '2026-01-05', type: 'complaint.received', ref: 'HC-1' });
const complaint = recordEvent(opened, { on: '2026-01-07', type: 'complaint.acknowledged' });
export const due = obligationsOf(complaint, '2026-01-08');
const saved = serialise(complaint); // plain JSON
export const again = restore(saved, { policies: [policy] });
