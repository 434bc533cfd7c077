/** Policies by which the answer closes the complaint, and leaves the complainant time to ask for the next stage. */
import { describe, expect, test } from 'vitest';
import { assessEscalation } from '../../../src/assessments/index.js';
import type { IsoDate } from '../../../src/calendar/index.js';
import { breachesOf, positionOf, replay } from '../../../src/complaint/index.js';
import { letter, policyDocument, stateDiagram, toMarkdown } from '../../../src/documents/index.js';
import type { ComplaintEvent, Policy } from '../../../src/policy/index.js';
import { definePolicy } from '../../../src/policy/index.js';
import { verifyPolicy } from '../../../src/testing/index.js';
import { standings } from '../../support/histories.js';
import { fact } from '../../support/stages.js';

/** Closed on the response; a window of the given length after it. */
const closedOnTheAnswer = (window: string): Policy =>
  definePolicy({
    extends: 'code-2024',
    id: 'closed-on-the-answer',
    landlord: 'Example Homes',
    inForce: '2024-04-01',
    lateRequest: { effect: 'for-decision', clause: '1' },
    clauses: { 1: 'The complaint is closed when we answer. You can ask for the next stage.' },
    stages: [
      {
        id: 'stage-1',
        handler: 'complaints-officer',
        steps: [
          {
            respond: '10 working days from complaint.acknowledged',
            ends: [{ on: 'response.sent', as: 'resolved' }],
          },
          { escalate: window, clause: '1' },
        ],
      },
      { id: 'stage-2', handler: 'senior-manager' },
    ],
  });

const aMonth = closedOnTheAnswer('1 month from response.sent');
const twentyDays = closedOnTheAnswer('20 working days from response.sent');

/** Acknowledged on Tuesday 3 September 2024, answered on the 10th. */
const answered = [
  fact('2024-09-02', 'complaint.received'),
  fact('2024-09-03', 'complaint.acknowledged'),
  fact('2024-09-10', 'response.sent'),
];
const under = (policy: Policy, ...more: readonly ComplaintEvent[]) =>
  replay(policy, [...answered, ...more]);
const window = (policy: Policy, asOf: IsoDate, ...more: readonly ComplaintEvent[]) =>
  standings(under(policy, ...more), asOf).find((row) => row.startsWith('stage-1/escalate'));

describe('closed on the answer', () => {
  test.each([aMonth, twentyDays])(
    'the policy has no fault, and its window is waited for',
    (policy) => {
      expect(verifyPolicy(policy)).toEqual([]);
    },
  );

  test.each([
    { policy: aMonth, last: '2024-10-10' as const, over: '2024-10-11' as const },
    { policy: twentyDays, last: '2024-10-08' as const, over: '2024-10-09' as const },
  ])('the window goes on to $last', ({ policy, last, over }) => {
    const complaint = under(policy);
    expect(positionOf(complaint, '2024-09-10')).toMatchObject({
      stage: 'stage-1',
      end: 'resolved',
    });
    expect(window(policy, last)).toBe(`stage-1/escalate ${last} open`);
    expect(window(policy, over)).toBe(`stage-1/escalate ${last} lapsed`);
    expect(assessEscalation(complaint, { on: last }).outcome).toBe('accept');
    expect(assessEscalation(complaint, { on: over }).outcome).toBe('for-decision');
  });

  test('a request in time is regular, and takes the complaint up again', () => {
    const complaint = under(
      aMonth,
      fact('2024-10-01', 'escalation.requested'),
      fact('2024-10-02', 'complaint.acknowledged'),
    );
    expect(complaint.history.map(({ regularity }) => regularity)).not.toContain('after-the-end');
    expect(standings(complaint, '2024-10-15')).toEqual([
      'stage-1/acknowledge 2024-09-09 met',
      'stage-1/respond 2024-09-17 met',
      'stage-1/escalate 2024-10-10 met',
      'stage-2/acknowledge 2024-10-08 met',
      'stage-2/respond 2024-10-30 open',
    ]);
    expect(breachesOf(complaint, '2024-10-15').map(({ kind }) => kind)).not.toContain('missed');
  });

  test('a request after it is late', () => {
    const late = fact('2024-10-14', 'escalation.requested');
    expect(window(aMonth, '2024-10-20', late)).toBe('stage-1/escalate 2024-10-10 late 2');
  });

  test.each([
    { because: 'a notice', event: fact('2024-09-12', 'notice.given'), standing: 'open' },
    {
      because: 'a withdrawal',
      event: fact('2024-09-12', 'complaint.withdrawn'),
      standing: 'released',
    },
    {
      because: 'what was promised',
      event: fact('2024-09-12', 'action.completed'),
      standing: 'open',
    },
  ])('after $because the window is $standing', ({ event, standing }) => {
    expect(window(aMonth, '2024-09-20', event)).toBe(`stage-1/escalate 2024-10-10 ${standing}`);
  });

  test('another end than the answer releases it', () => {
    const complaint = replay(aMonth, [
      ...answered.slice(0, 2),
      fact('2024-09-10', 'complaint.resolved', { agreed: true }),
    ]);
    expect(standings(complaint, '2024-09-20')).not.toContainEqual(
      expect.stringMatching('escalate .* open'),
    );
  });

  test.each(['none', 'not-stated', 'not-seen'])(
    'a window with no known limit (%s) stays open',
    (limit) => {
      const policy = closedOnTheAnswer(limit);
      expect(verifyPolicy(policy)).toEqual([]);
      expect(window(policy, '2025-03-01', fact('2024-09-12', 'notice.given'))).toBe(
        'stage-1/escalate - open',
      );
    },
  );

  test('after a reopening the answer, and the window after it, come again', () => {
    const complaint = under(
      aMonth,
      fact('2024-09-16', 'complaint.reopened'),
      fact('2024-09-20', 'response.sent'),
    );
    expect(standings(complaint, '2024-09-23')).toEqual([
      'stage-1/acknowledge 2024-09-09 met',
      'stage-1/respond 2024-09-17 met',
      'stage-1/escalate 2024-10-10 released',
      'stage-1/respond/2 - done',
      'stage-1/escalate/2 2024-10-20 open',
    ]);
  });
});

describe('in words', () => {
  const text = (made: ReturnType<typeof letter>) =>
    made.ok ? toMarkdown(made.document) : made.issues.map(({ message }) => message).join('\n');

  test('the policy says that the answer closes it, and until when more can be asked', () => {
    const page = toMarkdown(policyDocument(aMonth));
    expect(page).toContain('This closes the matter as resolved.');
    expect(page).toContain(
      'You can ask us to take your complaint further within 1 month of the day we send our response.',
    );
  });

  test('the last letter tells of the time that is left', () => {
    const made = text(letter('final-signposting', under(aMonth), { on: '2024-09-12' }));
    expect(made).toContain('We answered your complaint on Tuesday 10 September 2024.');
    expect(made).toContain('The last day to ask is Thursday 10 October 2024.');
    const later = text(letter('final-signposting', under(aMonth), { on: '2024-11-12' }));
    expect(later).not.toContain('The last day to ask');
  });

  test('the diagram has no box for a window that no state waits for', () => {
    const drawn = stateDiagram(aMonth);
    expect(drawn).not.toContain('stage-1.escalate');
    expect(drawn).toContain('"closed.resolved>stage-2" -> "stage-2.acknowledge"');
  });
});
