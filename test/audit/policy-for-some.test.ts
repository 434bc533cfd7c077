/** Steps that are owed for some complaints only, held against a Code that asks for them in every case. */
import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../src/audit/index.js';
import { code2024 } from '../../src/codes/index.js';
import type { PolicyFile } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';

const when = { fact: 'about', includes: 'repairs' } as const;
const otherwise = { not: when } as const;

function finding(provision: string, steps: readonly object[]) {
  const policy = definePolicy({
    extends: 'code-2024',
    id: 'two-tracks',
    landlord: 'Two Tracks',
    inForce: '2024-04-01',
    clauses: { '4.1': 'Complaints about repairs are answered, others are decided by a panel.' },
    stages: [
      { id: 'stage-1', handler: 'complaints-officer', clause: '4.1', steps },
      { id: 'stage-2', handler: 'senior-manager' },
    ],
  } as PolicyFile);
  return auditPolicy(policy, code2024).findings.find((one) => one.provision === provision);
}

describe('2024 6.2: an acknowledgement for some', () => {
  test('leaves open what the others get', () => {
    const acknowledge = '5 working days from complaint.received';
    expect(finding('6.2', [{ acknowledge, when }])).toMatchObject({
      verdict: 'review',
      reason: 'owed-for-some',
      clause: '4.1',
      because:
        'At Stage 1, the policy requires the landlord to acknowledge only for some complaints.',
    });
    expect(finding('6.2', [{ acknowledge }])).toMatchObject({ verdict: 'meets' });
  });
});

describe('2024 6.3: a response for some, a decision for the others', () => {
  const tracks = (days: number) => [
    { respond: '10 working days from complaint.acknowledged', when },
    { decide: `${days} working days from complaint.acknowledged`, when: otherwise },
  ];

  test('both in time: the Code is kept', () => {
    expect(finding('6.3', tracks(10))).toMatchObject({ verdict: 'meets' });
  });

  test('the second is judged, too', () => {
    expect(finding('6.3', tracks(15))).toMatchObject({ verdict: 'fails', reason: 'time-longer' });
  });

  test('without another answer, what the others get is open', () => {
    const respond = '10 working days from complaint.acknowledged';
    expect(finding('6.3', [{ respond, when }])).toMatchObject({
      verdict: 'review',
      reason: 'owed-for-some',
    });
  });
});
