import { checkedList } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { isoDate } from '../calendar/index.js';
import { invalidArgument } from '../errors.js';
import { checkedPolicy } from './argument.js';
import type { Policy } from './model/index.js';
import { inForceFaults } from './words/index.js';

/**
 * The edition of a landlord's policy that was in force on a day: the latest that began on or before that day,
 * unless its own last day is past. Complaints are judged by the edition in force on the day of their receipt.
 *
 * @param policies - The editions of one landlord's policy, in any order.
 * @returns `undefined` if none was in force.
 * @throws {@link ComplaintsError} `argument/invalid` if an edition does not say from which day it is
 * in force, or two give the same day; `date/js-date`, `date/invalid`.
 *
 * @example
 * policyInForce([ours2022, ours2024], '2024-03-31')?.id; // 'ours-2022'
 * policyInForce([ours2022, ours2024], '2024-04-01')?.id; // 'ours-2024'
 */
export function policyInForce(policies: readonly Policy[], date: IsoDate): Policy | undefined {
  const day = isoDate(date);
  const editions = new Map<IsoDate, Policy>();
  for (const policy of checkedList(policies, inForceFaults.editions).map(checkedPolicy)) {
    const { inForce } = policy;
    if (typeof inForce === 'string')
      throw invalidArgument(policy, inForceFaults.noFirstDay(policy));
    const same = editions.get(inForce.from);
    if (same && same !== policy)
      throw invalidArgument(policy, inForceFaults.twice(same, policy, inForce.from));
    editions.set(inForce.from, policy);
  }
  const [latest] = [...editions.keys()]
    .filter((from) => from <= day)
    .sort()
    .reverse();
  const policy = latest && editions.get(latest);
  if (!policy || typeof policy.inForce === 'string') return undefined;
  const { to } = policy.inForce;
  return to === undefined || day <= to ? policy : undefined;
}
