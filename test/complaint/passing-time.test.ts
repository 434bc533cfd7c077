/** What the passing of time does by itself: it opens stages, and closes complaints. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import type { Position } from '../../src/complaint/index.js';
import { expectedEvents, obligationsOf, positionOf, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, End, Limit, Policy } from '../../src/policy/index.js';
import { breaches, received, standings } from '../support/histories.js';
import { informalStage, oneStage, policyWith, workingDays } from '../support/policies.js';
import { fact, laterStage, stagesOwed, twoStages, WINDOW, withStep } from '../support/stages.js';

// Monday 5 February 2024.
const opened = received('2024-02-05');
const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
const answered = fact('2024-02-19', 'response.sent');

const limit = (clause: string, amount: number, from: Limit['from']): Limit[] => [
  { clause, amount, unit: 'working-days', from },
];
const after = (expiryOf: string) => ({ expiryOf });

/** Two informal steps, each of which opens the next stage when its time is over: 3 working days, then 5. */
const chain = policyWith({
  stages: [
    informalStage(limit('0', 3, 'complaint.received')),
    {
      ...informalStage(limit('0', 5, after('informal/resolve'))),
      id: 'early-resolution',
      opensOn: [after('informal/resolve')],
    },
    oneStage({
      opensOn: ['complaint.formalised', after('early-resolution/resolve')],
      acknowledge: { amount: 2, unit: 'working-days', from: after('early-resolution/resolve') },
      respond: { amount: 10, unit: 'working-days', from: after('early-resolution/resolve') },
    }),
  ],
});

/** The end of the time for the informal step opens the stage after next. */
const afterNext = policyWith({
  stages: [
    informalStage(limit('0', 3, 'complaint.received')),
    oneStage({ opensOn: ['complaint.formalised'], escalate: WINDOW }),
    laterStage(2, {
      opensOn: ['escalation.requested', after('informal/resolve')],
      respond: { amount: 10, unit: 'working-days', from: after('informal/resolve') },
    }),
  ],
});

describe('a chain of two expiries', () => {
  test.each<{ asOf: IsoDate; stage: string; step: string; owed: string[] }>([
    { asOf: '2024-02-08', stage: 'informal', step: 'resolve', owed: ['informal'] },
    {
      asOf: '2024-02-09',
      stage: 'early-resolution',
      step: 'resolve',
      owed: ['informal', 'early-resolution'],
    },
    {
      asOf: '2024-02-15',
      stage: 'early-resolution',
      step: 'resolve',
      owed: ['informal', 'early-resolution'],
    },
    {
      asOf: '2024-02-16',
      stage: 'stage-1',
      step: 'acknowledge',
      owed: ['informal', 'early-resolution', 'stage-1'],
    },
  ])('on $asOf it stands at $stage', ({ asOf, stage, step, owed }) => {
    const complaint = replay(chain, [opened]);
    expect(positionOf(complaint, asOf)).toMatchObject({ stage, step });
    expect(stagesOwed(complaint, asOf)).toEqual(owed);
  });

  test('the facts alone say where they had left it', () => {
    expect(positionOf(replay(chain, [opened]))).toMatchObject({ stage: 'informal' });
  });

  test.each<{ because: string; facts: ComplaintEvent[]; asOf: IsoDate; duties: string[] }>([
    {
      because: 'each counts from the end of the one before',
      facts: [],
      asOf: '2024-02-16',
      duties: [
        'informal/resolve 2024-02-08 released',
        'early-resolution/resolve 2024-02-15 released',
        'stage-1/acknowledge 2024-02-19 open',
        'stage-1/respond 2024-02-29 open',
      ],
    },
    {
      because: 'put right within the second time, stage 1 never opens',
      facts: [fact('2024-02-15', 'query.resolved')],
      asOf: '2024-03-29',
      duties: ['informal/resolve 2024-02-08 released', 'early-resolution/resolve 2024-02-15 met'],
    },
    {
      because: 'put right within the first, nothing opens at all',
      facts: [fact('2024-02-08', 'query.resolved')],
      asOf: '2024-03-29',
      duties: ['informal/resolve 2024-02-08 met'],
    },
  ])('$because', ({ facts, asOf, duties }) => {
    expect(standings(replay(chain, [opened, ...facts]), asOf)).toEqual(duties);
  });

  test('a fact without a stage goes to the one that is open on its day', () => {
    const stageOf = (on: IsoDate) =>
      replay(chain, [opened, fact(on, 'complainant.contacted')]).history.at(-1)?.stage;
    expect([stageOf('2024-02-08'), stageOf('2024-02-15'), stageOf('2024-02-16')]).toEqual([
      'informal',
      'early-resolution',
      'stage-1',
    ]);
  });

  test('what is expected depends on the day', () => {
    const complaint = replay(chain, [opened]);
    expect(expectedEvents(complaint)).toContain('query.resolved');
    expect(expectedEvents(complaint, '2024-02-16')).toContain('complaint.acknowledged');
    expect(expectedEvents(complaint, '2024-02-16')).not.toContain('query.resolved');
  });
});

describe('an expiry that opens the stage after next', () => {
  test('passes the stage between over, which owes nothing', () => {
    const complaint = replay(afterNext, [opened]);
    expect(positionOf(complaint, '2024-02-08')).toMatchObject({ stage: 'informal' });
    expect(positionOf(complaint, '2024-02-09')).toMatchObject({ stage: 'stage-2' });
    expect(stagesOwed(complaint, '2024-02-09')).toEqual(['informal', 'stage-2']);
  });

  test('and what follows without a stage named is about that one, and regular', () => {
    const complaint = replay(afterNext, [
      opened,
      fact('2024-02-12', 'complaint.acknowledged'),
      fact('2024-02-22', 'response.sent'),
    ]);
    expect(complaint.history.slice(1)).toMatchObject([
      { stage: 'stage-2', regularity: 'regular' },
      { stage: 'stage-2', regularity: 'regular', after: { end: 'exhausted' } },
    ]);
    expect(standings(complaint, '2024-02-22')).toContain('stage-2/respond 2024-02-22 met');
    expect(breaches(complaint, '2024-02-22')).toEqual([]);
  });
});

/** Two stages; 28 days without a request for the second, and the complaint is closed by itself. */
const closing = (as: End): Policy => {
  const [first, last] = twoStages();
  return policyWith({
    stages: [withStep(first, 'escalate', { onExpiry: { clause: '1', as } }), last],
  });
};
// The window of 28 days from 19 February ends on Monday 18 March.
const untilAnswer = [opened, acknowledged, answered];

describe('a window that runs out', () => {
  test.each<{ because: string; policy: Policy; asOf: IsoDate; position: object; window: string }>([
    {
      because: 'is open on its last day',
      policy: closing('lapsed'),
      asOf: '2024-03-18',
      position: { stage: 'stage-1', step: 'escalate' },
      window: 'open',
    },
    {
      because: 'closes the complaint the day after, where the policy says so',
      policy: closing('lapsed'),
      asOf: '2024-03-19',
      position: { stage: 'stage-1', end: 'lapsed' },
      window: 'lapsed',
    },
    {
      because: 'closes it in the way the policy says',
      policy: closing('resolved'),
      asOf: '2024-03-19',
      position: { stage: 'stage-1', end: 'resolved' },
      window: 'lapsed',
    },
    {
      because: 'lapses and closes nothing, where the policy does not say so',
      policy: policyWith({ stages: twoStages() }),
      asOf: '2024-03-19',
      position: { stage: 'stage-1', step: 'escalate' },
      window: 'lapsed',
    },
  ])('$because', ({ policy, asOf, position, window }) => {
    const complaint = replay(policy, untilAnswer);
    const at = positionOf(complaint, asOf);
    expect(at).toMatchObject(position);
    expect('end' in at).toBe('end' in position);
    expect(standings(complaint, asOf)).toContain(`stage-1/escalate 2024-03-18 ${window}`);
    expect(breaches(complaint, asOf)).toEqual([]);
  });

  test.each<{
    because: string;
    as: End;
    next: ComplaintEvent;
    regularity: string;
    position: object;
  }>([
    {
      because: 'a request on the last day is regular',
      as: 'lapsed',
      next: fact('2024-03-18', 'escalation.requested'),
      regularity: 'regular',
      position: { stage: 'stage-2', step: 'acknowledge' },
    },
    {
      because: 'a request the day after comes after the end, and is taken all the same',
      as: 'lapsed',
      next: fact('2024-03-19', 'escalation.requested'),
      regularity: 'after-the-end',
      position: { stage: 'stage-2', step: 'acknowledge' },
    },
    {
      because: 'a request after it was closed as resolved is regular',
      as: 'resolved',
      next: fact('2024-03-19', 'escalation.requested'),
      regularity: 'regular',
      position: { stage: 'stage-2', step: 'acknowledge' },
    },
    {
      because: 'to reopen it is regular',
      as: 'lapsed',
      next: fact('2024-03-19', 'complaint.reopened'),
      regularity: 'regular',
      position: { stage: 'stage-1', step: 'respond' },
    },
    {
      because: 'a second answer after the end is not',
      as: 'lapsed',
      next: fact('2024-03-19', 'response.sent'),
      regularity: 'after-the-end',
      position: { stage: 'stage-1', end: 'lapsed' },
    },
    {
      because: 'a fact that bears on no stage is regular, and opens nothing',
      as: 'lapsed',
      next: fact('2024-03-19', 'ombudsman.referred'),
      regularity: 'regular',
      position: { stage: 'stage-1', end: 'lapsed' },
    },
  ])('$because', ({ as, next, regularity, position }) => {
    const complaint = replay(closing(as), [...untilAnswer, next]);
    expect(complaint.history.at(-1)).toMatchObject({ regularity, after: position });
  });

  test('nothing is expected of anybody once time has closed it', () => {
    const complaint = replay(closing('lapsed'), untilAnswer);
    expect(expectedEvents(complaint, '2024-03-18')).toContain('escalation.requested');
    expect(expectedEvents(complaint, '2024-03-19')).toEqual([]);
  });
});

/** Everything time can do in one policy: open a stage, open another, close the complaint. */
const everything: Policy = policyWith({
  stages: [
    ...chain.stages.slice(0, 2),
    withStep(
      oneStage({
        opensOn: ['complaint.formalised', after('early-resolution/resolve')],
        respond: workingDays(10, 'complaint.received'),
        escalate: WINDOW,
      }),
      'escalate',
      { onExpiry: { clause: '1', as: 'lapsed' } },
    ),
    laterStage(2),
  ],
});

const rank = (policy: Policy, { stage, end }: Position): number =>
  2 * policy.stages.findIndex(({ id }) => id === stage) + (end ? 1 : 0);

const FIRST: IsoDate = '2024-02-05';
const day = fc.integer({ min: 0, max: 200 }).map((n) => addCalendarDays(FIRST, n));

test('time alone never takes a complaint back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(chain, afterNext, closing('lapsed'), everything),
      day,
      day,
      fc.boolean(),
      (policy, a, b, isAnswered) => {
        const facts = isAnswered ? [fact('2024-02-19', 'response.sent', { stage: 'stage-1' })] : [];
        const complaint = replay(policy, [opened, ...facts]);
        const [earlier, later] = [a, b].sort() as [IsoDate, IsoDate];
        // Between the facts and after them; a fact may move it however it likes.
        if (isAnswered && earlier < '2024-02-19' && later >= '2024-02-19') return;
        expect(rank(policy, positionOf(complaint, earlier))).toBeLessThanOrEqual(
          rank(policy, positionOf(complaint, later)),
        );
      },
    ),
  );
});

test('the order of recording does not matter where every fact has its day and names its stage', () => {
  const types = [
    'complaint.acknowledged',
    'complainant.contacted',
    'response.sent',
    'complaint.formalised',
    'complaint.reopened',
    'complaint.withdrawn',
  ] as const;
  const stageIds = (type: (typeof types)[number]) =>
    everything.stages
      .filter(({ informal }) => !informal || type === 'complainant.contacted')
      .map(({ id }) => id);
  const some = fc
    .constantFrom(...types)
    .chain((type) =>
      fc.record({ type: fc.constant(type), stage: fc.constantFrom(...stageIds(type)) }),
    );
  const facts = fc
    .uniqueArray(fc.integer({ min: 1, max: 120 }), { maxLength: 7 })
    .chain((days) =>
      fc.tuple(
        ...days.map((n) =>
          some.map((one) => fact(addCalendarDays(FIRST, n), one.type, { stage: one.stage })),
        ),
      ),
    );
  const history = facts.chain((told) =>
    fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
  );
  fc.assert(
    fc.property(history, ([told, shuffled]) => {
      const [one, other] = [told, shuffled].map((events) =>
        replay(everything, [...events, opened]),
      );
      expect(other?.history).toEqual(one?.history);
      expect(other && obligationsOf(other, '2024-12-31', { by: ['policy'] })).toEqual(
        one && obligationsOf(one, '2024-12-31', { by: ['policy'] }),
      );
    }),
  );
});

test('what time did is folded in: facts recorded one by one and all at once come to the same', () => {
  const facts = [
    opened,
    fact('2024-02-20', 'complaint.acknowledged'),
    fact('2024-02-28', 'response.sent'),
  ];
  const whole = replay(everything, facts);
  expect(whole.history.map(({ stage }) => stage)).toEqual(['informal', 'stage-1', 'stage-1']);
  expect(replay(everything, [...facts].reverse()).history).toEqual(whole.history);
});
