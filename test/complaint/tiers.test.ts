/** Extensions in tiers: so much by right, so much more by agreement, each with its notices. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays, dueDate } from '../../src/calendar/index.js';
import type { Revision } from '../../src/complaint/index.js';
import { explain, notShown, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, Extension } from '../../src/policy/index.js';
import { breaches, received } from '../support/histories.js';
import { extension, oneStage, policyWith, workingDays } from '../support/policies.js';
import { dutyOf, fact } from '../support/stages.js';

const days = (amount: number) => ({ amount, unit: 'working-days' }) as const;

/** Ten working days by right, once; ten more with the complainant's agreement, once. */
const tiers = extension({
  each: days(10),
  times: 1,
  beyond: extension({ clause: '4', each: days(10), times: 1, by: 'agreement' }),
});

const policyOf = (how: Extension) =>
  policyWith({
    stages: [
      {
        ...oneStage({ respond: workingDays(10, 'complaint.received'), extension: how }),
        requires: [
          {
            id: 'holding-letter-gives-reasons',
            kind: 'missing-reasons',
            clause: '3',
            of: ['response.extended'],
            holds: { fact: 'reasons', given: true },
            must: 'give the reasons',
          },
        ],
      },
    ],
  });

// Received on Monday 5 February 2024; the response is due on Monday 19 February.
const opened = [received('2024-02-05'), fact('2024-02-06', 'complaint.acknowledged')];
const letter = (on: IsoDate, newDueDate: IsoDate, more: object = {}): ComplaintEvent =>
  fact(on, 'response.extended', { newDueDate, reasons: 'A survey is awaited.', ...more });

const respond = (how: Extension, letters: readonly ComplaintEvent[], asOf: IsoDate) =>
  dutyOf(replay(policyOf(how), [...opened, ...letters]), 'stage-1/respond', asOf);

describe('what a second tier allows beyond the first', () => {
  test.each<{
    because: string;
    how?: Extension;
    letters: ComplaintEvent[];
    due: IsoDate;
    effects: Omit<Revision, 'on' | 'newDueDate'>[];
    found?: string[];
  }>([
    {
      because: 'the first tier is enough, and asks for no agreement',
      letters: [letter('2024-02-19', '2024-03-04', { agreed: false })],
      due: '2024-03-04',
      effects: [{ to: '2024-03-04' }],
    },
    {
      because: 'a second letter is put to the second tier',
      letters: [
        letter('2024-02-19', '2024-03-04'),
        letter('2024-03-04', '2024-03-18', { agreed: true }),
      ],
      due: '2024-03-18',
      effects: [{ to: '2024-03-04' }, { to: '2024-03-18', byAgreement: true }],
    },
    {
      because: 'a third finds no tier left',
      letters: [
        letter('2024-02-19', '2024-03-04'),
        letter('2024-03-04', '2024-03-18', { agreed: true }),
        letter('2024-03-18', '2024-03-25', { agreed: true }),
      ],
      due: '2024-03-18',
      effects: [
        { to: '2024-03-04' },
        { to: '2024-03-18', byAgreement: true },
        { because: 'too-many' },
      ],
      found: ['extension-too-many 4 2024-03-18'],
    },
    {
      because: 'a second letter longer than both counts up to what the second allows',
      letters: [
        letter('2024-02-19', '2024-03-04'),
        letter('2024-03-04', '2024-04-30', { agreed: true }),
      ],
      due: '2024-03-18',
      effects: [{ to: '2024-03-04' }, { to: '2024-03-18', byAgreement: true, because: 'too-long' }],
    },
    {
      because: 'a first letter that only the second tier allows whole is put to that',
      how: extension({
        each: days(10),
        times: 1,
        beyond: extension({ clause: '4', each: days(20), times: 1, by: 'agreement' }),
      }),
      letters: [letter('2024-02-19', '2024-03-18', { agreed: true })],
      due: '2024-03-18',
      effects: [{ to: '2024-03-18', byAgreement: true }],
    },
    {
      because: 'refused by the complainant, it counts up to what the first allows by right',
      how: extension({
        each: days(10),
        times: 1,
        beyond: extension({ clause: '4', each: days(20), times: 1, by: 'agreement' }),
      }),
      letters: [letter('2024-02-19', '2024-03-18', { agreed: false })],
      due: '2024-03-04',
      effects: [{ to: '2024-03-04', because: 'too-long' }],
      found: ['extension-too-long 3 2024-02-19'],
    },
    {
      because: 'the most in all of a tier is counted from the first date',
      how: extension({
        each: days(10),
        times: 1,
        beyond: extension({ clause: '4', inAll: days(15), by: 'agreement' }),
      }),
      letters: [
        letter('2024-02-19', '2024-03-04'),
        letter('2024-03-04', '2024-03-11', { agreed: true }),
      ],
      due: '2024-03-11',
      effects: [{ to: '2024-03-04' }, { to: '2024-03-11', byAgreement: true }],
    },
    {
      because: 'a third tier follows the second',
      how: extension({
        times: 1,
        each: days(5),
        beyond: extension({
          times: 1,
          each: days(5),
          beyond: extension({ each: 'not-stated', times: 'not-stated', by: 'agreement' }),
        }),
      }),
      letters: [
        letter('2024-02-19', '2024-02-26'),
        letter('2024-02-26', '2024-03-04'),
        letter('2024-03-04', '2024-07-31', { agreed: true }),
      ],
      due: '2024-07-31',
      effects: [
        { to: '2024-02-26' },
        { to: '2024-03-04' },
        { to: '2024-07-31', byAgreement: true },
      ],
    },
    {
      because: 'without a second tier there is nothing beyond the first',
      how: extension({ each: days(10), times: 1 }),
      letters: [
        letter('2024-02-19', '2024-03-04'),
        letter('2024-03-04', '2024-03-18', { agreed: true }),
      ],
      due: '2024-03-04',
      effects: [{ to: '2024-03-04' }, { because: 'too-many' }],
      found: ['extension-too-many 3 2024-03-04'],
    },
    {
      because: 'a letter after the date then in force cures nothing, whatever the tier',
      letters: [
        letter('2024-02-19', '2024-03-04'),
        letter('2024-03-05', '2024-03-18', { agreed: true }),
      ],
      due: '2024-03-04',
      effects: [{ to: '2024-03-04' }, { because: 'too-late' }],
      found: ['overdue 1 2024-03-04'],
    },
  ])('$because', ({ how = tiers, letters, due, effects, found }) => {
    const asOf = letters.at(-1)?.on ?? '2024-02-06';
    const duty = respond(how, letters, asOf);
    expect(duty?.due).toBe(due);
    expect(duty?.revisions.map(({ on, newDueDate, clause, ...effect }) => effect)).toEqual(effects);
    if (found) {
      expect(breaches(replay(policyOf(how), [...opened, ...letters]), asOf)).toEqual(found);
    }
  });

  test('whether the complainant agreed is asked only where a tier turns on it', () => {
    const asked = (...letters: ComplaintEvent[]) =>
      notShown(replay(policyOf(tiers), [...opened, ...letters]), '2024-03-04')
        .flatMap(({ needs }) => needs)
        .includes('agreed');
    const first = letter('2024-02-19', '2024-03-04');
    expect(asked(first)).toBe(false);
    expect(asked(first, letter('2024-03-04', '2024-03-18'))).toBe(true);
    expect(asked(first, letter('2024-03-04', '2024-03-18', { agreed: true }))).toBe(false);
  });

  test('a holding letter keeps its notices, whichever tier it is put to', () => {
    const second = letter('2024-03-04', '2024-03-18', { agreed: true });
    const found = (more: object) =>
      breaches(
        replay(policyOf(tiers), [
          ...opened,
          letter('2024-02-19', '2024-03-04'),
          { ...second, ...more } as ComplaintEvent,
        ]),
        '2024-03-04',
      );
    expect(found({})).toEqual([]);
    expect(found({ reasons: '' })).toEqual(['missing-reasons 3 2024-03-04']);
  });

  test('each letter is told in the explanation', () => {
    const duty = respond(
      tiers,
      [letter('2024-02-19', '2024-03-04'), letter('2024-03-04', '2024-03-18', { agreed: true })],
      '2024-03-04',
    );
    expect(duty && String(explain(duty))).toMatch(/4 March 2024.*18 March 2024\.$/);
  });
});

/** What holding letters at most can bring about, whatever they say. */
describe('whatever letters are sent', () => {
  const FIRST_DUE: IsoDate = '2024-02-19';
  const length = fc.integer({ min: 1, max: 30 }).map(days);
  const tier = fc.record({
    clause: fc.constant('3'),
    each: length,
    inAll: fc.oneof(length, fc.constant('not-stated' as const)),
    times: fc.integer({ min: 1, max: 3 }),
    by: fc.constantFrom('right' as const, 'agreement' as const),
  });
  const how = fc
    .tuple(tier, tier, tier)
    .map(([a, b, c]): Extension => ({ ...a, beyond: { ...b, beyond: c } }));
  const letters = fc.array(
    fc
      .tuple(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(true, false, undefined),
      )
      .map(([on, by, agreed]) =>
        letter(
          addCalendarDays('2024-02-06', on),
          addCalendarDays('2024-02-06', by),
          agreed === undefined ? {} : { agreed },
        ),
      ),
    { maxLength: 8 },
  );
  const everyTier = (one: Extension): Extension[] => [
    one,
    ...(one.beyond ? everyTier(one.beyond) : []),
  ];

  test('no tier moves a due date earlier, nor all of them beyond what together they allow', () => {
    fc.assert(
      fc.property(how, letters, (allowed, sent) => {
        const duty = respond(allowed, sent, '2024-12-31');
        const moved = duty?.revisions.flatMap(({ to }) => (to ? [to] : [])) ?? [];
        const dates = [FIRST_DUE, ...moved];
        expect([...dates].sort()).toEqual(dates);
        expect(duty?.due).toBe(dates.at(-1));
        const most = everyTier(allowed).reduce(
          (sum, { each, times }) =>
            sum + (typeof each === 'object' ? each.amount : 0) * Number(times),
          0,
        );
        expect((duty?.due ?? '') <= dueDate(days(most), FIRST_DUE).due).toBe(true);
      }),
    );
  });

  test('no tier is used more often than it may be, nor one by agreement against the complainant', () => {
    fc.assert(
      fc.property(how, letters, (allowed, sent) => {
        const effective =
          respond(allowed, sent, '2024-12-31')?.revisions.filter(({ to }) => to) ?? [];
        const times = everyTier(allowed).reduce((sum, one) => sum + Number(one.times), 0);
        expect(effective.length).toBeLessThanOrEqual(times);
        for (const { on, byAgreement } of effective.filter((one) => one.byAgreement)) {
          expect(byAgreement).toBe(true);
          expect(
            sent.some((one) => one.on === on && (one as { agreed?: boolean }).agreed !== false),
          ).toBe(true);
        }
      }),
    );
  });
});
