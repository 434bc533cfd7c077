import type { WorkingCalendar } from '../calendar/index.js';
import { england, withClosures } from '../calendar/index.js';
import { checkedPolicy } from './define.js';
import type { Policy } from './policy.js';

const made = new WeakMap<Policy, WorkingCalendar>();

/**
 * The working days of a policy's landlord: England's, less the days on which the policy says
 * that the landlord is closed. The calendar a complaint is counted by unless another is given.
 *
 * @returns {@link england} itself where the policy names no closures.
 * @throws {@link ComplaintsError} `calendar/invalid` for a closure outside England's calendar.
 */
export function calendarOf(policy: Policy): WorkingCalendar {
  const existing = made.get(checkedPolicy(policy));
  if (existing) return existing;
  const closures = (policy.closures ?? []).map(({ date, title }) => ({ date, title }));
  const calendar = withClosures(england, closures);
  made.set(policy, calendar);
  return calendar;
}
