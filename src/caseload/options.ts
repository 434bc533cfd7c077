import * as z from 'zod/mini';
import { wholeOf } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import type { TENURES, Tenure } from '../policy/index.js';
import { isoDateSchema, once, present, strict, text, toIssues } from '../policy/index.js';
import { byName } from './counts.js';
import type { ReportingPeriod } from './period.js';
import { EXPECTED } from './words.js';

/**
 * How homes are grouped in the tenant satisfaction measures. Low-cost rental and low-cost home ownership are
 * what the Regulator of Social Housing asks about; `other` is every other tenure; `not-known` is not in the record.
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
const GROUPS: Readonly<Record<(typeof TENURES)[number], TenureGroup>> = {
  'social-rent': 'low-cost-rental',
  'affordable-rent': 'low-cost-rental',
  'intermediate-rent': 'low-cost-rental',
  'supported-housing': 'low-cost-rental',
  'temporary-accommodation': 'other',
  'shared-ownership': 'low-cost-ownership',
  leasehold: 'other',
  freehold: 'other',
  'market-rent': 'other',
  none: 'other',
};

/** Finds the group of a tenure; `undefined` for a landlord's own word that has no group. */
export const groupOf = (
  tenure: Tenure | undefined,
  own: Readonly<Record<string, TenureGroup>>,
): TenureGroup | undefined => {
  if (tenure === undefined) return 'not-known';
  const groups: Readonly<Record<string, TenureGroup>> = Object.hasOwn(own, tenure) ? own : GROUPS;
  return Object.hasOwn(groups, tenure) ? groups[tenure] : undefined;
};

/** The possible denominators of a share. */
export const DENOMINATORS = ['received', 'due', 'answered'] as const;

/** How complaints with the same reference can be counted. */
export const DUPLICATES = ['once', 'count'] as const;

/** How figures are counted. The period can be written `...reportingYear(2025)`. */
export interface MeasureOptions extends ReportingPeriod {
  /**
   * How many homes the landlord owns in each tenure group. Without it there are counts, but no rate per 1,000
   * homes: the package does not guess.
   */
  readonly homes?: Readonly<Partial<Record<TenureGroup, number>>>;
  /**
   * The denominator of the share "answered within the Code's time". `received` (the default): all complaints received
   * in the period, whether or not their answer is due yet. `due`: without those not yet due, or ended before they were
   * due. `answered`: those with an answer, whenever it came. None includes complaints without a time of the Code.
   */
  readonly denominator?: (typeof DENOMINATORS)[number];
  /** The tenure to count for receipts that give none. Default: they count as `not-known`. */
  readonly otherwiseTenure?: Tenure;
  /** Groups for a landlord's own words for tenures, or other groups for the usual ones. */
  readonly tenureGroups?: Readonly<Record<string, TenureGroup>>;
  /** The last day of each band of lateness, in working days, inclusive. Default: `[5, 10, 20]`. */
  readonly lateness?: readonly number[];
  /**
   * How to count complaints with the same reference: `once` (the default) counts the fullest history, `count` counts
   * each, for landlords whose references are not unique. A note says so either way.
   */
  readonly duplicates?: (typeof DUPLICATES)[number];
}

/** The options that were used, with the defaults. */
export type MeasuredBy = Required<Omit<MeasureOptions, 'otherwiseTenure'>> &
  Pick<MeasureOptions, 'otherwiseTenure'>;

const maybe = z.exactOptional;
const whole = once(() => z.int().check(z.gte(0)));

const optionsSchema = once(() =>
  strict({
    from: isoDateSchema(),
    to: isoDateSchema(),
    homes: maybe(strict(Object.fromEntries(TENURE_GROUPS.map((group) => [group, maybe(whole())])))),
    denominator: maybe(z.enum(DENOMINATORS)),
    duplicates: maybe(z.enum(DUPLICATES)),
    otherwiseTenure: maybe(text),
    tenureGroups: maybe(z.record(text, z.enum(TENURE_GROUPS))),
    lateness: maybe(
      z.array(whole()).check(
        z.minLength(1),
        z.refine(
          (ends) => ends.every((end, index) => index === 0 || end > (ends[index - 1] ?? end)),
          EXPECTED.risingBands,
        ),
      ),
    ),
  }).check(z.refine(({ from, to }) => from <= to, { path: ['to'], error: EXPECTED.periodInOrder })),
);

/** Checks the options, reporting every fault at once, and fills in the defaults. */
export function checkedOptions(options: MeasureOptions): MeasuredBy {
  const { data: given, excess } = wholeOf(options);
  const { error } = excess ? {} : optionsSchema().safeParse(given);
  const issues = excess ? [excess] : error && toIssues(error.issues, given);
  if (issues)
    throw new ComplaintsError('argument/invalid', {
      given: options,
      expected: EXPECTED.options,
      issues,
    });
  const { from, to, otherwiseTenure, homes = {}, tenureGroups = {} } = given;
  const { denominator = 'received', lateness = [5, 10, 20], duplicates = 'once' } = given;
  return present({
    ...{ from, to, homes: byName(Object.entries(homes)), denominator, otherwiseTenure },
    ...{ tenureGroups: byName(Object.entries(tenureGroups)), lateness: [...lateness], duplicates },
  });
}
