/** A new edition of the Code is a folder of data: everything that takes an edition takes it. */
import { describe, expect, test } from 'vitest';
import { auditComplaint, auditPolicy, selfAssessment } from '../../src/audit/index.js';
import { CODES, citation, readWith } from '../../src/codes/index.js';
import { obligationsOf, replay } from '../../src/complaint/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import { CODE_EDITIONS } from '../../src/policy/index.js';
import { code2027 } from '../fixtures/code-2027/index.js';

const complaint = replay(housingPlus2018, [
  { on: '2027-05-04', type: 'complaint.received', subject: 'housing' },
  { on: '2027-05-04', type: 'complaint.formalised', agreed: true },
  { on: '2027-05-06', type: 'complaint.acknowledged' },
  {
    on: '2027-05-18',
    type: 'response.sent',
    outcome: 'upheld',
    contents: ['decision', 'escalation-right'],
  },
]);

test('every edition on the list has its data', () => {
  expect(CODES.map(({ id }) => id)).toEqual(CODE_EDITIONS);
});

describe('an edition of 2027, of which only its own folder knows', () => {
  test('judges a policy', () => {
    const { findings } = auditPolicy(housingPlus2018, code2027);
    expect(findings.map(({ provision, verdict }) => [provision, verdict])).toEqual([
      ['1.1', 'fails'],
      ['1.2', 'meets'],
      ['1.3', 'fails'],
      ['1.4', 'fails'],
    ]);
  });

  test('fills its own form', () => {
    const rows = selfAssessment(auditPolicy(housingPlus2018, code2027));
    expect(rows.map(({ provision }) => provision)).toEqual(['1.1', '1.2', '1.3', '1.4']);
  });

  test('judges a complaint: 8 working days from 4 May 2027 end on 14 May', () => {
    const { findings, code } = auditComplaint(complaint, '2027-06-01', { code: code2027 });
    expect(code).toEqual({ id: '2027', edition: 'April 2027' });
    expect(
      findings.map(({ provision, verdict, workingDaysLate }) => [
        provision,
        verdict,
        workingDaysLate,
      ]),
    ).toEqual([
      ['1.2', 'meets', undefined],
      ['1.3', 'fails', 2],
      ['1.4', 'fails', undefined],
    ]);
  });

  test('is read into a policy of which parts were not seen, and cited there', () => {
    const read = readWith(creativeSupport2022, code2027);
    const rows = obligationsOf(
      replay(read, [{ on: '2027-05-04', type: 'complaint.received' }]),
      '2027-05-05',
      { by: ['policy'] },
    );
    const due = rows.filter(({ due }) => due).map(({ id, due }) => [id, due]);
    expect(due).toEqual([
      ['stage-1/acknowledge', '2027-05-07'],
      ['stage-1/respond', '2027-05-14'],
    ]);
    const provision = code2027.provisions[2];
    expect(provision && citation(code2027, provision)).toBe('Complaint Handling Code (2027), 1.3');
  });
});
