/** Stages of any number and name: opened in turn, entered late, skipped, passed over. */
import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { addCalendarDays, addMonths } from '../../src/calendar/index.js';
import { expectedEvents, positionOf, replay } from '../../src/complaint/index.js';
import { createComplaintMachine } from '../../src/lifecycle/index.js';
import type { ComplaintEvent, Policy, Stage } from '../../src/policy/index.js';
import { walkEvents } from '../../src/testing/index.js';
import { breaches, received, standings } from '../support/histories.js';
import { oneStage, policyWith, workingDays } from '../support/policies.js';
import { fact, laterStage, stagesOwed, WINDOW } from '../support/stages.js';

const NAMES = ['listen', 'first-look', 'second-look', 'appeal-2b', 'members-panel', 'the-board'];

/** So many stages, with names of the landlord's own. */
const named = (count: number): Policy =>
  policyWith({
    stages: NAMES.slice(0, count).map((id, index) => {
      const from = index === 0 ? 'complaint.received' : 'escalation.requested';
      return oneStage({
        id,
        name: `The ${id}`,
        opensOn: [from],
        acknowledge: workingDays(5, from),
        respond: workingDays(10, from),
        escalate: index === count - 1 ? 'last' : WINDOW,
      });
    }),
  });

/** A day of the month in which a stage falls. */
const day = (stage: number, n: number) => addCalendarDays(addMonths('2024-01-01', stage), n - 1);

describe.each([1, 2, 3, 4, 5, 6])('a policy of %i stages', (count) => {
  const policy = named(count);
  const ids = NAMES.slice(0, count);

  test('takes a complaint through each of them, and then it is exhausted', () => {
    // Each stage takes a month: asked for on the 1st, acknowledged on the 2nd, answered on the 10th.
    const facts = ids.flatMap((_, index): ComplaintEvent[] => [
      fact(day(index, 1), index === 0 ? 'complaint.received' : 'escalation.requested'),
      fact(day(index, 2), 'complaint.acknowledged'),
      fact(day(index, 10), 'response.sent'),
    ]);
    const complaint = replay(policy, facts);
    expect(complaint.history.map(({ regularity }) => regularity)).toEqual(
      facts.map(() => 'regular'),
    );
    expect(complaint.history.map(({ stage }) => stage)).toEqual(ids.flatMap((id) => [id, id, id]));
    expect(positionOf(complaint)).toMatchObject({ stage: ids.at(-1), end: 'exhausted' });
    expect(positionOf(replay(policy, facts.slice(0, -1)))).not.toHaveProperty('end');
    expect(breaches(complaint, '2024-12-31')).toEqual([]);
  });

  test('has no stage that cannot be reached', () => {
    const machine = createComplaintMachine(policy);
    const reached = getShortestPaths(machine as never, { events: walkEvents(policy) as never[] })
      .map(({ state }) => (state as { value: unknown }).value)
      .flatMap((value) => Object.entries(Object(value)).map((path) => path.join('.')));
    expect(reached).toEqual(expect.arrayContaining(ids.map((id) => `${id}.respond`)));
    expect(reached).toContain('closed.exhausted');
  });
});

const opened = received('2024-02-05');
const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
const answered = fact('2024-02-19', 'response.sent');

describe('a stage between', () => {
  const three = (second: Partial<Stage>): Policy =>
    policyWith({
      stages: [
        oneStage({ escalate: WINDOW }),
        { ...laterStage(2, { escalate: WINDOW }), ...second },
        laterStage(3),
      ],
    });
  const skippable = { skippable: { clause: '2' } };
  const straightToThree = fact('2024-02-26', 'escalation.requested', { stage: 'stage-3' });

  test.each<{
    because: string;
    policy: Policy;
    asked: ComplaintEvent;
    regularity: string;
    stages: string[];
  }>([
    {
      because: 'that may be skipped is skipped, and owes nothing',
      policy: three(skippable),
      asked: straightToThree,
      regularity: 'regular',
      stages: ['stage-1', 'stage-3'],
    },
    {
      because: 'that may be skipped need not be: without a stage named, it is the next',
      policy: three(skippable),
      asked: fact('2024-02-26', 'escalation.requested'),
      regularity: 'regular',
      stages: ['stage-1', 'stage-2'],
    },
    {
      because: 'that may not be skipped is passed over irregularly, and is owed all the same',
      policy: three({}),
      asked: straightToThree,
      regularity: 'stage-skipped',
      stages: ['stage-1', 'stage-2', 'stage-3'],
    },
  ])('$because', ({ policy, asked, regularity, stages }) => {
    const complaint = replay(policy, [opened, acknowledged, answered, asked]);
    expect(complaint.history.at(-1)).toMatchObject({ regularity });
    expect(stagesOwed(complaint, '2024-02-26')).toEqual(stages);
  });

  test('two in a row may both be skipped; one of them that may not, holds', () => {
    const four = (third: Partial<Stage>): Policy =>
      policyWith({
        stages: [
          oneStage({ escalate: WINDOW }),
          { ...laterStage(2, { escalate: WINDOW }), ...skippable },
          { ...laterStage(3, { clause: '3', escalate: WINDOW }), ...third },
          laterStage(4),
        ],
      });
    const asked = fact('2024-02-26', 'escalation.requested', { stage: 'stage-4' });
    const regularity = (policy: Policy) =>
      replay(policy, [opened, acknowledged, answered, asked]).history.at(-1)?.regularity;
    expect(regularity(four(skippable))).toBe('regular');
    expect(regularity(four({}))).toBe('stage-skipped');
  });

  test('what is asked before the answer is unanswered, whether or not a stage is skipped', () => {
    const complaint = replay(three(skippable), [
      opened,
      fact('2024-02-08', 'escalation.requested', { stage: 'stage-3' }),
    ]);
    expect(complaint.history.at(-1)).toMatchObject({ regularity: 'unanswered' });
  });
});

describe('a complaint that begins at stage 2', () => {
  const policy = (opensOn: Stage['opensOn']): Policy =>
    policyWith({
      stages: [
        oneStage({ escalate: WINDOW }),
        laterStage(2, { opensOn, respond: workingDays(10, 'complaint.received') }),
      ],
    });
  const atTwo = received('2024-02-05', { stage: 'stage-2' });

  test('as the policy provides: the first stage owes nothing', () => {
    const complaint = replay(policy(['escalation.requested', 'complaint.received']), [atTwo]);
    expect(complaint.history).toMatchObject([{ stage: 'stage-2', regularity: 'regular' }]);
    expect(positionOf(complaint)).toMatchObject({ stage: 'stage-2', step: 'acknowledge' });
    expect(standings(complaint, '2024-02-05')).toEqual([
      'stage-2/acknowledge - open',
      'stage-2/respond 2024-02-19 open',
    ]);
    expect(expectedEvents(complaint)).toContain('complaint.acknowledged');
  });

  test('though the policy does not provide for it: the first stage is owed', () => {
    const complaint = replay(policy(['escalation.requested']), [atTwo]);
    expect(complaint.history).toMatchObject([{ stage: 'stage-2', regularity: 'stage-skipped' }]);
    expect(stagesOwed(complaint, '2024-02-05')).toEqual(['stage-1', 'stage-2']);
  });

  test('begins at stage 1 where the receipt names none', () => {
    const complaint = replay(policy(['escalation.requested', 'complaint.received']), [opened]);
    expect(stagesOwed(complaint, '2024-02-05')).toEqual(['stage-1']);
  });
});
