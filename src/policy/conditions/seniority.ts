import type { Role, Truth } from '../../vocabulary/index.js';
import { ROLES } from '../../vocabulary/index.js';

/** The part of a policy that gives seniority. */
export interface WithRoles {
  /** Roles, with their seniority. */
  readonly roles?: Readonly<Record<string, number | null>>;
}

/** The seniority of a role; `null` outside the line of management, `undefined` for an unknown role. */
export function seniorityOf(role: Role, policy?: WithRoles): number | null | undefined {
  return policy?.roles && Object.hasOwn(policy.roles, role)
    ? policy.roles[role]
    : Object.hasOwn(ROLES, role)
      ? ROLES[role as keyof typeof ROLES]
      : undefined;
}

/** Whether all of some roles are at least as senior as another. A role outside the line of management is not. */
export function isAsSenior(roles: readonly unknown[], least: Role, policy?: WithRoles): Truth {
  const threshold = seniorityOf(least, policy);
  const ranks = roles.map((role) => seniorityOf(String(role), policy));
  if (threshold === undefined || ranks.includes(undefined)) return 'unknown';
  return (
    threshold !== null &&
    ranks.length > 0 &&
    ranks.every((one) => typeof one === 'number' && one >= threshold)
  );
}

/** The roles to compare, and the roles to compare them with. */
interface Compared {
  readonly roles: readonly unknown[];
  readonly than: readonly unknown[];
  /** Whether more senior is required, rather than as senior. */
  readonly isAbove: boolean;
}

/**
 * Whether all of some roles are senior enough compared with all of some others. Unknown if any of them is outside the
 * line of management.
 */
export function isSenior({ roles, than, isAbove }: Compared, policy?: WithRoles): Truth {
  const rank = (role: unknown) => seniorityOf(String(role), policy);
  const isNumber = (one: unknown): one is number => typeof one === 'number';
  const others = than.map(rank);
  if (others.length === 0 || !others.every(isNumber)) return 'unknown';
  const highest = Math.max(...others);
  const ranks = roles.map(rank);
  const isTooLow = (one: number) => (isAbove ? one <= highest : one < highest);
  if (ranks.length === 0 || ranks.filter(isNumber).some(isTooLow)) return false;
  return ranks.every(isNumber) ? true : 'unknown';
}
