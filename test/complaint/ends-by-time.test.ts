/** What time alone ends and opens: a complaint that closes, one that can be reopened, an informal step whose time runs out. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import {
  explain,
  obligationsOf,
  positionOf,
  replay,
  signpostsOf,
} from '../../src/complaint/index.js';
import type { ComplaintEvent, Stage, Step } from '../../src/policy/index.js';
import { breaches, received, standings } from '../support/histories.js';
import {
  calendarDays,
  closingByItself,
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

/** A stage that opens three working days after the receipt, on 8 February, and waits for a form until 7 March. */
const openedByTime: Stage = {
  ...oneStage(),
  opensOn: ['complaint.formalised', { expiryOf: 'informal/resolve' }],
  steps: [
    {
      duty: 'return-form',
      party: 'complainant',
      clause: '1',
      doneBy: ['form.returned'],
      limit: [
        {
          clause: '1',
          amount: 28,
          unit: 'calendar-days',
          from: { expiryOf: 'informal/resolve' },
        },
      ],
      onExpiry: { clause: '1', as: 'lapsed' },
    },
    ...oneStage().steps,
  ],
};

const window = calendarDays(28, 'response.sent');

describe('closed by time alone', () => {
  const policy = policyWith({
    stages: [closingByItself(oneStage({ escalate: window })), laterStage(2)],
    signposts: [
      {
        to: 'housing-ombudsman',
        clause: '4',
        at: ['lapsed'],
        within: { amount: 12, unit: 'months' },
      },
    ],
    reopening: { clause: '4', within: { amount: 3, unit: 'months' } },
  });
  // The window ends on Monday 18 March.
  const closed = [
    opened,
    fact('2024-02-06', 'complaint.acknowledged'),
    fact('2024-02-19', 'response.sent'),
  ];

  test('a fact after it does not move the day of the end', () => {
    const before = signpostsOf(replay(policy, closed), '2024-05-01');
    const after = signpostsOf(
      replay(policy, [...closed, fact('2024-04-02', 'action.completed')]),
      '2024-05-01',
    );
    expect(after).toEqual(before);
  });

  test('the time for having it reopened is told once it was reopened', () => {
    expect(
      standings(
        replay(policy, [...closed, fact('2024-04-02', 'complaint.reopened')]),
        '2024-04-02',
      ),
    ).toContain('closed/reopen 2024-06-18 met');
  });

  test('a later duty of its stage is no longer required', () => {
    const steps: Step[] = [
      {
        duty: 'return-form',
        party: 'complainant',
        clause: '1',
        doneBy: ['form.returned'],
        limit: [{ clause: '1', ...calendarDays(28, 'complaint.received') }],
        onExpiry: { clause: '1', as: 'lapsed' },
      },
      {
        duty: 'respond',
        party: 'landlord',
        clause: '1',
        doneBy: ['response.sent'],
        limit: [{ clause: '1', ...workingDays(30, 'complaint.received') }],
        ends: [{ on: 'response.sent', as: 'exhausted' }],
      },
    ];
    const complaint = replay(policyWith({ stages: [{ ...oneStage(), steps }] }), [opened]);
    expect(positionOf(complaint, '2024-04-02')).toMatchObject({ end: 'lapsed' });
    expect(standings(complaint, '2024-04-02')).toContain('stage-1/respond 2024-03-18 released');
    expect(breaches(complaint, '2024-04-02')).toEqual([]);
  });

  test('the end of a stage that time itself had opened is counted from its own step', () => {
    const complaint = replay(
      policyWith({
        stages: [
          informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
          openedByTime,
        ],
        signposts: [
          {
            to: 'housing-ombudsman',
            clause: '4',
            at: ['lapsed'],
            within: { amount: 12, unit: 'months' },
          },
        ],
      }),
      [opened],
    );
    // The informal step's time ends on 8 February, the form's on 7 March.
    expect(signpostsOf(complaint, '2024-05-01')).toMatchObject([{ until: '2025-03-07' }]);
  });

  test('nobody lets a complaint lapse in the time to return a form that time itself began', () => {
    const stages = [
      informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
      openedByTime,
    ];
    // The form can be returned until 7 March.
    const lapse = fact('2024-02-20', 'complaint.lapsed');
    const complaint = replay(policyWith({ stages }), [opened, lapse]);
    expect(complaint.history.at(-1)?.regularity).toBe('without-basis');
    expect(positionOf(complaint)).toEqual({
      stage: 'stage-1',
      step: 'return-form',
      advocate: false,
    });
    expect(standings(complaint, '2024-02-21')).toContain('stage-1/return-form 2024-03-07 open');
  });

  test('that may be the only end there is', () => {
    const stage = {
      ...oneStage(),
      steps: [
        ...oneStage({ escalate: window }).steps.filter(({ duty }) => duty !== 'escalate'),
        {
          duty: 'complete',
          party: 'landlord',
          clause: '1',
          doneBy: ['action.completed'],
          limit: [{ clause: '1', ...workingDays(20, 'response.sent') }],
          onExpiry: { clause: '1', as: 'exhausted' },
        },
      ],
    } satisfies Stage;
    expect(() => policyWith({ stages: [stage] })).not.toThrow();
  });
});

describe('having a complaint reopened', () => {
  test('is counted from its end, not from what was recorded after the end', () => {
    const policy = policyWith({
      stages: [oneStage()],
      reopening: { clause: '4', within: { amount: 3, unit: 'months' } },
    });
    const complaint = replay(policy, [
      opened,
      fact('2024-02-19', 'response.sent'),
      fact('2024-04-02', 'action.completed'),
      fact('2024-05-13', 'complaint.reopened'),
    ]);
    expect(standings(complaint, '2024-04-02')).toContain('closed/reopen 2024-05-19 open');
    expect(standings(complaint, '2024-05-13')).toContain('closed/reopen 2024-05-19 met');
  });

  test('is not said to be counted from a resolution that there was not', () => {
    const policy = policyWith({
      stages: [oneStage()],
      reopening: { clause: '4', within: { amount: 3, unit: 'months' } },
    });
    const duty = obligationsOf(
      replay(policy, [opened, fact('2024-02-19', 'response.sent')]),
      '2024-02-19',
      { by: ['policy'] },
    ).find(({ id }) => id === 'closed/reopen');
    expect(duty && String(explain(duty))).not.toContain('of the resolution');
  });
});

describe('the end of the time for an informal step that opens the stage after next', () => {
  const policy = policyWith({
    stages: [
      informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
      oneStage({ opensOn: ['complaint.formalised'], escalate: window }),
      laterStage(2, { opensOn: ['escalation.requested', { expiryOf: 'informal/resolve' }] }),
    ],
  });
  const stagesOwed = (facts: ComplaintEvent[], asOf: IsoDate) => [
    ...new Set(
      obligationsOf(replay(policy, [opened, ...facts]), asOf, { by: ['policy'] }).map(
        ({ stage }) => stage,
      ),
    ),
  ];

  test('opens nothing where the formal complaint was raised in time', () => {
    expect(stagesOwed([fact('2024-02-07', 'complaint.formalised')], '2024-02-12')).toEqual([
      'informal',
      'stage-1',
    ]);
  });

  test('passes the stage between over, whatever is then done out of order', () => {
    expect(stagesOwed([fact('2024-02-12', 'response.sent')], '2024-02-12')).toEqual([
      'informal',
      'stage-2',
    ]);
  });
});

test('a stage that may be skipped owes nothing, though the one before was not answered', () => {
  const skipping = policyWith({
    stages: [
      oneStage({ escalate: window }),
      { ...laterStage(2, { escalate: window }), skippable: { clause: '2' } },
      laterStage(3),
    ],
  });
  const complaint = replay(skipping, [
    opened,
    fact('2024-02-12', 'escalation.requested', { stage: 'stage-3' }),
  ]);
  expect(
    obligationsOf(complaint, '2024-02-12', { by: ['policy'] }).filter(
      ({ stage }) => stage === 'stage-2',
    ),
  ).toEqual([]);
});

test('to reopen at a later stage what was never closed opens that stage, in its duties and in its place', () => {
  const complaint = replay(
    policyWith({ stages: [oneStage({ escalate: window }), laterStage(2)] }),
    [opened, fact('2024-02-12', 'complaint.reopened', { stage: 'stage-2' })],
  );
  const owed = obligationsOf(complaint, '2024-02-12', { by: ['policy'] }).map(({ stage }) => stage);
  expect(owed).toContain('stage-2');
  expect(positionOf(complaint, '2024-02-12')).toMatchObject({ stage: 'stage-2' });
});
