import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition, Facts } from '../../src/policy/index.js';
import { answer, seniorityOf } from '../../src/policy/index.js';

const truthOf = (condition: Condition, facts: Facts = {}) => answer(condition, facts).truth;

/** Conditions that are yes, no, and not known, whatever the facts. */
const CASES = {
  yes: { all: [] },
  no: { any: [] },
  unknown: { fact: 'unheardOf', is: true },
} as const satisfies Record<string, Condition>;

describe('three-valued logic', () => {
  test.each([
    { a: 'yes', b: 'yes', all: true, any: true },
    { a: 'yes', b: 'no', all: false, any: true },
    { a: 'yes', b: 'unknown', all: 'unknown', any: true },
    { a: 'no', b: 'no', all: false, any: false },
    { a: 'no', b: 'unknown', all: false, any: 'unknown' },
    { a: 'unknown', b: 'unknown', all: 'unknown', any: 'unknown' },
  ] as const)('$a and $b is $all; $a or $b is $any', ({ a, b, all, any }) => {
    const [left, right] = [CASES[a], CASES[b]];
    for (const pair of [
      [left, right],
      [right, left],
    ]) {
      expect(truthOf({ all: pair })).toBe(all);
      expect(truthOf({ any: pair })).toBe(any);
    }
  });

  test.each([
    { of: 'yes', not: false },
    { of: 'no', not: true },
    { of: 'unknown', not: 'unknown' },
  ] as const)('not $of is $not', ({ of, not }) => {
    expect(truthOf({ not: CASES[of] })).toBe(not);
  });
});

describe('what is needed is only what can change the answer', () => {
  const a: Condition = { fact: 'a', is: true };
  const b: Condition = { fact: 'b', is: true };

  test.each<{ because: string; condition: Condition; facts: Facts; needs: string[] }>([
    { because: 'both can', condition: { all: [a, b] }, facts: {}, needs: ['a', 'b'] },
    { because: 'one is known', condition: { all: [a, b] }, facts: { a: true }, needs: ['b'] },
    { because: 'one says no', condition: { all: [a, b] }, facts: { a: false }, needs: [] },
    { because: 'one says yes', condition: { any: [a, b] }, facts: { b: true }, needs: [] },
    {
      because: 'one does not say yes',
      condition: { any: [a, b] },
      facts: { b: false },
      needs: ['a'],
    },
    {
      because: 'a fact is asked for once',
      condition: { all: [a, { not: a }] },
      facts: {},
      needs: ['a'],
    },
    {
      because: 'a branch already decided asks nothing',
      condition: { all: [b, { any: [a, { fact: 'c', is: true }] }] },
      facts: { c: true },
      needs: ['b'],
    },
    {
      because: 'age turns on both days',
      condition: { olderThan: { amount: 1, unit: 'months' }, since: 'happened', boundary: 'over' },
      facts: {},
      needs: ['raisedOn', 'happenedOn'],
    },
    {
      because: 'the one day is known',
      condition: { olderThan: { amount: 1, unit: 'months' }, since: 'known', boundary: 'over' },
      facts: { knownOn: '2020-01-01' },
      needs: ['raisedOn'],
    },
  ])('$because: $needs', ({ condition, facts, needs }) => {
    expect(answer(condition, facts).needs).toEqual(needs);
  });
});

describe('an operator', () => {
  interface Row {
    readonly because: string;
    readonly condition: Condition;
    readonly value: unknown;
    readonly truth: boolean;
  }
  const isTrue: Condition = { fact: 'x', is: true };
  const isIn: Condition = { fact: 'x', in: ['mp', 2] };
  const includes: Condition = { fact: 'x', includes: 'a' };
  const only: Condition = { fact: 'x', only: ['a', 'b'] };
  const three: Condition = { fact: 'x', size: 3 };
  const one: Condition = { fact: 'x', atMost: 1 };
  const given: Condition = { fact: 'x', given: true };

  test.each<Row>([
    { because: 'is: the value itself', condition: isTrue, value: true, truth: true },
    { because: 'is: another', condition: isTrue, value: false, truth: false },
    {
      because: 'is: nothing that only reads like it',
      condition: isTrue,
      value: 'true',
      truth: false,
    },
    { because: 'in: one of them', condition: isIn, value: 'mp', truth: true },
    { because: 'in: a number of them', condition: isIn, value: 2, truth: true },
    { because: 'in: none of them', condition: isIn, value: '2', truth: false },
    { because: 'includes: among others', condition: includes, value: ['b', 'a'], truth: true },
    { because: 'includes: not among them', condition: includes, value: ['b'], truth: false },
    {
      because: 'includes: an empty list is a known one',
      condition: includes,
      value: [],
      truth: false,
    },
    {
      because: 'includes: one value is a list of one',
      condition: includes,
      value: 'a',
      truth: true,
    },
    {
      because: 'includes: a part of a word is not the word',
      condition: includes,
      value: 'ab',
      truth: false,
    },
    { because: 'only: nothing else', condition: only, value: ['a', 'a'], truth: true },
    { because: 'only: something else', condition: only, value: ['a', 'c'], truth: false },
    { because: 'only: an empty list has nothing else', condition: only, value: [], truth: true },
    { because: 'size: exactly', condition: three, value: ['a', 'a', 'b'], truth: true },
    { because: 'size: too few', condition: three, value: ['a', 'b'], truth: false },
    { because: 'size: too many', condition: three, value: ['a', 'b', 'c', 'd'], truth: false },
    { because: 'at most: the number itself', condition: one, value: 1, truth: true },
    { because: 'at most: less', condition: one, value: 0, truth: true },
    { because: 'at most: more', condition: one, value: 2, truth: false },
    { because: 'at most: a text is no number', condition: one, value: '', truth: false },
    { because: 'given: a text', condition: given, value: 'because', truth: true },
    { because: 'given: an empty text is not', condition: given, value: '', truth: false },
    { because: 'given: a list', condition: given, value: ['a'], truth: true },
    { because: 'given: an empty list is not', condition: given, value: [], truth: false },
    { because: 'given: yes', condition: given, value: true, truth: true },
    { because: 'given: no is not', condition: given, value: false, truth: false },
    { because: 'given: a nought is a number like others', condition: given, value: 0, truth: true },
  ])('$because', ({ condition, value, truth }) => {
    expect(answer(condition, { x: value })).toEqual({ truth, needs: [] });
    expect(answer(condition, {})).toEqual({ truth: 'unknown', needs: ['x'] });
  });
});

describe('a role is at least as senior as', () => {
  const policy = { roles: { 'area-lead': 3.5, warden: null, officer: 9 } };

  test.each([
    { because: 'itself', value: 'director', least: 'director', truth: true },
    { because: 'one below it', value: 'chief-executive', least: 'director', truth: true },
    { because: 'not one above it', value: 'manager', least: 'director', truth: false },
    { because: 'nobody, outside the line', value: 'mp', least: 'officer', truth: false },
    {
      because: 'one below it, where the policy adds it',
      value: 'area-lead',
      least: 'manager',
      truth: true,
    },
    {
      because: 'not one above it, where the policy adds it',
      value: 'area-lead',
      least: 'director',
      truth: false,
    },
    {
      because: 'nobody outside the line, however senior',
      value: 'director',
      least: 'panel',
      truth: false,
    },
    {
      because: 'nobody outside the line, not even itself',
      value: 'panel',
      least: 'panel',
      truth: false,
    },
    {
      because: 'nobody, where the policy puts it outside',
      value: 'warden',
      least: 'officer',
      truth: false,
    },
    {
      because: 'what the policy itself says of it',
      value: 'officer',
      least: 'director',
      truth: true,
    },
    {
      because: 'nothing that is known, where it is not known',
      value: 'wizard',
      least: 'manager',
      truth: 'unknown',
    },
    {
      because: 'nothing that is known, where that is not known',
      value: 'manager',
      least: 'wizard',
      truth: 'unknown',
    },
  ])('$because: $value, $least', ({ value, least, truth }) => {
    expect(answer({ fact: 'by', seniority: least }, { by: value }, policy).truth).toBe(truth);
  });

  test('and without a policy, by the roles every policy knows', () => {
    expect(truthOf({ fact: 'by', seniority: 'manager' }, { by: 'director' })).toBe(true);
    expect(seniorityOf('area-lead')).toBeUndefined();
    expect(seniorityOf('toString')).toBeUndefined();
  });
});

describe('a matter is older than', () => {
  const aged = (
    amount: number,
    unit: 'months' | 'weeks' | 'calendar-days' | 'working-days',
    boundary: 'over' | 'at-least',
  ): Condition => ({ olderThan: { amount, unit }, since: 'happened', boundary });

  test.each([
    { because: 'the day before', raisedOn: '2019-03-14', over: false, atLeast: false },
    {
      because: 'the day itself: over is not reached, at least is',
      raisedOn: '2019-03-15',
      over: false,
      atLeast: true,
    },
    { because: 'the day after', raisedOn: '2019-03-16', over: true, atLeast: true },
    { because: 'the day it happened', raisedOn: '2018-03-15', over: false, atLeast: false },
    { because: 'raised before it happened', raisedOn: '2018-03-01', over: false, atLeast: false },
  ])('twelve months from 15 March 2018: $because', ({ raisedOn, over, atLeast }) => {
    const facts = { happenedOn: '2018-03-15', raisedOn };
    expect(truthOf(aged(12, 'months', 'over'), facts)).toBe(over);
    expect(truthOf(aged(12, 'months', 'at-least'), facts)).toBe(atLeast);
  });

  test.each([
    {
      because: 'a leap day is a year old on 28 February',
      happenedOn: '2016-02-29',
      amount: 12,
      on: '2017-02-28',
    },
    {
      because: 'and four years old on the next leap day',
      happenedOn: '2016-02-29',
      amount: 48,
      on: '2020-02-29',
    },
    {
      because: '31 August is six months old on 29 February',
      happenedOn: '2019-08-31',
      amount: 6,
      on: '2020-02-29',
    },
  ])('months clip: $because', ({ happenedOn, amount, on }) => {
    expect(truthOf(aged(amount, 'months', 'over'), { happenedOn, raisedOn: on })).toBe(false);
    expect(truthOf(aged(amount, 'months', 'at-least'), { happenedOn, raisedOn: on })).toBe(true);
  });

  test.each([
    { unit: 'weeks', amount: 2, on: '2019-01-03' },
    { unit: 'calendar-days', amount: 14, on: '2019-01-03' },
    { unit: 'working-days', amount: 8, on: '2019-01-04' },
  ] as const)('$amount $unit from 20 December 2018 end on $on', ({ unit, amount, on }) => {
    const facts = { happenedOn: '2018-12-20', raisedOn: on };
    expect(truthOf(aged(amount, unit, 'over'), facts)).toBe(false);
    expect(truthOf(aged(amount, unit, 'at-least'), facts)).toBe(true);
  });

  const old = '2018-01-01';
  const young = '2019-12-01';

  test.each([
    { because: 'happened', since: 'happened', happenedOn: old, knownOn: young, truth: true },
    { because: 'became known', since: 'known', happenedOn: old, knownOn: young, truth: false },
    { because: 'both are long ago', since: 'later', happenedOn: old, knownOn: old, truth: true },
    { because: 'known only lately', since: 'later', happenedOn: old, knownOn: young, truth: false },
    { because: 'happened lately', since: 'later', happenedOn: young, knownOn: old, truth: false },
    { because: 'happened lately, whenever known', since: 'later', happenedOn: young, truth: false },
    { because: 'known lately, whenever it happened', since: 'later', knownOn: young, truth: false },
    {
      because: 'when known is not known',
      since: 'later',
      happenedOn: old,
      truth: 'unknown',
      needs: ['knownOn'],
    },
    {
      because: 'when it happened is not known',
      since: 'later',
      knownOn: old,
      truth: 'unknown',
      needs: ['happenedOn'],
    },
    {
      because: 'no day is known',
      since: 'later',
      truth: 'unknown',
      needs: ['happenedOn', 'knownOn'],
    },
    {
      because: 'the other day does not help',
      since: 'happened',
      knownOn: old,
      truth: 'unknown',
      needs: ['happenedOn'],
    },
  ] as const)('since $since: $because', ({ since, truth, ...rest }) => {
    const { needs = [], because: _, ...days } = rest as { needs?: string[]; because: string };
    const condition: Condition = {
      olderThan: { amount: 12, unit: 'months' },
      since,
      boundary: 'over',
    };
    expect(answer(condition, { ...days, raisedOn: '2020-01-01' })).toEqual({ truth, needs });
  });
});

describe('whatever the condition,', () => {
  const NAMES = ['a', 'b', 'c'];
  const name = fc.constantFrom(...NAMES);
  const value = fc.constantFrom<unknown>(true, false, 'x', '', 1, ['x'], ['x', 'y'], []);
  const dates = fc.constantFrom('2018-01-01', '2019-02-28', '2020-02-29');
  const plain = fc.oneof(
    fc.record({ fact: name, is: fc.constantFrom(true, 'x') }),
    fc.record({ fact: name, in: fc.constantFrom([true], ['x', 1]) }),
    fc.record({ fact: name, includes: fc.constant('x') }),
    fc.record({ fact: name, only: fc.constant(['x']) }),
    fc.record({ fact: name, size: fc.nat(2) }),
    fc.record({ fact: name, atMost: fc.nat(2) }),
    fc.record({ fact: name, given: fc.constant(true as const) }),
    fc.record({
      olderThan: fc.constant({ amount: 12, unit: 'months' as const }),
      since: fc.constantFrom('happened' as const, 'known' as const, 'later' as const),
      boundary: fc.constantFrom('over' as const, 'at-least' as const),
    }),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      plain,
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  }));
  const facts = fc.record(
    { a: value, b: value, c: value, raisedOn: dates, happenedOn: dates, knownOn: dates },
    { requiredKeys: [] },
  );

  test('not all is the same as any not, and not any as all not', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 3 }), facts, (parts, given) => {
        const nots = parts.map((not) => ({ not }));
        expect(truthOf({ not: { all: parts } }, given)).toBe(truthOf({ any: nots }, given));
        expect(truthOf({ not: { any: parts } }, given)).toBe(truthOf({ all: nots }, given));
      }),
    );
  });

  test('not not is nothing', () => {
    fc.assert(
      fc.property(condition, facts, (one, given) => {
        expect(answer({ not: { not: one } }, given)).toEqual(answer(one, given));
      }),
    );
  });

  test('a further fact never makes the known unknown, nor turns it round', () => {
    fc.assert(
      fc.property(condition, facts, facts, (one, some, more) => {
        const before = truthOf(one, some);
        if (before !== 'unknown') expect(truthOf(one, { ...more, ...some })).toBe(before);
      }),
    );
  });

  test('what it needs is not given, is some fact of its own, and is needed only while unknown', () => {
    fc.assert(
      fc.property(condition, facts, (one, given) => {
        const { truth, needs } = answer(one, given);
        expect(needs.length > 0).toBe(truth === 'unknown');
        expect(needs.filter((need) => need in given)).toEqual([]);
      }),
    );
  });

  test('the facts it needs decide it, once they and what they lead to are given', () => {
    const full = fc.record({
      a: value,
      b: value,
      c: value,
      raisedOn: dates,
      happenedOn: dates,
      knownOn: dates,
    });
    fc.assert(
      fc.property(condition, facts, full, (one, given, all) => {
        const known: Record<string, unknown> = { ...given };
        for (const need of answer(one, known).needs) known[need] = all[need as keyof typeof all];
        expect(truthOf(one, known)).not.toBe('unknown');
      }),
    );
  });
});
