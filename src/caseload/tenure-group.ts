import { TENURES, type Tenure } from '../policy/index.js';

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
const GROUPS: Readonly<Record<string, TenureGroup>> = {
  'social-rent': 'low-cost-rental',
  'affordable-rent': 'low-cost-rental',
  'supported-housing': 'low-cost-rental',
  'shared-ownership': 'low-cost-ownership',
};

/** Whether it is known in which group a tenure is: a word of the package's, or one that was put in a group. */
export const hasGroup = (tenure: Tenure, own: Readonly<Record<string, TenureGroup>>): boolean =>
  Object.hasOwn(own, tenure) || (TENURES as readonly string[]).includes(tenure);

/** The group of a tenure; a landlord's own word that is put in no group is `other`. */
export const groupOf = (
  tenure: Tenure | undefined,
  own: Readonly<Record<string, TenureGroup>>,
): TenureGroup => {
  if (tenure === undefined) return 'not-known';
  const groups = Object.hasOwn(own, tenure) ? own : GROUPS;
  return Object.hasOwn(groups, tenure) ? (groups[tenure] ?? 'other') : 'other';
};
