import * as z from 'zod/mini';
import { reading, unreadable, withoutAbsent } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import type { TENURES, Tenure } from '../policy/index.js';
import { isoDateSchema, once, present, strict, text, toIssues } from '../policy/index.js';
import { byName } from './counts.js';
import type { ReportingPeriod } from './period.js';
import { EXPECTED } from './words.js';

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

/** The group of a tenure; `undefined` for a landlord's own word that was put in none. */
export const groupOf = (
  tenure: Tenure | undefined,
  own: Readonly<Record<string, TenureGroup>>,
): TenureGroup | undefined => {
  if (tenure === undefined) return 'not-known';
  const groups: Readonly<Record<string, TenureGroup>> = Object.hasOwn(own, tenure) ? own : GROUPS;
  return Object.hasOwn(groups, tenure) ? groups[tenure] : undefined;
};

/** Of what a share can be. */
export const DENOMINATORS = ['received', 'due', 'answered'] as const;

/** How complaints with one reference can be counted. */
export const DUPLICATES = ['once', 'count'] as const;

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
  readonly denominator?: (typeof DENOMINATORS)[number];
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
  readonly duplicates?: (typeof DUPLICATES)[number];
}

/** The options as they were used, with what is so by default. */
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

/** Options given as an argument, with the defaults; every fault is told at once. */
export function checkedOptions(options: MeasureOptions): MeasuredBy {
  const excess = unreadable(options);
  const given = excess ? options : reading(options, () => withoutAbsent(options));
  const { error } = excess ? {} : reading(given, () => optionsSchema().safeParse(given));
  const issues = excess ? [excess] : error && toIssues(error.issues, given);
  if (issues)
    throw new ComplaintsError('argument/invalid', { given, expected: EXPECTED.options, issues });
  const { from, to, otherwiseTenure, homes = {}, tenureGroups = {} } = given;
  const { denominator = 'received', lateness = [5, 10, 20], duplicates = 'once' } = given;
  return present({
    ...{ from, to, homes: byName(Object.entries(homes)), denominator, otherwiseTenure },
    ...{ tenureGroups: byName(Object.entries(tenureGroups)), lateness: [...lateness], duplicates },
  });
}
