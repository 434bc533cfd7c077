import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { code2022 } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, EventType } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';
import { audit, found, policy } from './audited.js';

const UNTOLD = 'cannot-be-assessed';

describe('stage 2', () => {
  // Asked for on Monday 3 June 2024.
  const toStageTwo = [
    received('2024-05-07'),
    fact('2024-05-08', 'complaint.acknowledged'),
    fact('2024-05-20', 'response.sent', { decidedBy: 'investigator' }),
    fact('2024-06-03', 'escalation.requested'),
  ];
  const stageTwo = (...events: ComplaintEvent[]) => audit('2024-09-02', [...toStageTwo, ...events]);

  test.each<{ acknowledged: IsoDate; answered: IsoDate; ack: string; answer: string }>([
    { acknowledged: '2024-06-10', answered: '2024-07-08', ack: 'meets', answer: 'meets' },
    { acknowledged: '2024-06-11', answered: '2024-07-09', ack: 'fails 1', answer: 'meets' },
    { acknowledged: '2024-06-10', answered: '2024-07-09', ack: 'meets', answer: 'fails 1' },
  ])(
    '2024: acknowledged $acknowledged, answered $answered',
    ({ acknowledged, answered, ack, answer }) => {
      const judged = stageTwo(
        fact(acknowledged, 'complaint.acknowledged'),
        fact(answered, 'response.sent'),
      );
      expect(found(judged, '6.11')).toEqual([ack]);
      expect(found(judged, '6.14')).toEqual([answer]);
    },
  );

  test('2022 counts from the request', () => {
    const judged = (answered: IsoDate) =>
      found(
        auditComplaint(
          replay(policy, [
            ...toStageTwo,
            fact('2024-06-10', 'complaint.acknowledged'),
            fact(answered, 'response.sent'),
          ]),
          '2024-09-02',
          { code: code2022 },
        ),
        '5.13',
      );
    expect(judged('2024-07-01')).toEqual(['meets']);
    expect(judged('2024-07-02')).toEqual(['fails 1']);
  });

  test('where the request is not in the record, late is late by so much at least', () => {
    const events = [
      ...toStageTwo.slice(0, 3),
      fact('2024-06-03', 'complaint.acknowledged', { stage: 'stage-2' }),
      fact('2024-07-02', 'response.sent', { stage: 'stage-2' }),
    ];
    const judged = auditComplaint(
      replay(policy, events, { silentOn: ['escalation.requested'] }),
      '2024-09-02',
      { code: code2022 },
    );
    expect(found(judged, '5.13')).toEqual(['fails 1']);
    expect(judged.stages[1]?.response).toMatchObject({ atLeast: true });
    expect(found(judged, '5.11')).toEqual(['cannot-be-assessed']);
  });

  test.each<{ because: string; more: object; verdict: string }>([
    { because: 'somebody of another role', more: { decidedBy: 'director' }, verdict: 'meets' },
    { because: 'the same role', more: { decidedBy: 'investigator' }, verdict: 'review' },
    { because: 'somebody independent', more: { independent: true }, verdict: 'meets' },
    {
      because: 'the same role, but independent',
      more: { decidedBy: 'investigator', independent: true },
      verdict: 'meets',
    },
    {
      because: 'somebody who took part before',
      more: { decidedBy: 'director', independent: false },
      verdict: 'fails',
    },
    { because: 'nobody knows whom', more: {}, verdict: 'cannot-be-assessed' },
  ])('decided by $because: $verdict', ({ more, verdict }) => {
    expect(found(stageTwo(fact('2024-06-20', 'response.sent', more)), '6.13')).toEqual([verdict]);
  });

  test.each<{ because: string; events: ComplaintEvent[]; asOf: IsoDate; verdict: string }>([
    { because: 'not yet due', events: [], asOf: '2024-06-10', verdict: 'cannot-be-assessed' },
    { because: 'nothing came of it', events: [], asOf: '2024-06-11', verdict: 'fails' },
    {
      because: 'it was taken up on the last day',
      events: [fact('2024-06-10', 'complaint.acknowledged')],
      asOf: '2024-06-11',
      verdict: 'meets',
    },
    {
      because: 'it was taken up late',
      events: [fact('2024-06-11', 'complaint.allocated', { stage: 'stage-2' })],
      asOf: '2024-06-12',
      verdict: 'review',
    },
  ])('escalation asked for, $because: $verdict', ({ events, asOf, verdict }) => {
    expect(found(audit(asOf, [...toStageTwo, ...events]), '6.10')).toEqual([verdict]);
  });

  test.each<{ because: string; more: object; verdict2024: string; verdict2022: string }>([
    {
      because: 'on a ground of refusal that is no exclusion',
      more: { ground: 'excessive', reasons: 'Too much.' },
      verdict2024: 'fails',
      verdict2022: 'review',
    },
    {
      because: 'on no ground of the policy',
      more: { ground: 'late', reasons: 'Late.' },
      verdict2024: 'fails',
      verdict2022: 'fails',
    },
    {
      because: 'without reasons',
      more: { ground: 'excessive', reasons: '' },
      verdict2024: 'fails',
      verdict2022: 'fails',
    },
    {
      because: 'by a letter known to give none',
      more: { ground: 'excessive', contents: ['ombudsman-details'] },
      verdict2024: 'fails',
      verdict2022: 'fails',
    },
    {
      because: 'on a ground that is not told',
      more: { reasons: 'Too much.' },
      verdict2024: 'cannot-be-assessed',
      verdict2022: 'cannot-be-assessed',
    },
  ])('escalation refused $because', ({ more, verdict2024, verdict2022 }) => {
    const refused = replay(policy, [
      ...toStageTwo,
      fact('2024-06-05', 'escalation.refused', { inWriting: true, ...more }),
    ]);
    const judged = auditComplaint(refused, '2024-09-02');
    expect(found(judged, '5.11')).toEqual([verdict2024]);
    expect(found(auditComplaint(refused, '2024-09-02', { code: code2022 }), '4.14')).toEqual([
      verdict2022,
    ]);
    // Without a ground of the policy it does not count: stage 2 is owed all the same.
    const counts = 'ground' in more && more.ground === 'excessive';
    expect(judged.stages[1]?.refused?.on).toBe(counts ? '2024-06-05' : undefined);
    expect(judged.noOccasion.includes('6.10')).toBe(counts);
  });

  test('a refusal that does not count is a breach of the policy besides', () => {
    const { breaches } = stageTwo(
      fact('2024-06-05', 'escalation.refused', { ground: 'excessive' }),
    );
    expect(breaches.map(({ kind }) => kind)).toContain('refusal-without-formalities');
  });

  test('opened before stage 1 was answered', () => {
    const early = replay(policy, [
      received('2024-05-07'),
      fact('2024-05-09', 'escalation.requested'),
      fact('2024-05-20', 'response.sent'),
    ]);
    expect(found(auditComplaint(early, '2024-09-02', { code: code2022 }), '5.11')).toEqual([
      'fails',
    ]);
  });

  test.each<{ silent: EventType; because: string; verdict: string }>([
    { silent: 'decision.sent', because: 'it may have been answered by that', verdict: UNTOLD },
    { silent: 'response.sent', because: 'it may have been answered by that', verdict: UNTOLD },
    { silent: 'complaint.allocated', because: 'that answers nothing', verdict: 'fails' },
  ])('opened before an answer, $silent not told: $because', ({ silent, verdict }) => {
    const untold = replay(
      policy,
      [received('2024-05-07'), fact('2024-05-09', 'escalation.requested')],
      { silentOn: [silent] },
    );
    const judged = auditComplaint(untold, '2024-09-02', { code: code2022 });
    expect(found(judged, '5.11')).toEqual([verdict]);
  });
});
