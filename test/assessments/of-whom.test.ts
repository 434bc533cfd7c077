/** A finding is about the matter, the request or the complainant, and says so. */
import { describe, expect, test } from 'vitest';
import { assessConduct, assessEscalation } from '../../src/assessments/index.js';
import { replay } from '../../src/complaint/index.js';
import type { Gate, Refusal } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { fact, twoStages } from '../support/stages.js';

describe('a finding says of whom or what it is', () => {
  const gate: Gate = {
    clause: '3',
    criteria: [
      { id: 'reasons', name: 'gives reasons', clause: '3', met: { fact: 'reasons', given: true } },
    ],
    passes: 'any',
    otherwise: 'may-refuse',
  };
  const refusal: Refusal = {
    clause: '4',
    grounds: [
      {
        id: 'excessive',
        name: 'asks too much',
        clause: '4',
        met: { fact: 'excessive', is: true },
        discretion: 'director',
      },
    ],
    formalities: 'not-stated',
  };
  const [first, second] = twoStages();
  const gated = policyWith({ stages: [first, { ...second, gate }], refusal });
  const complaint = replay(gated, [
    received('2024-02-05'),
    fact('2024-02-06', 'complaint.acknowledged'),
    fact('2024-02-19', 'response.sent'),
  ]);
  const of = (ground: string, facts: object) =>
    assessEscalation(complaint, { on: '2024-03-01', ...facts }).findings.find(
      (one) => one.ground === ground,
    );

  test('a criterion of a gate, of the request', () => {
    const fields = { clause: '3', effect: 'include', discretionary: false };
    expect(of('reasons', { reasons: 'It leaks.' })).toMatchObject({
      ...fields,
      reason: 'applies',
      because: 'The request gives reasons.',
    });
    expect(of('reasons', { reasons: '' })).toMatchObject({
      ...fields,
      reason: 'criterion-not-met',
      because: 'This criterion is not met: ‘the request gives reasons’.',
    });
    expect(of('reasons', {})).toMatchObject({ ...fields, reason: 'not-known', needs: ['reasons'] });
  });

  test('the gate, of the stage', () => {
    const says = (facts: object) => of('gate', facts)?.because;
    expect(says({ reasons: 'It leaks.' })).toBe(
      'The request meets at least one criterion for Stage 2.',
    );
    expect(says({ reasons: '' })).toBe('The request meets no criterion for Stage 2.');
    expect(says({})).toBe(
      'It is not known whether the request meets at least one criterion for Stage 2.',
    );
  });

  test('a ground for refusing it, of the request, and who decides', () => {
    const fields = { clause: '4', effect: 'refuse', discretionary: true, decider: 'director' };
    expect(of('excessive', { excessive: true })).toMatchObject({
      ...fields,
      reason: 'applies',
      because: 'The request asks too much.',
    });
    expect(of('excessive', { excessive: false })).toMatchObject({
      ...fields,
      reason: 'does-not-apply',
      because: 'This ground does not apply: ‘the request asks too much’.',
    });
  });

  test('a ground of conduct, of the complainant', () => {
    const by = policyWith({
      stages: [oneStage()],
      conduct: {
        clause: '2',
        grounds: [
          {
            id: 'harassing',
            name: 'harasses staff',
            clause: '2',
            met: { fact: 'harassing', is: true },
          },
        ],
        powers: 'none',
        appeal: 'not-stated',
        signposts: [],
        review: 'not-stated',
      },
    });
    const says = (harassing: boolean) => assessConduct(by, { harassing }).findings[0]?.because;
    expect(says(true)).toBe('The complainant harasses staff.');
    expect(says(false)).toBe('This ground does not apply: ‘the complainant harasses staff’.');
  });
});
