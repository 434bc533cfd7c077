import { describe, expect, test } from 'vitest';
import { breachesOf, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import {
  extension,
  oneStage,
  policyWith,
  refusalInWriting,
  workingDays,
} from '../support/policies.js';

describe('breaches of time', () => {
  const policy = policyWith({
    stages: [
      oneStage({ acknowledge: workingDays(2, 'complaint.received'), extension: extension() }),
    ],
    refusal: refusalInWriting,
  });
  const told = (...facts: ComplaintEvent[]) => replay(policy, [received('2024-02-05'), ...facts]);

  test('overdue, with no holding letter; then late', () => {
    const answer: ComplaintEvent = { on: '2024-02-21', type: 'response.sent' };
    expect(breachesOf(told(answer), '2024-02-20')).toMatchObject([
      { kind: 'overdue', on: '2024-02-07', obligation: 'stage-1/acknowledge', workingDaysLate: 9 },
      {
        kind: 'overdue',
        on: '2024-02-19',
        obligation: 'stage-1/respond',
        workingDaysLate: 1,
        because:
          'The landlord had until 19 February 2024 to send the response. It is 1 working day overdue.',
      },
      { kind: 'no-holding-letter', clause: '3', on: '2024-02-19', obligation: 'stage-1/respond' },
    ]);
    expect(breachesOf(told(answer), '2024-02-21')).toMatchObject([
      {
        kind: 'missed',
        on: '2024-02-07',
        workingDaysLate: 10,
        because:
          'The landlord had until 7 February 2024 to acknowledge the complaint. It did not. It was 10 working days overdue when the response was sent or the complaint closed.',
      },
      { kind: 'no-holding-letter', on: '2024-02-19' },
      { kind: 'late', clause: '1', on: '2024-02-21', workingDaysLate: 2 },
    ]);
  });

  test('a step without an extension asks for no holding letter', () => {
    const plain = policyWith({ stages: [oneStage({ extension: 'none' })] });
    const late = replay(plain, [received('2024-02-05')]);
    expect(breachesOf(late, '2024-03-01').map(({ kind }) => kind)).toEqual(['overdue', 'overdue']);
  });

  test('where the source is silent on the receipt, late by the latest day that it can have been is a breach', () => {
    const begun: ComplaintEvent[] = [
      { on: '2024-02-05', type: 'complaint.allocated' },
      { on: '2024-02-08', type: 'complaint.acknowledged' },
    ];
    const silent = replay(policy, begun, { silentOn: ['complaint.received'] });
    expect(breachesOf(silent, '2024-02-08')).toMatchObject([
      {
        kind: 'late',
        on: '2024-02-08',
        workingDaysLate: 1,
        atLeast: true,
        because:
          'The landlord had until 7 February 2024 at the latest to acknowledge the complaint. It did so on 8 February 2024, at least 1 working day late.',
      },
    ]);
    expect(breachesOf(silent, '2024-02-07')).toEqual([]);
  });

  test('a source that is silent on holding letters shows neither that one is missing nor that the answer is late', () => {
    const silent = replay(policy, [received('2024-02-05')], { silentOn: ['response.extended'] });
    expect(
      breachesOf(silent, '2024-03-01').map(({ kind, obligation }) => [kind, obligation]),
    ).toEqual([['overdue', 'stage-1/acknowledge']]);
  });

  test('a ground of its own, under a policy whose list is closed', () => {
    const excluded = told({
      on: '2024-02-06',
      type: 'complaint.excluded',
      grounds: ['whim'],
      reasons: 'none',
    });
    expect(breachesOf(excluded, '2024-02-06')).toMatchObject([
      { kind: 'no-such-ground', because: '‘whim’ is not a ground in this policy.' },
    ]);
  });
});
