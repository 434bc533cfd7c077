import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import type { MeasureOptions } from '../../src/caseload/index.js';
import { measure, reportingYear } from '../../src/caseload/index.js';
import { ComplaintsError } from '../../src/errors.js';
import { received } from '../support/histories.js';
import { auditOf } from './audited.js';

/** The paths of the faults for which something is refused. */
function faults(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ComplaintsError && error.code === 'argument/invalid')
      return error.details.issues?.map(({ path }) => path) ?? ['no issues'];
    throw error;
  }
  return ['no fault'];
}

const year = reportingYear(2024);

describe('reportingYear: 1 April to 31 March', () => {
  test.each<{ year: number; from: IsoDate; to: IsoDate }>([
    { year: 2023, from: '2023-04-01', to: '2024-03-31' },
    { year: 2025, from: '2025-04-01', to: '2026-03-31' },
  ])('$year: $from to $to', ({ year: begins, from, to }) => {
    expect(reportingYear(begins)).toEqual({ from, to });
  });

  test.each([2025.5, Number.NaN, 999, 9999, -2025, Number.POSITIVE_INFINITY, '2025', undefined])(
    'refuses %s',
    (begins) => {
      expect(faults(() => reportingYear(begins as number))).toEqual(['no issues']);
    },
  );
});

describe('the options of measures', () => {
  test.each<{ because: string; options: object; paths: string[] }>([
    { because: 'no period', options: {}, paths: ['from', 'to'] },
    { because: 'no end', options: { from: '2024-04-01' }, paths: ['to'] },
    { because: 'a name there is none of', options: { ...year, home: {} }, paths: ['home'] },
    {
      because: 'a day there is none of',
      options: { ...year, from: '2025-02-30' },
      paths: ['from'],
    },
    { because: 'an instant', options: { ...year, to: new Date(0) }, paths: ['to'] },
    {
      because: 'an end before the beginning',
      options: { from: '2024-04-02', to: '2024-04-01' },
      paths: ['to'],
    },
    {
      because: 'less than no homes',
      options: { ...year, homes: { other: -1 } },
      paths: ['homes.other'],
    },
    {
      because: 'half a home',
      options: { ...year, homes: { 'low-cost-rental': 0.5 } },
      paths: ['homes.low-cost-rental'],
    },
    {
      because: 'homes beyond number',
      options: { ...year, homes: { other: Number.POSITIVE_INFINITY } },
      paths: ['homes.other'],
    },
    {
      because: 'homes of a group there is none of',
      options: { ...year, homes: { rented: 5 } },
      paths: ['homes.rented'],
    },
    { because: 'homes of all', options: { ...year, homes: 5000 }, paths: ['homes'] },
    {
      because: 'a share of something else',
      options: { ...year, denominator: 'all' },
      paths: ['denominator'],
    },
    {
      because: 'a tenure without a name',
      options: { ...year, otherwiseTenure: '' },
      paths: ['otherwiseTenure'],
    },
    {
      because: 'a tenure in a group there is none of',
      options: { ...year, tenureGroups: { leasehold: 'owned' } },
      paths: ['tenureGroups.leasehold'],
    },
    { because: 'no band', options: { ...year, lateness: [] }, paths: ['lateness'] },
    { because: 'bands that fall', options: { ...year, lateness: [10, 5] }, paths: ['lateness'] },
    { because: 'the same band twice', options: { ...year, lateness: [5, 5] }, paths: ['lateness'] },
    {
      because: 'less than no days',
      options: { ...year, lateness: [5, -1] },
      paths: ['lateness', 'lateness.1'],
    },
    { because: 'half a day', options: { ...year, lateness: [1, 1.5] }, paths: ['lateness.1'] },
    { because: 'nothing at all', options: null as never, paths: [''] },
    {
      because: 'a way to count what is given again that there is none of',
      options: { ...year, duplicates: 'never' },
      paths: ['duplicates'],
    },
    {
      because: 'many faults, told at once',
      options: { from: 'soon', to: '2024-04-01', denominator: 'all', homes: { other: -1 } },
      paths: ['from', 'homes.other', 'denominator'],
    },
  ])('are refused: $because', ({ options, paths }) => {
    expect(faults(() => measure([], options as MeasureOptions)).sort()).toEqual(paths.sort());
  });

  test('are told as they were used, with what is so by default', () => {
    expect(measure([], year).by).toEqual({
      ...year,
      homes: {},
      denominator: 'received',
      tenureGroups: {},
      lateness: [5, 10, 20],
      duplicates: 'once',
    });
  });

  test('a period can be a day', () => {
    const day = { from: '2024-05-07', to: '2024-05-07' } as const;
    const { ch01 } = measure([auditOf('2024-06-03', [received('2024-05-07')])], day);
    expect(ch01.at(-1)?.stages[0]?.received).toBe(1);
  });
});

describe('the audits that are measured', () => {
  const audit = auditOf('2024-06-03', [received('2024-05-07')]);

  test.each<{ because: string; audits: unknown; paths: string[] }>([
    {
      because: 'as of different days',
      audits: [audit, audit, auditOf('2024-06-04', [received('2024-05-07')])],
      paths: ['2.asOf'],
    },
    { because: 'nothing', audits: [audit, null, undefined], paths: ['1', '2'] },
    { because: 'a measure', audits: [audit, measure([audit], year)], paths: ['1'] },
    { because: 'something else', audits: ['audit'], paths: ['0'] },
    { because: 'no list', audits: audit, paths: ['no issues'] },
    { because: 'none', audits: undefined, paths: ['no issues'] },
  ])('are refused: $because', ({ audits, paths }) => {
    expect(faults(() => measure(audits as never, year))).toEqual(paths);
  });
});
