import * as z from 'zod/mini';
import { ComplaintsError } from '../errors.js';
import type { Tenure } from '../policy/index.js';
import { isoDateSchema, present, strict, text, toIssues } from '../policy/index.js';
import type { ReportingPeriod } from './period.js';

/**
 * How homes are grouped in the tenant satisfaction measures. Low-cost rental and low-cost home ownership are
 * what the Regulator of Social Housing asks about; `other` is every other tenure, `not-known` what the record does not tell.
 */
export const TENURE_GROUPS = [
  'low-cost-rental',
  'low-cost-ownership',
  'other',
  'not-known',
] as const;

/** A group of tenures. */
export type TenureGroup = (typeof TENURE_GROUPS)[number];

/** The group of each tenure, unless a landlord says otherwise. */
const GROUPS: ReadonlyMap<string, TenureGroup> = new Map([
  ['social-rent', 'low-cost-rental'],
  ['affordable-rent', 'low-cost-rental'],
  ['supported-housing', 'low-cost-rental'],
  ['temporary-accommodation', 'other'],
  ['shared-ownership', 'low-cost-ownership'],
  ['leasehold', 'other'],
  ['freehold', 'other'],
  ['market-rent', 'other'],
  ['none', 'other'],
] satisfies [Tenure, TenureGroup][]);

/** The group of a tenure; `undefined` for a landlord's own word that was put in none. */
export const groupOf = (
  tenure: Tenure | undefined,
  own: Readonly<Record<string, TenureGroup>>,
): TenureGroup | undefined => {
  if (tenure === undefined) return 'not-known';
  return Object.hasOwn(own, tenure) ? own[tenure] : GROUPS.get(tenure);
};

/** How figures are counted. The period can be written `...reportingYear(2025)`. */
export interface MeasureOptions extends ReportingPeriod {
  /**
   * How many homes the landlord owns in each tenure group. Without it there are counts, and no rate per 1,000
   * homes: the package does not guess.
   */
  readonly homes?: Readonly<Partial<Record<TenureGroup, number>>>;
  /**
   * Of what "answered within the Code's time" is a share. `received` (the default): all complaints received in the
   * period, whether or not their answer is due yet. `due`: without those not yet due, or ended before they were due.
   * `answered`: those with an answer, whenever it came. Those without a time of the Code are in none of them.
   */
  readonly denominator?: 'received' | 'due' | 'answered';
  /** The tenure of complainants whose receipt tells none. Left out, they are counted as `not-known`. */
  readonly otherwiseTenure?: Tenure;
  /** The groups of a landlord's own words for tenures, or other groups for the usual ones. */
  readonly tenureGroups?: Readonly<Record<string, TenureGroup>>;
  /** Where bands of lateness end, in working days, each included. Left out: `[5, 10, 20]`. */
  readonly lateness?: readonly number[];
  /**
   * A complaint that is given again under the same reference: `once` (the default) counts the fuller of its histories,
   * `count` counts each, for landlords whose references are not unique. A note tells either way.
   */
  readonly duplicates?: 'once' | 'count';
}

/** The options as they were used, with what is so by default. */
export type MeasuredBy = Required<Omit<MeasureOptions, 'otherwiseTenure'>> &
  Pick<MeasureOptions, 'otherwiseTenure'>;

const maybe = z.exactOptional;
const whole = z.int().check(z.gte(0));

const optionsSchema = strict({
  from: isoDateSchema,
  to: isoDateSchema,
  homes: maybe(strict(Object.fromEntries(TENURE_GROUPS.map((group) => [group, maybe(whole)])))),
  denominator: maybe(z.enum(['received', 'due', 'answered'])),
  duplicates: maybe(z.enum(['once', 'count'])),
  otherwiseTenure: maybe(text),
  tenureGroups: maybe(z.record(text, z.enum(TENURE_GROUPS))),
  lateness: maybe(
    z.array(whole).check(
      z.minLength(1),
      z.refine(
        (ends) => ends.every((end, index) => index === 0 || end > (ends[index - 1] ?? end)),
        'should rise, as [5, 10, 20]',
      ),
    ),
  ),
}).check(
  z.refine(({ from, to }) => from <= to, { path: ['to'], error: 'should not be before `from`' }),
);

/** Options given as an argument, with the defaults; every fault is told at once. */
export function checkedOptions(given: MeasureOptions): MeasuredBy {
  const { error } = optionsSchema.safeParse(given);
  if (error)
    throw new ComplaintsError('argument/invalid', {
      given,
      expected: 'a period, as reportingYear(2025) gives it, and what figures are counted by',
      issues: toIssues(error.issues, given),
    });
  const { from, to, otherwiseTenure, homes = {}, tenureGroups = {} } = given;
  const { denominator = 'received', lateness = [5, 10, 20], duplicates = 'once' } = given;
  return present({
    ...{ from, to, homes: inOrder(homes), denominator, otherwiseTenure },
    ...{ tenureGroups: inOrder(tenureGroups), lateness: [...lateness], duplicates },
  });
}

/** What was given in another order is the same. */
const inOrder = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
