/** An end that neither the policy nor the complainant provides for: what is said of it, and by which clause. */
import { describe, expect, test } from 'vitest';
import { breachesOf, notShown, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Policy } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { informalAnswer, policyWith } from '../../support/policies.js';
import { fact, twoStages, withStep } from '../../support/stages.js';

/** Every step of the first stage by a clause of its own, contact beside the others. */
function byClauses(): Policy {
  const [first, second] = twoStages({ contact: 'not-stated' });
  const clauses = { contact: '0', respond: '2', escalate: '3' } as const;
  const stage = Object.entries(clauses).reduce(
    (before, [duty, clause]) => withStep(before, duty as keyof typeof clauses, { clause }),
    first,
  );
  return policyWith({ stages: [stage, { ...second, clause: '4' }] });
}

const DAY = '2024-02-08';
const opened = received('2024-02-05');
const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
const answered = fact('2024-02-07', 'response.sent');
const closedBy = (end: string, more: object = {}) =>
  fact(DAY, `complaint.${end}` as ComplaintEvent['type'], more);

const ofTheEnd = (policy: Policy, ...events: readonly ComplaintEvent[]) =>
  breachesOf(replay(policy, events), DAY).filter(({ event }) => event && event !== 'response.sent');

describe('each end without a basis is a breach, and why is told', () => {
  const STILL_OWED = "It does not end the landlord's duties.";
  test.each<{ because: string; events: ComplaintEvent[]; reason: string; says: string }>([
    {
      because: 'closed for lack of a reply while the landlord owes one',
      events: [acknowledged, closedBy('lapsed')],
      reason: 'response-still-due',
      says: 'The closure for lack of a reply on 8 February 2024 has no basis in the policy, and the landlord must still respond.',
    },
    {
      because: "closed for lack of a reply in the complainant's time",
      events: [acknowledged, answered, closedBy('lapsed')],
      reason: 'time-to-act-not-ended',
      says: "The closure for lack of a reply on 8 February 2024 has no basis in the policy, and the complainant's time to act has not ended.",
    },
    {
      because: 'resolved, the complainant not agreeing',
      events: [acknowledged, closedBy('resolved', { agreed: false })],
      reason: 'end-not-agreed',
      says: 'The resolution on 8 February 2024 has no basis in the policy, and the complainant did not agree.',
    },
    {
      because: 'resolved, whether the complainant agreed not shown',
      events: [acknowledged, closedBy('resolved')],
      reason: 'end-agreement-not-shown',
      says: 'The resolution on 8 February 2024 has no basis in the policy, and the record does not show that the complainant agreed.',
    },
    {
      because: 'joined to another, the complainant not agreeing, after the answer too',
      events: [acknowledged, answered, closedBy('merged', { agreed: false })],
      reason: 'end-not-agreed',
      says: 'The merger with another complaint on 8 February 2024 has no basis in the policy, and the complainant did not agree.',
    },
  ])('$because: $reason', ({ events, reason, says }) => {
    const [breach, ...others] = ofTheEnd(byClauses(), opened, ...events);
    expect(others).toEqual([]);
    expect(breach).toMatchObject({ kind: 'closed-without-basis', reason, on: DAY });
    expect(breach?.because).toBe(`${says} ${STILL_OWED}`);
  });

  test.each<{ because: string; events: ComplaintEvent[] }>([
    { because: 'agreed to', events: [acknowledged, closedBy('resolved', { agreed: true })] },
    { because: 'withdrawn', events: [acknowledged, closedBy('withdrawn')] },
    {
      because: 'resolved after the answer',
      events: [acknowledged, answered, closedBy('resolved')],
    },
  ])('an end that is $because is none', ({ events }) => {
    expect(ofTheEnd(byClauses(), opened, ...events)).toEqual([]);
  });

  test('an exclusion without a ground is a breach by its ground alone', () => {
    const events = [opened, acknowledged, closedBy('excluded', { grounds: ['weather'] })];
    const found = ofTheEnd(byClauses(), ...events);
    expect(found.map(({ kind }) => kind)).toEqual(['no-such-ground']);
  });
});

describe('it cites the clause of what was still owed', () => {
  const merged = closedBy('merged', { agreed: false });
  test.each<{ because: string; policy: Policy; events: ComplaintEvent[]; clause: string }>([
    {
      because: 'the step waited for, never one beside the others',
      policy: byClauses(),
      events: [],
      clause: '1',
    },
    {
      because: 'the step after it, once that is done',
      policy: byClauses(),
      events: [acknowledged],
      clause: '2',
    },
    {
      because: "the complainant's window, where the landlord has done everything",
      policy: byClauses(),
      events: [acknowledged, answered],
      clause: '3',
    },
    {
      because: 'the stage, where nothing is left of it',
      policy: {
        ...informalAnswer,
        stages: informalAnswer.stages.map((stage) => ({ ...stage, clause: '4' })),
      },
      events: [fact('2024-02-06', 'query.resolved')],
      clause: '4',
    },
  ])('$because', ({ policy, events, clause }) => {
    expect(ofTheEnd(policy, opened, ...events, merged).map((breach) => breach.clause)).toEqual([
      clause,
    ]);
  });

  test("the landlord's next step, where the complainant's comes first, whatever stands beside them", () => {
    const [first, second] = twoStages({ contact: 'not-stated' });
    const [acknowledge, ...steps] = first.steps;
    const asked = { ...acknowledge, party: 'complainant', clause: '3' } as typeof acknowledge;
    const stage = withStep({ ...first, steps: [asked as never, ...steps] }, 'respond', {
      clause: '2',
    });
    const policy = policyWith({ stages: [stage, second] });
    expect(ofTheEnd(policy, opened, merged).map((breach) => breach.clause)).toEqual(['2']);
  });
});

describe('whether the complainant agreed is to be looked for, where it would give the end its basis', () => {
  const unshown = (...events: readonly ComplaintEvent[]) =>
    notShown(replay(byClauses(), [opened, acknowledged, ...events]), DAY);

  test.each(['resolved', 'merged'])('%s', (end) => {
    expect(unshown(closedBy(end))).toEqual([
      {
        reason: 'end-agreed',
        clause: '2',
        policy: { id: 'example', edition: '1' },
        stage: 'stage-1',
        on: DAY,
        needs: ['agreed'],
        because: expect.stringMatching(/^The record does not show that the complainant agreed to /),
      },
    ]);
  });

  test.each<{ because: string; event: ComplaintEvent }>([
    { because: 'it is known not to be so', event: closedBy('resolved', { agreed: false }) },
    { because: 'no agreement would', event: closedBy('lapsed') },
    { because: 'the end has its basis', event: closedBy('withdrawn') },
  ])('not where $because', ({ event }) => {
    expect(unshown(event)).toEqual([]);
  });
});
