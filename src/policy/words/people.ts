import { joined } from '../../calendar/index.js';
import type { Role } from '../../vocabulary/index.js';
import { ROLE_NAMES } from '../../vocabulary/index.js';
import type { FactName, SeniorityOf } from '../conditions/index.js';
import { ownFact, seniorityOf } from '../conditions/index.js';
import type { Deciders, Policy } from '../model/index.js';
import { asWords, ownName } from './names.js';

/* The people who do something: roles, and people identified by what they did. */

/** A role in words: 'a director', or 'the legal team' for one outside the line of management. */
export function roleName(role: Role, policy: Pick<Policy, 'roles' | 'names'>): string {
  const name = ownName(policy, 'roles', role);
  if (name !== undefined) return name;
  const isOwn = Object.hasOwn(policy.roles ?? {}, role);
  const known = !isOwn && Object.hasOwn(ROLE_NAMES, role) ? ROLE_NAMES[role] : undefined;
  if (known !== undefined) return known;
  const words = asWords(role);
  if (seniorityOf(role, policy) === null) return `the ${words}`;
  return `${SOUNDS_AS_VOWEL.test(words) ? 'an' : 'a'} ${words}`;
}

/** 'An officer' and 'an honorary member', but 'a unit manager' and 'a European officer'. */
const SOUNDS_AS_VOWEL = /^(?!uni|use|eu|one\b)[aeiou]|^(hono|hour|heir)/i;

/** Several roles in words, without repetition: 'a director or a panel'. */
export const roleNames = (
  roles: readonly Role[],
  policy: Pick<Policy, 'roles' | 'names'>,
  word: 'and' | 'or',
): string => joined([...new Set(roles.map((role) => roleName(role, policy)))], word);

/** The person that each fact of a complaint or event names. */
const PERSONS: Readonly<Record<string, string>> = {
  recipient: 'the person the complaint was sent to',
  by: 'the person who does it',
  to: 'the person it goes to',
  decidedBy: 'the person who decides it',
  authorisedBy: 'the person who authorises it',
};

/** The person that a fact names. */
const personInWords = (fact: FactName): string =>
  Object.hasOwn(PERSONS, fact) ? String(PERSONS[fact]) : `the person named as ‘${asWords(fact)}’`;

/** A comparison of seniority: 'more senior than the person the complaint was sent to'. */
export const rankInWords = ({ of, above, called }: SeniorityOf & Called): string =>
  `${above ? 'more senior than' : 'at least as senior as'} ${called ?? personInWords(of)}`;

/** The policy's own name for the person. */
interface Called {
  readonly called?: string | undefined;
}

/** Who handles complaints: 'a director or a panel', 'a director and a panel together', 'someone more senior than …'. */
export function decidersInWords(
  who: Deciders,
  policy: Pick<Policy, 'roles' | 'names' | 'facts'>,
): string {
  if ('together' in who) return `${roleNames(who.together, policy, 'and')} together`;
  if (!('above' in who || 'atLeastAs' in who)) return roleNames(who, policy, 'or');
  const than = 'above' in who ? { of: who.above, above: true as const } : { of: who.atLeastAs };
  const before = than.of === 'decidedBy' ? 'the person who decided the stage before' : undefined;
  return `someone ${rankInWords({ ...than, called: before ?? ownFact(policy, than.of)?.name })}`;
}
