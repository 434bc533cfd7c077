/** How a complaint is closed: by the answer or once what was promised is done; reopened; joined to another. */
import { describe, expect, test } from 'vitest';
import { positionOf, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, Policy, Stage, Step } from '../../src/policy/index.js';
import { breaches, received, standings, underHousingPlus } from '../support/histories.js';
import { oneStage, policyWith, workingDays } from '../support/policies.js';
import { fact, twoStages } from '../support/stages.js';

const untilAnswer: readonly ComplaintEvent[] = [
  received('2024-02-05'),
  fact('2024-02-06', 'complaint.acknowledged'),
  fact('2024-02-19', 'response.sent'),
];
const regularity = (policy: Policy, ...facts: ComplaintEvent[]) =>
  replay(policy, [...untilAnswer, ...facts]).history.at(-1)?.regularity;

describe('a complaint is closed', () => {
  const complete: Step = {
    duty: 'complete',
    party: 'landlord',
    clause: '2',
    doneBy: ['action.completed'],
    limit: [{ clause: '2', ...workingDays(20, 'response.sent') }],
    ends: [{ on: 'action.completed', as: 'exhausted' }],
  };
  const onCompletion: Stage = {
    ...oneStage(),
    steps: [...oneStage({ escalate: workingDays(1, 'response.sent') }).steps.slice(0, 2), complete],
  };
  const byAnswer = policyWith({ stages: [oneStage()] });
  const byCompletion = policyWith({ stages: [onCompletion] });

  test('by the answer, where the policy says so', () => {
    expect(positionOf(replay(byAnswer, untilAnswer))).toMatchObject({ end: 'exhausted' });
  });

  test('not by the answer, but once what was promised is done, where the policy says that', () => {
    const answered = replay(byCompletion, untilAnswer);
    expect(positionOf(answered)).toMatchObject({ stage: 'stage-1', step: 'complete' });
    expect(positionOf(answered)).not.toHaveProperty('end');
    expect(standings(answered, '2024-02-19')).toContain('stage-1/complete 2024-03-18 open');
    const done = replay(byCompletion, [
      ...untilAnswer,
      fact('2024-02-20', 'action.agreed', { action: 'Mend the roof.' }),
      fact('2024-03-18', 'action.completed', { action: 'Mend the roof.' }),
    ]);
    expect(positionOf(done)).toMatchObject({ end: 'exhausted' });
    expect(done.history.at(-1)).toMatchObject({ regularity: 'regular' });
    expect(standings(done, '2024-03-18')).toContain('stage-1/complete 2024-03-18 met');
  });

  test('what was promised is overdue after its last day', () => {
    const complaint = replay(byCompletion, untilAnswer);
    expect(breaches(complaint, '2024-03-19')).toEqual(['overdue 2 2024-03-18']);
  });

  test('what was promised is kept or not without holding up a policy that closes by the answer', () => {
    const complaint = replay(byAnswer, [...untilAnswer, fact('2024-03-18', 'action.completed')]);
    expect(complaint.history.at(-1)).toMatchObject({
      regularity: 'regular',
      after: { end: 'exhausted' },
    });
  });
});

describe('to reopen a complaint', () => {
  const reopened = fact('2024-03-04', 'complaint.reopened');
  const closed = fact('2024-03-01', 'complaint.withdrawn');

  test.each([
    {
      because: 'the policy gives a time',
      how: { clause: '4', within: { amount: 3, unit: 'months' } },
      regular: 'regular',
    },
    { because: 'the policy gives no time', how: { clause: '4' }, regular: 'regular' },
    { because: 'the policy does not say', how: 'not-stated', regular: 'regular' },
    { because: 'that part was not seen', how: 'not-seen', regular: 'regular' },
    { because: 'the policy says that it is not done', how: 'none', regular: 'not-provided' },
  ] as const)('$because: $regular', ({ how, regular }) => {
    const policy = policyWith({ stages: twoStages(), reopening: how });
    expect(regularity(policy, closed, reopened)).toBe(regular);
  });

  test('is a fact in any case: it waits for an answer again', () => {
    const policy = policyWith({ stages: twoStages(), reopening: 'none' });
    expect(positionOf(replay(policy, [...untilAnswer, closed, reopened]))).toMatchObject({
      stage: 'stage-1',
      step: 'respond',
    });
  });
});

describe('to join a complaint to another', () => {
  test.each<{
    because: string;
    how: NonNullable<Policy['merging']>;
    agreed?: true;
    regular: string;
  }>([
    { because: 'the policy does so', how: { clause: '4' }, regular: 'regular' },
    { because: 'the policy does not say', how: 'not-stated', agreed: true, regular: 'regular' },
    { because: 'that part was not seen', how: 'not-seen', regular: 'regular' },
    {
      because: 'the policy says that it is not done, and the complainant agreed',
      how: 'none',
      agreed: true,
      regular: 'not-provided',
    },
  ])('$because: $regular', ({ how, agreed, regular }) => {
    const merged = fact('2024-02-20', 'complaint.merged', {
      into: 'C-17',
      ...(agreed && { agreed }),
    });
    const policy = policyWith({ stages: twoStages(), merging: how });
    expect(regularity(policy, merged)).toBe(regular);
    expect(positionOf(replay(policy, [...untilAnswer, merged]))).toMatchObject({ end: 'merged' });
  });
});

test('a window for which the stage waited is released like the rest of it, though it had not begun', () => {
  // A1.3: the form is returned within 28 days of its receipt, and nobody recorded the receipt.
  const complaint = underHousingPlus(
    received('2024-05-06'),
    fact('2024-05-07', 'complaint.formalised', { agreed: true }),
    fact('2024-05-19', 'form.sent', { stage: 'stage-3' }),
    fact('2024-05-31', 'complaint.withdrawn'),
  );
  expect(standings(complaint, '2024-05-20')).toContain('stage-3/return-form - open');
  expect(standings(complaint, '2024-06-01')).toContain('stage-3/return-form - released');
});
