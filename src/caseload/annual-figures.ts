import type { Outcome } from '../policy/index.js';
import { OUTCOMES } from '../policy/index.js';
import type { NamedCount, Reader } from './counts.js';
import { ANY } from './counts.js';
import type { MeasuredBy } from './options.js';
import { monthsOf } from './period.js';
import { percentOf } from './satisfaction-measures.js';

/** The figures of an annual report, in addition to the tenant satisfaction measures. */
export interface AnnualFigures {
  /** Each stage by the Code's count, from 1. */
  readonly stages: readonly StageFigures[];
  /** Every month that the period touches, in order. */
  readonly months: readonly MonthFigures[];
  /** What complaints received were about; one about two things counts for both. `not-known`: not in the record. */
  readonly subjects: readonly NamedCount[];
  readonly topics: readonly NamedCount[];
  /**
   * How complaints received in the period had ended by the day of the figures. `answered`: the last stage that was
   * asked for has its answer, and the complaint can still be taken further. `open`: an answer is still due.
   */
  readonly ends: readonly NamedCount[];
  /** Matters received in the period and put right at first contact, so that they did not reach stage 1. */
  readonly atFirstContact: number;
  /** Complaints received in the period and merged before their own answer: counted with the other complaint. */
  readonly merged: number;
  /** Complaints excluded in the period, whenever they were received and the grounds given, possibly several each. */
  readonly exclusions: { readonly count: number; readonly byGround: readonly NamedCount[] };
  /** The landlord's duties under its own policy, for complaints received in the period, counted by standing. */
  readonly duties: readonly { readonly duty: string; readonly standings: readonly NamedCount[] }[];
  /** Remedies promised in the period, and how they stand. */
  readonly remedies: PromiseFigures & {
    /** Of these, those promised without a date, which can never be overdue. */
    readonly withoutDate: number;
  };
  readonly ombudsman: {
    /** Complaints referred to the Ombudsman in the period. */
    readonly referred: number;
    readonly determinations: number;
    /** The findings on each matter, if the record shows them, otherwise on the complaint as a whole. */
    readonly byFinding: readonly NamedCount[];
    readonly orders: PromiseFigures;
    /** Compensation ordered in the period, in pounds, paid or not, and how many orders of the period name a sum. */
    readonly compensation: { readonly orders: number; readonly pounds: number };
    /** Requests for information. `missed`, `released`: determined first, after the day given or before it. */
    readonly information: PromiseFigures & Readonly<Record<'missed' | 'released', number>>;
  };
}

/** What was promised, ordered or requested in the period, by standing. `notKnown`: the record does not cover it. */
export type PromiseFigures = Readonly<
  Record<'count' | 'open' | 'overdue' | 'met' | 'late' | 'notKnown', number>
>;

/** The outcomes of the answers of a period. */
export type OutcomeFigures = Readonly<Record<Outcome | 'not-known', number>>;

/** One stage in the period. */
export interface StageFigures {
  readonly stage: number;
  readonly received: number;
  /** Answers in the period, whenever the complaint was received. */
  readonly answered: number;
  readonly outcomes: OutcomeFigures;
  /** Stages answered in the period after which the complainant asked for the next stage, even if that was refused. */
  readonly escalated: { readonly count: number; readonly percent?: number };
  /** From stage 2 on: requests for this stage in the period, and how many of them the landlord refused. */
  readonly refused?: {
    readonly requested: number;
    readonly count: number;
    readonly percent?: number;
    readonly byGround: readonly NamedCount[];
  };
  /** The complaints received in the period that were late by the Code's time, in bands by how late they were. */
  readonly lateness: readonly {
    /** In working days, inclusive. */
    readonly from: number;
    /** Inclusive; absent in the last band. */
    readonly to?: number;
    readonly answered: number;
    readonly notAnswered: number;
  }[];
}

/** One month of the period. */
export interface MonthFigures {
  /** `2025-04`. */
  readonly month: string;
  readonly stages: readonly {
    readonly stage: number;
    readonly received: number;
    readonly answered: number;
    readonly upheld: number;
    readonly partlyUpheld: number;
  }[];
}

/** Works out the figures from the counts. */
export function annualFigures(reader: Reader, by: MeasuredBy): AnnualFigures {
  const { sum, next } = reader;
  const stages = stagesIn(reader);
  return {
    stages: stages.map((stage) => stageFigures(reader, stage, by)),
    months: monthsOf(by).map((month) => ({
      month,
      stages: stages.map((stage) => ({
        stage,
        received: sum('received', stage, ANY, month),
        answered: sum('answered', stage, month),
        upheld: sum('answered', stage, month, 'upheld'),
        partlyUpheld: sum('answered', stage, month, 'partly-upheld'),
      })),
    })),
    subjects: next('subject'),
    topics: next('topic'),
    ends: next('end'),
    atFirstContact: sum('first-contact'),
    merged: sum('merged'),
    exclusions: { count: sum('excluded'), byGround: next('excluded-by') },
    duties: next('duty')
      .map(({ name }) => ({ duty: name, standings: next('duty', name) }))
      .sort((a, b) => (a.duty < b.duty ? -1 : 1)),
    remedies: { ...promiseFigures(reader, 'remedy'), withoutDate: sum('remedy-without-date') },
    ombudsman: {
      referred: sum('ombudsman', 'referred'),
      determinations: sum('ombudsman', 'determined'),
      byFinding: next('ombudsman', 'finding'),
      orders: promiseFigures(reader, 'ombudsman', 'order'),
      compensation: compensationIn(reader),
      information: {
        ...promiseFigures(reader, 'ombudsman', 'information'),
        ...figures(['missed', 'released'], (one) => sum('ombudsman', 'information', one)),
      },
    },
  };
}

/** Lists the first two stages, and every later one up to the last that was asked for. */
function stagesIn({ next }: Reader): number[] {
  const counted = ['received', 'asked', 'answered'].flatMap((what) => next(what));
  const last = Math.max(2, ...counted.map(({ name }) => Number(name)));
  return Array.from({ length: last }, (_, index) => index + 1);
}

function stageFigures({ sum, next }: Reader, stage: number, by: MeasuredBy): StageFigures {
  const [answered, escalated] = [sum('answered', stage), sum('escalated', stage)];
  const [requested, refused] = [sum('asked', stage), sum('refused', stage)];
  return {
    stage,
    received: sum('received', stage),
    answered,
    outcomes: figures([...OUTCOMES, 'not-known'], (name) => sum('answered', stage, ANY, name)),
    escalated: { count: escalated, ...percentOf(escalated, answered) },
    ...(stage > 1 && {
      refused: {
        ...{ requested, count: refused, ...percentOf(refused, requested) },
        byGround: next('refused', stage),
      },
    }),
    lateness: [...by.lateness, undefined].map((to, index) => ({
      from: index > 0 ? (by.lateness[index - 1] ?? 0) + 1 : 0,
      ...(to !== undefined && { to }),
      answered: sum('lateness', stage, 'late', to ?? 'more'),
      notAnswered: sum('lateness', stage, 'not-answered', to ?? 'more'),
    })),
  };
}

const promiseFigures = ({ sum }: Reader, ...what: readonly string[]): PromiseFigures => ({
  count: sum(...what),
  ...figures(['open', 'overdue', 'met', 'late'], (standing) => sum(...what, standing)),
  notKnown: sum(...what, 'unknown'),
});

/** Adds up compensation. A sum is in the name of its count, in pence: counts stay whole numbers, and can be merged. */
const compensationIn = ({ sum, next }: Reader) => ({
  orders: sum('ombudsman', 'compensation'),
  pounds:
    next('ombudsman', 'compensation').reduce(
      (pence, { name, count }) => pence + Number(name) * count,
      0,
    ) / 100,
});

/** A figure for each name. */
const figures = <N extends string>(names: readonly N[], of: (name: N) => number) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<N, number>;
