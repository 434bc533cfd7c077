/** Why a duty has no due date, and what cannot be said of one where the source of the record is silent. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { obligationsOf, positionOf, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { breaches, received, standings } from '../support/histories.js';
import {
  calendarDays,
  closingByItself,
  extension,
  informalStage,
  laterStage,
  oneStage,
  policyWith,
  workingDays,
} from '../support/policies.js';

// Monday 5 February 2024; ten working days later is Monday 19 February.
const opened = received('2024-02-05');

const fact = (on: IsoDate, type: ComplaintEvent['type'], more: object = {}): ComplaintEvent =>
  ({ on, type, ...more }) as ComplaintEvent;

const window = calendarDays(28, 'response.sent');

describe('why there is no due date', () => {
  const withLimit = (...limits: object[]): Policy =>
    policyWith({
      stages: [
        {
          ...oneStage(),
          steps: oneStage().steps.map((step) =>
            step.duty === 'respond' ? { ...step, limit: limits as never } : step,
          ),
        },
      ],
    });
  const noDueDate = (policy: Policy, more: object = {}) =>
    obligationsOf(replay(policy, [received('2024-02-05', more)]), '2024-02-05', {
      by: ['policy'],
    }).at(-1)?.noDueDate;

  test('is not a receipt missing from the record, where what comes `after` it is', () => {
    const policy = withLimit({
      clause: '1',
      ...workingDays(10, 'complaint.received'),
      after: 'complainant.contacted',
    });
    expect(noDueDate(policy)).toBe('waits-for-another');
  });

  test('is not a receipt missing from the record, where the limits are for other complaints', () => {
    const policy = withLimit({
      clause: '1',
      ...workingDays(10, 'complaint.received'),
      when: { fact: 'subject', is: 'care' },
    });
    expect(noDueDate(policy, { subject: 'housing' })).toBe('other-kinds');
  });
});

describe('where the source is silent on what would have been done in time', () => {
  const informal = informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]);
  const formal = {
    ...oneStage(),
    opensOn: ['complaint.formalised' as const, { expiryOf: 'informal/resolve' }],
  };

  test('nobody can say that time opened the next stage', () => {
    const complaint = replay(policyWith({ stages: [informal, formal] }), [opened], {
      silentOn: ['query.resolved'],
    });
    expect(standings(complaint, '2024-03-01')).toEqual([
      'informal/resolve 2024-02-08 unknown',
      'stage-1/acknowledge 2024-02-12 unknown',
      'stage-1/respond 2024-02-19 unknown',
    ]);
    expect(breaches(complaint, '2024-03-01')).toEqual([]);
  });

  test('nor that time closed the complaint', () => {
    const policy = policyWith({
      stages: [closingByItself(oneStage({ escalate: window })), laterStage(2)],
    });
    const complaint = replay(policy, [opened, fact('2024-02-19', 'response.sent')], {
      silentOn: ['escalation.requested'],
    });
    expect(positionOf(complaint, '2024-05-01')).not.toHaveProperty('end');
  });
});

describe('a second tier of extension', () => {
  const policy = policyWith({
    stages: [
      oneStage({
        respond: workingDays(10, 'complaint.received'),
        extension: extension({
          clause: '3',
          each: { amount: 10, unit: 'working-days' },
          times: 1,
          beyond: extension({
            clause: '4',
            by: 'agreement',
            each: { amount: 10, unit: 'working-days' },
            times: 1,
          }),
        }),
      }),
    ],
  });
  const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
  const letter = (on: IsoDate, newDueDate: IsoDate, more: object = {}) =>
    fact(on, 'response.extended', { newDueDate, ...more });

  test('that is overrun is the clause that is broken', () => {
    const complaint = replay(policy, [
      opened,
      acknowledged,
      letter('2024-02-19', '2024-03-04'),
      letter('2024-03-04', '2024-04-30', { agreed: true }),
    ]);
    expect(breaches(complaint, '2024-03-04')).toEqual(['extension-too-long 4 2024-03-04']);
  });

  test('that was not agreed to is the clause that is broken', () => {
    const complaint = replay(policy, [
      opened,
      acknowledged,
      letter('2024-02-19', '2024-03-04'),
      letter('2024-03-04', '2024-03-11', { agreed: false }),
    ]);
    expect(breaches(complaint, '2024-03-04')).toEqual(['no-agreement 4 2024-03-04']);
  });
});
