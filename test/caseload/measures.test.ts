import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComplaintAudit } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import type { MeasureOptions, Measures } from '../../src/caseload/index.js';
import { measure, mergeMeasures, reportingYear } from '../../src/caseload/index.js';
import { deepFreeze } from '../../src/policy/index.js';
import { auditTold } from './audited.js';
import type { Dice } from './generate.js';
import { diceOf, histories } from './generate.js';
import { isJoined, knownOn } from './known.js';
import { straightforward } from './straightforward.js';

const AS_OF: IsoDate = '2026-04-30';
const told = histories(10_000);
const audits = told.map((one) => auditTold(one, AS_OF));
const known = told.map((one) => knownOn(one, AS_OF));

const homes = {
  'low-cost-rental': 21_000,
  'low-cost-ownership': 1_300,
  other: 4_100,
  'not-known': 0,
};
const year = { ...reportingYear(2024), homes, lateness: [0, 3, 40] };

describe('measures of 10,000 histories equal a straightforward count', () => {
  test.each<MeasureOptions>([
    { ...reportingYear(2023) },
    { ...year, denominator: 'received' },
    { ...year, denominator: 'due' },
    { ...year, denominator: 'answered' },
    { ...reportingYear(2025), denominator: 'answered', otherwiseTenure: 'affordable-rent', homes },
    {
      from: '2024-02-15',
      to: '2024-05-10',
      denominator: 'due',
      homes: { 'low-cost-rental': 900 },
      tenureGroups: { leasehold: 'low-cost-ownership', 'key worker/nurse': 'low-cost-rental' },
    },
  ])('from $from to $to, of those $denominator', (options) => {
    const { by, asOf, notes, counts, ...figures } = measure(audits, options);
    const { duties, ...report } = figures.report;
    expect({ ...figures, report }).toEqual(straightforward(known, options));
    expect([asOf, by.from, by.to]).toEqual([AS_OF, options.from, options.to]);
  });

  test('duties under the policy are counted as they were audited', () => {
    const sums = new Map<string, number>();
    audits.forEach(({ about, duties }, index) => {
      const { excluded, receivedOn = '' } = about;
      if (receivedOn < year.from || receivedOn > year.to || excluded || about.atFirstContact)
        return;
      if (isJoined(known[index] as (typeof known)[number])) return;
      expect(known[index]?.receivedOn).toBe(receivedOn);
      for (const { duty, party, standing } of duties) {
        const name = `${duty} ${standing}`;
        if (party === 'landlord') sums.set(name, (sums.get(name) ?? 0) + 1);
      }
    });
    const figures = measure(audits, year).report.duties.flatMap(({ duty, standings }) =>
      standings.map(({ name, count }) => [`${duty} ${name}`, count] as const),
    );
    expect([...figures].sort()).toEqual([...sums].sort());
  });

  test('which has something of everything to count', () => {
    const { ch02, report } = straightforward(known, { from: '2023-01-01', to: '2026-04-30' });
    const all = ch02.filter(({ tenure }) => tenure === 'all');
    for (const counts of [...all.map(({ noTime, percent, ...parts }) => parts), report.remedies])
      for (const count of Object.values(counts)) expect(count).not.toBe(0);
    expect(report.ends).toHaveLength(7);
    expect(report.stages).toHaveLength(3);
  });
});

/** The measures of a partition, merged two by two in whatever order comes. */
function mergedAtRandom(parts: readonly Measures[], dice: Dice): Measures {
  const left = [...parts];
  const take = () => left.splice(dice.below(left.length), 1)[0] as Measures;
  while (left.length > 1) left.push(mergeMeasures(take(), take()));
  return take();
}

/** Some parts, of which some can be empty. */
function partsOf(all: readonly ComplaintAudit[], dice: Dice): ComplaintAudit[][] {
  const parts = Array.from({ length: 1 + dice.below(12) }, (): ComplaintAudit[] => []);
  for (const audit of all) dice.pick(parts).push(audit);
  return parts;
}

const few = deepFreeze(audits.slice(0, 200));

/** Measures of a part, which nothing can change unnoticed. */
const some = (from: number, to: number): Measures => deepFreeze(measure(few.slice(from, to), year));

const expectSame = (merged: Measures, whole: Measures) => {
  expect(merged).toEqual(whole);
  expect(JSON.stringify(merged)).toBe(JSON.stringify(whole));
};

describe('the merge of any partition equals the measures of the whole', () => {
  test.each([1, 2, 3])('of 10,000 histories, partition %i', (seed) => {
    const dice = diceOf(seed);
    const parts = partsOf(audits, dice).map((part) => measure(part, year));
    expectSame(mergedAtRandom(parts, dice), measure(audits, year));
  });

  test('of some of them, whatever the partition', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: few.length }), (seed, count) => {
        const dice = diceOf(seed);
        const all = few.slice(0, count);
        const parts = partsOf(all, dice).map((part) => deepFreeze(measure(part, year)));
        expectSame(mergedAtRandom(parts, dice), measure(all, year));
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});

describe('complaints that are given again under their reference', () => {
  const named = few.map((audit, index) => ({
    ...audit,
    about: { ...audit.about, ref: `R${index}` },
  }));

  test('change no figure, and merge as the whole where no part shares a complaint with another', () => {
    const dice = diceOf(7);
    const parts = Array.from({ length: 6 }, (): ComplaintAudit[] => []);
    for (const audit of named) {
      const part = dice.pick(parts);
      part.push(audit);
      if (dice.chance(30)) part.push(JSON.parse(JSON.stringify(audit)));
    }
    const whole = measure(parts.flat(), year);
    const measured = parts.map((part) => measure(part, year));
    expectSame(mergedAtRandom(measured, dice), whole);
    const { duplicate, ...counts } = whole.counts;
    expect(duplicate).toBe(parts.flat().length - named.length);
    expect(counts).toEqual(measure(named, year).counts);
  });
});

describe('mergeMeasures', () => {
  const [a, b, c] = [some(0, 50), some(50, 120), some(120, 200)];
  const nothing = deepFreeze(measure([], year));

  test('is associative', () => {
    expectSame(mergeMeasures(mergeMeasures(a, b), c), mergeMeasures(a, mergeMeasures(b, c)));
  });

  test('is commutative', () => {
    expectSame(mergeMeasures(a, b), mergeMeasures(b, a));
  });

  test('adds nothing with the measures of nothing', () => {
    expectSame(mergeMeasures(a, nothing), a);
    expectSame(mergeMeasures(nothing, a), a);
    expectSame(mergeMeasures(nothing, nothing), nothing);
    expect(nothing).not.toHaveProperty('asOf');
  });

  const reordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reordered);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, one]) => [key, reordered(one)]),
    );
  };

  test.each<{ because: string; kept: (measures: Measures) => Measures }>([
    { because: 'kept as text', kept: (measures) => JSON.parse(JSON.stringify(measures)) },
    { because: 'keys in another order', kept: (measures) => reordered(measures) as Measures },
  ])('takes measures that were kept elsewhere: $because', ({ kept }) => {
    expect(kept(a)).toEqual(a);
    for (const merged of [mergeMeasures(kept(a), b), mergeMeasures(b, kept(a))])
      expectSame(merged, mergeMeasures(a, b));
  });

  test('takes options given in another order, and defaults that were spelt out', () => {
    const spelt = measure(few.slice(50, 120), reordered({ ...a.by }) as MeasureOptions);
    expectSame(mergeMeasures(a, spelt), mergeMeasures(a, b));
    const plain = reportingYear(2024);
    const defaults = { denominator: 'received', lateness: [5, 10, 20], homes: {} } as const;
    const [left, right] = [measure(few, plain), measure([], { ...plain, ...defaults })];
    expectSame(mergeMeasures(left, right), left);
  });

  test.each<{ because: string; other: () => unknown }>([
    { because: 'another period', other: () => measure([], { ...year, ...reportingYear(2023) }) },
    { because: 'another share', other: () => measure([], { ...year, denominator: 'due' }) },
    { because: 'other homes', other: () => measure([], { ...year, homes: {} }) },
    {
      because: 'another way with what is given again',
      other: () => measure([], { ...year, duplicates: 'count' }),
    },
    { because: 'other bands', other: () => measure([], { ...year, lateness: [5] }) },
    {
      because: 'another tenure where none is told',
      other: () => measure([], { ...year, otherwiseTenure: 'leasehold' }),
    },
    {
      because: 'other groups',
      other: () => measure([], { ...year, tenureGroups: { leasehold: 'other' } }),
    },
    {
      because: 'another day',
      other: () =>
        measure(
          told.slice(0, 3).map((one) => auditTold(one, '2026-05-01')),
          year,
        ),
    },
    { because: 'an audit', other: () => few[0] },
    { because: 'nothing at all', other: () => undefined },
  ])('refuses what cannot be added up: $because', ({ other }) => {
    const refusal = expect.objectContaining({ name: 'ComplaintsError', code: 'argument/invalid' });
    const given = other() as Measures;
    expect(() => mergeMeasures(a, given)).toThrow(refusal);
    expect(() => mergeMeasures(given, a)).toThrow(refusal);
  });
});
