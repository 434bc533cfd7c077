import { joined } from '../calendar/index.js';
import type { Role } from '../vocabulary/index.js';
import { ROLE_NAMES } from '../vocabulary/index.js';
import { asWords } from './as-words.js';
import { seniorityOf } from './condition.js';
import type { Policy } from './policy.js';

/** A role in words. Those outside the line of management are known by what they are: 'the legal team'. */
export function roleName(role: Role, policy: Pick<Policy, 'roles'>): string {
  const isOwn = Object.hasOwn(policy.roles ?? {}, role);
  const known = !isOwn && Object.hasOwn(ROLE_NAMES, role) ? ROLE_NAMES[role] : undefined;
  if (known !== undefined) return known;
  const words = asWords(role);
  if (seniorityOf(role, policy) === null) return `the ${words}`;
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

/** Several roles in words, each once: 'a director or a panel'. */
export const roleNames = (
  roles: readonly Role[],
  policy: Pick<Policy, 'roles'>,
  word: 'and' | 'or',
): string => joined([...new Set(roles.map((role) => roleName(role, policy)))], word);
