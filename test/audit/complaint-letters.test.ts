import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { replay } from '../../src/complaint/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { fact } from '../support/stages.js';
import { audit, found } from './audited.js';

describe('a complaint turned away', () => {
  const turnedAway = (more: object) =>
    audit('2024-06-03', [received('2024-05-07'), fact('2024-05-08', 'complaint.excluded', more)]);

  test.each<{ because: string; more: object; ground: string[]; notice: string }>([
    {
      because: 'on a ground that the Code names, with all that is due',
      more: { grounds: ['at-court'], reasons: 'A claim was filed.', toldOfOmbudsman: true },
      ground: ['cannot-be-assessed'],
      notice: 'meets',
    },
    {
      because: 'on a ground that it does not name',
      more: { grounds: ['trivial'], reasons: 'Trivial.', toldOfOmbudsman: true },
      ground: ['review'],
      notice: 'meets',
    },
    {
      because: 'on a ground that the policy does not have',
      more: { grounds: ['rude'], reasons: 'Rude.', toldOfOmbudsman: true },
      ground: ['fails'],
      notice: 'meets',
    },
    {
      because: 'without reasons',
      more: { grounds: ['at-court'], reasons: '', toldOfOmbudsman: true },
      ground: ['fails'],
      notice: 'fails',
    },
    {
      because: 'without a word of the Ombudsman',
      more: { grounds: ['at-court'], reasons: 'A claim was filed.', toldOfOmbudsman: false },
      ground: ['cannot-be-assessed'],
      notice: 'fails',
    },
    {
      because: 'by a letter that nobody has',
      more: { grounds: ['at-court'] },
      ground: ['cannot-be-assessed'],
      notice: 'cannot-be-assessed',
    },
  ])('$because', ({ more, ground, notice }) => {
    const judged = turnedAway(more);
    expect(found(judged, '2.1')).toEqual(ground);
    expect(found(judged, '2.4')).toEqual([notice]);
    expect(judged.about.excluded?.on).toBe('2024-05-08');
  });

  test('for its age by a shorter limit than the Code’s is for a person to look up', () => {
    expect(found(turnedAway({ grounds: ['old'] }), '2.3')).toEqual(['review']);
    expect(turnedAway({ grounds: ['at-court'] }).noOccasion).toContain('2.3');
  });
});

describe('what letters contain', () => {
  const answered = (more: object, ...others: ComplaintEvent[]) =>
    audit('2024-06-03', [
      received('2024-05-07'),
      ...others,
      fact('2024-05-20', 'response.sent', more),
    ]);
  const all = ['stage', 'complaint-definition', 'decision', 'reasons', 'escalation-right'];

  test.each<{ because: string; more: object; others?: ComplaintEvent[]; verdict: string }>([
    {
      because: 'all of it, and there was nothing to put right',
      more: { contents: all, outcome: 'not-upheld' },
      verdict: 'meets',
    },
    { because: 'nothing is known of it', more: {}, verdict: 'cannot-be-assessed' },
    {
      because: 'one thing is missing',
      more: { contents: all.slice(1), outcome: 'not-upheld' },
      verdict: 'fails',
    },
    {
      because: 'upheld, and no remedy',
      more: { contents: all, outcome: 'upheld' },
      verdict: 'fails',
    },
    {
      because: 'upheld, with remedies on record',
      more: { contents: all, outcome: 'upheld', remedies: ['repair'] },
      verdict: 'meets',
    },
    {
      because: 'not in writing',
      more: { contents: all, outcome: 'not-upheld', inWriting: false },
      verdict: 'fails',
    },
    {
      because: 'work is still to be done, and is not named',
      more: { contents: all, outcome: 'not-upheld' },
      others: [fact('2024-05-17', 'action.agreed', { action: 'repair' })],
      verdict: 'fails',
    },
  ])('$because: $verdict', ({ more, others = [], verdict }) => {
    expect(found(answered(more, ...others), '6.9')).toEqual([verdict]);
  });

  test('what no letter is recorded by is never a failure', () => {
    const judged = audit('2024-06-03', [
      received('2024-05-07'),
      fact('2024-05-08', 'complaint.acknowledged', { contents: [] }),
    ]);
    expect(found(judged, '5.6')).toEqual(['fails']);
    expect(found(judged, '5.7')).toEqual(['cannot-be-assessed']);
  });

  test('the final response tells of the Ombudsman, by every edition in its own way', () => {
    const last = policyWith({ stages: [oneStage()] });
    const final = (contents: string[]) =>
      found(
        auditComplaint(
          replay(last, [received('2021-05-07'), fact('2021-05-20', 'response.sent', { contents })]),
          '2021-06-03',
        ),
        'SA3.6',
      );
    expect(final(['decision'])).toEqual(['fails']);
    expect(final(['ombudsman-details'])).toEqual(['meets']);
  });
});

describe('what was promised', () => {
  const promised = (asOf: IsoDate, more: object, ...others: ComplaintEvent[]) =>
    audit(asOf, [
      received('2024-05-07'),
      fact('2024-05-20', 'response.sent'),
      fact('2024-05-20', 'action.agreed', more),
      ...others,
    ]);
  const repair = { action: 'repair', dueBy: '2024-06-14' };

  test.each<{ because: string; asOf: IsoDate; done?: IsoDate; verdict: string; standing: string }>([
    {
      because: 'on the last day',
      asOf: '2024-06-14',
      verdict: 'cannot-be-assessed',
      standing: 'open',
    },
    {
      because: 'the day after, a Saturday',
      asOf: '2024-06-15',
      verdict: 'fails 0',
      standing: 'overdue',
    },
    { because: 'the Monday after', asOf: '2024-06-17', verdict: 'fails 1', standing: 'overdue' },
    {
      because: 'done on the last day',
      asOf: '2024-07-01',
      done: '2024-06-14',
      verdict: 'meets',
      standing: 'met',
    },
    {
      because: 'done the Monday after',
      asOf: '2024-07-01',
      done: '2024-06-17',
      verdict: 'fails 1',
      standing: 'late',
    },
  ])('$because: $standing', ({ asOf, done, verdict, standing }) => {
    const completed = done ? [fact(done, 'action.completed', { action: 'repair' })] : [];
    const judged = promised(asOf, repair, ...completed);
    expect(found(judged, '7.3')).toEqual([verdict]);
    expect(judged.remedies.map((one) => one.standing)).toEqual([standing]);
  });

  test('without a date in the record cannot be assessed', () => {
    expect(found(promised('2024-07-01', { action: 'repair' }), '7.3')).toEqual([
      'cannot-be-assessed',
    ]);
  });

  test('another action does not do it; what a response lists is promised once', () => {
    const other = promised(
      '2024-07-01',
      repair,
      fact('2024-06-10', 'action.completed', { action: 'apology' }),
    );
    expect(other.remedies[0]?.standing).toBe('overdue');
    const twice = audit('2024-07-01', [
      received('2024-05-07'),
      fact('2024-05-20', 'response.sent', { remedies: ['repair'] }),
      fact('2024-05-20', 'action.agreed', repair),
    ]);
    expect(twice.remedies).toHaveLength(1);
  });
});

describe('from the beginning', () => {
  const acknowledged = (more: object) =>
    found(
      audit('2024-01-02', [
        received('2023-05-08'),
        fact('2023-05-09', 'complaint.acknowledged', more),
      ]),
      '2.8',
    );

  test.each<{ because: string; more: object; verdict: string }>([
    {
      because: 'told of the Ombudsman',
      more: { contents: ['ombudsman-details'] },
      verdict: 'meets',
    },
    { because: 'not by the acknowledgement', more: { contents: [] }, verdict: 'review' },
    { because: 'nobody knows', more: {}, verdict: 'cannot-be-assessed' },
  ])('$because: $verdict', ({ more, verdict }) => {
    expect(acknowledged(more)).toEqual([verdict]);
  });

  test('a holding letter of unknown standing is neither in time nor late', () => {
    const events = [
      received('2024-05-07'),
      fact('2024-05-20', 'response.extended', { newDueDate: '2024-06-03' }),
      fact('2024-06-28', 'response.sent'),
    ];
    const judged = audit('2024-07-01', events, ['complaint.acknowledged']);
    expect(found(judged, '6.4')).toEqual(['cannot-be-assessed', 'cannot-be-assessed']);
    expect(judged.stages[0]?.extension).toBe('unknown');
  });
});
