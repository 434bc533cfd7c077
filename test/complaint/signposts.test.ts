/** Where a complainant is pointed: by end, subject, date and tenure, and between which days. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { replay, signpostsOf } from '../../src/complaint/index.js';
import type { ComplaintEvent, Policy, Signpost } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { fact, twoStages, withStep } from '../support/stages.js';

const signpost = (parts: Partial<Signpost>): Signpost => ({
  to: 'housing-ombudsman',
  clause: '2',
  at: ['exhausted'],
  ...parts,
});
const pointing = (...signposts: Signpost[]): Policy =>
  policyWith({
    stages: [oneStage()],
    signposts,
    bodies: { 'tenants-union': "the Tenants' Union" },
  });

/** Received and answered, which exhausts the process. */
const answeredOn = (on: IsoDate, receipt: object = {}): ComplaintEvent[] => [
  received(on, receipt),
  fact(on, 'response.sent'),
];
const lines = (policy: Policy, facts: readonly ComplaintEvent[], asOf: IsoDate) =>
  signpostsOf(replay(policy, facts), asOf).map(({ to, applies, from, until }) =>
    [to, applies === true ? 'yes' : applies, from ?? '-', until ?? '-'].join(' '),
  );

describe('by where the complaint stands', () => {
  const policy = pointing(
    signpost({ at: ['open', 'exhausted'] }),
    signpost({ to: 'citizens-advice', at: ['open'] }),
    signpost({ to: 'tenants-union', at: ['withdrawn'] }),
  );
  const opened = received('2024-02-05');

  test.each<{ because: string; facts: ComplaintEvent[]; to: string[] }>([
    { because: 'open', facts: [opened], to: ['housing-ombudsman', 'citizens-advice'] },
    { because: 'exhausted', facts: answeredOn('2024-02-05'), to: ['housing-ombudsman'] },
    {
      because: 'withdrawn',
      facts: [opened, fact('2024-02-06', 'complaint.withdrawn')],
      to: ['tenants-union'],
    },
    {
      because: 'ended in a way for which there is none',
      facts: [opened, fact('2024-02-06', 'complaint.resolved', { agreed: true })],
      to: [],
    },
  ])('$because', ({ facts, to }) => {
    expect(signpostsOf(replay(policy, facts), '2024-02-06').map((one) => one.to)).toEqual(to);
  });

  test('before it is received there is nowhere to go', () => {
    expect(lines(policy, [opened], '2024-02-04')).toEqual([]);
  });

  test('closed by the passing of time is closed', () => {
    const [first, last] = twoStages();
    const lapsing = policyWith({
      stages: [withStep(first, 'escalate', { onExpiry: { clause: '1', as: 'lapsed' } }), last],
      signposts: [
        signpost({ at: ['open'] }),
        signpost({ to: 'citizens-advice', at: ['lapsed'], within: { amount: 12, unit: 'months' } }),
      ],
    });
    const facts = [opened, fact('2024-02-19', 'response.sent')];
    expect(lines(lapsing, facts, '2024-03-18')).toEqual(['housing-ombudsman yes - -']);
    expect(lines(lapsing, facts, '2024-03-19')).toEqual(['citizens-advice yes - 2025-03-18']);
  });

  test("a body of the landlord's own goes by its own name", () => {
    const facts = [opened, fact('2024-02-06', 'complaint.withdrawn')];
    expect(signpostsOf(replay(policy, facts), '2024-02-06')).toMatchObject([
      { name: "the Tenants' Union", clause: '2', policy: { id: 'example', edition: '1' } },
    ]);
  });
});

describe('by subject and by tenure', () => {
  const policy = pointing(
    signpost({ when: { fact: 'subject', includes: 'housing' } }),
    signpost({ to: 'care-quality-commission', when: { fact: 'subject', includes: 'care' } }),
    signpost({ to: 'citizens-advice', when: { fact: 'tenure', in: ['market-rent', 'freehold'] } }),
  );
  const [HO, CQC, CA] = ['housing-ombudsman', 'care-quality-commission', 'citizens-advice'];

  test.each([
    { receipt: { subject: 'housing', tenure: 'social-rent' }, to: [`${HO} yes`] },
    { receipt: { subject: 'care', tenure: 'social-rent' }, to: [`${CQC} yes`] },
    { receipt: { subject: ['care', 'housing'], tenure: 'none' }, to: [`${HO} yes`, `${CQC} yes`] },
    { receipt: { subject: 'data-protection', tenure: 'freehold' }, to: [`${CA} yes`] },
    { receipt: { subject: 'housing' }, to: [`${HO} yes`, `${CA} unknown`] },
    { receipt: {}, to: [`${HO} unknown`, `${CQC} unknown`, `${CA} unknown`] },
  ])('$receipt: $to', ({ receipt, to }) => {
    expect(lines(policy, answeredOn('2024-02-05', receipt), '2024-02-05')).toEqual(
      to.map((one) => `${one} - -`),
    );
  });
});

describe('by date: the designated person, until 1 October 2022', () => {
  const before = { fact: 'endedOn', before: '2022-10-01' } as const;
  const policy = pointing(
    signpost({ to: 'designated-person', when: before }),
    signpost({
      when: before,
      after: { amount: 8, unit: 'weeks' },
      within: { amount: 12, unit: 'months' },
    }),
    signpost({
      clause: '3',
      when: { fact: 'endedOn', onOrAfter: '2022-10-01' },
      within: { amount: 12, unit: 'months' },
    }),
  );

  test.each<{ because: string; on: IsoDate; lines: string[] }>([
    {
      because: 'on the last day of the old way: a designated person, or directly after eight weeks',
      on: '2022-09-30',
      lines: ['designated-person yes - -', 'housing-ombudsman yes 2022-11-25 2023-09-30'],
    },
    {
      because: 'on the first day of the new way: directly, at once',
      on: '2022-10-01',
      lines: ['housing-ombudsman yes - 2023-10-01'],
    },
  ])('$because', ({ on, lines: expected }) => {
    const facts = answeredOn(on);
    expect(lines(policy, facts, on)).toEqual(expected);
    // The day of the end decides, not the day it is looked at.
    expect(lines(policy, facts, '2023-06-01')).toEqual(expected);
  });

  test('the day the complaint was received, or is looked at, can decide instead', () => {
    const by = (name: 'receivedOn' | 'asOf') =>
      pointing(signpost({ at: ['open'], when: { fact: name, onOrAfter: '2022-10-01' } }));
    const facts = [received('2022-09-30')];
    expect(lines(by('receivedOn'), facts, '2022-10-03')).toEqual([]);
    expect(lines(by('asOf'), facts, '2022-09-30')).toEqual([]);
    expect(lines(by('asOf'), facts, '2022-10-03')).toEqual(['housing-ombudsman yes - -']);
  });
});

describe('the days between which it is open', () => {
  test.each<{ because: string; parts: Partial<Signpost>; line: string }>([
    { because: 'at once, for good', parts: {}, line: 'housing-ombudsman yes - -' },
    {
      because: 'after eight weeks',
      parts: { after: { amount: 8, unit: 'weeks' } },
      line: 'housing-ombudsman yes 2024-04-01 -',
    },
    {
      because: 'within twelve months',
      parts: { within: { amount: 12, unit: 'months' } },
      line: 'housing-ombudsman yes - 2025-02-05',
    },
    {
      because: 'within six months, to the end of a short month',
      parts: { within: { amount: 6, unit: 'months' } },
      line: 'housing-ombudsman yes - 2024-08-05',
    },
  ])('$because', ({ parts, line }) => {
    expect(lines(pointing(signpost(parts)), answeredOn('2024-02-05'), '2024-02-05')).toEqual([
      line,
    ]);
  });

  test('run from the latest end, where it was reopened and ended again', () => {
    const policy = pointing(signpost({ within: { amount: 12, unit: 'months' } }));
    const facts = [
      ...answeredOn('2024-02-05'),
      fact('2024-03-04', 'complaint.reopened'),
      fact('2024-04-02', 'response.sent'),
    ];
    expect(lines(policy, facts, '2024-03-01')).toEqual(['housing-ombudsman yes - 2025-02-05']);
    expect(lines(policy, facts, '2024-03-04')).toEqual([]);
    expect(lines(policy, facts, '2024-04-02')).toEqual(['housing-ombudsman yes - 2025-04-02']);
  });

  test('are no days while it is open', () => {
    const policy = pointing(
      signpost({
        at: ['open'],
        after: { amount: 8, unit: 'weeks' },
        within: { amount: 12, unit: 'months' },
      }),
    );
    expect(lines(policy, [received('2024-02-05')], '2024-02-05')).toEqual([
      'housing-ombudsman yes - -',
    ]);
  });
});

test.each(['none', 'not-stated', 'not-seen'] as const)(
  'where the policy says %s, nobody is pointed anywhere',
  (signposts) => {
    const policy = policyWith({ stages: [oneStage()], signposts });
    expect(lines(policy, answeredOn('2024-02-05'), '2024-02-05')).toEqual([]);
  },
);

test('where the landlord decides whether to send somebody there, it is not known', () => {
  const policy = pointing(
    signpost({ when: { fact: 'subject', is: 'housing' }, discretion: 'landlord' }),
  );
  const housing = answeredOn('2024-02-05', { subject: 'housing' });
  expect(lines(policy, housing, '2024-02-05')).toEqual(['housing-ombudsman unknown - -']);
  expect(lines(policy, answeredOn('2024-02-05', { subject: 'care' }), '2024-02-05')).toEqual([]);
});

test('a signpost without a condition is for every complaint', () => {
  const policy = policyWith({
    stages: [oneStage()],
    signposts: [{ to: 'citizens-advice', clause: '2', at: ['exhausted'] }],
  });
  const told = replay(policy, [
    received('2024-02-05'),
    { on: '2024-02-06', type: 'response.sent' },
  ]);
  expect(signpostsOf(told, '2024-02-06')).toEqual([
    {
      to: 'citizens-advice',
      name: 'Citizens Advice',
      clause: '2',
      policy: { id: 'example', edition: '1' },
      applies: true,
    },
  ]);
});
