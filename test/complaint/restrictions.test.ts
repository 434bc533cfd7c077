/** A restriction on contact: imposed, shared, recorded, reviewed, ended or lifted. */
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import type { IsoDate } from '../../src/calendar/index.js';
import { obligationsOf, replay, restrictionsOf } from '../../src/complaint/index.js';
import { createRestrictionMachine } from '../../src/lifecycle/index.js';
import type { ComplaintEvent, Conduct, Policy } from '../../src/policy/index.js';
import { breaches, received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { fact } from '../support/stages.js';

const conduct: Conduct = {
  clause: '2',
  grounds: [
    { id: 'harassing', name: 'harasses', clause: '2', met: { fact: 'harassing', is: true } },
  ],
  powers: [
    {
      id: 'restrict',
      name: 'restrict contact',
      clause: '3',
      does: 'restrict-contact',
      on: ['harassing'],
      decidedBy: 'not-stated',
      formalities: [
        {
          id: 'managers-told',
          kind: 'missing-copy',
          clause: '4',
          of: ['conduct.restricted'],
          holds: { fact: 'copiedTo', includes: 'manager' },
          must: 'be shared with the manager',
        },
        {
          id: 'on-the-record',
          kind: 'missing-notice',
          clause: '4',
          of: ['conduct.restricted'],
          holds: { fact: 'recorded', is: true },
          must: "be put on the complainant's record",
        },
      ],
    },
  ],
  appeal: { clause: '2', possible: false },
  signposts: [{ to: 'housing-ombudsman', clause: '2' }],
  review: [{ clause: '3', amount: 6, unit: 'months', from: 'conduct.restricted' }],
};
const policyOf = (parts: Partial<Conduct> = {}): Policy =>
  policyWith({ stages: [oneStage()], conduct: { ...conduct, ...parts } });
const withoutPower = policyWith({ stages: [oneStage()] });

const whole = { copiedTo: ['manager'], recorded: true };
const restricted = (on: IsoDate, more: object = {}) =>
  fact(on, 'conduct.restricted', { ...whole, ...more });
const history = (policy: Policy, ...facts: ComplaintEvent[]) =>
  replay(policy, [received('2024-02-05'), ...facts]);
const line = (policy: Policy, asOf: IsoDate, ...facts: ComplaintEvent[]) =>
  restrictionsOf(history(policy, ...facts), asOf).map(({ imposedOn, until, liftedOn, standing }) =>
    [imposedOn, until ?? '-', liftedOn ?? '-', standing].join(' '),
  );

describe('how a restriction stands', () => {
  const imposed = restricted('2024-02-06');
  const until = restricted('2024-02-06', { until: '2024-05-06' });

  test.each<{ because: string; facts: ComplaintEvent[]; asOf: IsoDate; lines: string[] }>([
    {
      because: 'before it is imposed there is none',
      facts: [imposed],
      asOf: '2024-02-05',
      lines: [],
    },
    {
      because: 'from that day on it is in force',
      facts: [imposed],
      asOf: '2024-02-06',
      lines: ['2024-02-06 - - in-force'],
    },
    {
      because: 'without a last day, for good',
      facts: [imposed],
      asOf: '2030-02-06',
      lines: ['2024-02-06 - - in-force'],
    },
    {
      because: 'with one, on that day too',
      facts: [until],
      asOf: '2024-05-06',
      lines: ['2024-02-06 2024-05-06 - in-force'],
    },
    {
      because: 'and not after it',
      facts: [until],
      asOf: '2024-05-07',
      lines: ['2024-02-06 2024-05-06 - ended'],
    },
    {
      because: 'a review may set another last day',
      facts: [until, fact('2024-05-01', 'conduct.reviewed', { until: '2024-08-06' })],
      asOf: '2024-08-06',
      lines: ['2024-02-06 2024-08-06 - in-force'],
    },
    {
      because: 'a review that sets none leaves it as it was',
      facts: [until, fact('2024-05-01', 'conduct.reviewed')],
      asOf: '2024-05-07',
      lines: ['2024-02-06 2024-05-06 - ended'],
    },
    {
      because: 'lifted, it is over',
      facts: [until, fact('2024-03-06', 'conduct.lifted')],
      asOf: '2024-03-06',
      lines: ['2024-02-06 2024-05-06 2024-03-06 lifted'],
    },
    {
      because: 'the day before it was lifted it was not',
      facts: [until, fact('2024-03-06', 'conduct.lifted')],
      asOf: '2024-03-05',
      lines: ['2024-02-06 2024-05-06 - in-force'],
    },
    {
      because: 'another is another',
      facts: [
        imposed,
        fact('2024-03-06', 'conduct.lifted'),
        restricted('2024-04-02', { until: '2024-04-30' }),
      ],
      asOf: '2024-04-02',
      lines: ['2024-02-06 - 2024-03-06 lifted', '2024-04-02 2024-04-30 - in-force'],
    },
    {
      because: 'to lift or review what was never imposed brings about none',
      facts: [fact('2024-03-06', 'conduct.lifted'), fact('2024-03-07', 'conduct.reviewed')],
      asOf: '2024-04-02',
      lines: [],
    },
  ])('$because', ({ facts, asOf, lines }) => {
    expect(line(policyOf(), asOf, ...facts)).toEqual(lines);
  });

  test('it tells all that its facts told, and what the policy says of it', () => {
    const complaint = history(
      policyOf(),
      restricted('2024-02-06', {
        reasons: 'Threats to staff.',
        decidedBy: 'director',
        grounds: ['harassing'],
        copiedTo: ['manager', 'legal-team'],
      }),
      fact('2024-05-01', 'conduct.reviewed'),
    );
    expect(restrictionsOf(complaint, '2024-06-01')).toMatchObject([
      {
        reasons: 'Threats to staff.',
        decidedBy: 'director',
        grounds: ['harassing'],
        sharedWith: ['manager', 'legal-team'],
        recorded: true,
        reviewedOn: ['2024-05-01'],
        regularity: 'regular',
        clause: '3',
        appeal: { clause: '2', possible: false },
        signposts: [{ to: 'housing-ombudsman', clause: '2' }],
      },
    ]);
  });

  test('what nobody told is left out', () => {
    const [bare] = restrictionsOf(
      history(policyOf(), fact('2024-02-06', 'conduct.restricted')),
      '2024-02-06',
    );
    for (const name of [
      'reasons',
      'decidedBy',
      'grounds',
      'sharedWith',
      'recorded',
      'until',
      'liftedOn',
    ])
      expect(bare).not.toHaveProperty(name);
  });

  test('where the policy gives no such power, it is a fact all the same', () => {
    expect(restrictionsOf(history(withoutPower, imposed), '2024-02-06')).toMatchObject([
      { standing: 'in-force', regularity: 'not-provided', appeal: 'not-stated', signposts: [] },
    ]);
  });

  test('facts about one person can come from several complaints', () => {
    const events = [imposed, fact('2024-03-06', 'conduct.lifted')];
    expect(restrictionsOf({ policy: policyOf(), events }, '2024-03-06')).toMatchObject([
      { standing: 'lifted' },
    ]);
  });
});

describe('sharing it and recording it', () => {
  test.each([
    { because: 'both done', more: {}, found: [] },
    {
      because: 'not shared',
      more: { copiedTo: ['legal-team'] },
      found: ['missing-copy 4 2024-02-06'],
    },
    { because: 'not recorded', more: { recorded: false }, found: ['missing-notice 4 2024-02-06'] },
  ])('$because', ({ more, found }) => {
    const complaint = history(policyOf(), restricted('2024-02-06', more));
    expect(breaches(complaint, '2024-02-06')).toEqual(found);
  });
});

describe('its review', () => {
  const review = (asOf: IsoDate, ...facts: ComplaintEvent[]) =>
    obligationsOf(history(policyOf(), restricted('2024-02-06'), ...facts), asOf, { by: ['policy'] })
      .filter(({ duty }) => duty === 'review-restriction')
      .map(({ id, due, standing }) => `${id} ${due} ${standing}`);

  test.each<{ because: string; asOf: IsoDate; facts: ComplaintEvent[]; line: string }>([
    {
      because: 'is open until its last day',
      asOf: '2024-08-06',
      facts: [],
      line: 'restriction-1/review 2024-08-06 open',
    },
    {
      because: 'is overdue after it',
      asOf: '2024-08-07',
      facts: [],
      line: 'restriction-1/review 2024-08-06 overdue',
    },
    {
      because: 'is met by a review',
      asOf: '2024-08-07',
      facts: [fact('2024-08-06', 'conduct.reviewed')],
      line: 'restriction-1/review 2024-08-06 met',
    },
    {
      because: 'is late by a late one',
      asOf: '2024-08-08',
      facts: [fact('2024-08-08', 'conduct.reviewed')],
      line: 'restriction-1/review 2024-08-06 late',
    },
    {
      because: 'is settled by lifting it',
      asOf: '2024-08-07',
      facts: [fact('2024-03-06', 'conduct.lifted')],
      line: 'restriction-1/review 2024-08-06 met',
    },
  ])('$because', ({ asOf, facts, line: expected }) => {
    expect(review(asOf, ...facts)).toEqual([expected]);
  });

  test('overdue is a breach, with its clause', () => {
    const ofReview = breaches(history(policyOf(), restricted('2024-02-06')), '2024-08-07');
    expect(ofReview).toContain('overdue 3 2024-08-06');
  });

  test.each(['none', 'not-stated', 'not-seen'] as const)('is not owed where it is %s', (stated) => {
    const complaint = history(policyOf({ review: stated }), restricted('2024-02-06'));
    expect(
      obligationsOf(complaint, '2030-01-01', { by: ['policy'] }).filter(
        ({ duty }) => duty === 'review-restriction',
      ),
    ).toEqual([]);
  });
});

describe('its life as a machine', () => {
  const machine = createRestrictionMachine(policyOf());
  const run = (...types: ('conduct.restricted' | 'conduct.reviewed' | 'conduct.lifted')[]) =>
    types.reduce(
      (state, type) => transition(machine, state, { type })[0],
      initialTransition(machine)[0],
    ).value;

  test.each([
    { types: [], value: 'none' },
    { types: ['conduct.restricted'], value: 'in-force' },
    { types: ['conduct.restricted', 'conduct.reviewed'], value: 'in-force' },
    { types: ['conduct.restricted', 'conduct.lifted'], value: 'lifted' },
    { types: ['conduct.restricted', 'conduct.lifted', 'conduct.restricted'], value: 'in-force' },
    { types: ['conduct.lifted'], value: 'none' },
    { types: ['conduct.reviewed'], value: 'none' },
  ] as const)('$types: $value', ({ types, value }) => {
    expect(run(...types)).toBe(value);
  });
});
