import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/codes/index.js';
import { code2020, code2022, code2024, readWith } from '../../src/codes/index.js';
import {
  breachesOf,
  explain,
  obligationsOf,
  replay,
  restore,
  serialise,
  signpostsOf,
} from '../../src/complaint/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy, Stage } from '../../src/policy/index.js';
import { definePolicy, panelStage, reviewStage } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import { policyWith, refusalInWriting, workingDays } from '../support/policies.js';

const EDITIONS = [code2020, code2022, code2024];

/** A policy of so many reviews of which nothing but the stages' names was seen. */
const unseen = (stages: number, parts: Partial<Policy> = {}): Policy =>
  policyWith({
    stages: Array.from({ length: stages }, (_, n) =>
      reviewStage({
        id: `stage-${n + 1}`,
        name: `Stage ${n + 1}`,
        clause: String(n + 1),
        opensOn: [n === 0 ? 'complaint.received' : 'escalation.requested'],
        handler: 'not-seen',
        acknowledge: 'not-seen',
        contact: 'not-seen',
        respond: 'not-seen',
        extension: 'not-seen',
        escalate: n === stages - 1 ? 'last' : 'not-seen',
      }),
    ),
    signposts: 'not-seen',
    ...parts,
  });

/** A policy with one thing changed at its first stage. */
const withFirst = (change: (stage: Stage) => Stage): Policy => {
  const policy = unseen(2);
  return definePolicy({
    ...policy,
    stages: policy.stages.map((one, n) => (n ? one : change(one))),
  });
};

const stepOf = (policy: Policy, id: string) => {
  const [stage, duty] = id.split('/');
  return policy.stages.find((one) => one.id === stage)?.steps.find((one) => one.duty === duty);
};

/** Every limit that is given, in words. */
const limitsIn = ({ stages }: Policy) =>
  stages.flatMap(({ id, steps }) =>
    steps.flatMap(({ duty, limit }) =>
      typeof limit === 'string'
        ? []
        : limit.map(
            ({ amount, unit, from, filledFrom }) =>
              `${id}/${duty}: ${amount} ${unit} from ${from} [${filledFrom}]`,
          ),
    ),
  );

describe('the limits that each edition fills in', () => {
  test.each([
    {
      code: code2020,
      limits: [
        'stage-1/acknowledge: 5 working-days from complaint.received [Complaint Handling Code (2020), self-assessment 4.3]',
        'stage-1/respond: 10 working-days from complaint.received [Complaint Handling Code (2020), text on stage 1 time]',
        'stage-2/respond: 20 working-days from escalation.requested [Complaint Handling Code (2020), text on stage 2 time]',
      ],
    },
    {
      code: code2022,
      limits: [
        'stage-1/acknowledge: 5 working-days from complaint.received [Complaint Handling Code (2022), 4.1]',
        'stage-1/respond: 10 working-days from complaint.logged [Complaint Handling Code (2022), 5.1]',
        'stage-1/respond: 10 working-days from complaint.acknowledged [Complaint Handling Code (2022), 5.1]',
        'stage-2/respond: 20 working-days from escalation.requested [Complaint Handling Code (2022), 5.13]',
      ],
    },
    {
      code: code2024,
      limits: [
        'stage-1/acknowledge: 5 working-days from complaint.received [Complaint Handling Code (2024), 6.2]',
        'stage-1/respond: 10 working-days from complaint.acknowledged [Complaint Handling Code (2024), 6.3]',
        'stage-2/acknowledge: 5 working-days from escalation.requested [Complaint Handling Code (2024), 6.11]',
        'stage-2/respond: 20 working-days from complaint.acknowledged [Complaint Handling Code (2024), 6.14]',
      ],
    },
  ])('$code.edition', ({ code, limits }) => {
    expect(limitsIn(readWith(unseen(2), code))).toEqual(limits);
    expect(limitsIn(readWith(creativeSupport2022, code))).toEqual(limits);
  });

  test('keep the clause of the policy that they belong to', () => {
    const limit = stepOf(readWith(unseen(2), code2024), 'stage-2/respond')?.limit;
    expect(limit).toMatchObject([{ clause: '2' }]);
  });
  test('a limit from the acknowledgement is left out where there is none', () => {
    const policy = withFirst((stage) => ({
      ...stage,
      steps: stage.steps.filter(({ duty }) => duty !== 'acknowledge'),
    }));
    expect(stepOf(readWith(policy, code2024), 'stage-1/respond')?.limit).toBe('not-seen');
    expect(stepOf(readWith(policy, code2022), 'stage-1/respond')?.limit).toMatchObject([
      { from: 'complaint.logged' },
    ]);
  });
  test('the decision of a panel is its response', () => {
    const step = { clause: '2', limit: 'not-seen' } as const;
    const panel = panelStage({
      id: 'stage-2',
      name: 'Panel',
      clause: '2',
      opensOn: ['escalation.requested'],
      handler: 'not-seen',
      hear: step,
      decide: step,
    });
    const [first] = unseen(2).stages;
    const policy = policyWith({ stages: [first as Stage, panel] });
    const read = readWith(policy, code2022);
    expect(stepOf(read, 'stage-2/decide')?.limit).toMatchObject([{ amount: 20 }]);
    expect(stepOf(read, 'stage-2/hear')?.limit).toBe('not-seen');
    expect(read.stages[1]?.requires).toMatchObject([{ of: ['decision.sent'] }]);
    expect(verifyPolicy(read).filter(({ at }) => at.startsWith('stage-2'))).toEqual([]);
  });
});

describe('the extensions that each edition fills in', () => {
  test.each([
    {
      code: code2020,
      one: 10,
      two: 10,
      beyond: 'right',
      reading: /‘days’\. These are read as working days/,
    },
    {
      code: code2022,
      one: 10,
      two: 10,
      beyond: 'right',
      reading: /‘days’\. These are read as working days/,
    },
    {
      code: code2024,
      one: 10,
      two: 20,
      beyond: 'right',
      reading: /^The maximum is read as the total/,
    },
  ])('$code.edition: $one and $two working days', ({ code, one, two, beyond, reading }) => {
    const read = readWith(unseen(2), code);
    const days = (amount: number) => ({ amount, unit: 'working-days' });
    expect(stepOf(read, 'stage-1/respond')?.extension).toMatchObject({
      clause: '1',
      each: days(one),
      inAll: days(one),
      by: 'right',
      beyond: { by: beyond, cases: 'with good reason', each: 'not-stated' },
      filledFrom: expect.stringMatching(/^Complaint Handling Code/),
      reading: expect.stringMatching(reading),
    });
    expect(stepOf(read, 'stage-2/respond')?.extension).toMatchObject({ inAll: days(two) });
  });
  test.each([
    { code: code2020, asks: ['reasons', 'date'] },
    { code: code2022, asks: ['reasons', 'date'] },
    { code: code2024, asks: ['date', 'reasons', 'ombudsman'] },
  ])('$code.edition: their letters give $asks', ({ code, asks }) => {
    const requires = readWith(unseen(2), code).stages[0]?.requires ?? [];
    expect(requires.map(({ id }) => id)).toEqual(
      asks.map((name) => `code-stage-1-extension-${name}`),
    );
    expect(requires.every(({ clause, filledFrom }) => clause === '1' && filledFrom)).toBe(true);
  });
});

describe('what else is filled', () => {
  test.each([
    { code: code2020, from: undefined },
    { code: code2022, from: 'Complaint Handling Code (2022), 5.12' },
    { code: code2024, from: 'Complaint Handling Code (2024), 6.13' },
  ])('$code.edition: somebody else at stage 2, by $from', ({ code, from }) => {
    const { stages } = readWith(unseen(2), code);
    const found = stages.map(
      ({ requires = [] }) => requires.find(({ kind }) => kind === 'wrong-handler')?.filledFrom,
    );
    expect(found).toEqual([undefined, from]);
    expect(stages.map(({ handler }) => handler)).toEqual(['not-seen', 'not-seen']);
  });
  test.each([
    { code: code2020, at: ['excluded', 'escalation-refused', 'exhausted'] },
    { code: code2022, at: ['excluded', 'open', 'escalation-refused', 'exhausted'] },
    { code: code2024, at: ['excluded', 'escalation-refused', 'open', 'exhausted'] },
  ])('$code.edition: the way to the Ombudsman, $at', ({ code, at: expected }) => {
    const { signposts } = readWith(unseen(2), code);
    if (typeof signposts === 'string') throw new Error('no signposts');
    expect(signposts.flatMap(({ at }) => at).sort()).toEqual([...expected].sort());
    expect(new Set(signposts.map(({ to }) => to))).toEqual(new Set(['housing-ombudsman']));
    expect(signposts.every(({ clause, filledFrom }) => clause === '2' && filledFrom)).toBe(true);
  });
});

describe('what is not filled', () => {
  test.each(EDITIONS)('by $edition: a third stage', (code) => {
    const policy = unseen(3);
    const read = readWith(policy, code);
    expect(read.stages[2]).toEqual(policy.stages[2]);
    expect(read.stages[1]).not.toEqual(policy.stages[1]);
  });
  test.each(EDITIONS)('by $edition: an informal stage, windows, contact, allocation', (code) => {
    const read = readWith(creativeSupport2022, code);
    expect(read.stages[0]).toEqual(creativeSupport2022.stages[0]);
    for (const id of ['stage-1/allocate', 'stage-1/escalate', 'stage-2/allocate']) {
      expect(stepOf(read, id)?.limit).toBe('not-seen');
    }
    expect(read.signposts).toEqual(creativeSupport2022.signposts);
    expect([read.refusal, read.lateRequest, read.reopening]).toEqual(
      Array.from({ length: 3 }, () => 'not-seen'),
    );
  });
  test('at its only stage a policy has what the Code gives stage 1', () => {
    expect(limitsIn(readWith(unseen(1), code2024))).toHaveLength(2);
  });
  test.each(['not-stated', 'none'] as const)("what is '%s'", (value) => {
    const policy = policyWith({
      stages: [
        reviewStage({
          id: 'stage-1',
          name: 'Stage 1',
          clause: '1',
          opensOn: ['complaint.received'],
          handler: value,
          acknowledge: value,
          respond: value,
          extension: value,
          escalate: 'last',
        }),
      ],
      signposts: value,
    });
    for (const code of EDITIONS) expect(readWith(policy, code)).toBe(policy);
  });
  test('what the policy gives, and what of it was seen only in part', () => {
    const given = [
      { clause: '1', ...workingDays(3, 'complaint.received'), from: 'not-seen' as const },
    ];
    const policy = withFirst((stage) => ({
      ...stage,
      steps: stage.steps.map((step) =>
        step.duty === 'acknowledge' ? { ...step, limit: given } : step,
      ),
    }));
    expect(stepOf(readWith(policy, code2024), 'stage-1/acknowledge')?.limit).toEqual(given);
  });
});

describe('the policy read with the Code', () => {
  const cases = EDITIONS.flatMap((code) =>
    [creativeSupport2022, unseen(1), unseen(2, { refusal: refusalInWriting }), unseen(3)].map(
      (policy) => ({ code, policy }),
    ),
  );
  test.each(cases)(
    'holds together: $policy.stages.length stages of $policy.landlord with $code.edition',
    ({ code, policy }) => {
      const read = readWith(policy, code);
      expect(verifyPolicy(read)).toEqual([]);
      expect(definePolicy(read)).toEqual(read);
    },
  );
  test.each(EDITIONS)('is the same read twice: $edition', (code) => {
    const read = readWith(unseen(3), code);
    expect(readWith(read, code)).toBe(read);
  });
  test.each(EDITIONS)('is the very same where it has no gaps: $edition', (code) => {
    expect(readWith(housingPlus2018, code)).toBe(housingPlus2018);
  });
  test('leaves the policy it was made from as it was', () => {
    const policy = unseen(2);
    const before = structuredClone(policy);
    readWith(policy, code2024);
    expect(policy).toEqual(before);
  });
  test('what one edition leaves open another can fill, and the edition tells of both', () => {
    const read = readWith(readWith(unseen(2), code2022), code2024);
    expect(limitsIn(read)).toHaveLength(5);
    expect(read.edition).toBe(
      '1, read with the Code of April 2022, read with the Code of April 2024',
    );
    expect(read.stages[1]?.requires?.filter(({ kind }) => kind === 'wrong-handler')).toHaveLength(
      1,
    );
  });
  test.each([
    { because: 'no policy', policy: undefined, code: code2022 },
    { because: 'no edition', policy: creativeSupport2022, code: undefined },
    { because: 'a year', policy: creativeSupport2022, code: '2022' },
  ])('cannot be made of $because', ({ policy, code }) => {
    expect(() => readWith(policy as Policy, code as Code)).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });
});

describe('Creative Support read with the Code of April 2022', () => {
  const read = readWith(creativeSupport2022, code2022);
  const answered = replay(read, [
    { on: '2022-06-01', type: 'complaint.received', subject: 'housing' },
    { on: '2022-06-01', type: 'complaint.formalised', agreed: true },
    { on: '2022-06-09', type: 'complaint.acknowledged' },
    { on: '2022-06-23', type: 'response.sent', outcome: 'not-upheld' },
    { on: '2022-07-01', type: 'escalation.requested' },
  ]);
  const duty = (id: string) =>
    obligationsOf(answered, '2022-07-01', { by: ['policy'] }).find((one) => one.id === id);

  test('keeps its id, and says what it was read with', () => {
    expect(read.id).toBe('creative-support-2022');
    expect(read.edition).toBe('Version 2 (May 2022), read with the Code of April 2022');
  });
  test.each([
    {
      because: 'two bank holidays are not counted',
      id: 'stage-1/acknowledge',
      due: '2022-06-10',
      by: '4.1',
    },
    {
      because: 'ten working days from the acknowledgement',
      id: 'stage-1/respond',
      due: '2022-06-23',
      by: '5.1',
    },
    {
      because: 'twenty working days from the request',
      id: 'stage-2/respond',
      due: '2022-07-29',
      by: '5.13',
    },
  ])('$because: $id is due on $due by $by', ({ id, due, by }) => {
    const owed = duty(id);
    expect(owed?.due).toBe(due);
    expect(owed && String(explain(owed))).toContain(`(Complaint Handling Code (2022), ${by})`);
  });
  test('the time at stage 1 runs from the register where it was entered there', () => {
    const logged = replay(read, [
      { on: '2022-07-04', type: 'complaint.received' },
      { on: '2022-07-04', type: 'complaint.formalised', agreed: true },
      { on: '2022-07-05', type: 'complaint.logged' },
      { on: '2022-07-08', type: 'complaint.acknowledged' },
    ]);
    const owed = obligationsOf(logged, '2022-07-08', { by: ['policy'] }).find(
      ({ id }) => id === 'stage-1/respond',
    );
    expect(owed).toMatchObject({ from: '2022-07-05', due: '2022-07-19' });
  });
  test('without either, from the day the acknowledgement was due: fifteen working days in all', () => {
    const silent = replay(read, [
      { on: '2022-07-04', type: 'complaint.received' },
      { on: '2022-07-04', type: 'complaint.formalised', agreed: true },
    ]);
    const owed = obligationsOf(silent, '2022-07-12', { by: ['policy'] }).find(
      ({ id }) => id === 'stage-1/respond',
    );
    expect(owed).toMatchObject({ from: '2022-07-11', due: '2022-07-25' });
  });
  test.each([
    { because: 'ten days more are for the landlord to take', to: '2022-07-07', agreed: false },
    { because: 'longer, with good reason, needs no agreement', to: '2022-07-20', agreed: false },
  ] as const)('$because: put off to $to', ({ to, agreed }) => {
    const extended = replay(read, [
      ...answered.events.slice(0, 3),
      { on: '2022-06-20', type: 'response.extended', newDueDate: to, reasons: 'A survey.', agreed },
    ]);
    const owed = obligationsOf(extended, '2022-06-20', { by: ['policy'] }).find(
      ({ id }) => id === 'stage-1/respond',
    );
    expect(owed?.due).toBe(to);
    expect(breachesOf(extended, '2022-06-20')).toEqual([]);
  });
  test('a letter without reasons is a breach', () => {
    const extended = replay(read, [
      ...answered.events.slice(0, 3),
      {
        on: '2022-06-20',
        type: 'response.extended',
        newDueDate: '2022-07-20',
        agreed: false,
        reasons: '',
      },
    ]);
    const owed = obligationsOf(extended, '2022-06-20', { by: ['policy'] }).find(
      ({ id }) => id === 'stage-1/respond',
    );
    expect(owed?.due).toBe('2022-07-20');
    expect(breachesOf(extended, '2022-06-20').map(({ kind }) => kind)).toEqual(['missing-reasons']);
  });
  test('a stage 2 answer by the same person is a breach', () => {
    const again = replay(read, [
      ...answered.events,
      { on: '2022-07-20', type: 'response.sent', independent: false },
    ]);
    expect(breachesOf(again, '2022-07-20')).toMatchObject([
      { kind: 'wrong-handler', stage: 'stage-2', requirement: 'code-stage-2-other-person' },
    ]);
  });
  test('saved under it, a complaint is not restored under the policy alone', () => {
    const saved = serialise(answered);
    const policies = [creativeSupport2022];
    expect(() => restore(saved, { policies })).toThrow(
      expect.objectContaining({ code: 'complaint/unknown-policy' }),
    );
    expect(restore(saved, { policies: [...policies, read] }).policy).toBe(read);
  });
});

test('signposts that were filled in are given while the complaint is open', () => {
  const complaint = replay(readWith(unseen(2), code2022), [
    { on: '2022-06-01', type: 'complaint.received' },
  ]);
  expect(signpostsOf(complaint, '2022-06-01')).toMatchObject([{ to: 'housing-ombudsman' }]);
});
