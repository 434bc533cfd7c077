import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { obligationsOf, positionOf, replay } from '../../src/complaint/index.js';
import { noDueDateInWords } from '../../src/obligations/index.js';
import type { ComplaintEvent, Stage } from '../../src/policy/index.js';
import { breaches, received, standings } from '../support/histories.js';
import { informalStage, oneStage, policyWith, workingDays } from '../support/policies.js';

// Monday 5 February 2024.
const opened = received('2024-02-05');
const acknowledged = (on: IsoDate): ComplaintEvent => ({ on, type: 'complaint.acknowledged' });
const answered = (on: IsoDate): ComplaintEvent => ({ on, type: 'response.sent' });

const stageOne = oneStage({
  acknowledge: workingDays(5, 'complaint.received'),
  respond: workingDays(10, 'complaint.acknowledged'),
});

/** The stage with other limits for its response. */
const responding = (...limits: object[]): Stage => ({
  ...stageOne,
  steps: stageOne.steps.map((step) =>
    step.duty === 'respond' ? { ...step, limit: limits as never } : step,
  ),
});

describe('a response counted from the acknowledgement', () => {
  const policy = policyWith({ stages: [stageOne] });

  test.each<{ because: string; facts: ComplaintEvent[]; asOf: IsoDate; respond: string }>([
    {
      because: 'has no due date before it, while it may still come in time',
      facts: [],
      asOf: '2024-02-09',
      respond: 'stage-1/respond - open',
    },
    {
      because: 'has one on the last day for it, whether it comes today or not',
      facts: [],
      asOf: '2024-02-12',
      respond: 'stage-1/respond 2024-02-26 open',
    },
    {
      because: 'counts from the day it was sent',
      facts: [acknowledged('2024-02-07')],
      asOf: '2024-02-12',
      respond: 'stage-1/respond 2024-02-21 open',
    },
    {
      because: 'counts from the last day it was due, once that is past',
      facts: [],
      asOf: '2024-02-13',
      respond: 'stage-1/respond 2024-02-26 open',
    },
    {
      because: 'and so falls overdue though nothing was ever sent',
      facts: [],
      asOf: '2024-02-27',
      respond: 'stage-1/respond 2024-02-26 overdue 1',
    },
    {
      because: 'counts from the day it was sent, however late',
      facts: [acknowledged('2024-02-20')],
      asOf: '2024-02-20',
      respond: 'stage-1/respond 2024-03-05 open',
    },
    {
      because: 'counts from its due date where the answer overtook it',
      facts: [answered('2024-02-28')],
      asOf: '2024-02-28',
      respond: 'stage-1/respond 2024-02-26 late 2',
    },
    {
      because: 'is in time where it came before the acknowledgement was due',
      facts: [answered('2024-02-08')],
      asOf: '2024-02-08',
      respond: 'stage-1/respond 2024-02-26 met',
    },
  ])('$because', ({ facts, asOf, respond }) => {
    expect(standings(replay(policy, [opened, ...facts]), asOf)).toContain(respond);
  });

  test('says what it waits for', () => {
    const respond = obligationsOf(replay(policy, [opened]), '2024-02-05', { by: ['policy'] }).at(
      -1,
    );
    expect(respond && noDueDateInWords(respond)).toBe(
      'The time limit runs from the acknowledgement, which is not in the record yet.',
    );
    expect(respond).not.toHaveProperty('from');
  });
});

describe('several limits for one duty: the first whose trigger has happened applies', () => {
  const whole = policyWith({
    stages: [
      responding(
        { clause: '3', ...workingDays(20, 'complaint.received'), after: 'complainant.contacted' },
        { clause: '2', ...workingDays(10, 'complaint.acknowledged') },
        { clause: '1', ...workingDays(12, 'complaint.received') },
      ),
    ],
  });
  const contacted: ComplaintEvent = { on: '2024-02-06', type: 'complainant.contacted' };

  test.each<{ because: string; facts: ComplaintEvent[]; due: IsoDate; clause: string }>([
    { because: 'only the receipt', facts: [], due: '2024-02-21', clause: '1' },
    {
      because: 'an acknowledgement too',
      facts: [acknowledged('2024-02-08')],
      due: '2024-02-22',
      clause: '2',
    },
    {
      because: 'and what the first asks for besides',
      facts: [acknowledged('2024-02-08'), contacted],
      due: '2024-03-04',
      clause: '3',
    },
  ])('$because: clause $clause', ({ facts, due, clause }) => {
    const respond = obligationsOf(replay(whole, [opened, ...facts]), '2024-02-09', {
      by: ['policy'],
    }).find(({ duty }) => duty === 'respond');
    expect(respond).toMatchObject({ due, clause, limit: { clause } });
  });

  test('where none applies, the first stands, with what it waits for', () => {
    const policy = policyWith({
      stages: [
        responding({
          clause: '3',
          ...workingDays(20, 'complaint.allocated'),
          after: 'complainant.contacted',
        }),
      ],
    });
    const respond = obligationsOf(replay(policy, [opened]), '2024-02-09', { by: ['policy'] }).at(
      -1,
    );
    expect(respond).toMatchObject({
      standing: 'open',
      limit: { clause: '3' },
      noDueDate: 'waits-for',
    });
  });
});

describe('the end of the time for an informal step opens stage 1', () => {
  // Three working days to put it right: Thursday 8 February 2024.
  const limit = [{ clause: '0', ...workingDays(3, 'complaint.received') }];
  const formal = {
    ...oneStage({ acknowledge: workingDays(2, 'complaint.received') }),
    opensOn: ['complaint.formalised' as const, { expiryOf: 'informal/resolve' }],
    steps: oneStage().steps.map((step) => ({
      ...step,
      limit: [
        {
          clause: '1',
          amount: step.duty === 'respond' ? 10 : 2,
          unit: 'working-days' as const,
          from: { expiryOf: 'informal/resolve' },
        },
        { clause: '2', ...workingDays(step.duty === 'respond' ? 10 : 2, 'complaint.formalised') },
      ],
    })),
  } satisfies Stage;
  const policy = policyWith({ stages: [informalStage(limit), formal] });
  const formalised = (on: IsoDate): ComplaintEvent => ({ on, type: 'complaint.formalised' });
  const resolved = (on: IsoDate): ComplaintEvent => ({ on, type: 'query.resolved' });

  test.each<{ because: string; facts: ComplaintEvent[]; asOf: IsoDate; duties: string[] }>([
    {
      because: 'until then it is not open, and what it would owe is told',
      facts: [],
      asOf: '2024-02-08',
      duties: [
        'informal/resolve 2024-02-08 open',
        'stage-1/acknowledge - contingent',
        'stage-1/respond - contingent',
      ],
    },
    {
      because: 'from then on its duties take the place of the informal one',
      facts: [],
      asOf: '2024-02-09',
      duties: [
        'informal/resolve 2024-02-08 released',
        'stage-1/acknowledge 2024-02-12 open',
        'stage-1/respond 2024-02-22 open',
      ],
    },
    {
      because: 'an answer without more is its answer',
      facts: [acknowledged('2024-02-12'), answered('2024-02-22')],
      asOf: '2024-02-22',
      duties: [
        'informal/resolve 2024-02-08 released',
        'stage-1/acknowledge 2024-02-12 met',
        'stage-1/respond 2024-02-22 met',
      ],
    },
    {
      because: 'raised as a formal complaint before, it counts from that',
      facts: [formalised('2024-02-07')],
      asOf: '2024-02-12',
      duties: [
        'informal/resolve 2024-02-08 released',
        'stage-1/acknowledge 2024-02-09 overdue 1',
        'stage-1/respond 2024-02-21 open',
      ],
    },
    {
      because: 'put right in time, it never opens',
      facts: [resolved('2024-02-08')],
      asOf: '2024-03-01',
      duties: ['informal/resolve 2024-02-08 met'],
    },
    {
      because: 'put right too late, it had opened, and still has to be answered',
      facts: [resolved('2024-02-13')],
      asOf: '2024-03-01',
      duties: [
        'informal/resolve 2024-02-08 released',
        'stage-1/acknowledge 2024-02-12 overdue 14',
        'stage-1/respond 2024-02-22 overdue 6',
      ],
    },
    {
      because: 'withdrawn after it had opened, it ended with that',
      facts: [{ on: '2024-02-12', type: 'complaint.withdrawn' }],
      asOf: '2024-03-01',
      duties: [
        'informal/resolve 2024-02-08 released',
        'stage-1/acknowledge 2024-02-12 released',
        'stage-1/respond 2024-02-22 released',
      ],
    },
    {
      because: 'withdrawn in time, it never opens',
      facts: [{ on: '2024-02-07', type: 'complaint.withdrawn' }],
      asOf: '2024-03-01',
      duties: ['informal/resolve 2024-02-08 released'],
    },
  ])('$because', ({ facts, asOf, duties }) => {
    expect(standings(replay(policy, [opened, ...facts]), asOf)).toEqual(duties);
  });

  test('the passing of time needs no fact, and the first fact of stage 1 is regular', () => {
    const complaint = replay(policy, [opened, acknowledged('2024-02-12')]);
    expect(complaint.history.at(-1)).toMatchObject({ stage: 'stage-1', regularity: 'regular' });
    expect(positionOf(complaint, '2024-02-08')).toMatchObject({
      stage: 'informal',
      step: 'resolve',
    });
    expect(positionOf(complaint, '2024-02-09')).toMatchObject({
      stage: 'stage-1',
      step: 'acknowledge',
    });
    expect(breaches(complaint, '2024-02-12')).toEqual([]);
  });

  test('a limit that waits for it says so', () => {
    const complaint = replay(policy, [opened, answered('2024-02-07')]);
    expect(
      obligationsOf(complaint, '2024-02-07', { by: ['policy'] }).find(
        ({ id }) => id === 'stage-1/respond',
      ),
    ).toMatchObject({
      standing: 'done',
      noDueDate: 'waits-for',
    });
  });
});

test('a policy that counts the day of the trigger says so', () => {
  const policy = policyWith({
    stages: [
      oneStage({
        respond: { ...workingDays(10, 'complaint.received'), counting: 'include-start' },
      }),
    ],
  });
  expect(standings(replay(policy, [opened]), '2024-02-05')).toContain(
    'stage-1/respond 2024-02-16 open',
  );
});

test('limits in months, weeks and bare days end on whatever day they end', () => {
  const due = (amount: number, unit: 'months' | 'weeks' | 'days') => {
    const policy = policyWith({
      stages: [oneStage({ respond: { amount, unit, from: 'complaint.received' } })],
    });
    return obligationsOf(replay(policy, [received('2023-08-31')]), '2023-08-31', {
      by: ['policy'],
    }).at(-1)?.due;
  };
  expect([due(6, 'months'), due(3, 'weeks'), due(30, 'days')]).toEqual([
    '2024-02-29',
    '2023-09-21',
    '2023-09-30',
  ]);
});
