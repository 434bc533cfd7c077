/** What the parts of a policy mean for one another: powers to refuse, values that cannot be, kinds of complaint. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/index.js';
import {
  assessEscalation,
  breachesOf,
  ComplaintsError,
  calendarFrom,
  definePolicy,
  expectedEvents,
  notShown,
  obligationsOf,
  positionOf,
  replay,
} from '../../src/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Gate, Policy, Stage } from '../../src/policy/index.js';
import { matchers, story, verifyPolicy } from '../../src/testing/index.js';
import { breaches, received } from '../support/histories.js';
import { calendarDays, oneStage, policyWith, workingDays } from '../support/policies.js';

expect.extend(matchers as never);

const gate: Gate = {
  clause: '2',
  passes: 'any',
  otherwise: 'may-refuse',
  criteria: [
    {
      id: 'new-information',
      name: 'brings new information',
      clause: '3',
      met: { fact: 'newInformation', is: true },
    },
  ],
};

const stages = (second: Partial<Stage> = {}): Stage[] => [
  oneStage({ escalate: calendarDays(28, 'response.sent') }),
  {
    ...oneStage({
      id: 'stage-2',
      clause: '2',
      opensOn: ['escalation.requested'],
      acknowledge: workingDays(5, 'escalation.requested'),
      respond: workingDays(20, 'escalation.requested'),
    }),
    ...second,
  },
];

const escalated = (policy: Policy, ...more: Parameters<typeof replay>[1]) =>
  replay(policy, [
    received('2024-02-05'),
    { on: '2024-02-12', type: 'response.sent' },
    { on: '2024-02-19', type: 'escalation.requested' },
    ...more,
  ]);

describe('a power to refuse escalation may come', () => {
  const refused = (policy: Policy, ground: string) =>
    escalated(policy, { on: '2024-02-20', type: 'escalation.refused', ground });

  test.each([
    { from: 'a gate', policy: policyWith({ stages: stages({ gate }) }), ground: 'gate' },
    {
      from: 'a criterion of a gate',
      policy: policyWith({ stages: stages({ gate }) }),
      ground: 'new-information',
    },
    {
      from: 'the rule on late requests',
      policy: policyWith({
        stages: stages(),
        lateRequest: { clause: '2', effect: 'may-refuse' },
      }),
      ground: 'out-of-time',
    },
  ])('from $from: a refusal on it ends the process, and is no breach', ({ policy, ground }) => {
    const complaint = refused(policy, ground);
    expect(positionOf(complaint)).toMatchObject({ end: 'escalation-refused' });
    expect(breaches(complaint, '2024-02-20').filter((one) => /ground/.test(one))).toEqual([]);
  });

  test('from nowhere: it changes nothing, and is a breach', () => {
    const complaint = refused(policyWith({ stages: stages() }), 'gate');
    expect(positionOf(complaint).end).toBeUndefined();
    const [breach] = breachesOf(complaint, '2024-02-20').filter((one) => /ground/.test(one.kind));
    expect(breach).toMatchObject({ kind: 'no-such-ground', on: '2024-02-20' });
    // No clause speaks of such a power: that of the stage speaks of something else.
    expect(breach).not.toHaveProperty('clause');
  });

  test('from a gate that leaves it to a person: that is no power', () => {
    const open = { ...gate, otherwise: 'for-decision' as const };
    const complaint = refused(policyWith({ stages: stages({ gate: open }) }), 'gate');
    expect(positionOf(complaint).end).toBeUndefined();
  });

  test('a power by a gate alone asks nothing of a refusal, and that is found', () => {
    expect(
      verifyPolicy(policyWith({ stages: stages({ gate }), signposts: 'not-seen' })),
    ).toMatchObject([{ code: 'refusal-without-formality', clause: '2' }]);
  });
});

describe('a request for a stage beyond the next', () => {
  const three = policyWith({
    stages: [
      oneStage({ escalate: calendarDays(28, 'response.sent') }),
      {
        ...oneStage({
          id: 'stage-2',
          clause: '2',
          opensOn: ['escalation.requested'],
          escalate: calendarDays(28, 'response.sent'),
        }),
        skippable: { clause: '3', when: { fact: 'subject', includes: 'care' } },
      },
      oneStage({ id: 'stage-3', clause: '2', opensOn: ['escalation.requested'] }),
    ],
  });
  const outcome = (subject: string | undefined, stage: string | undefined) =>
    assessEscalation(
      replay(three, [
        received('2024-02-05', subject === undefined ? {} : { subject }),
        { on: '2024-02-06', type: 'complaint.acknowledged' },
        { on: '2024-02-12', type: 'response.sent' },
      ]),
      { on: '2024-02-19', ...(stage && { stage }) },
    );

  test.each([
    { because: 'of the kind that may skip', subject: 'care', stage: 'stage-3', is: 'accept' },
    {
      because: 'of another kind',
      subject: 'housing',
      stage: 'stage-3',
      is: 'for-decision',
    },
    {
      because: 'of a kind that is not known',
      subject: undefined,
      stage: 'stage-3',
      is: 'undetermined',
    },
    { because: 'for the next', subject: 'housing', stage: 'stage-2', is: 'accept' },
    { because: 'for none by name', subject: 'housing', stage: undefined, is: 'accept' },
  ])('$because: $is', ({ subject, stage, is }) => {
    expect(outcome(subject, stage)).toMatchObject({ outcome: is, stage: stage ?? 'stage-2' });
  });

  test('for a stage there is none of says which there are', () => {
    expect(() => outcome('care', 'stage-9')).toThrow(/possible are stage-2, stage-3/);
  });
});

describe('verifyPolicy finds a value that no fact can have', () => {
  const excluded = (met: Policy['scope']['grounds'][number]['met']) =>
    policyWith({
      stages: [oneStage()],
      signposts: 'not-seen',
      scope: { grounds: [{ id: 'ground', name: 'is one', clause: '3', met, effect: 'exclude' }] },
    });

  test.each([
    { met: { fact: 'about', includes: 'repars' }, code: 'undeclared-topic', advice: "'repairs'" },
    { met: { fact: 'raisedBy', is: 'MP' }, code: 'impossible-value', advice: "'mp'" },
    {
      met: { fact: 'legalProceedings', in: ['issued'] },
      code: 'impossible-value',
      advice: 'filed',
    },
  ])('$met', ({ met, code, advice }) => {
    expect(verifyPolicy(excluded(met as never))).toMatchObject([
      { code, at: 'ground', clause: '3' },
    ]);
    expect(verifyPolicy(excluded(met as never))[0]?.advice).toContain(advice);
  });

  test('in what is required of a letter', () => {
    const requirements: Policy['requirements'] = [
      {
        id: 'remedies',
        kind: 'missing-content',
        clause: '3',
        of: ['response.sent'],
        when: { fact: 'outcome', is: 'Upheld' },
        holds: { fact: 'remedies', given: true },
        must: 'say what is put right',
      },
    ];
    expect(
      verifyPolicy(policyWith({ stages: [oneStage()], signposts: 'not-seen', requirements })),
    ).toMatchObject([{ code: 'impossible-value', at: 'remedies', clause: '3' }]);
  });

  test('and in a topic of its own only that it is not declared', () => {
    const policy = excluded({ fact: 'about', includes: 'moorings' });
    expect(verifyPolicy(policy)).toMatchObject([{ code: 'undeclared-topic', at: 'ground' }]);
    expect(verifyPolicy(definePolicy({ ...policy, topics: ['moorings'] }))).toEqual([]);
  });
});

describe('verifyPolicy on the end of a process', () => {
  const ending = (as: 'resolved' | 'exhausted', signposts: Policy['signposts']) => {
    const stage = oneStage();
    const steps = stage.steps.map((step) =>
      step.ends ? { ...step, ends: [{ on: 'response.sent' as const, as }] } : step,
    );
    return verifyPolicy(policyWith({ stages: [{ ...stage, steps }], signposts })).map(
      ({ code, at }) => `${code} ${at}`,
    );
  };

  test.each([
    { because: 'by an answer that resolves it', as: 'resolved', signposts: [] },
    {
      because: 'of which only complaints about care are told',
      as: 'exhausted',
      signposts: [
        {
          to: 'care-quality-commission',
          clause: '4',
          at: ['exhausted'],
          when: { fact: 'subject', includes: 'care' },
        },
      ],
    },
  ] as const)('$because', ({ as, signposts }) => {
    expect(ending(as, signposts)).toEqual([`end-without-signpost closed/${as}`]);
  });

  test('is not silenced by a missing page, where the text says that there is none', () => {
    const clauses = [
      { number: '1', summary: 'Seen.', treatment: 'executed' as const },
      { number: '9', summary: 'Not seen.', treatment: 'not-transcribed' as const },
    ];
    const policy = policyWith({ stages: [oneStage()], signposts: 'none', clauses });
    expect(verifyPolicy(policy)).toMatchObject([{ code: 'end-without-signpost' }]);
  });
});

test('a window whose use ends the complaint leads somewhere', () => {
  const stage: Stage = {
    ...oneStage(),
    steps: [
      {
        duty: 'return-form',
        party: 'complainant',
        clause: '1',
        doneBy: ['form.returned'],
        limit: 'not-stated',
        ends: [{ on: 'form.returned', as: 'resolved' }],
      },
    ],
  };
  expect(verifyPolicy(policyWith({ stages: [stage], signposts: 'not-seen' }))).toEqual([]);
});

describe('what cannot be known fails, whichever way it is asked', () => {
  const told = story(creativeSupport2022).on('2022-06-01').received().formalised();
  const expected = (subject: unknown) => expect(subject) as unknown as Record<string, never>;
  const ask = (name: string, args: unknown[], not: boolean) => {
    const asked = expected(told) as unknown as Record<string, Record<string, unknown>>;
    const from = (not ? asked['not'] : asked) as Record<string, (...all: unknown[]) => void>;
    from[name]?.(...args);
  };

  test.each([
    { name: 'toFallDueOn', args: ['2022-06-15', 'stage-1/respond'] },
    { name: 'toHaveMet', args: ['stage-1/respond'] },
    { name: 'toBeOverdue', args: ['stage-1/respond'] },
    { name: 'toBeOpen', args: ['alongside/police'] },
  ])('$name $args', ({ name, args }) => {
    expect(() => ask(name, args, false)).toThrow(/Expected/);
    expect(() => ask(name, args, true)).toThrow(/Expected/);
  });
});

describe('what a screen offers', () => {
  const answered = replay(housingPlus2018, [
    received('2018-12-20'),
    { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
    { on: '2018-12-21', type: 'complaint.acknowledged' },
    { on: '2019-01-04', type: 'response.sent' },
  ]);

  test.each([
    { because: 'on the last of the 28 days', asOf: '2019-02-01', offered: true },
    { because: 'the day after', asOf: '2019-02-02', offered: false },
  ] as const)('$because: $offered', ({ asOf, offered }) => {
    expect(expectedEvents(answered, asOf).includes('escalation.requested')).toBe(offered);
  });
});

describe('a topic of which a receipt does not tell is not known', () => {
  const byKind = policyWith({
    stages: [
      {
        ...oneStage(),
        steps: oneStage().steps.map((step) =>
          step.duty === 'respond'
            ? {
                ...step,
                limit: [
                  {
                    clause: '1',
                    ...workingDays(5, 'complaint.received'),
                    when: { fact: 'about', includes: 'damp' },
                  },
                  { clause: '1', ...workingDays(10, 'complaint.received') },
                ],
              }
            : step,
        ),
      },
    ],
    topics: ['damp'],
  });
  const due = (more: object) =>
    obligationsOf(replay(byKind, [received('2024-02-05', more)]), '2024-02-05', {
      by: ['policy'],
    }).at(-1)?.due;

  test.each<{ because: string; more: object; is: IsoDate | undefined }>([
    { because: 'its topics say so', more: { about: ['damp'] }, is: '2024-02-12' },
    { because: 'its matter is a topic of the policy', more: { matter: 'damp' }, is: '2024-02-12' },
    { because: 'its topics are others', more: { about: ['repairs'] }, is: '2024-02-19' },
    { because: 'its subject does not say', more: { subject: 'housing' }, is: undefined },
    { because: 'nothing says', more: {}, is: undefined },
  ])('$because', ({ more, is }) => {
    expect(due(more)).toBe(is);
  });

  test('the police are not told of by a subject alone, and that is not shown', () => {
    const complaint = replay(creativeSupport2022, [
      received('2022-06-06', { subject: 'housing', stage: 'stage-1' }),
    ]);
    expect(notShown(complaint, '2022-06-06').map(({ clause }) => clause)).toContain('12.1');
  });
});

test('closures outside the calendar are a fault of the policy', () => {
  const wrong = { ...policyWith({ stages: [oneStage()] }) };
  const closures = [{ clause: '1', date: '2060-12-24', title: 'Christmas closure' }];
  expect(() => definePolicy({ ...wrong, closures })).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path: 'closures.0.date' })] }),
  );
});

test('a source of holidays that gives no list is one error', () => {
  const source = { getHolidays: () => 'x' } as never;
  expect(() => calendarFrom(source, { from: '2024-01-01', to: '2024-12-31' })).toThrow(
    ComplaintsError,
  );
});
