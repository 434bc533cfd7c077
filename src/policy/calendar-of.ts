import type { WorkingCalendar } from '../calendar/index.js';
import { calendarNamed } from '../calendar/index.js';
import { checkedPolicy } from './define.js';
import type { Policy } from './policy.js';

const made = new WeakMap<Policy, WorkingCalendar>();

/**
 * The working days of a policy's landlord: those of the calendar that the policy names, England's where
 * it names none, less the days on which the policy says that the landlord is closed. The calendar a
 * complaint is counted by unless another is given.
 *
 * @returns The named calendar itself, such as {@link england}, where the policy lists no closures.
 * @throws {@link ComplaintsError} `calendar/invalid` for a closure outside the calendar.
 */
export function calendarOf(policy: Policy): WorkingCalendar {
  const existing = made.get(checkedPolicy(policy));
  if (existing) return existing;
  const calendar = calendarNamed(policy.calendar, policy.closures);
  made.set(policy, calendar);
  return calendar;
}
