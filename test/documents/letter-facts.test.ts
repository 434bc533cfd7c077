import { expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import { openComplaint, recordEvent } from '../../src/complaint/index.js';
import { letter } from '../../src/documents/index.js';
import { definePolicy, reviewStage } from '../../src/policy/index.js';

/** A policy of one stage that asks a refusal to tell of the Ombudsman, by the field of the fact. */
const policy = definePolicy({
  id: 'plain',
  edition: '1',
  landlord: 'Landlord',
  title: 'Complaints',
  inForce: { from: '2024-04-01' },
  clauses: [{ number: '1', summary: 'All of it.', treatment: 'executed' }],
  stages: [
    reviewStage({
      id: 'stage-1',
      name: 'Stage 1',
      clause: '1',
      opensOn: ['complaint.received'],
      handler: 'not-stated',
      acknowledge: { amount: 5, unit: 'working-days', from: 'complaint.received' },
      respond: { amount: 10, unit: 'working-days', from: 'complaint.acknowledged' },
      extension: 'none',
      escalate: 'last',
    }),
  ],
  requirements: [
    {
      id: 'told-of-ombudsman',
      kind: 'missing-notice',
      clause: '1',
      of: ['complaint.excluded'],
      holds: { fact: 'toldOfOmbudsman', is: true },
      must: 'tell the complainant of the Ombudsman',
    },
  ],
  scope: {
    grounds: [
      { id: 'old', name: 'is old', clause: '1', met: { fact: 'old', is: true }, effect: 'exclude' },
    ],
  },
  refusal: 'none',
  lateRequest: 'none',
  signposts: 'not-stated',
});
const complaint = openComplaint(policy, { on: '2025-04-10', type: 'complaint.received' });

test('a refusal that has to tell of the Ombudsman tells of them, without being asked for a field', () => {
  const made = letter('refusal-to-accept', complaint, {
    on: '2025-04-15',
    grounds: ['old'],
    reasons: 'It was in 2016.',
  });
  expect(made).toMatchObject({ ok: true });
  expect(made.ok && made.events[0]).toMatchObject({
    contents: expect.arrayContaining(['ombudsman-details']),
  });
});

test('a remedy promised by a day in a letter is a promise, and is overdue after it', () => {
  const made = letter('response', complaint, {
    on: '2025-04-24',
    outcome: 'upheld',
    reasons: 'The wall was left.',
    remedies: [{ what: 'Treat the wall', by: '2025-05-30' }],
  });
  if (!made.ok) throw new Error(made.issues.map(({ message }) => message).join());
  const kept = {
    type: 'action.agreed',
    on: '2025-04-24',
    action: 'Treat the wall',
    dueBy: '2025-05-30',
  };
  expect(made.events[1]).toMatchObject(kept);
  const sent = recordEvent(complaint, ...made.events);
  expect(auditComplaint(sent, '2025-09-01').remedies).toMatchObject([
    { what: 'Treat the wall', dueBy: '2025-05-30', standing: 'overdue' },
  ]);
  // What is on record as promised is not promised again.
  const again = letter('response', sent, { on: '2025-04-24', reasons: 'The wall was left.' });
  expect(again.ok && again.events.map(({ type }) => type)).toEqual(['response.sent']);
});
