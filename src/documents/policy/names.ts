import { joined } from '../../calendar/index.js';
import type { Policy, Role } from '../../policy/index.js';
import { asWords, roleName, SIGNPOSTS } from '../../policy/index.js';

export { roleName };

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
