/** What is said of a duty that was not done in time, and of a holding letter that went too far. */
import { describe, expect, test } from 'vitest';
import { breachesOf, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Policy } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { extension, oneStage, policyWith } from '../../support/policies.js';
import { fact, withStep } from '../../support/stages.js';

// Monday 5 February 2024: acknowledged by Monday 12 February, answered by Monday 19 February.
const opened = received('2024-02-05');
const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
const plain = policyWith({ stages: [oneStage()] });
const days = { amount: 5, unit: 'working-days' } as const;
const extending = policyWith({
  stages: [oneStage({ extension: extension({ by: 'agreement', each: days, times: 1 }) })],
});
const found = (policy: Policy, events: readonly ComplaintEvent[], options: object = {}) => {
  const told = [opened, ...events];
  return breachesOf(replay(policy, told, options), told.at(-1)?.on ?? '2024-02-05');
};
const base = { clause: '1', policy: { id: 'example', edition: '1' }, stage: 'stage-1' };

describe('a duty that was not done in time', () => {
  const HAD = 'The landlord had until 12 February 2024 to acknowledge the complaint.';
  const duty = { ...base, obligation: 'stage-1/acknowledge', workingDaysLate: 1 };

  test.each<{ because: string; event: ComplaintEvent; breach: object }>([
    {
      because: 'late, on the day on which it was done',
      event: fact('2024-02-13', 'complaint.acknowledged'),
      breach: {
        kind: 'late',
        reason: 'done-late',
        on: '2024-02-13',
        because: `${HAD} It did so on 13 February 2024, 1 working day late.`,
      },
    },
    {
      because: 'missed, on its last day on time',
      event: fact('2024-02-13', 'response.sent'),
      breach: {
        kind: 'missed',
        reason: 'not-done',
        on: '2024-02-12',
        because: `${HAD} It did not. It was 1 working day overdue when the response was sent or the complaint closed.`,
      },
    },
    {
      because: 'overdue, on its last day on time',
      event: fact('2024-02-13', 'complaint.allocated'),
      breach: {
        kind: 'overdue',
        reason: 'still-overdue',
        on: '2024-02-12',
        because: `${HAD} It is 1 working day overdue.`,
      },
    },
  ])('$because', ({ event, breach }) => {
    expect(found(plain, [event])).toEqual([{ ...duty, ...breach }]);
  });

  test('on its last day nothing is broken', () => {
    expect(found(plain, [fact('2024-02-12', 'complaint.acknowledged')])).toEqual([]);
  });

  test("a window of the complainant's is no breach, however late", () => {
    const stages = [withStep(oneStage(), 'acknowledge', { party: 'complainant' })];
    expect(found(policyWith({ stages }), [fact('2024-02-16', 'complaint.allocated')])).toEqual([]);
  });
});

describe('a late answer of which a holding letter could have put off the day', () => {
  const late = [acknowledged, fact('2024-04-02', 'response.sent')];
  const kinds = (policy: Policy, events = late, options: object = {}) =>
    found(policy, events, options).map(({ kind }) => kind);

  test('that there was none is a breach of its own', () => {
    expect(found(extending, late)[0]).toEqual({
      ...base,
      kind: 'no-holding-letter',
      reason: 'not-extended',
      clause: '3',
      on: '2024-02-19',
      obligation: 'stage-1/respond',
      because: 'No holding letter extended the deadline of 19 February 2024 in time.',
    });
    expect(kinds(extending)).toEqual(['no-holding-letter', 'late']);
  });

  test('not where the policy knows none', () => {
    expect(kinds(plain)).toEqual(['late']);
  });

  test('not where one put it off, and the answer came later still', () => {
    const letter = { newDueDate: '2024-02-26', agreed: true };
    const events = [
      acknowledged,
      fact('2024-02-16', 'response.extended', letter),
      ...late.slice(1),
    ];
    expect(kinds(extending, events)).toEqual(['late']);
  });

  test('a pause is no holding letter', () => {
    const events = [
      acknowledged,
      fact('2024-02-07', 'complaint.paused'),
      fact('2024-02-08', 'complaint.resumed'),
      ...late.slice(1),
    ];
    const pause = { from: 'complaint.paused', until: 'complaint.resumed' } as const;
    const pauses = [{ clause: '2', effect: 'shift', of: ['respond'], ...pause }] as const;
    const policy = policyWith({ stages: extending.stages, pauses });
    expect(kinds(policy, events)).toEqual(['no-holding-letter', 'late']);
  });

  test('not where the source does not tell of every holding letter', () => {
    const tooLate = { newDueDate: '2024-02-26', agreed: true };
    const events = [
      acknowledged,
      fact('2024-02-20', 'response.extended', tooLate),
      ...late.slice(1),
    ];
    expect(kinds(extending, events)).toEqual(['no-holding-letter', 'late']);
    expect(kinds(extending, events, { silentOn: ['response.extended'] })).toEqual(['late']);
  });
});

describe('a holding letter that went too far', () => {
  const letter = (on: ComplaintEvent['on'], newDueDate: string, agreed = true) =>
    fact(on, 'response.extended', { newDueDate, agreed });
  const WENT = 'went beyond the policy';

  test.each<{ kind: string; events: ComplaintEvent[]; says: string }>([
    {
      kind: 'extension-too-long',
      events: [letter('2024-02-09', '2024-03-26')],
      says: `The holding letter of 9 February 2024 ${WENT}: the policy allows no more time.`,
    },
    {
      kind: 'extension-too-many',
      events: [letter('2024-02-08', '2024-02-21'), letter('2024-02-09', '2024-02-22')],
      says: `The holding letter of 9 February 2024 ${WENT}: the policy allows no further extension.`,
    },
    {
      kind: 'no-agreement',
      events: [letter('2024-02-09', '2024-02-22', false)],
      says: `The holding letter of 9 February 2024 ${WENT}: the complainant did not agree, and the policy requires it.`,
    },
  ])('$kind', ({ kind, events, says }) => {
    expect(found(extending, [acknowledged, ...events])).toEqual([
      {
        ...base,
        kind,
        reason: 'extended-too-far',
        clause: '3',
        on: '2024-02-09',
        obligation: 'stage-1/respond',
        event: 'response.extended',
        because: says,
      },
    ]);
  });

  test.each([
    { because: 'that changed nothing', event: letter('2024-02-09', '2024-02-16') },
    { because: 'that the policy allows', event: letter('2024-02-09', '2024-02-22') },
  ])('one $because is no breach', ({ event }) => {
    expect(found(extending, [acknowledged, event])).toEqual([]);
  });
});
