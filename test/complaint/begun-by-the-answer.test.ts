/** What a policy has done once it has answered is owed after the answer, wherever it stands in the policy. */
import { describe, expect, test } from 'vitest';
import { expectedEvents, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, EventType } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import { dutyOf, fact } from '../support/stages.js';

const pay = (from: EventType) => ({
  'own-pay': `20 working days from ${from}`,
  beside: true,
  clause: '7',
});
const respond = { respond: '10 working days from complaint.acknowledged' };

const policyOf = (...stages: readonly (readonly object[])[]) =>
  definePolicy({
    extends: 'code-2024',
    id: 'meadow-homes',
    landlord: 'Meadow Homes',
    inForce: '2024-04-01',
    clauses: { 7: 'We pay within 20 working days.' },
    stages: stages.map((steps, n) => ({ id: `stage-${n + 1}`, handler: 'officer', steps })),
    events: {
      accept: { name: 'your acceptance', by: 'complainant' },
      pay: { name: 'the payment', by: 'landlord' },
    },
    duties: { pay: 'pay the compensation', accept: 'accept our offer' },
  });

const ANSWERED: readonly ComplaintEvent[] = [
  fact('2025-03-03', 'complaint.received'),
  fact('2025-03-04', 'complaint.acknowledged'),
  fact('2025-03-18', 'response.sent'),
];
const ENDED: readonly ComplaintEvent[] = [
  ...ANSWERED,
  fact('2025-03-20', 'escalation.requested'),
  fact('2025-03-21', 'complaint.acknowledged'),
  fact('2025-04-01', 'response.sent'),
];
const accepted = (on: '2025-03-20' | '2025-04-03') => fact(on, 'own.accept');

describe('a payment', () => {
  test.each([
    { because: 'before the answer', steps: [pay('response.sent')], due: '2025-04-15' },
    { because: 'after the answer', steps: [respond, pay('response.sent')], due: '2025-04-15' },
    {
      because: 'before the answer, from an acceptance after it',
      steps: [pay('own.accept')],
      due: '2025-04-17',
    },
  ])('that the policy has $because is owed once it was answered', ({ steps, due }) => {
    const complaint = replay(policyOf(steps, []), [...ANSWERED, accepted('2025-03-20')]);
    expect(dutyOf(complaint, 'stage-1/own-pay', '2025-03-25')).toMatchObject({
      due,
      standing: 'open',
    });
    expect(dutyOf(complaint, 'stage-1/own-pay', '2025-04-22')?.standing).toBe('overdue');
  });

  test('is owed after the answer that ended the process', () => {
    const policy = policyOf([], [respond, pay('response.sent')]);
    expect(dutyOf(replay(policy, ENDED), 'stage-2/own-pay', '2025-05-02')).toMatchObject({
      due: '2025-05-01',
      standing: 'overdue',
    });
    expect(verifyPolicy(policy)).toEqual([]);
  });

  test('is owed from an acceptance after the end, and not without one', () => {
    const policy = policyOf([], [respond, pay('own.accept')]);
    const paid = fact('2025-05-02', 'own.pay');
    const standingOf = (...more: readonly ComplaintEvent[]) =>
      dutyOf(replay(policy, [...ENDED, ...more]), 'stage-2/own-pay', '2025-05-02')?.standing;
    expect(standingOf()).toBe('released');
    expect(standingOf(accepted('2025-04-03'))).toBe('open');
    expect(standingOf(accepted('2025-04-03'), paid)).toBe('met');
  });

  test('is no longer owed once the complaint was withdrawn', () => {
    const complaint = replay(policyOf([pay('response.sent')], []), [
      ...ANSWERED,
      fact('2025-03-21', 'complaint.withdrawn'),
    ]);
    expect(dutyOf(complaint, 'stage-1/own-pay', '2025-05-02')?.standing).toBe('released');
  });
});

test('what begins with the answer is expected after it, and regular', () => {
  const accept = { 'own-accept': '28 calendar days from response.sent', beside: true, clause: '7' };
  for (const steps of [
    [accept, pay('own.accept')],
    [respond, accept, pay('own.accept')],
  ]) {
    const policy = policyOf(steps, []);
    const answered = replay(policy, ANSWERED);
    expect(expectedEvents(answered, '2025-03-19')).toEqual(
      expect.arrayContaining(['own.accept', 'own.pay', 'escalation.requested']),
    );
    const { history } = replay(policy, [
      ...ANSWERED,
      accepted('2025-03-20'),
      fact('2025-03-21', 'own.pay'),
    ]);
    expect(history.map(({ regularity }) => regularity)).toEqual(Array(5).fill('regular'));
  }
});

test('the time to accept an offer runs out after the answer', () => {
  const accept = { 'own-accept': '28 calendar days from response.sent', beside: true, clause: '7' };
  const complaint = replay(policyOf([accept], []), ANSWERED);
  expect(dutyOf(complaint, 'stage-1/own-accept', '2025-04-16')?.standing).toBe('lapsed');
});

test('what an acknowledgement after the answer would begin is not owed', () => {
  const contact = { contact: '2 working days from complaint.acknowledged', beside: true };
  const [received, acknowledged] = ANSWERED as [ComplaintEvent, ComplaintEvent];
  const complaint = replay(policyOf([contact], []), [
    received,
    fact('2025-03-03', 'response.sent'),
    acknowledged,
  ]);
  expect(dutyOf(complaint, 'stage-1/contact', '2025-03-10')?.standing).toBe('released');
});
