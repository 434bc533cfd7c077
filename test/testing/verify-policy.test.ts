/** What `verifyPolicy` finds by trying a policy out, a faulty policy for each kind. */
import { describe, expect, test } from 'vitest';
import { ComplaintsError } from '../../src/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Condition, Ground, Policy, Stage, Step } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import type { PolicyFindingCode } from '../../src/testing/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import {
  calendarDays,
  extension,
  informalAnswer,
  informalStage,
  oneStage,
  policyOf,
  policyWith,
  refusalInWriting,
  SHAPES,
  workingDays,
} from '../support/policies.js';

const SIGNPOSTS: Policy['signposts'] = [
  { to: 'housing-ombudsman', clause: '4', at: ['exhausted', 'escalation-refused'] },
];

/** A policy of which nothing but what a test gives it can be wrong. */
const policy = (parts: Partial<Policy> = {}): Policy =>
  policyWith({ stages: [oneStage()], signposts: SIGNPOSTS, ...parts });

const twoStages = (first: Partial<Stage> = {}, second: Partial<Stage> = {}): Stage[] => [
  { ...oneStage({ escalate: calendarDays(28, 'response.sent') }), ...first },
  {
    ...oneStage({
      id: 'stage-2',
      opensOn: ['escalation.requested'],
      acknowledge: workingDays(5, 'escalation.requested'),
      respond: workingDays(20, 'escalation.requested'),
    }),
    ...second,
  },
];

const step = (duty: Step['duty'], more: Partial<Step>): Step => ({
  duty,
  party: 'landlord',
  clause: '1',
  doneBy: ['response.sent'],
  limit: 'not-stated',
  ...more,
});

const excluding = (met: Condition): Ground => ({
  ...{ id: 'ground', name: 'is a ground', clause: '2', effect: 'exclude', met },
});

const limited = (duty: Step['duty'], ...limit: Exclude<Step['limit'], string>): Stage[] =>
  twoStages().map((stage) => ({
    ...stage,
    steps: stage.steps.map((one) =>
      one.duty === duty && stage.id === 'stage-1' ? { ...one, limit } : one,
    ),
  }));

describe('a policy that holds together has no finding:', () => {
  test.each([
    { because: 'Housing Plus 2018', policy: housingPlus2018 },
    { because: 'Creative Support 2022', policy: creativeSupport2022 },
    { because: 'one stage', policy: policy() },
    { because: 'two stages', policy: policy({ stages: twoStages() }) },
    { because: 'steps written by hand', policy: policy({ stages: informalAnswer.stages }) },
    {
      because: 'a step for complaints that were received, which all were',
      policy: policy({
        stages: [
          {
            ...oneStage(),
            steps: oneStage().steps.map((one) =>
              one.duty === 'acknowledge'
                ? { ...one, when: { fact: 'happened', includes: 'complaint.received' } }
                : one,
            ),
          },
        ],
      }),
    },
    ...SHAPES.map((shape) => ({
      because: shape.because,
      policy: policyWith({ ...policyOf(shape), signposts: SIGNPOSTS }),
    })),
  ])('$because', ({ policy: sound }) => {
    expect(verifyPolicy(sound)).toEqual([]);
  });
});

interface Faulty {
  readonly because: string;
  readonly policy: Policy;
  readonly code: PolicyFindingCode;
  readonly at: string;
  readonly clause: string;
  /** Parts of what is said and advised. */
  readonly says: readonly string[];
}

const faulty: readonly Faulty[] = [
  {
    because: 'the last step of a stage ends nothing, though another end is written',
    policy: policy({
      stages: [
        {
          ...oneStage(),
          steps: [
            step('decide-hearing', {
              doneBy: ['hearing.granted', 'hearing.declined'],
              ends: [{ on: 'hearing.declined', as: 'exhausted' }],
            }),
            step('hear', { doneBy: ['hearing.held'] }),
          ],
        },
      ],
    }),
    code: 'dead-end',
    at: 'stage-1/answered',
    clause: '1',
    says: ['waits for nothing', 'Give the last step of the stage an end'],
  },
  {
    because: 'a step after one that always ends the complaint',
    policy: policy({
      stages: [
        {
          ...oneStage(),
          steps: [
            ...oneStage().steps,
            step('complete', { doneBy: ['action.completed'], clause: '2' }),
          ],
        },
      ],
    }),
    code: 'unreachable-step',
    at: 'stage-1/complete',
    clause: '2',
    says: ['every step before it ends the complaint', 'remove the step'],
  },
  {
    because: 'a fact of a matter with a letter too few',
    policy: policy({ scope: { grounds: [excluding({ fact: 'legalProceeding', is: 'started' })] } }),
    code: 'misspelt-fact',
    at: 'ground',
    clause: '2',
    says: ["almost the name of the fact 'legalProceedings'", "Write 'legalProceedings'"],
  },
  {
    because: 'a ground on a topic that no complaint can have',
    policy: policy({ scope: { grounds: [excluding({ fact: 'about', includes: 'boundaries' })] } }),
    code: 'undeclared-topic',
    at: 'ground',
    clause: '2',
    says: ["not among the policy's topics", "Add it: topics: ['boundaries']."],
  },
  {
    because: 'a clause that is said to be executed, and on which nothing rests',
    policy: policy({
      clauses: ['1', '4', '9'].map((number) => ({
        number,
        summary: 'What it says.',
        treatment: 'executed',
      })),
    }),
    code: 'idle-clause',
    at: 'clauses/9',
    clause: '9',
    says: ['nothing in the policy cites it', "set its treatment to 'documented'"],
  },
  {
    because: 'one extension that is longer than all together may be',
    policy: policy({
      stages: [
        oneStage({
          extension: extension({
            clause: '3',
            each: { amount: 6, unit: 'weeks' },
            inAll: { amount: 20, unit: 'working-days' },
          }),
        }),
      ],
    }),
    code: 'extension-beyond-total',
    at: 'stage-1/respond',
    clause: '3',
    says: ['longer than all of them together', "no longer than 'inAll'"],
  },
  {
    because: 'days, of which nobody says whether they are working days',
    policy: policy({
      stages: limited('escalate', { amount: 28, unit: 'days', from: 'response.sent', clause: '3' }),
    }),
    code: 'unread-days',
    at: 'stage-1/escalate',
    clause: '3',
    says: ['28 days does not say which days', "readAs: 'calendar-days' or 'working-days'"],
  },
  {
    because: 'a window to return a form, after which nothing comes',
    policy: policy({
      stages: [
        {
          ...oneStage(),
          steps: [
            step('decide-hearing', {
              doneBy: ['hearing.granted', 'hearing.declined'],
              ends: [{ on: 'hearing.declined', as: 'exhausted' }],
            }),
            step('return-form', { doneBy: ['form.returned'], party: 'complainant', clause: '3' }),
          ],
        },
      ],
    }),
    code: 'window-opens-nothing',
    at: 'stage-1/return-form',
    clause: '3',
    says: ['nothing follows', 'remove the window'],
  },
  {
    because: 'a duty done only by the receipt, at a stage that it does not open',
    policy: policy({
      stages: twoStages(
        {},
        {
          steps: [
            step('contact', { doneBy: ['complaint.received'], beside: true, clause: '2' }),
            step('respond', { ends: [{ on: 'response.sent', as: 'exhausted' }] }),
          ],
        },
      ),
    }),
    code: 'unsettleable-duty',
    at: 'stage-2/contact',
    clause: '2',
    says: ['the receipt of the complaint cannot happen there', 'doneBy'],
  },
  {
    because: 'a limit from a hearing that the policy does not have',
    policy: policy({
      stages: limited('respond', { clause: '2', ...workingDays(10, 'hearing.held') }),
    }),
    code: 'limit-never-runs',
    at: 'stage-1/respond',
    clause: '2',
    says: ['the hearing, which the policy does not use', 'add the step'],
  },
  {
    because: 'a limit from the very fact that does it',
    policy: policy({
      stages: limited('respond', { clause: '2', ...workingDays(10, 'response.sent') }),
    }),
    code: 'limit-never-runs',
    at: 'stage-1/respond',
    clause: '2',
    says: ['the very event that does it', 'complaint.acknowledged'],
  },
  {
    because: 'a limit from a fact that comes after',
    policy: policy({
      stages: limited('acknowledge', { clause: '2', ...workingDays(5, 'response.sent') }),
    }),
    code: 'limit-never-runs',
    at: 'stage-1/acknowledge',
    clause: '2',
    says: ['only comes after it', 'complaint.received'],
  },
  {
    because: 'a limit from the request that opens another stage',
    policy: policy({
      stages: limited('respond', { clause: '2', ...workingDays(10, 'escalation.requested') }),
    }),
    code: 'limit-never-runs',
    at: 'stage-1/respond',
    clause: '2',
    says: ['only comes after it'],
  },
  {
    because: 'a limit that waits for a fact the policy does not have',
    policy: policy({
      stages: limited('respond', {
        clause: '2',
        ...workingDays(10, 'complaint.received'),
        after: 'form.returned',
      }),
    }),
    code: 'limit-never-runs',
    at: 'stage-1/respond',
    clause: '2',
    says: ['the completed form'],
  },
  {
    because: 'a second limit from the same fact',
    policy: policy({
      stages: limited(
        'respond',
        { clause: '1', ...workingDays(10, 'complaint.received') },
        { clause: '2', ...workingDays(20, 'complaint.received') },
      ),
    }),
    code: 'limit-never-applies',
    at: 'stage-1/respond',
    clause: '2',
    says: ['never applies', 'Put the special limit before'],
  },
  {
    because: 'a clock that stops for a hearing the policy does not have',
    policy: policy({
      pauses: [
        { clause: '2', from: 'hearing.granted', until: 'complaint.resumed', effect: 'shift' },
      ],
    }),
    code: 'pause-never-happens',
    at: 'pauses/0',
    clause: '2',
    says: ['does not use the decision to hold a hearing', "'complaint.paused'"],
  },
  {
    because: 'a duty alongside that runs from a fact the policy does not have',
    policy: policy({
      alongside: [
        {
          id: 'police',
          duty: 'refer',
          name: 'tell the police',
          clause: '3',
          when: { fact: 'about', includes: 'fraud' },
          doneBy: ['referral.made'],
          limit: [{ clause: '3', ...workingDays(1, 'hearing.held') }],
        },
      ],
    }),
    code: 'limit-never-runs',
    at: 'alongside/police',
    clause: '3',
    says: ['the hearing'],
  },
  {
    because: 'a power to refuse that asks nothing of a refusal',
    policy: policy({
      stages: twoStages(),
      refusal: { ...refusalInWriting, formalities: [] },
    }),
    code: 'refusal-without-formality',
    at: 'refusal',
    clause: '4',
    says: ['sets no requirements for a refusal', 'inWriting'],
  },
  {
    because: 'an end at which nobody is told where to go',
    policy: policy({ signposts: [] }),
    code: 'end-without-signpost',
    at: 'closed/exhausted',
    clause: '1',
    says: ['where to go next', 'housing-ombudsman'],
  },
  {
    because: 'a refusal that ends the process, signposted only after the answer',
    policy: policy({
      stages: twoStages(),
      refusal: refusalInWriting,
      signposts: [{ to: 'housing-ombudsman', clause: '4', at: ['exhausted'] }],
    }),
    code: 'end-without-signpost',
    at: 'closed/escalation-refused',
    clause: '4',
    says: ['escalation-refused'],
  },
  {
    because: 'a requirement on a field that the letter does not have',
    policy: policy({
      requirements: [
        {
          id: 'copied',
          kind: 'missing-copy',
          clause: '3',
          of: ['response.sent'],
          holds: { fact: 'copyTo', includes: 'director' },
          must: 'be copied to the director',
        },
      ],
    }),
    code: 'unknown-fact',
    at: 'copied',
    clause: '3',
    says: ["'copyTo'", "Did you mean 'copiedTo'?"],
  },
  {
    because: 'a limit for complaints of a kind that no receipt can tell',
    policy: policy({
      stages: limited('respond', {
        clause: '2',
        ...workingDays(5, 'complaint.received'),
        when: { fact: 'urgency', is: 'high' },
      }),
    }),
    code: 'unknown-fact',
    at: 'stage-1/respond',
    clause: '2',
    says: ["'urgency'", 'subject', "declare it under facts, as urgency: { name: '"],
  },
  {
    because: 'a duty alongside done by a referral to nobody knows whom',
    policy: policy({
      alongside: [
        {
          id: 'police',
          duty: 'refer',
          name: 'tell the police',
          clause: '3',
          when: { fact: 'about', includes: 'fraud' },
          doneBy: ['referral.made'],
          holds: { fact: 'informed', is: 'police' },
          limit: 'not-stated',
        },
      ],
    }),
    code: 'unknown-fact',
    at: 'alongside/police',
    clause: '3',
    says: ["'informed'"],
  },
];

describe('verifyPolicy finds', () => {
  test.each(faulty)('$code: $because', ({ policy: wrong, code, at, clause, says }) => {
    const findings = verifyPolicy(wrong).filter((one) => one.code === code && one.at === at);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ clause, policy: { id: 'example', edition: '1' } });
    const words = `${findings[0]?.because} ${findings[0]?.advice}`;
    for (const text of says) expect(words).toContain(text);
  });

  test('only that', () => {
    const extra = faulty.flatMap(({ because, policy: wrong, code, at }) =>
      verifyPolicy(wrong)
        .filter((one) => one.at !== at || one.code !== code)
        .map((one) => `${because}: ${one.code} ${one.at}`),
    );
    expect(extra).toEqual([
      // A window whose use leads nowhere leaves the complaint where nothing is waited for.
      'a window to return a form, after which nothing comes: dead-end stage-1/answered',
    ]);
  });

  test('several faults at once, each with its clause and what to change', () => {
    const findings = verifyPolicy(
      policy({
        stages: limited('respond', { clause: '2', ...workingDays(10, 'hearing.held') }),
        refusal: { ...refusalInWriting, formalities: [] },
        signposts: 'none',
      }),
    );
    expect(findings.map(({ code }) => code)).toEqual([
      'limit-never-runs',
      'refusal-without-formality',
      'end-without-signpost',
      'end-without-signpost',
    ]);
    for (const { clause, advice } of findings) {
      expect(clause).not.toBe('');
      expect(advice).toMatch(/^[A-Z].*[.?}]$/);
    }
  });

  test('a stage that opens when a time runs out which can never begin', () => {
    const stages = [
      informalStage([{ clause: '0', ...workingDays(5, 'hearing.held') }]),
      oneStage({ opensOn: [{ expiryOf: 'informal/resolve' }] }),
    ];
    expect(verifyPolicy(policy({ stages }))).toMatchObject([
      { code: 'limit-never-runs', at: 'informal/resolve' },
    ]);
  });

  test('a condition that makes the machine throw, in a policy that was never defined', () => {
    const formalities = [refusalInWriting.formalities]
      .flat()
      .map((one) => ({ ...Object(one), holds: undefined }));
    const wrong = {
      ...policy({ stages: twoStages(), refusal: refusalInWriting }),
      refusal: { ...refusalInWriting, formalities },
    } as unknown as Policy;
    expect(verifyPolicy(wrong)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'throwing-guard',
          at: 'escalation.refused',
          clause: '4',
          because: expect.stringContaining('throws'),
        }),
      ]),
    );
  });

  test('a stage that nothing leads to, in a policy that was never defined', () => {
    const [first, second] = twoStages();
    const wrong = {
      ...policy(),
      stages: [oneStage(), { ...second, id: 'stage-2' }],
    } as unknown as Policy;
    expect(first?.id).toBe('stage-1');
    expect(verifyPolicy(wrong)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'unreachable-stage', at: 'stage-2', clause: '1' }),
      ]),
    );
  });
});

test.each([
  { because: 'the text says there is none', signposts: 'none', found: 1 },
  { because: 'the text is silent', signposts: 'not-stated', found: 1 },
  { because: 'that part of the text was not available', signposts: 'not-seen', found: 0 },
] as const)('signposts $signposts: $because', ({ signposts, found }) => {
  expect(verifyPolicy(policy({ signposts }))).toHaveLength(found);
});

test('what may stand in a clause that was not transcribed is not said to be missing', () => {
  const clauses = [
    { number: '1', summary: 'Seen.', treatment: 'executed' as const },
    { number: '9', summary: 'Not seen.', treatment: 'not-transcribed' as const },
  ];
  expect(verifyPolicy(policy({ signposts: [], clauses }))).toEqual([]);
});

test('days that were read, a fact of its own, and a clause that is printed are as they are meant', () => {
  const read = { amount: 28, unit: 'days', from: 'response.sent', clause: '3' } as const;
  const own = excluding({ fact: 'boundaryDispute', is: true });
  for (const limit of [
    { ...read, readAs: 'working-days' as const },
    { ...read, reading: 'Calendar days.' },
  ])
    expect(
      verifyPolicy(policy({ stages: limited('escalate', limit), scope: { grounds: [own] } })),
    ).toEqual([]);
  const clause = { number: '9', summary: 'What it says.', treatment: 'executed' } as const;
  const cited = ['1', '4'].map((number) => ({ ...clause, number }));
  for (const said of [
    { statedIn: 'handling' as const },
    { alsoSays: { purpose: 'To be fair.' } },
    { treatment: 'documented' as const },
  ])
    expect(verifyPolicy(policy({ clauses: [...cited, { ...clause, ...said }] }))).toEqual([]);
});

test('what is no policy is told so', () => {
  expect(() => verifyPolicy({} as Policy)).toThrow(ComplaintsError);
});

test('a step that is owed once something has happened can be done then', () => {
  const [stage = oneStage()] = twoStages();
  const update: Step = {
    duty: 'update',
    party: 'landlord',
    clause: '1',
    doneBy: ['complainant.contacted'],
    limit: 'agreed',
    beside: true,
    repeats: true,
    when: { fact: 'happened', includes: 'response.extended' },
  };
  const stages = [{ ...stage, steps: [...stage.steps, update] }, ...twoStages().slice(1)];
  expect(verifyPolicy(policy({ stages })).filter(({ at }) => at === 'stage-1/update')).toEqual([]);
});

test('a stage that the landlord takes a complaint on to, or that is asked for, can be followed by the next', () => {
  const answered = '10 working days from not-stated';
  const escalate = '28 calendar days from response.sent';
  const acknowledge = '3 working days from not-stated';
  const three = definePolicy({
    id: 'three-stages',
    edition: '1',
    landlord: 'Three Stages',
    title: 'Complaints',
    inForce: '2024-04-01',
    unsaid: 'not-stated',
    clauses: { 1: 'Our stages.' },
    stages: [
      { id: 'stage-1', clause: '1', steps: [{ acknowledge }, { respond: answered }, { escalate }] },
      {
        id: 'stage-2',
        clause: '1',
        opensOn: ['escalation.requested', 'complaint.escalated'],
        steps: [{ acknowledge }, { respond: answered }, { escalate }],
      },
      { id: 'stage-3', clause: '1', steps: [{ respond: answered }] },
    ],
    scope: { grounds: [] },
    signposts: [{ to: 'housing-ombudsman', at: 'exhausted', clause: '1' }],
  });
  expect(verifyPolicy(three)).toEqual([]);
});
