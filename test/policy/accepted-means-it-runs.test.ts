/** What is accepted can be run: whatever no complaint could be counted by is told at once. */
import { describe, expect, test } from 'vitest';
import { ComplaintsError } from '../../src/errors.js';
import type { Policy } from '../../src/policy/index.js';
import { ANSWERS, definePolicy } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { everythingOf } from '../support/everything.js';
import type { Mutant } from '../support/mutants.js';
import { mutantOf, originals } from '../support/mutants.js';
import { randomOf } from '../support/random.js';
import { put, smallPolicy } from './small-policy.js';

const limit = (from: unknown, more: object = {}) => [
  { amount: 5, unit: 'working-days', clause: '1', from, ...more },
];
const step = (duty: string, doneBy: string, more: object = {}) => ({
  duty,
  party: 'landlord',
  clause: '1',
  doneBy: [doneBy],
  limit: 'not-stated',
  ...more,
});
const END = { ends: [{ on: 'response.sent', as: 'exhausted' }] };

/** The small policy with another last stage of these steps. */
const withSteps = (...steps: readonly object[]): unknown => {
  const policy = smallPolicy();
  put(policy, 'stages.2.steps', steps);
  return policy;
};

/** The small policy with something else at a place. */
const withAt = (at: string, value: unknown): unknown => {
  const policy = smallPolicy();
  put(policy, at, value);
  return policy;
};

describe('definePolicy refuses', () => {
  const faultsOf = (policy: unknown): string[] => {
    const { code, issues } = failure(() => definePolicy(policy));
    expect(code).toBe('policy/invalid');
    return issues.map(({ path, message }) => `${path}: ${message}`);
  };

  test.each(['working-days', 'calendar-days', 'weeks', 'months'])(
    'a reading of %s, which need none',
    (unit) => {
      const read = limit('escalation.requested', { unit, readAs: 'working-days' });
      expect(
        faultsOf(withSteps(step('respond', 'response.sent', { limit: read, ...END }))),
      ).toEqual([
        `stages.2.steps.0.limit.0.readAs: only the unit 'days' needs a reading: take this out, or change the unit from '${unit}' to 'days'`,
      ]);
    },
  );

  test('a reading of any other length of time', () => {
    const readAs = 'calendar-days';
    const each = { amount: 10, unit: 'weeks', readAs };
    const older = { olderThan: { amount: 6, unit: 'months', readAs }, since: 'known' };
    const at = (path: string, value: unknown) => faultsOf(withAt(path, value))[0]?.split(':')[0];
    expect(at('stages.1.steps.1.extension.each', each)).toBe(
      'stages.1.steps.1.extension.each.readAs',
    );
    expect(at('scope.grounds.0.met', { ...older, boundary: 'over' })).toBe(
      'scope.grounds.0.met.olderThan.readAs',
    );
    expect(at('reopening', { clause: '1', within: each })).toBe('reopening.within.readAs');
  });

  test.each(['working-days', 'days'])('more %s than calendars have', (unit) => {
    const long = limit('escalation.requested', { unit, amount: 2_501 });
    expect(faultsOf(withSteps(step('respond', 'response.sent', { limit: long, ...END })))).toEqual([
      'stages.2.steps.0.limit.0.amount: 2501 working days may go beyond every calendar of bank holidays: give at most 2500',
    ]);
  });

  test.each([
    { alone: 'one limit of weeks', acknowledge: { amount: 5 }, respond: { amount: 10_000 } },
    {
      alone: 'one of months',
      acknowledge: { amount: 5 },
      respond: { amount: 121, unit: 'months' },
    },
    { alone: 'two after one another', acknowledge: { amount: 261 }, respond: { amount: 260 } },
  ])('limits that take longer than calendars reach: $alone', ({ acknowledge, respond }) => {
    const weeks = (from: string, more: object) => limit(from, { unit: 'weeks', ...more });
    const steps = (more: object) => [
      step('acknowledge', 'complaint.acknowledged', {
        limit: weeks('escalation.requested', acknowledge),
      }),
      step('respond', 'response.sent', { limit: weeks('complaint.acknowledged', more), ...END }),
    ];
    expect(faultsOf(withSteps(...steps(respond)))).toEqual([
      'stages.2.steps.1.limit.0.amount: the limits of the policy make more than 10 years, one after another, which may go beyond every calendar of bank holidays: give a shorter time',
    ]);
    expect(definePolicy(withSteps(...steps({ amount: 250 })))).toBeDefined();
  });

  test('limits that run from one another', () => {
    const acknowledge = step('acknowledge', 'complaint.acknowledged', {
      limit: limit('response.sent'),
    });
    const respond = step('respond', 'response.sent', {
      limit: limit('complaint.acknowledged'),
      ...END,
    });
    expect(faultsOf(withSteps(acknowledge, respond))).toEqual([
      "stages.2.steps.1.limit.0.from: the limits of this stage run from one another in a circle (acknowledge → respond → acknowledge), so none of them can begin: make this one run from an event other than 'complaint.acknowledged', such as 'complaint.received'",
    ]);
  });

  test('a circle of several, to which another limit leads', () => {
    const steps = [
      step('call', 'call.made', { limit: limit('complaint.acknowledged') }),
      step('acknowledge', 'complaint.acknowledged', { limit: limit('complainant.contacted') }),
      step('contact', 'complainant.contacted', {
        limit: [...limit('complaint.received'), ...limit('response.sent')],
      }),
      step('respond', 'response.sent', { limit: limit('complaint.acknowledged'), ...END }),
    ];
    expect(faultsOf(withSteps(...steps))).toEqual([
      expect.stringMatching(
        /^stages\.2\.steps\.3\.limit\.0\.from: .*\(acknowledge → contact → respond → acknowledge\)/,
      ),
    ]);
  });

  test.each([...ANSWERS, 'resolve'])("the answer '%s' beside the other steps", (duty) => {
    const [beside, done] = [{ beside: true }, { resolve: 'query.resolved' }[duty]];
    const answer = step(duty, done ?? 'decision.sent', beside);
    const other = step('complete', 'response.sent', END);
    expect(faultsOf(withSteps(answer, other))).toEqual([
      `stages.2.steps.0.beside: a stage waits for its response, so '${duty}' cannot be alongside the other steps: take this out, or make it another duty, such as 'contact'`,
    ]);
  });

  test.each(['complaint.escalated', 'request.posted', 'escalation.refused'])(
    'a step done by %s, where no stage opens on what that takes',
    (type) => {
      const done = step('respond', 'response.sent', { doneBy: ['response.sent', type], ...END });
      const stages = [
        { ...definePolicy(smallPolicy()).stages[1], opensOn: ['complaint.received'] },
      ];
      const policy = { ...smallPolicy(), stages: [{ ...stages[0], steps: [done], requires: [] }] };
      expect(faultsOf(policy)).toContain(
        `stages.0.steps.0: the step is done by '${type}', which leads to no stage: make a later stage open on it, or name another event`,
      );
    },
  );

  test.each<{ named: string; at: string; value: unknown; path?: string }>([
    {
      named: 'a fact',
      at: 'scope.grounds.0.met',
      value: { fact: 'toString', is: true },
      path: '.fact',
    },
    { named: 'a fact to ask for', at: 'scope.grounds.0.asks', value: ['valueOf'], path: '.0' },
    { named: 'a ground', at: 'scope.grounds.0.id', value: 'constructor' },
    { named: 'a stage', at: 'stages.1.id', value: 'constructor' },
    { named: 'a topic', at: 'topics', value: ['hasOwnProperty'], path: '.0' },
    { named: 'a role', at: 'roles', value: { constructor: 4 }, path: '.constructor' },
    { named: 'a body', at: 'bodies', value: { valueOf: 'A body' }, path: '.valueOf' },
  ])('$named named like what every object has', ({ at, value, path = '' }) => {
    expect(faultsOf(withAt(at, value))).toContainEqual(
      expect.stringMatching(
        RegExp(`^${at}${path}: '\\w+' is also the name of something that every object has: `),
      ),
    );
  });

  test.each(['id', 'stages.1.id', 'scope.grounds.0.id'])(
    'an id so long that names made of it would take for ever: %s',
    (at) => {
      expect(faultsOf(withAt(at, 'x'.repeat(201)))).toContain(
        `${at}: it has 201 letters: an id may have at most 200, since the names of states and duties are made of it`,
      );
    },
  );

  test.each(['clauses', 'stages', 'stages.1.steps', 'scope.grounds', 'signposts'])(
    'a list of %s in which one is left out',
    (at) => {
      const sparse: unknown[] = [];
      sparse.length = 1;
      expect(faultsOf(withAt(at, sparse))).toContainEqual(
        expect.stringMatching(RegExp(`^${at}\\.0: is missing`)),
      );
    },
  );
});

describe('definePolicy accepts', () => {
  test.each([
    {
      because: 'limits that follow each other',
      steps: [
        step('acknowledge', 'complaint.acknowledged', { limit: limit('escalation.requested') }),
        step('respond', 'response.sent', { limit: limit('complaint.acknowledged'), ...END }),
      ],
    },
    {
      because: 'two limits that run from the same step',
      steps: [
        step('acknowledge', 'complaint.acknowledged'),
        step('contact', 'complainant.contacted', { limit: limit('complaint.acknowledged') }),
        step('respond', 'response.sent', { limit: limit('complaint.acknowledged'), ...END }),
      ],
    },
    {
      because: "a complainant's window, which runs from what was done",
      steps: [
        step('respond', 'response.sent', { limit: limit('form.returned'), ...END }),
        step('return-form', 'form.returned', {
          party: 'complainant',
          limit: limit('response.sent'),
        }),
      ],
    },
    {
      because: 'bare days that are read as working days',
      steps: [
        step('respond', 'response.sent', {
          limit: limit('complaint.received', { unit: 'days', readAs: 'working-days' }),
          ...END,
        }),
      ],
    },
  ])('$because', ({ steps }) => {
    expect(definePolicy(withSteps(...steps))).toEqual(withSteps(...steps));
  });
});

/** How many policies to change. The more, the longer it takes: about 20 ms each. */
const MUTANTS = Number(process.env['MUTANTS'] ?? 200);
/** Where their seeds begin. */
const FIRST = Number(process.env['FIRST'] ?? 0);
/** The share of everything that is called of each, in which every function has its turn. */
const SHARE = 0.1;
/** The longest that reading may take, in seconds of the processor. */
const LONGEST = 0.2;

describe('of policies in which a few things were changed', () => {
  const accepted: (Mutant & { readonly seed: number; readonly made: Policy })[] = [];
  const slow: string[] = [];

  test('every one is accepted or refused at once, and neither is rare', () => {
    for (let seed = FIRST; seed < FIRST + MUTANTS; seed += 1) {
      const mutant = mutantOf(seed);
      const start = process.cpuUsage().user;
      try {
        accepted.push({ ...mutant, seed, made: definePolicy(mutant.policy) });
      } catch (error) {
        expect(error, `seed ${seed}`).toBeInstanceOf(ComplaintsError);
      }
      const seconds = (process.cpuUsage().user - start) / 1e6;
      if (seconds > LONGEST) slow.push(`seed ${seed}: ${seconds} s`);
    }
    expect(slow).toEqual([]);
    expect(accepted.length).toBeGreaterThan(MUTANTS / 5);
    expect(accepted.length).toBeLessThan(MUTANTS / 2);
  });

  test('none that is accepted throws, whatever is done with it', () => {
    const others = new Map(originals.map((original) => [original, definePolicy(original)]));
    const thrown = accepted.flatMap(({ seed, of, changes, made }) => {
      const random = randomOf(seed + 1e6);
      return everythingOf(made, others.get(of) ?? made, random).flatMap(([name, call]) => {
        if (random() > SHARE) return [];
        try {
          // What is worked out when it is read is read too.
          JSON.stringify(call());
          return [];
        } catch (error) {
          return [`${name}, seed ${seed} (${changes.join(', ')}): ${error}`];
        }
      });
    });
    expect(thrown).toEqual([]);
  });
});
