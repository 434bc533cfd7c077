/** Who handles a complaint: by role, by seniority, by independence, by what kind of complaint it is. */
import { describe, expect, test } from 'vitest';
import { breachesOf, handledBy, notShown, replay } from '../../src/complaint/index.js';
import type { Condition, HandlerRule, Requirement, Stage } from '../../src/policy/index.js';
import { breaches, received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { fact } from '../support/stages.js';

const stage = oneStage({ allocate: 'not-stated' });
const deciding = (holds: Condition): Requirement => ({
  id: 'decided-as-it-should-be',
  kind: 'wrong-handler',
  clause: '2',
  of: ['response.sent'],
  holds,
  must: 'be decided by whom the policy says',
});
const found = (how: Partial<Stage>, answer: object, receipt: object = {}, roles = {}) =>
  breaches(
    replay(policyWith({ stages: [{ ...stage, ...how }], roles }), [
      received('2024-02-05', receipt),
      fact('2024-02-06', 'complaint.acknowledged'),
      fact('2024-02-19', 'response.sent', answer),
    ]),
    '2024-02-19',
  );
const WRONG = (clause: string) => [`wrong-handler ${clause} 2024-02-19`];

describe('by seniority', () => {
  const requires = [deciding({ fact: 'decidedBy', seniority: 'head-of-service' })];
  const roles = { 'customer-director': 7, helpline: 0, 'tenants-jury': null };
  test.each([
    { because: 'just senior enough', decidedBy: 'head-of-service', found: [] },
    { because: 'more senior', decidedBy: 'director', found: [] },
    { because: 'less senior', decidedBy: 'manager', found: WRONG('2') },
    { because: 'outside the line of management', decidedBy: 'panel', found: WRONG('2') },
    {
      because: "a role of the landlord's own, senior enough",
      decidedBy: 'customer-director',
      found: [],
    },
    {
      because: "a role of the landlord's own, not senior enough",
      decidedBy: 'helpline',
      found: WRONG('2'),
    },
    {
      because: 'two, both senior enough',
      decidedBy: ['director', 'assistant-director'],
      found: [],
    },
    { because: 'two, one of them not', decidedBy: ['director', 'officer'], found: WRONG('2') },
    { because: 'nobody', decidedBy: [], found: WRONG('2') },
  ])('$because: $decidedBy', ({ decidedBy, found: expected }) => {
    expect(found({ requires }, { decidedBy }, {}, roles)).toEqual(expected);
  });

  test('who decided is not shown: no breach, and it is listed', () => {
    expect(found({ requires }, {})).toEqual([]);
    const complaint = replay(policyWith({ stages: [{ ...stage, requires }] }), [
      received('2024-02-05'),
      fact('2024-02-19', 'response.sent'),
    ]);
    expect(notShown(complaint, '2024-02-19')).toContainEqual(
      expect.objectContaining({ clause: '2', needs: ['decidedBy'] }),
    );
  });
});

describe('by independence', () => {
  const requires = [deciding({ fact: 'independent', is: true })];
  test.each([
    { because: 'somebody who had no part in it', answer: { independent: true }, found: [] },
    { because: 'somebody who had', answer: { independent: false }, found: WRONG('2') },
    { because: 'nobody can tell', answer: {}, found: [] },
  ])('$because', ({ answer, found: expected }) => {
    expect(found({ requires }, answer)).toEqual(expected);
  });

  test('of the allocation, too', () => {
    const allocating = {
      ...deciding({ fact: 'independent', is: true }),
      of: ['complaint.allocated'],
    } as const;
    const at = (independent: boolean) =>
      breaches(
        replay(policyWith({ stages: [{ ...stage, requires: [allocating] }] }), [
          received('2024-02-05'),
          fact('2024-02-06', 'complaint.allocated', { independent }),
        ]),
        '2024-02-06',
      );
    expect([at(true), at(false)]).toEqual([[], ['wrong-handler 2 2024-02-06']]);
  });
});

describe('by the kind of complaint: the first rule that applies', () => {
  const handlers: HandlerRule[] = [
    {
      clause: '2',
      when: { fact: 'about', includes: 'data-protection' },
      handler: ['data-protection-lead'],
    },
    {
      clause: '3',
      when: { fact: 'recipient', is: 'chief-executive' },
      handler: ['complaints-manager'],
    },
    {
      clause: '4',
      when: { fact: 'about', includes: 'staff-conduct' },
      handler: ['human-resources'],
    },
  ];
  const how: Partial<Stage> = { handler: ['investigator'], handlers };
  const known = { about: ['repairs'], recipient: 'officer' };

  test.each([
    {
      because: 'of no special kind: the usual handler',
      receipt: known,
      decidedBy: 'investigator',
      found: [],
    },
    {
      because: 'of no special kind: not one for special kinds',
      receipt: known,
      decidedBy: 'data-protection-lead',
      found: WRONG('1'),
    },
    {
      because: 'of a kind',
      receipt: { ...known, about: ['data-protection'] },
      decidedBy: 'data-protection-lead',
      found: [],
    },
    {
      because: 'of a kind: not the usual handler',
      receipt: { ...known, about: ['data-protection'] },
      decidedBy: 'investigator',
      found: WRONG('2'),
    },
    {
      because: 'of a kind by whom it was sent to',
      receipt: { ...known, recipient: 'chief-executive' },
      decidedBy: 'complaints-manager',
      found: [],
    },
    {
      because: 'of two kinds: the first rule holds, not the second',
      receipt: { ...known, about: ['staff-conduct', 'data-protection'] },
      decidedBy: 'human-resources',
      found: WRONG('2'),
    },
    {
      because: 'of two kinds: the first rule holds',
      receipt: { ...known, about: ['staff-conduct', 'data-protection'] },
      decidedBy: 'data-protection-lead',
      found: [],
    },
    {
      because: 'of a kind that is not known: the usual handler may be right',
      receipt: {},
      decidedBy: 'investigator',
      found: [],
    },
    {
      because: 'of a kind that is not known: and so may a special one',
      receipt: {},
      decidedBy: 'complaints-manager',
      found: [],
    },
    {
      because: 'of a kind that is not known: but not one that no rule names',
      receipt: {},
      decidedBy: 'director',
      found: WRONG('1'),
    },
    {
      because: 'several who decided together, one of them wrong',
      receipt: known,
      decidedBy: ['investigator', 'director'],
      found: WRONG('1'),
    },
  ])('$because', ({ receipt, decidedBy, found: expected }) => {
    expect(found(how, { decidedBy }, receipt)).toEqual(expected);
  });

  test.each([
    { handler: 'not-stated', of: 'other kinds', about: ['repairs'], found: [] },
    { handler: 'not-stated', of: 'that kind', about: ['data-protection'], found: WRONG('2') },
  ] as const)(
    'where the usual handler is $handler, complaints of $of',
    ({ handler, about, found: expected }) => {
      const receipt = { about, recipient: 'officer' };
      expect(found({ handler, handlers }, { decidedBy: 'director' }, receipt)).toEqual(expected);
    },
  );
});

describe('by what they do: who investigates and who responds', () => {
  const handlers: HandlerRule[] = [
    {
      clause: '2',
      when: { fact: 'about', includes: 'data-protection' },
      handler: ['data-protection-lead'],
      does: 'investigate',
    },
    {
      clause: '3',
      when: { fact: 'recipient', is: 'chief-executive' },
      handler: ['complaints-manager'],
      does: 'respond',
    },
  ];
  const BOTH = { about: ['data-protection'], recipient: 'chief-executive' };
  const DATA = { about: ['data-protection'], recipient: 'officer' };
  const stages = [{ ...stage, handler: ['investigator'], handlers } satisfies Stage];
  const at = (receipt: object, type: 'complaint.allocated' | 'response.sent', by: object) =>
    breachesOf(
      replay(policyWith({ stages }), [
        received('2024-02-05', receipt),
        fact('2024-02-06', 'complaint.acknowledged'),
        fact('2024-02-07', type, by),
      ]),
      '2024-02-07',
    ).map(({ kind, clause, because }) => ({ kind, clause, because }));
  const wrong = (clause: string, because: string) => [
    { kind: 'wrong-handler', clause, because: expect.stringContaining(because) },
  ];

  test.each([
    { receipt: BOTH, to: 'data-protection-lead', found: [] },
    { receipt: BOTH, to: 'complaints-manager', found: [] },
    {
      receipt: BOTH,
      to: 'investigator',
      found: wrong(
        '2',
        'must be investigated by the data protection lead (2) and responded to by a complaints manager (3).',
      ),
    },
    { receipt: DATA, to: 'investigator', found: [] },
    {
      receipt: DATA,
      to: 'complaints-manager',
      found: wrong('2', 'and responded to by an investigator (1).'),
    },
  ])('an allocation of $receipt to the $to: to either is right', ({ receipt, to, found }) => {
    expect(at(receipt, 'complaint.allocated', { to })).toEqual(found);
  });

  test.each([
    { receipt: BOTH, decidedBy: 'complaints-manager', found: [] },
    {
      receipt: BOTH,
      decidedBy: 'data-protection-lead',
      found: wrong('3', 'must be handled by a complaints manager (3).'),
    },
    { receipt: DATA, decidedBy: 'investigator', found: [] },
    {
      receipt: DATA,
      decidedBy: 'data-protection-lead',
      found: wrong('1', 'must be handled by an investigator (1).'),
    },
  ])(
    'an answer to $receipt decided by the $decidedBy: by who responds',
    ({ receipt, decidedBy, found }) => {
      expect(at(receipt, 'response.sent', { decidedBy })).toEqual(found);
    },
  );

  test('the two are told apart', () => {
    const complaint = replay(policyWith({ stages }), [received('2024-02-05', DATA)]);
    expect(handledBy(complaint, stage.id, '2024-02-05')).toMatchObject({
      handler: ['data-protection-lead'],
      investigate: { handler: ['data-protection-lead'], clause: '2', certain: true },
      respond: { handler: ['investigator'], clause: '1', certain: true },
    });
  });
});

test('what is weighed in choosing the investigator can be asked for', () => {
  const weighed: Requirement = {
    id: 'discrimination-weighed',
    kind: 'wrong-handler',
    clause: '3',
    of: ['complaint.allocated'],
    when: { fact: 'about', includes: 'discrimination' },
    holds: { fact: 'takenIntoAccount', includes: 'discrimination' },
    must: 'weigh that it is about discrimination',
  };
  const at = (about: string[], allocation: object) =>
    breaches(
      replay(policyWith({ stages: [{ ...stage, requires: [weighed] }] }), [
        received('2024-02-05', { about }),
        fact('2024-02-06', 'complaint.allocated', allocation),
      ]),
      '2024-02-06',
    );
  expect(at(['discrimination'], { takenIntoAccount: ['discrimination'] })).toEqual([]);
  expect(at(['discrimination'], { takenIntoAccount: [] })).toEqual(['wrong-handler 3 2024-02-06']);
  expect(at(['repairs'], { takenIntoAccount: [] })).toEqual([]);
  expect(at(['discrimination'], {})).toEqual([]);
});

test('a panel is made up as the policy says, by role and number', () => {
  const panel: Requirement = {
    id: 'panel-of-three',
    kind: 'panel-composition',
    clause: '2',
    of: ['hearing.held'],
    holds: {
      all: [
        { fact: 'members', size: 3 },
        { fact: 'members', only: ['board', 'scrutiny-panel'] },
        { fact: 'members', includes: 'board' },
      ],
    },
    must: 'be held by three, of the board and the scrutiny panel',
  };
  const step = {
    duty: 'hear',
    party: 'landlord',
    clause: '1',
    doneBy: ['hearing.held'],
    limit: 'none',
  } as const;
  const policy = policyWith({
    stages: [
      {
        ...stage,
        steps: [{ ...step, ends: [{ on: 'hearing.held', as: 'exhausted' }] }],
        requires: [panel],
      },
    ],
  });
  const at = (...members: string[]) =>
    breaches(
      replay(policy, [received('2024-02-05'), fact('2024-02-06', 'hearing.held', { members })]),
      '2024-02-06',
    );
  expect(at('board', 'board', 'scrutiny-panel')).toEqual([]);
  for (const wrong of [
    ['board', 'scrutiny-panel'],
    ['board', 'scrutiny-panel', 'director'],
    ['scrutiny-panel', 'scrutiny-panel', 'scrutiny-panel'],
  ])
    expect(at(...wrong)).toEqual(['panel-composition 2 2024-02-06']);
});
