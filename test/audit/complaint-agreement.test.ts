import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import { code2022 } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';
import { audit, found, policy } from './audited.js';

describe('more time than the Code gives, where it is not known from when it runs', () => {
  // The first day that is known is Monday 8 May 2023; 20 working days after it is Tuesday 6 June.
  const putOff = (more: object) =>
    audit(
      '2023-08-01',
      [
        fact('2023-05-08', 'complaint.acknowledged'),
        fact('2023-05-18', 'response.extended', { newDueDate: '2023-06-06', ...more }),
      ],
      ['complaint.received', 'complaint.logged'],
    );

  test.each<{ because: string; more: object; verdict: string }>([
    { because: 'it may be beyond that', more: {}, verdict: 'cannot-be-assessed' },
    {
      because: 'it may be beyond that, and was not agreed',
      more: { agreed: false },
      verdict: 'cannot-be-assessed',
    },
    { because: 'whether it is or not, it was agreed', more: { agreed: true }, verdict: 'meets' },
    {
      because: 'it is beyond that whenever the complaint was made, and was agreed',
      more: { newDueDate: '2023-07-03', agreed: true },
      verdict: 'meets',
    },
    {
      because: 'it is beyond that, and nobody knows whether it was agreed',
      more: { newDueDate: '2023-07-03' },
      verdict: 'cannot-be-assessed',
    },
  ])('$because: $verdict', ({ more, verdict }) => {
    expect(found(putOff(more), '5.2')).toEqual([verdict]);
  });

  test('beyond that and not agreed: only where the letter came in time to put anything off', () => {
    expect(found(putOff({ newDueDate: '2023-07-03', agreed: false }), '5.2')).toEqual(['fails']);
    const undated = audit(
      '2023-08-01',
      [fact('2023-05-18', 'response.extended', { newDueDate: '2023-07-03', agreed: false })],
      ['complaint.received', 'complaint.acknowledged', 'complaint.logged'],
    );
    expect(found(undated, '5.2')).toEqual(['cannot-be-assessed']);
  });

  test('at stage 2 by the day the answer was due at the latest', () => {
    const stageTwo = (newDueDate: string, agreed: boolean) =>
      found(
        auditComplaint(
          replay(
            policy,
            [
              received('2023-05-08'),
              fact('2023-05-18', 'response.sent'),
              fact('2023-06-05', 'complaint.acknowledged', { stage: 'stage-2' }),
              fact('2023-06-20', 'response.extended', { stage: 'stage-2', newDueDate, agreed }),
            ],
            { silentOn: ['escalation.requested'] },
          ),
          '2023-09-01',
          { code: code2022 },
        ),
        '5.14',
      );
    expect(stageTwo('2023-07-17', false)).toEqual(['cannot-be-assessed']);
    expect(stageTwo('2023-07-17', true)).toEqual(['meets']);
    expect(stageTwo('2023-07-18', true)).toEqual(['meets']);
  });

  test('whoever did not agree is told of the Ombudsman, or it is not known', () => {
    const told = (contents: string[]) => found(putOff({ agreed: false, contents }), '5.3');
    expect(told(['ombudsman-details'])).toEqual(['meets']);
    expect(told(['reasons'])).toEqual(['fails']);
    expect(told(['signposts'])).toEqual(['cannot-be-assessed']);
    expect(found(putOff({ agreed: false }), '5.3')).toEqual(['cannot-be-assessed']);
  });
});

describe('who decided, where only who answered is in the record', () => {
  test.each<{ because: string; first: object; second: object; verdict: string }>([
    {
      because: 'both by the same role',
      first: { by: 'manager' },
      second: { by: 'manager' },
      verdict: 'review',
    },
    {
      because: 'by another role, which need not be who decided',
      first: { by: 'manager' },
      second: { by: 'director' },
      verdict: 'review',
    },
    {
      because: 'of one stage who decided, of the other who answered',
      first: { decidedBy: 'investigator' },
      second: { by: 'director' },
      verdict: 'review',
    },
    {
      because: 'of one stage neither',
      first: {},
      second: { by: 'director' },
      verdict: 'cannot-be-assessed',
    },
  ])('$because: $verdict', ({ first, second, verdict }) => {
    const judged = audit('2024-09-02', [
      received('2024-05-07'),
      fact('2024-05-20', 'response.sent', first),
      fact('2024-06-03', 'escalation.requested'),
      fact('2024-06-20', 'response.sent', second),
    ]);
    expect(found(judged, '6.13')).toEqual([verdict]);
  });
});
