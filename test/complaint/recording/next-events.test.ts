/** What is offered next, and what recording an event would do. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/index.js';
import type { Obligation } from '../../../src/complaint/index.js';
import { checkEvent, expectedEvents, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Policy } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { oneStage, policyWith } from '../../support/policies.js';
import { fact, laterStage, twoStages, WINDOW, withStep } from '../../support/stages.js';

const opened = received('2024-02-05');
const answered = fact('2024-02-12', 'response.sent');
const expected = (policy: Policy, events: readonly ComplaintEvent[], asOf?: IsoDate) =>
  expectedEvents(replay(policy, [opened, ...events]), asOf);

describe("in the complainant's time, 28 days from an answer of 12 February 2024", () => {
  const two = policyWith({ stages: twoStages() });

  test.each<{ because: string; asOf?: IsoDate; types: string[] }>([
    {
      because:
        'on its last day the next stage can be asked for, and want of a reply closes nothing',
      asOf: '2024-03-11',
      types: ['escalation.requested', 'complaint.resolved'],
    },
    {
      because: 'after it, it can be closed',
      asOf: '2024-03-12',
      types: ['complaint.resolved', 'complaint.lapsed'],
    },
    {
      because: 'by the events alone it has not run out',
      types: ['escalation.requested', 'complaint.resolved'],
    },
  ])('$because', ({ asOf, types }) => {
    expect(expected(two, [answered], asOf)).toEqual(types);
  });

  test('what the policy makes the end of its own step is offered at once', () => {
    const [first, second] = twoStages();
    const doneBy = ['escalation.requested', 'complaint.lapsed'] as const;
    const policy = policyWith({ stages: [withStep(first, 'escalate', { doneBy }), second] });
    expect(expected(policy, [answered], '2024-02-13')).toContain('complaint.lapsed');
  });

  test('it is the time of the stage that the complaint is at, whatever ran out at another', () => {
    const policy = policyWith({
      stages: [oneStage({ escalate: WINDOW }), laterStage(2, { escalate: WINDOW }), laterStage(3)],
    });
    const events = [
      answered,
      fact('2024-02-13', 'escalation.requested'),
      fact('2024-02-14', 'response.sent'),
      fact('2024-03-20', 'complaint.lapsed'),
      fact('2024-04-02', 'complaint.reopened', { stage: 'stage-1' }),
      fact('2024-04-03', 'response.sent', { stage: 'stage-1' }),
    ];
    expect(expected(policy, events, '2024-04-04')).toContain('escalation.requested');
  });
});

describe('what recording an event would do', () => {
  const policy = policyWith({
    stages: [oneStage()],
    requirements: [
      {
        id: 'decision',
        kind: 'missing-content',
        clause: '2',
        of: ['response.sent'],
        holds: { fact: 'contents', includes: 'decision' },
        must: 'give the decision',
      },
    ],
  });
  const check = (event: ComplaintEvent, ...before: readonly ComplaintEvent[]) =>
    checkEvent(replay(policy, [opened, ...before]), event);

  test('one that is out of its place is not regular', () => {
    const early = fact('2024-02-06', 'response.sent');
    expect(check(early)).toMatchObject({ regular: false, regularity: 'step-skipped' });
    const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
    expect(check(acknowledged)).toMatchObject({ regular: true, regularity: 'regular' });
  });

  test('only what it breaks itself is its breach, whatever else of that day comes after', () => {
    const incomplete = fact('2024-02-13', 'response.sent', { contents: [] });
    const late = fact('2024-02-13', 'complaint.acknowledged');
    const before = check(incomplete);
    expect(before.possible && before.breaches.map(({ kind }) => kind)).toEqual([
      'missed',
      'missing-content',
    ]);
    const after = check(late, incomplete);
    expect(after.possible && after.breaches.map(({ kind }) => kind)).toEqual(['late']);
  });

  test('a duty that it settles was open before, one that it opens is not settled', () => {
    const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
    const ids = (rows: readonly Obligation[]) =>
      rows.filter(({ by }) => by === 'policy').map(({ id }) => id);
    const first = check(acknowledged);
    expect(first.possible && [ids(first.opens), ids(first.settles)]).toEqual([
      [],
      ['stage-1/acknowledge'],
    ]);
    const again = check(fact('2024-02-07', 'complaint.acknowledged'), acknowledged);
    expect(again.possible && [ids(again.opens), ids(again.settles)]).toEqual([[], []]);
  });
});
