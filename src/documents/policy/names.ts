import type { Policy, Role } from '../../policy/index.js';
import { asWords, SIGNPOSTS, seniorityOf } from '../../policy/index.js';
import { joined } from './words.js';

/** Roles of which the name alone would not make a sentence. */
const ROLE_NAMES: Readonly<Record<string, string>> = {
  complainant: 'the complainant',
  'senior-management': 'senior management',
  'chief-executive': 'the chief executive',
  board: 'the Board',
  'scrutiny-panel': 'the Scrutiny Panel',
  panel: 'a panel',
  'human-resources': 'human resources',
  'designated-person': 'a designated person',
  mp: 'a Member of Parliament',
  councillor: 'a councillor',
  advocate: 'an advocate',
  supporter: 'a supporter',
  contractor: 'a contractor',
};

/** A role in words. Those outside the line of management are known by what they are: 'the legal team'. */
export function roleName(role: Role, policy: Policy): string {
  const known = Object.hasOwn(policy.roles ?? {}, role) ? undefined : ROLE_NAMES[role];
  if (known !== undefined) return known;
  const words = asWords(role);
  if (seniorityOf(role, policy) === null) return `the ${words}`;
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

/** Any of several roles. */
export const anyRole = (roles: readonly Role[], policy: Policy): string =>
  joined(
    roles.map((role) => roleName(role, policy)),
    'or',
  );

/** Who decides something, as the beginning of a sentence. */
export const decider = (who: Role | 'landlord', policy: Policy): string =>
  who === 'landlord' ? 'we' : roleName(who, policy);

/** Who decides something, and that they do. */
export const deciding = (who: Role | 'landlord', policy: Policy): string =>
  `${decider(who, policy)} ${who === 'landlord' ? 'decide' : 'decides'}`;

/** A body outside the landlord. */
export const bodyName = (to: string, { bodies }: Policy): string =>
  own(bodies, to) ?? own(SIGNPOSTS, to) ?? `the ${asWords(to)}`;

const own = (names: Readonly<Record<string, string>> | undefined, key: string) =>
  names && Object.hasOwn(names, key) ? names[key] : undefined;
