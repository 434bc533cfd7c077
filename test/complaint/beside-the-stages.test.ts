/** What goes on beside the stages: duties alongside, restrictions on contact, and what is wrong with a policy or an argument about them. */
import { describe, expect, test } from 'vitest';
import { assessConduct, assessScope } from '../../src/assessments/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import {
  expectedEvents,
  obligationsOf,
  replay,
  restrictionsOf,
} from '../../src/complaint/index.js';
import { ComplaintsError } from '../../src/errors.js';
import { createRestrictionMachine } from '../../src/lifecycle/index.js';
import type {
  ComplaintEvent,
  Conduct,
  ConductPower,
  DutyAlongside,
  Policy,
} from '../../src/policy/index.js';
import { calendarOf, definePolicy } from '../../src/policy/index.js';
import { breaches, received, standings } from '../support/histories.js';
import {
  calendarDays,
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

test('the age of a matter in working days passes over the days on which the landlord is closed', () => {
  const policy = policyWith({
    stages: [oneStage()],
    closures: [{ clause: '2', date: '2024-12-27', title: 'Christmas closure' }],
    scope: {
      grounds: [
        {
          id: 'too-old',
          name: 'is too old',
          clause: '2',
          met: {
            olderThan: { amount: 2, unit: 'working-days' },
            since: 'happened',
            boundary: 'over',
          },
          effect: 'exclude',
        },
      ],
    },
  });
  // Two working days after Tuesday 24 December 2024: Friday 27 and Monday 30, or Monday 30 and Tuesday 31.
  expect(assessScope(policy, { raisedOn: '2024-12-31', happenedOn: '2024-12-24' }).outcome).toBe(
    'accept',
  );
});

test('the facts expected before the receipt can be asked for', () => {
  const complaint = replay(policyWith({ stages: [oneStage()] }), [opened]);
  expect(() => expectedEvents(complaint, '2024-02-01')).not.toThrow();
});

describe('a duty alongside', () => {
  const police: DutyAlongside = {
    id: 'police',
    duty: 'refer',
    name: 'report it to the police',
    clause: '2',
    when: { fact: 'about', includes: 'fraud' },
    doneBy: ['referral.made'],
    holds: { fact: 'to', is: 'police' },
    limit: [{ clause: '2', ...workingDays(2, 'complaint.received') }],
  };
  const duty = (limit: object[], more: object, facts: ComplaintEvent[] = []) =>
    standings(
      replay(
        policyWith({
          stages: [oneStage()],
          alongside: [{ ...police, limit: limit as never }],
        }),
        [received('2024-02-05', { about: ['fraud'], ...more }), ...facts],
      ),
      '2024-02-05',
    ).at(-1);

  test('has the limit for complaints of its kind', () => {
    const limits = [
      {
        clause: '2',
        ...workingDays(1, 'complaint.received'),
        when: { fact: 'subject', is: 'care' },
      },
      { clause: '3', ...workingDays(5, 'complaint.received') },
    ];
    expect(duty(limits, { subject: 'care' })).toBe('alongside/police 2024-02-06 open');
    expect(duty(limits, { subject: 'housing' })).toBe('alongside/police 2024-02-12 open');
  });

  test('has no limit that begins only `after` what has not happened', () => {
    const limits = [
      { clause: '2', ...workingDays(1, 'complaint.received'), after: 'complainant.contacted' },
      { clause: '3', ...workingDays(5, 'complaint.received') },
    ];
    expect(duty(limits, {})).toBe('alongside/police 2024-02-12 open');
  });

  test('cites the clause of its limit, as the duties of stages do', () => {
    const complaint = replay(
      policyWith({
        stages: [oneStage()],
        alongside: [
          { ...police, limit: [{ clause: '3', ...workingDays(2, 'complaint.received') }] },
        ],
      }),
      [received('2024-02-05', { about: ['fraud'] })],
    );
    expect(breaches(complaint, '2024-02-08')).toEqual(['overdue 3 2024-02-07']);
  });

  test('waits for no time that can never run: an expiry there is none of is a fault', () => {
    expect(() =>
      policyWith({
        stages: [oneStage()],
        alongside: [
          {
            ...police,
            limit: [
              {
                clause: '2',
                amount: 2,
                unit: 'working-days',
                from: { expiryOf: 'nowhere/respond' },
              },
            ],
          },
        ],
      }),
    ).toThrow(expect.objectContaining({ code: 'policy/invalid' }));
  });
});

describe('a restriction on contact', () => {
  const restrict: ConductPower = {
    id: 'restrict',
    name: 'restrict contact',
    clause: '3',
    does: 'restrict-contact',
    on: ['harassing'],
    decidedBy: ['director'],
    formalities: [],
  };
  const conduct: Conduct = {
    clause: '3',
    grounds: [
      { id: 'harassing', name: 'harasses', clause: '3', met: { fact: 'harassing', is: true } },
    ],
    powers: [restrict],
    appeal: 'not-stated',
    signposts: [],
    review: [{ clause: '3', amount: 6, unit: 'months', from: 'conduct.restricted' }],
  };
  const policyOf = (parts: Partial<Conduct> = {}, more: Partial<Policy> = {}) =>
    policyWith({ stages: [oneStage()], conduct: { ...conduct, ...parts }, ...more });
  const review = (policy: Policy, facts: ComplaintEvent[], asOf: IsoDate) =>
    obligationsOf(replay(policy, [opened, ...facts]), asOf, { by: ['policy'] }).find(
      ({ duty }) => duty === 'review-restriction',
    );

  test('whose review has no stated start has no due date', () => {
    const policy = policyOf({
      review: [{ clause: '3', amount: 6, unit: 'months', from: 'not-seen' }],
    });
    const duty = review(policy, [fact('2024-02-06', 'conduct.restricted')], '2024-02-06');
    expect(duty?.due).toBeUndefined();
  });

  test('that ended by its own date needs no review after that', () => {
    const duty = review(
      policyOf(),
      [fact('2024-02-06', 'conduct.restricted', { until: '2024-05-06' })],
      '2024-10-01',
    );
    expect(duty?.standing).toBe('released');
  });

  test('was imposed at the stage then open', () => {
    const facts = [fact('2024-02-06', 'conduct.restricted')];
    expect(review(policyOf(), facts, '2024-02-06')?.stage).toBe('stage-1');
    expect(restrictionsOf(replay(policyOf(), [opened, ...facts]), '2024-02-06')).toMatchObject([
      { stage: 'stage-1' },
    ]);
  });

  test('another of which is imposed goes on beside it, and what is lifted is not both', () => {
    const complaint = replay(policyOf(), [
      opened,
      fact('2024-02-06', 'conduct.restricted', { ref: 'by telephone' }),
      fact('2024-03-06', 'conduct.restricted', { ref: 'in person' }),
      fact('2024-04-08', 'conduct.lifted', { ref: 'by telephone' }),
    ]);
    expect(restrictionsOf(complaint, '2024-04-08')).toMatchObject([
      { imposedOn: '2024-02-06', standing: 'lifted' },
      { imposedOn: '2024-03-06', standing: 'in-force' },
    ]);
  });

  test('that ended by its own date is not reviewed or lifted as if it were in force', () => {
    const complaint = replay(policyOf(), [
      opened,
      fact('2024-02-06', 'conduct.restricted', { until: '2024-03-06' }),
      fact('2024-05-06', 'conduct.lifted'),
    ]);
    expect(restrictionsOf(complaint, '2024-05-06')).toMatchObject([{ standing: 'ended' }]);
  });

  test('is off the record once it is taken off', () => {
    const complaint = replay(policyOf(), [
      opened,
      fact('2024-02-06', 'conduct.restricted', { recorded: true }),
      fact('2024-03-06', 'conduct.lifted', { recorded: false }),
    ]);
    expect(restrictionsOf(complaint, '2024-03-06')).toMatchObject([{ recorded: false }]);
  });

  test('is decided by whom the policy says', () => {
    const complaint = replay(policyOf(), [
      opened,
      fact('2024-02-06', 'conduct.restricted', { decidedBy: 'officer' }),
    ]);
    expect(breaches(complaint, '2024-02-06')).toEqual(['wrong-handler 3 2024-02-06']);
  });

  test('and what using a power takes is not asked of an exclusion on another ground', () => {
    const refuse: ConductPower = {
      ...restrict,
      id: 'refuse',
      name: 'refuse the complaint',
      does: 'refuse-complaint',
      formalities: [
        {
          id: 'refusal-by-reasons',
          kind: 'missing-reasons',
          clause: '3',
          of: ['complaint.excluded'],
          holds: { fact: 'reasons', given: true },
          must: 'give reasons',
        },
      ],
    };
    const policy = policyOf(
      { powers: [refuse] },
      {
        scope: {
          grounds: [
            {
              id: 'too-old',
              name: 'is too old',
              clause: '2',
              met: {
                olderThan: { amount: 12, unit: 'months' },
                since: 'happened',
                boundary: 'over',
              },
              effect: 'exclude',
            },
          ],
        },
      },
    );
    const complaint = replay(policy, [
      opened,
      fact('2024-02-06', 'complaint.excluded', { grounds: ['too-old'], reasons: '' }),
    ]);
    expect(breaches(complaint, '2024-02-06')).toEqual([]);
  });

  test('a ground that gives no power lets the landlord do nothing', () => {
    const policy = policyOf({
      grounds: [
        ...conduct.grounds,
        { id: 'repeats', name: 'repeats', clause: '3', met: { fact: 'repetitious', is: true } },
      ],
    });
    expect(assessConduct(policy, { repetitious: true, harassing: false }).outcome).not.toBe(
      'may-act',
    );
  });
});

describe('misuse is one error', () => {
  test.each([
    { call: 'restrictionsOf', run: () => restrictionsOf(undefined as never, '2024-01-01') },
    { call: 'createRestrictionMachine', run: () => createRestrictionMachine(undefined as never) },
    { call: 'calendarOf', run: () => calendarOf(undefined as never) },
  ])('$call', ({ run }) => {
    expect(run).toThrow(ComplaintsError);
  });
});

describe('definePolicy', () => {
  test.each([
    { because: 'a clause', notes: { clause: '99' } },
    { because: 'a role', notes: { handler: ['somebody'] } },
    { because: 'a condition', notes: { fact: 'by', is: 'somebody' } },
    { because: 'a decider', notes: [{ discretion: 'somebody' }] },
    {
      because: 'a requirement',
      notes: [
        { id: 'a', holds: 1 },
        { id: 'a', holds: 1 },
      ],
    },
  ])('reads no notes, not even such as look like $because', ({ notes }) => {
    expect(() => policyWith({ stages: [oneStage()], notes })).not.toThrow();
  });

  test('keeps every key of the notes, or says that it does not', () => {
    const notes = JSON.parse('{"__proto__": 1, "b": 2}');
    let kept: string | undefined;
    try {
      kept = JSON.stringify(policyWith({ stages: [oneStage()], notes }).notes);
    } catch {
      return;
    }
    expect(kept).toBe(JSON.stringify(notes));
  });

  const unknownTopic = { fact: 'about', includes: 'flying-saucers' } as const;
  test.each<{ where: string; path: string; parts: Partial<Policy> }>([
    {
      where: 'a limit',
      path: 'stages.0.steps.0.limit.0.when.includes',
      parts: {
        stages: [
          oneStage({
            acknowledge: { ...workingDays(5, 'complaint.received'), when: unknownTopic },
          }),
        ],
      },
    },
    {
      where: 'a signpost',
      path: 'signposts.0.when.includes',
      parts: {
        signposts: [
          { to: 'housing-ombudsman', clause: '4', at: ['exhausted'], when: unknownTopic },
        ],
      },
    },
    {
      where: 'a handler by a list that holds only it',
      path: 'stages.0.handlers.0.when.only.0',
      parts: {
        stages: [
          {
            ...oneStage(),
            handlers: [
              {
                clause: '1',
                when: { fact: 'about', only: ['flying-saucers'] },
                handler: ['manager'],
              },
            ],
          },
        ],
      },
    },
  ])('finds a topic that no receipt can give in $where', ({ path, parts }) => {
    const input = { ...policyWith({ stages: [oneStage()] }), ...parts };
    expect(() => definePolicy(input)).toThrow(
      expect.objectContaining({
        code: 'policy/invalid',
        issues: [expect.objectContaining({ path })],
      }),
    );
  });

  test('finds an automatic end by a power the policy does not have', () => {
    const stage = oneStage({ escalate: window });
    const steps = stage.steps.map((step) =>
      step.duty === 'escalate'
        ? { ...step, onExpiry: { clause: '1', as: 'escalation-refused' as const } }
        : step,
    );
    expect(() => policyWith({ stages: [{ ...stage, steps }, laterStage(2)] })).toThrow(
      expect.objectContaining({ code: 'policy/invalid' }),
    );
  });

  test('finds a notice that no exclusion is ever put to', () => {
    expect(() =>
      policyWith({
        stages: [oneStage()],
        scope: {
          grounds: [
            {
              id: 'insurance',
              name: 'is an insurance claim',
              clause: '2',
              met: { fact: 'about', includes: 'insurance-claim' },
              effect: 'exclude',
              notice: [
                {
                  id: 'told-of-ombudsman',
                  kind: 'missing-notice',
                  clause: '2',
                  of: ['response.sent'],
                  holds: { fact: 'toldOfOmbudsman', is: true },
                  must: 'tell of the Ombudsman',
                },
              ],
            },
          ],
        },
      }),
    ).toThrow(expect.objectContaining({ code: 'policy/invalid' }));
  });
});
