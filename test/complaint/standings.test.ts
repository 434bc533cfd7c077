import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { obligationsOf, replay } from '../../src/complaint/index.js';
import { noDueDateInWords } from '../../src/obligations/index.js';
import type { ComplaintEvent, EventType, Policy } from '../../src/policy/index.js';
import { received, standings } from '../support/histories.js';
import { calendarDays, oneStage, policyWith, workingDays } from '../support/policies.js';

/** Acknowledge in 2 working days, respond in 5, 28 calendar days to escalate; the last stage states no limit. */
const policy = policyWith({
  stages: [
    oneStage({
      acknowledge: workingDays(2, 'complaint.received'),
      respond: workingDays(5, 'complaint.received'),
      contact: 'not-stated',
      escalate: calendarDays(28, 'response.sent'),
    }),
    oneStage({
      id: 'stage-2',
      name: 'Stage Two',
      clause: '2',
      opensOn: ['escalation.requested'],
      acknowledge: workingDays(2, 'escalation.requested'),
      respond: 'not-seen',
    }),
  ],
});

// Received on Friday 2 February 2024: acknowledge by Tuesday 6, respond by Friday 9.
const opened: readonly ComplaintEvent[] = [received('2024-02-02')];
const acknowledged: ComplaintEvent = { on: '2024-02-05', type: 'complaint.acknowledged' };
const answered = (on: IsoDate): ComplaintEvent => ({ on, type: 'response.sent' });
const escalated: ComplaintEvent = { on: '2024-02-12', type: 'escalation.requested' };
const withdrawn = (on: IsoDate): ComplaintEvent => ({ on, type: 'complaint.withdrawn' });

test.each<{
  because: string;
  facts: ComplaintEvent[];
  asOf: IsoDate;
  standing: string;
  silentOn?: EventType[];
}>([
  {
    because: 'open: its last day is not past',
    facts: [],
    asOf: '2024-02-09',
    standing: 'stage-1/respond 2024-02-09 open',
  },
  {
    because: 'overdue by 0 working days on the Saturday after',
    facts: [],
    asOf: '2024-02-10',
    standing: 'stage-1/respond 2024-02-09 overdue 0',
  },
  {
    because: 'overdue by 1 on the Monday',
    facts: [],
    asOf: '2024-02-12',
    standing: 'stage-1/respond 2024-02-09 overdue 1',
  },
  {
    because: 'met on the last day',
    facts: [answered('2024-02-09')],
    asOf: '2024-02-09',
    standing: 'stage-1/respond 2024-02-09 met',
  },
  {
    because: 'late is decided by the date: due on Friday, sent on Saturday',
    facts: [answered('2024-02-10')],
    asOf: '2024-02-10',
    standing: 'stage-1/respond 2024-02-09 late 0',
  },
  {
    because: 'late by one working day',
    facts: [answered('2024-02-12')],
    asOf: '2024-03-01',
    standing: 'stage-1/respond 2024-02-09 late 1',
  },
  {
    because: 'missed: never done, overtaken by the answer and counted to it',
    facts: [answered('2024-02-09')],
    asOf: '2024-03-01',
    standing: 'stage-1/acknowledge 2024-02-06 missed 3',
  },
  {
    because: 'missed: overtaken by the end and counted to it',
    facts: [acknowledged, withdrawn('2024-02-14')],
    asOf: '2024-03-01',
    standing: 'stage-1/respond 2024-02-09 missed 3',
  },
  {
    because: 'missed by 0 working days, overtaken on the Saturday after',
    facts: [acknowledged, withdrawn('2024-02-10')],
    asOf: '2024-03-01',
    standing: 'stage-1/respond 2024-02-09 missed 0',
  },
  {
    because: 'done, where there is no limit to judge by',
    facts: [answered('2024-02-09'), escalated, answered('2024-03-15')],
    asOf: '2024-03-15',
    standing: 'stage-2/respond - done',
  },
  {
    because: 'open, where there is no limit to judge by',
    facts: [answered('2024-02-09'), escalated],
    asOf: '2034-03-15',
    standing: 'stage-2/respond - open',
  },
  {
    because: "lapsed: the complainant's time ran out",
    facts: [answered('2024-02-09')],
    asOf: '2024-03-09',
    standing: 'stage-1/escalate 2024-03-08 lapsed',
  },
  {
    because: 'lapsed the day after, not on the last day',
    facts: [answered('2024-02-09')],
    asOf: '2024-03-08',
    standing: 'stage-1/escalate 2024-03-08 open',
  },
  {
    because: 'lapsed too, where the end came after it',
    facts: [answered('2024-02-09'), withdrawn('2024-04-01')],
    asOf: '2024-05-01',
    standing: 'stage-1/escalate 2024-03-08 lapsed',
  },
  {
    because: 'released: the end came before its last day',
    facts: [acknowledged, withdrawn('2024-02-09')],
    asOf: '2024-03-01',
    standing: 'stage-1/respond 2024-02-09 released',
  },
  {
    because: "released: the complainant's time had not run out at the end",
    facts: [answered('2024-02-09'), withdrawn('2024-02-20')],
    asOf: '2024-05-01',
    standing: 'stage-1/escalate 2024-03-08 released',
  },
  {
    because: 'unknown: the source does not tell of acknowledgements',
    facts: [answered('2024-02-09')],
    asOf: '2024-03-01',
    silentOn: ['complaint.acknowledged'],
    standing: 'stage-1/acknowledge 2024-02-06 unknown',
  },
  {
    because: 'known where the source tells of this one all the same',
    facts: [acknowledged],
    asOf: '2024-03-01',
    silentOn: ['complaint.acknowledged'],
    standing: 'stage-1/acknowledge 2024-02-06 met',
  },
  {
    because: 'a late request is a late window',
    facts: [answered('2024-02-09'), { ...escalated, on: '2024-03-11' }],
    asOf: '2024-03-11',
    standing: 'stage-1/escalate 2024-03-08 late 1',
  },
])('$because', ({ facts, asOf, standing, silentOn = [] }) => {
  expect(standings(replay(policy, [...opened, ...facts], { silentOn }), asOf)).toContain(standing);
});

describe('what is owed by no date and holds nothing up', () => {
  const idsOf = (under: Policy, facts: readonly ComplaintEvent[], asOf: IsoDate) =>
    obligationsOf(replay(under, [...opened, ...facts]), asOf, { by: ['policy'] }).map(
      ({ id }) => id,
    );

  test('is left out until it is done', () => {
    expect(idsOf(policy, [], '2024-03-01')).not.toContain('stage-1/contact');
    const contacted: ComplaintEvent = { on: '2024-02-06', type: 'complainant.contacted' };
    expect(idsOf(policy, [contacted], '2024-03-01')).toContain('stage-1/contact');
    expect(idsOf(policy, [contacted], '2024-02-05')).not.toContain('stage-1/contact');
  });

  test('a stage not yet opened owes nothing', () => {
    expect(idsOf(policy, [answered('2024-02-09')], '2024-03-01')).toEqual([
      'stage-1/acknowledge',
      'stage-1/respond',
      'stage-1/escalate',
    ]);
  });

  test('a window that is not stated is listed while the complaint waits for it, and once it is used', () => {
    const endless = policyWith({
      stages: [
        oneStage({ escalate: 'not-stated' }),
        oneStage({ id: 'stage-2', clause: '2', opensOn: ['escalation.requested'] }),
      ],
    });
    expect(idsOf(endless, [], '2024-02-08')).not.toContain('stage-1/escalate');
    expect(standings(replay(endless, [...opened, answered('2024-02-09')]), '2034-01-02')).toContain(
      'stage-1/escalate - open',
    );
    expect(
      standings(replay(endless, [...opened, answered('2024-02-09'), escalated]), '2034-01-02'),
    ).toContain('stage-1/escalate - done');
  });
});

test('an obligation says what it was counted from and how long it took', () => {
  const [, respond] = obligationsOf(
    replay(policy, [...opened, answered('2024-02-12')]),
    '2024-03-01',
    { by: ['policy'] },
  );
  expect(respond).toMatchObject({
    id: 'stage-1/respond',
    authority: { clause: '1', policy: { id: 'example', edition: '1' } },
    stage: 'stage-1',
    duty: 'respond',
    party: 'landlord',
    clause: '1',
    limit: { amount: 5, unit: 'working-days', from: 'complaint.received', clause: '1' },
    from: '2024-02-02',
    due: '2024-02-09',
    settledOn: '2024-02-12',
    workingDaysTaken: 6,
    workingDaysLate: 1,
    revisions: [],
  });
});

test.each([
  { limit: 'none', why: 'The policy sets no time limit.' },
  { limit: 'not-stated', why: 'The policy does not state a time limit.' },
  { limit: 'not-seen', why: 'A part of the policy that may set a time limit was not available.' },
] as const)(
  'unknown is not none: a limit that is $limit gives no due date, and says so',
  ({ limit, why }) => {
    const silent = policyWith({ stages: [oneStage({ respond: limit })] });
    const respond = obligationsOf(replay(silent, opened), '2034-01-02', { by: ['policy'] }).find(
      ({ duty }) => duty === 'respond',
    );
    expect(respond).toMatchObject({ limit, standing: 'open' });
    expect(respond && noDueDateInWords(respond)).toBe(why);
    expect(respond).not.toHaveProperty('due');
  },
);
