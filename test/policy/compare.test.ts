import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { HandlerRule, PauseRule, Policy, PolicyDifference } from '../../src/policy/index.js';
import { comparePolicies, definePolicy, flatten } from '../../src/policy/index.js';
import { policyOf, SHAPES } from '../support/policies.js';
import type { PolicyData } from './small-policy.js';
import { put, smallPolicy } from './small-policy.js';

/** The small policy with parts put in at their paths; `undefined` takes out what is there. */
function edition(parts: Readonly<Record<string, unknown>>): Policy {
  const data = smallPolicy();
  for (const [path, value] of Object.entries(parts)) put(data, path, value);
  return definePolicy(data);
}

const small = edition({});
const [informal, stageOne, stageTwo] = smallPolicy()['stages'] as [
  PolicyData,
  PolicyData,
  PolicyData,
];
const stepsOfOne = stageOne['steps'] as readonly PolicyData[];
const oneLimit = (more: object) => [
  { amount: 10, unit: 'working-days', clause: '1', from: 'complaint.received', ...more },
];
const RESPOND = 'stages.1.steps.1';

/** A difference in one line: `limit changed stages.stage-1.steps.respond.limit.0`. */
const lines = (differences: readonly PolicyDifference[]): string[] =>
  differences.map(({ part, change, path }) => `${part} ${change} ${path}`);

interface Row {
  readonly because: string;
  readonly change: Readonly<Record<string, unknown>>;
  readonly differences: readonly string[];
  /** How the first difference is told. */
  readonly told?: string;
}

const rows: readonly Row[] = [
  {
    because: 'a title',
    change: { title: 'Feedback' },
    differences: ['cover changed title'],
    told: 'The title is now ‘Feedback’. It was ‘Complaints’.',
  },
  {
    because: 'another edition',
    change: { edition: '2' },
    differences: ['cover changed edition'],
  },
  {
    because: 'a last day in force',
    change: { 'inForce.to': undefined },
    differences: ['in-force removed inForce.to'],
    told: 'The last day of the time in force has been removed. It was 31 December 2022.',
  },
  {
    because: 'a day for its review',
    change: { 'inForce.reviewBy': '2022-06-30' },
    differences: ['in-force added inForce.reviewBy'],
    told: 'The last day for reviewing the policy has been added. It is 30 June 2022.',
  },
  {
    because: 'a first day in force',
    change: { 'inForce.from': '2020-04-01' },
    differences: ['in-force changed inForce.from'],
    told: 'The first day of the time in force is now 1 April 2020. It was 1 January 2020.',
  },
  {
    because: 'a clause worded otherwise, and nothing else',
    change: { 'clauses.1.summary': 'What is not a complaint.' },
    differences: ['clause changed clauses.2'],
    told: 'Clause 2 is now ‘What is not a complaint.’ (executed). It was ‘The exceptions.’ (executed).',
  },
  {
    because: 'what a clause says that no data carries, and nothing else',
    change: { 'clauses.1.alsoSays': { 'holding-letters': 'A manager writes.' } },
    differences: ['clause changed clauses.2'],
    told: 'Clause 2 is now ‘The exceptions.’ (executed), in holding letters also ‘A manager writes.’. It was ‘The exceptions.’ (executed).',
  },
  {
    because: 'where the summary of a clause is stated, and nothing else',
    change: { 'clauses.1.statedIn': 'scope' },
    differences: ['clause changed clauses.2'],
    told: 'Clause 2 is now ‘The exceptions.’ (executed, stated in scope). It was ‘The exceptions.’ (executed).',
  },
  {
    because: 'an edition of the Code that a clause names',
    change: { 'clauses.1.codeEditions': ['2020', '2022'] },
    differences: ['clause changed clauses.2'],
    told: 'Clause 2 is now ‘The exceptions.’ (executed, naming the Code of 2020 and 2022). It was ‘The exceptions.’ (executed).',
  },
  {
    because: 'a clause more',
    change: { 'clauses.2': { number: '3', summary: 'More.', treatment: 'documented' } },
    differences: ['clause added clauses.3'],
  },
  {
    because: 'a stage that is gone is one difference; what it leaves behind is another',
    change: { stages: [informal, { ...stageOne, steps: lastOf(stepsOfOne) }] },
    differences: [
      'step added stages.stage-1.steps.respond.ends',
      'step removed stages.stage-1.steps.escalate',
      'stage removed stages.stage-2',
    ],
  },
  {
    because: 'a stage more, in its place',
    change: { stages: [informal, stageOne, { ...stageTwo, id: 'stage-1a' }, stageTwo] },
    differences: ['stage added stages.stage-1a'],
    told: 'Stage 2 (1) has been added.',
  },
  {
    because: 'a stage by another name',
    change: { 'stages.1.name': 'Investigation' },
    differences: ['stage changed stages.stage-1.name'],
    told: 'The name of Investigation is now ‘Investigation’ (1). It was ‘Stage 1’ (1).',
  },
  {
    because: 'what opens a stage',
    change: { 'stages.1.opensOn': ['complaint.formalised'] },
    differences: ['stage changed stages.stage-1.opensOn'],
    told: 'What opens Stage 1 is now the formal complaint (1). It was the formal complaint or the end of the time to put the matter right at informal (1).',
  },
  {
    because: 'the order of steps',
    change: { 'stages.1.steps': [stepsOfOne[1], stepsOfOne[0], stepsOfOne[2]] },
    differences: ['step changed stages.stage-1.steps'],
    told: 'The order of the steps of Stage 1 is now send the response, contact the complainant and ask for the next stage. It was contact the complainant, send the response and ask for the next stage.',
  },
  {
    because: 'a step that is gone is one difference',
    change: { 'stages.1.steps': stepsOfOne.slice(1) },
    differences: ['step removed stages.stage-1.steps.contact'],
    told: 'The step to contact the complainant at Stage 1 (1) has been removed.',
  },
  {
    because: 'a step that holds the stage up',
    change: { 'stages.1.steps.0.beside': undefined },
    differences: ['step removed stages.stage-1.steps.contact.beside'],
    told: 'The policy no longer says that the step to contact the complainant at Stage 1 is alongside the other steps (1).',
  },
  {
    because: 'a longer limit, with its clauses',
    change: { [`${RESPOND}.limit`]: oneLimit({ amount: 15, clause: '2' }) },
    differences: ['limit changed stages.stage-1.steps.respond.limit.0'],
    told: 'The time limit to send the response at Stage 1 is now 15 working days (2). It was 10 working days (1).',
  },
  {
    because: 'a limit in other units that counts its first day',
    change: { [`${RESPOND}.limit`]: oneLimit({ unit: 'days', counting: 'include-start' }) },
    differences: ['limit changed stages.stage-1.steps.respond.limit.0'],
    told: 'The time limit to send the response at Stage 1 is now 10 days, the first day included (1). It was 10 working days (1).',
  },
  {
    because: 'a limit that only starts at another event',
    change: { [`${RESPOND}.limit`]: oneLimit({ from: 'complainant.contacted' }) },
    differences: ['trigger changed stages.stage-1.steps.respond.limit.0'],
    told: 'The time limit to send the response at Stage 1 now runs from the contact with the complainant (1). It ran from the receipt of the complaint (1).',
  },
  {
    because: 'a limit of another length that starts at another event is one difference',
    change: {
      [`${RESPOND}.limit`]: oneLimit({ amount: 5, from: { expiryOf: 'informal/resolve' } }),
    },
    differences: ['limit changed stages.stage-1.steps.respond.limit.0'],
    told: 'The time limit to send the response at Stage 1 is now 5 working days from the end of the time to put the matter right at informal (1). It was 10 working days from the receipt of the complaint (1).',
  },
  {
    because: 'a second limit: the limits are compared as one',
    change: {
      [`${RESPOND}.limit`]: [...oneLimit({ after: 'complainant.contacted' }), ...oneLimit({})],
    },
    differences: ['limit changed stages.stage-1.steps.respond.limit'],
    told: 'The time limit to send the response at Stage 1 is now 10 working days from the receipt of the complaint, but only after the contact with the complainant (1). Otherwise the limit is 10 working days from the receipt of the complaint (1). Before, the limit was 10 working days from the receipt of the complaint (1).',
  },
  {
    because: 'a limit no longer stated',
    change: { [`${RESPOND}.limit`]: 'not-stated' },
    differences: ['limit changed stages.stage-1.steps.respond.limit'],
    told: 'The time limit to send the response at Stage 1 is now not stated (1). It was 10 working days from the receipt of the complaint (1).',
  },
  {
    because: 'a limit read otherwise is no other limit',
    change: { [`${RESPOND}.limit`]: oneLimit({ reading: 'From the day it is opened.' }) },
    differences: ['reading added stages.stage-1.steps.respond.limit.0.reading'],
    told: 'The reading of the time limit to send the response at Stage 1 has been added. It is ‘From the day it is opened.’.',
  },
  {
    because: 'a limit in another clause is no other limit',
    change: { [`${RESPOND}.limit`]: oneLimit({ clause: '2' }) },
    differences: ['clause changed stages.stage-1.steps.respond.limit.0.clause'],
    told: 'The clause of the time limit to send the response at Stage 1 is now ‘2’. It was ‘1’.',
  },
  {
    because: 'a limit filled from the Code is cited by the Code',
    change: {
      [`${RESPOND}.limit`]: oneLimit({ amount: 20, filledFrom: 'Code 2024, 6.2' }),
    },
    differences: ['limit changed stages.stage-1.steps.respond.limit.0'],
    told: 'The time limit to send the response at Stage 1 is now 20 working days (Code 2024, 6.2). It was 10 working days (1).',
  },
  {
    because: 'how often, how long and on what footing to extend',
    change: {
      [`${RESPOND}.extension.each`]: { amount: 5, unit: 'working-days' },
      [`${RESPOND}.extension.times`]: 2,
      [`${RESPOND}.extension.by`]: 'right',
    },
    differences: ['each', 'times', 'by'].map(
      (field) => `extension changed stages.stage-1.steps.respond.extension.${field}`,
    ),
    told: 'The length of an extension of the time to send the response at Stage 1 is now 5 working days (1). It was 10 working days (1).',
  },
  {
    because: 'no extension',
    change: { [`${RESPOND}.extension`]: undefined },
    differences: ['extension removed stages.stage-1.steps.respond.extension'],
    told: 'An extension of the time to send the response at Stage 1 (1) has been removed.',
  },
  {
    because: 'a handler',
    change: { 'stages.2.handler': ['director', 'manager'] },
    differences: ['handler changed stages.stage-2.handler'],
    told: 'The handler of Stage 2 is now a director or a manager (1). It was a director (1).',
  },
  {
    because: 'a requirement of a stage',
    change: { 'stages.1.requires': undefined },
    differences: ['requirement removed stages.stage-1.requires.tells-of-escalation'],
    told: 'The requirement that the response at Stage 1 must tell the complainant of stage 2 (1) has been removed.',
  },
  {
    because: 'what a requirement of the policy asks',
    change: { 'requirements.0.holds': { fact: 'decidedBy', seniority: 'manager' } },
    differences: ['requirement changed requirements.decided-by-manager.holds'],
    told: 'The test for the requirement that the response must be decided by a manager is now that it is decided by a manager or someone more senior (1). It was that it is decided by a manager or a director (1).',
  },
  {
    because: 'an exclusion that is gone',
    change: { 'scope.grounds': [small.scope.grounds[1]] },
    differences: ['exclusion removed scope.grounds.too-old'],
    told: 'The ground that the matter is too old (2) has been removed.',
  },
  {
    because: 'the condition for an exclusion, as one',
    change: {
      'scope.grounds.0.met.olderThan': { amount: 12, unit: 'months' },
      'scope.grounds.0.met.boundary': 'at-least',
    },
    differences: ['exclusion changed scope.grounds.too-old.met'],
    told: 'The condition for the ground that the matter is too old is now that it was raised at least 12 months after it happened (2). It was that it was raised more than 6 months after it happened (2).',
  },
  {
    because: 'an exception to an exclusion',
    change: { 'scope.grounds.0.unless': { not: { fact: 'ongoing', is: false } } },
    differences: ['exclusion added scope.grounds.too-old.unless'],
    told: 'The exception to the ground that the matter is too old has been added. It is that ‘ongoing’ is the case (2).',
  },
  {
    because: 'the effect of an exclusion',
    change: { 'scope.grounds.1.effect': 'alongside' },
    differences: ['exclusion changed scope.grounds.neighbours.effect'],
    told: 'The effect of the ground that the matter is about neighbours is now that the complaint goes ahead alongside (2). It was that the matter is excluded (2).',
  },
  {
    because: 'the discretion over an exclusion',
    change: { 'scope.grounds.0.discretion': undefined },
    differences: ['exclusion removed scope.grounds.too-old.discretion'],
    told: 'The person who can decide otherwise on the ground that the matter is too old has been removed. It was the landlord (2).',
  },
  {
    because: 'the route of an exclusion',
    change: { 'scope.grounds.1.route.to': 'mediation' },
    differences: ['exclusion changed scope.grounds.neighbours.route'],
    told: 'The route for the ground that the matter is about neighbours is now the anti-social behaviour policy (mediation) (2). It was the anti-social behaviour policy (asb-policy) (2).',
  },
  {
    because: 'a list of exclusions that is open',
    change: { 'scope.open': { clause: '2' } },
    differences: ['exclusion added scope.open'],
    told: 'The possibility of further grounds in the list of exclusions (2) has been added.',
  },
  {
    because: 'a ground for refusing escalation',
    change: { 'refusal.grounds.1.discretion': 'chief-executive' },
    differences: ['refusal changed refusal.grounds.outside-remit.discretion'],
    told: 'The person who can decide otherwise on the ground that the request seeks what cannot be given is now the chief executive (2). It was a director (2).',
  },
  {
    because: 'no power to refuse is one difference',
    change: { refusal: 'none' },
    differences: ['refusal changed refusal'],
    told: 'The power to refuse escalation is now none. It was stated (2).',
  },
  {
    because: 'a formality that is gone',
    change: { 'refusal.formalities': [] },
    differences: ['formality removed refusal.formalities.refused-by-director'],
    told: 'The formality that the refusal to escalate must be decided by a director (2) has been removed.',
  },
  {
    because: 'late requests',
    change: { lateRequest: { clause: '2', effect: 'may-refuse' } },
    differences: ['late-request changed lateRequest'],
    told: 'The rule on late requests to escalate is now that the landlord can refuse (2). It was not stated.',
  },
  {
    because: 'when a signpost is given',
    change: { 'signposts.0.at': ['resolved'] },
    differences: ['signpost changed signposts.housing-ombudsman.at'],
  },
  {
    because: 'roles of its own',
    change: { roles: { 'team-coach': 2, ombudsperson: null } },
    differences: ['other added roles'],
    told: 'The list of further roles has been added. It is team coach (seniority 2), ombudsperson (seniority none).',
  },
  {
    because: 'notes, whatever they hold',
    change: { notes: 'Kept by the policy team.' },
    differences: ['other added notes'],
  },
];

/** Steps of which the answer ends the process. */
function lastOf(steps: readonly PolicyData[]): readonly PolicyData[] {
  const ends = [{ on: 'response.sent', as: 'exhausted' }];
  return steps.slice(0, 2).map((step) => (step['duty'] === 'respond' ? { ...step, ends } : step));
}

describe('policies differ in', () => {
  test.each(rows)('$because', ({ change, differences, told }) => {
    const found = comparePolicies(small, edition(change));
    expect(lines(found)).toEqual(differences);
    if (told) expect(found[0]?.because).toBe(told);
  });
});

describe('what not every policy says is compared too:', () => {
  const cited = { clause: '2' };
  const pause: PauseRule = {
    ...cited,
    from: 'complaint.paused',
    until: 'complaint.resumed',
    effect: 'shift',
  };
  const [stage] = small.stages.slice(-1) as [Policy['stages'][number]];
  const ground = {
    ...cited,
    id: 'abusive',
    name: 'is abusive',
    met: { fact: 'abusive', is: true },
  };
  const conduct = {
    ...cited,
    grounds: [ground],
    powers: [],
    appeal: 'not-stated',
    signposts: [],
    review: [{ ...cited, amount: 6, unit: 'months', from: 'conduct.restricted' }],
  } as const;
  const caredForBy = (does: Pick<HandlerRule, 'does'>): Policy['stages'] => [
    ...small.stages.slice(0, -1),
    {
      ...stage,
      handlers: [
        { ...cited, when: { fact: 'about', includes: 'care' }, handler: ['manager'], ...does },
      ],
    },
  ];

  test.each<{
    because: string;
    parts: Partial<Policy>;
    to: Partial<Policy>;
    differences: string[];
  }>([
    {
      because: 'the order of stages',
      parts: {},
      to: { stages: [...small.stages].reverse() },
      differences: ['stage changed stages'],
    },
    {
      because: 'an exclusion met only where it is stated',
      parts: { scope: { grounds: [{ ...ground, effect: 'exclude' }] } },
      to: { scope: { grounds: [{ ...ground, effect: 'exclude', onlyIfStated: true }] } },
      differences: ['exclusion added scope.grounds.abusive.onlyIfStated'],
    },
    {
      because: 'signposts not stated',
      parts: {},
      to: { signposts: 'not-stated' },
      differences: ['signpost changed signposts'],
    },
    {
      because: 'a day on which the landlord is closed',
      parts: { closures: [{ ...cited, date: '2024-12-27', title: 'Christmas closure' }] },
      to: {
        closures: [
          { ...cited, date: '2024-12-27', title: 'Christmas closure' },
          { ...cited, date: '2024-12-30', title: 'Christmas closure' },
        ],
      },
      differences: ['closure added closures.2024-12-30'],
    },
    {
      because: 'what stops the clock',
      parts: { pauses: [pause] },
      to: { pauses: [{ ...pause, effect: 'restart', of: ['respond'] }] },
      differences: ['pause changed pauses'],
    },
    {
      because: 'a clock that nothing stopped before',
      parts: {},
      to: { pauses: [pause] },
      differences: ['pause added pauses'],
    },
    {
      because: 'handlers for some complaints',
      parts: {},
      to: {
        stages: [
          ...small.stages.slice(0, -1),
          {
            ...stage,
            handlers: [
              { ...cited, when: { fact: 'about', includes: 'care' }, handler: ['manager'] },
            ],
          },
        ],
      },
      differences: ['handler added stages.stage-2.handlers'],
    },
    {
      because: 'what handlers of some complaints do',
      parts: { stages: caredForBy({}) },
      to: { stages: caredForBy({ does: 'investigate' }) },
      differences: ['handler changed stages.stage-2.handlers'],
    },
    {
      because: 'another time for the review of a restriction',
      parts: { conduct },
      to: { conduct: { ...conduct, review: [{ ...conduct.review[0], amount: 12 }] } },
      differences: ['conduct changed conduct.review.0'],
    },
    {
      because: 'a field of the cover',
      parts: { document: { version: '1', review: 'July 2021' } },
      to: { document: { version: '1', review: 'July 2022' } },
      differences: ['cover changed document.review'],
    },
    {
      because: 'notes that only look like a condition',
      parts: { notes: { any: 'thing' } },
      to: { notes: { fact: 'checked', by: 'Ann' } },
      differences: ['other changed notes'],
    },
    {
      because: 'notes, whatever they hold',
      parts: { notes: [{ id: 'a', text: 'One.' }] },
      to: { notes: [{ id: 'b', text: 'One.' }] },
      differences: ['other changed notes'],
    },
    {
      because: 'what a policy cannot say yet',
      parts: {},
      to: { surveys: { ...cited, after: 'closure' } } as Partial<Policy>,
      differences: ['other added surveys'],
    },
  ])('$because', ({ parts, to, differences }) => {
    const [before, after] = [
      { ...small, ...parts },
      { ...small, ...parts, ...to },
    ];
    expect(lines(comparePolicies(before, after))).toEqual(differences);
    for (const { because } of comparePolicies(before, after)) {
      expect(because).toMatch(/^[A-Z].*\.$/);
      expect(because).not.toMatch(/undefined|null|\[object/);
    }
  });
});

test('of several limits, the one that differs is numbered', () => {
  const limits = (amount: number) => ({
    [`${RESPOND}.limit`]: [...oneLimit({ from: 'complainant.contacted' }), ...oneLimit({ amount })],
  });
  const found = comparePolicies(edition(limits(10)), edition(limits(12)));
  expect(lines(found)).toEqual(['limit changed stages.stage-1.steps.respond.limit.1']);
  expect(found[0]?.because).toBe(
    'The time limit to send the response at Stage 1 (number 2) is now 12 working days (1). It was 10 working days (1).',
  );
});

test('several limits, and several rules on handlers, are a sentence each', () => {
  const isCare = { fact: 'about', includes: 'care' };
  const limit = [
    ...oneLimit({ amount: 20, when: isCare }),
    ...oneLimit({ from: 'complaint.acknowledged' }),
    ...oneLimit({ amount: 12 }),
  ];
  const handlers = [
    { clause: '1', when: isCare, handler: ['director', 'panel'], does: 'investigate' },
    { clause: '2', when: { not: isCare }, handler: ['manager'] },
  ];
  const after = edition({ [`${RESPOND}.limit`]: limit, 'stages.2.handlers': handlers });
  const sentences = [comparePolicies(small, after), comparePolicies(after, small)].map(
    (differences) => differences.map(({ because }) => because),
  );
  expect(sentences).toEqual([
    [
      'The time limit to send the response at Stage 1 is now 20 working days from the receipt of the complaint, if the complaint is about care (1). Otherwise the limit is 10 working days from the acknowledgement (1). If that has not happened, the limit is 12 working days from the receipt of the complaint (1). Before, the limit was 10 working days from the receipt of the complaint (1).',
      'The rules on who handles some complaints at Stage 2 have been added. If the complaint is about care, a director or a panel investigates it (1). If it is not the case that the complaint is about care, a manager handles it (2).',
    ],
    [
      'The time limit to send the response at Stage 1 is now 10 working days from the receipt of the complaint (1). Before, the limit was 20 working days from the receipt of the complaint, if the complaint is about care (1). Otherwise the limit was 10 working days from the acknowledgement (1). If that has not happened, the limit was 12 working days from the receipt of the complaint (1).',
      'The rules on who handles some complaints at Stage 2 have been removed. They were these before. If the complaint is about care, a director or a panel investigates it (1). If it is not the case that the complaint is about care, a manager handles it (2).',
    ],
  ]);
});

test('differences come in the order of the policies; what is new, after what it follows', () => {
  const clause = (number: string, summary = 'Of something.') => ({
    number,
    summary,
    treatment: 'documented' as const,
  });
  const before = { ...small, clauses: [clause('1'), clause('2'), clause('3')] };
  const after = {
    ...small,
    clauses: [
      clause('0'),
      clause('1', 'Other.'),
      clause('1a'),
      clause('1b'),
      clause('3', 'Other.'),
    ],
  };
  expect(lines(comparePolicies(before, after))).toEqual([
    'clause added clauses.0',
    'clause changed clauses.1',
    'clause added clauses.1a',
    'clause added clauses.1b',
    'clause removed clauses.2',
    'clause changed clauses.3',
  ]);
});

test('a difference has both values and their clauses', () => {
  const [difference] = comparePolicies(
    small,
    edition({ [`${RESPOND}.limit`]: oneLimit({ amount: 15, clause: '2' }) }),
  );
  expect(difference).toMatchObject({
    before: { amount: 10, clause: '1' },
    after: { amount: 15, clause: '2' },
    clauses: { before: '1', after: '2' },
  });
});

test('what is new has no clause in the first policy', () => {
  const [difference] = comparePolicies(edition({ 'stages.1.requires': undefined }), small);
  expect(difference).toMatchObject({ change: 'added', clauses: { after: '1' } });
  expect(difference).not.toHaveProperty('before');
  expect(difference?.clauses).not.toHaveProperty('before');
});

const POLICIES: readonly Policy[] = [
  housingPlus2018,
  small,
  ...SHAPES.map(policyOf),
  ...rows.map(({ change }) => edition(change)),
];
const anyPolicy = fc.constantFrom(...POLICIES);

describe('policies that say the same do not differ', () => {
  test('a policy and itself', () => {
    for (const policy of POLICIES) expect(comparePolicies(policy, policy)).toEqual([]);
  });

  test('whatever the order of fields, and of lists of which the order says nothing', () => {
    for (const policy of POLICIES)
      expect(comparePolicies(policy, turned(policy) as Policy)).toEqual([]);
  });

  const ORDERED = ['stages', 'steps', 'limit', 'doneBy'];
  function turned(value: unknown, field = ''): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item) => turned(item));
      return ORDERED.includes(field) ? items : items.reverse();
    }
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([key, inner]) => [key, turned(inner, key)] as const);
    return Object.fromEntries(fields.reverse());
  }

  test('an empty list and none', () => {
    expect(comparePolicies(small, edition({ contents: [], 'stages.0.requires': [] }))).toEqual([]);
  });
});

test('exchanged, they give the same differences the other way round', () => {
  const OPPOSITE = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  const facts = ({ part, change, path, before, after, clauses }: PolicyDifference) => ({
    part,
    change,
    path,
    values: [before, after],
    clauses: [clauses.before, clauses.after],
  });
  const exchanged = ({ change, values, clauses, ...same }: ReturnType<typeof facts>) => ({
    ...same,
    change: OPPOSITE[change],
    values: [values[1], values[0]],
    clauses: [clauses[1], clauses[0]],
  });
  const inOrder = (list: readonly ReturnType<typeof facts>[]) =>
    list.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
  fc.assert(
    fc.property(anyPolicy, anyPolicy, (a, b) => {
      const there = comparePolicies(a, b).map(facts).map(exchanged);
      expect(inOrder(comparePolicies(b, a).map(facts))).toEqual(inOrder(there));
    }),
  );
});

describe('whatever value of a policy is changed', () => {
  const NAMES = /(^|\.)(id|duty|number|to)$/;

  /** Another value of the same kind. */
  function other(value: unknown, path: string): unknown {
    if (path.endsWith('.unit')) return value === 'months' ? 'weeks' : 'months';
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    return Array.isArray(value) ? [...value, 'more'] : `${value}-other`;
  }

  /** The policy with its value number `at` changed, counted as `flatten` counts. */
  function changedAt(policy: Policy, at: number, path: string): Policy {
    let count = -1;
    const copy = (value: unknown): unknown => {
      const list = Array.isArray(value);
      const isLeaf = list
        ? value.every((item) => typeof item !== 'object')
        : typeof value !== 'object' || value === null;
      if (isLeaf) {
        count += 1;
        return count === at ? other(value, path) : value;
      }
      if (list) return value.map(copy);
      return Object.fromEntries(
        Object.entries(value as object).map(([key, inner]) => [key, copy(inner)]),
      );
    };
    return copy(policy) as Policy;
  }

  test.each([
    { name: 'the small policy', policy: small },
    { name: 'Housing Plus 2018', policy: housingPlus2018 },
  ])('in $name, it is one difference, at its place', ({ policy }) => {
    flatten(policy).forEach(({ path }, at) => {
      const found = comparePolicies(policy, changedAt(policy, at, path));
      const here = found.filter((one) => path === one.path || path.startsWith(`${one.path}.`));
      expect(here, path).toHaveLength(1);
      // By another name it is something else: one thing is gone and another is new.
      expect(found.length, path).toBeLessThanOrEqual(NAMES.test(path) ? 2 : 1);
      for (const { because } of found) {
        expect(because).toMatch(/^[A-Z'].*\.$/s);
        expect(because).not.toMatch(/undefined|null|\[object/);
      }
    });
  });
});

test.each([
  { because: 'nothing', a: small, b: undefined },
  { because: 'a name', a: 'small', b: small },
  { because: 'half a policy', a: { id: 'small', stages: [] }, b: small },
])('what is no policy is refused: $because', ({ a, b }) => {
  expect(() => comparePolicies(a as Policy, b as Policy)).toThrow(
    expect.objectContaining({ code: 'argument/invalid' }),
  );
});

test('a text where words for several parts should be is not gone through letter by letter', () => {
  const [first, ...others] = housingPlus2018.clauses;
  const odd = { ...housingPlus2018, clauses: [{ ...first, alsoSays: 'abc' }, ...others] };
  const [difference] = comparePolicies(housingPlus2018, odd as never);
  expect(difference?.because).not.toMatch(/in 0 also/);
});
