import { definePolicy, replay } from 'housing-complaints';
import { asOf } from 'housing-complaints/testing';
import { matchers } from 'housing-complaints/testing/vitest';
import { expect, test } from 'vitest';

expect.extend(matchers);

const policy = definePolicy({
  extends: 'code-2024',
  id: 'our-homes-2026',
  landlord: 'Our Homes',
  inForce: '2026-04-01',
  clauses: { '3.2': 'We answer within 8 working days.' },
  stages: [
    {
      id: 'stage-1',
      handler: 'complaints-officer',
      steps: [{ respond: '8 working days from complaint.acknowledged', clause: '3.2' }],
    },
    { id: 'stage-2', handler: 'senior-manager' },
  ],
});

const complaint = replay(policy, [
  { type: 'complaint.received', on: '2026-05-01', note: 'The tenant\'s letter' },
  { type: 'complaint.acknowledged', on: '2026-05-11' },
]);

test('what holds on Friday 22 May 2026', () => {
  const then = asOf(complaint, '2026-05-22');
  expect(then).toBeAt('stage-1');
  expect(then).toFallDueOn('2026-05-11', 'stage-1/acknowledge');
  expect(then).toHaveMet('stage-1/acknowledge');
  expect(then).toFallDueOn('2026-05-21', 'stage-1/respond');
  expect(then).toBeOverdue('stage-1/respond', { by: 1 });
  expect(then).toFallDueOn('2026-05-11', 'code/stage-1/acknowledge');
  expect(then).toHaveMet('code/stage-1/acknowledge');
  expect(then).toFallDueOn('2026-05-26', 'code/stage-1/respond');
  expect(then).toBeOpen('code/stage-1/respond');
  expect(then).toBreach('3.2');
});
