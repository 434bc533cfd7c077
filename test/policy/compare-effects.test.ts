/** What a difference between two editions comes to: for complainants, and for complaints that were saved. */
import { describe, expect, test } from 'vitest';
import { obligationsOf, replay } from '../../src/complaint/index.js';
import type { Policy, Stage } from '../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { calendarDays, extension, oneStage, policyWith, workingDays } from '../support/policies.js';
import { fact, laterStage } from '../support/stages.js';

const first = (parts: object = {}): Stage => ({
  ...oneStage({ escalate: calendarDays(28, 'response.sent'), ...parts }),
});
const before = policyWith({
  stages: [first(), laterStage(2)],
  topics: ['moorings', 'garages'],
  scope: {
    grounds: [
      {
        id: 'old',
        name: 'is old',
        clause: '3',
        effect: 'exclude',
        met: { olderThan: { amount: 6, unit: 'months' }, since: 'happened', boundary: 'over' },
      },
      {
        id: 'members',
        name: 'is from a member',
        clause: '3',
        effect: 'include',
        met: { fact: 'raisedBy', is: 'mp' },
      },
    ],
  },
} as never);

const changed = (change: (policy: Policy) => object): Policy =>
  definePolicy({ ...structuredClone(before), ...change(structuredClone(before)) });

const stages = (one: Stage, ...others: readonly Stage[]) => ({ stages: [one, ...others] });

/** What a new edition comes to, difference by difference. */
const comesTo = (after: Policy, from = before) =>
  comparePolicies(from, after).map(({ path, forComplainants, forSaved }) =>
    [path, forComplainants ?? '-', forSaved].join(' '),
  );

/** Days of which the text says no more, as they were read. */
const BARE = { unit: 'days', readAs: 'calendar-days' } as const;

describe('time', () => {
  test.each<[string, Policy, string, Policy?]>([
    [
      'a window that is longer',
      changed(() => stages(first({ escalate: calendarDays(60, 'response.sent') }), laterStage(2))),
      'stages.stage-1.steps.escalate.limit.0 more-time moves-dates',
    ],
    [
      'a window without an end',
      changed(() => stages(first({ escalate: 'none' }), laterStage(2))),
      'stages.stage-1.steps.escalate.limit more-time moves-dates',
    ],
    [
      'a window in other days that are fewer on every day',
      changed(() => stages(first({ escalate: workingDays(10, 'response.sent') }), laterStage(2))),
      'stages.stage-1.steps.escalate.limit.0 less-time moves-dates',
    ],
    [
      'a response that may take longer',
      changed(() =>
        stages(first({ respond: workingDays(20, 'complaint.received') }), laterStage(2)),
      ),
      'stages.stage-1.steps.respond.limit.0 longer-wait moves-dates',
    ],
    [
      'a response that may take less long',
      changed(() =>
        stages(first({ respond: workingDays(5, 'complaint.received') }), laterStage(2)),
      ),
      'stages.stage-1.steps.respond.limit.0 shorter-wait moves-dates',
    ],
    [
      'a response within more days than before',
      changed(() =>
        stages(
          first({ respond: { ...calendarDays(21, 'complaint.received'), ...BARE } }),
          laterStage(2),
        ),
      ),
      'stages.stage-1.steps.respond.limit.0 longer-wait moves-dates',
      changed(() =>
        stages(
          first({ respond: { ...calendarDays(14, 'complaint.received'), ...BARE } }),
          laterStage(2),
        ),
      ),
    ],
    [
      'a response that runs from something else: longer for some, shorter for others',
      changed(() =>
        stages(first({ respond: workingDays(10, 'complaint.acknowledged') }), laterStage(2)),
      ),
      'stages.stage-1.steps.respond.limit.0 - moves-dates',
    ],
    [
      'a response of which nothing is said any more',
      changed(() => stages(first({ respond: 'not-stated' }), laterStage(2))),
      'stages.stage-1.steps.respond.limit - moves-dates',
    ],
  ])('%s', (_, after, line, from = before) => {
    expect(comesTo(after, from)).toEqual([line]);
  });

  test('what is longer for one edition is shorter the other way round', () => {
    const after = changed(() =>
      stages(first({ escalate: calendarDays(60, 'response.sent') }), laterStage(2)),
    );
    expect(comesTo(before, after)).toEqual([
      'stages.stage-1.steps.escalate.limit.0 less-time moves-dates',
    ]);
  });

  test('an extension that may be longer', () => {
    const withExtension = (amount: number) =>
      changed(() =>
        stages(
          first({ extension: extension({ each: { amount, unit: 'working-days' } }) }),
          laterStage(2),
        ),
      );
    expect(comesTo(withExtension(20), withExtension(10))).toEqual([
      'stages.stage-1.steps.respond.extension.each longer-wait moves-dates',
    ]);
  });
});

describe('matters', () => {
  const grounds = (change: (all: Policy['scope']['grounds']) => unknown) =>
    changed(({ scope }) => ({ scope: { ...scope, grounds: change(scope.grounds) } }));
  const legal = {
    id: 'legal',
    name: 'is before a court',
    clause: '3',
    effect: 'exclude',
    met: { fact: 'legalProceedings', is: 'filed' },
  };
  test.each<[string, Policy, string]>([
    [
      'one ground more',
      grounds((all) => [...all, legal]),
      'scope.grounds.legal fewer-matters same',
    ],
    ['one ground less', grounds((all) => all.slice(1)), 'scope.grounds.old more-matters same'],
    [
      'one less of what is taken all the same',
      grounds((all) => all.slice(0, 1)),
      'scope.grounds.members fewer-matters same',
    ],
    [
      'older matters taken',
      grounds(([old, ...rest]) => [
        {
          ...old,
          met: { olderThan: { amount: 12, unit: 'months' }, since: 'happened', boundary: 'over' },
        },
        ...rest,
      ]),
      'scope.grounds.old.met more-matters same',
    ],
  ])('%s', (_, after, line) => {
    expect(comesTo(after)).toEqual([line]);
  });
});

describe('saved complaints', () => {
  test.each<[string, Policy, string]>([
    [
      'another name for a stage',
      changed(() => stages(first({ name: 'First look' }), laterStage(2))),
      'stages.stage-1.name - same',
    ],
    ['a topic that is gone', changed(() => ({ topics: ['moorings'] })), 'topics - may-not-replay'],
    [
      'a topic more',
      changed(() => ({ topics: ['moorings', 'garages', 'lifts'] })),
      'topics - same',
    ],
    [
      'a stage that is gone',
      changed(() => stages(first({ escalate: 'last' }))),
      'stages.stage-2 - may-not-replay',
    ],
    [
      'a day on which the landlord is closed',
      changed(() => ({ closures: [{ date: '2024-12-27', title: 'Closed', clause: '1' }] })),
      'closures.2024-12-27 - moves-dates',
    ],
    [
      'a handler',
      changed(() => stages(first({ handler: ['complaints-officer'] }), laterStage(2))),
      'stages.stage-1.handler - same',
    ],
  ])('%s', (_, after, line) => {
    expect(comesTo(after)).toContain(line);
  });

  test('where every difference says same, what was saved is due as before', () => {
    const after = changed(({ scope }) => ({
      ...stages(first({ name: 'First look', handler: ['complaints-officer'] }), laterStage(2)),
      topics: ['moorings', 'garages', 'lifts'],
      scope: { ...scope, grounds: [] },
    }));
    const saved = comparePolicies(before, after).map(({ forSaved }) => forSaved);
    expect(new Set(saved)).toEqual(new Set(['same']));
    const events = [
      received('2024-03-01', { about: ['moorings'] }),
      fact('2024-03-05', 'complaint.acknowledged'),
      fact('2024-03-14', 'response.sent'),
      fact('2024-04-02', 'escalation.requested'),
    ];
    const due = (policy: Policy) =>
      obligationsOf(replay(policy, events), '2024-06-03', { by: ['policy'] }).map(
        ({ id, standing, due: day }) => [id, standing, day],
      );
    expect(due(after)).toEqual(due(before));
  });
});
