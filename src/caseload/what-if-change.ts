import { checkedCode } from '../audit/index.js';
import type { Closure, WorkingCalendar } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import { checkedCalendar } from '../complaint/index.js';
import { ComplaintsError } from '../errors.js';
import { checkedPolicy, type Policy } from '../policy/index.js';

/** What would be otherwise: one of these, or several together. */
export interface Change {
  /** Another policy, or another edition of the same. */
  readonly policy?: Policy;
  /** Other working days, for the policy and for the Code. */
  readonly calendar?: WorkingCalendar;
  /** Days on which nothing would be counted, added to each complaint's own working days and to the Code's: a bank holiday proclaimed. */
  readonly bankHolidays?: readonly Closure[];
  /** Another edition of the Code than the one in force when a complaint was made. */
  readonly code?: Code;
}

/** A change given as an argument, for callers without types. */
export function checkedChange(change: Change): Change {
  const { policy, calendar, bankHolidays, code, ...others } = change ?? {};
  const [other] = Object.keys(others);
  const isNothing = !policy && !calendar && !code && !bankHolidays?.length;
  const isNoList = bankHolidays !== undefined && !Array.isArray(bankHolidays);
  if (other !== undefined || isNothing || isNoList)
    throw new ComplaintsError('argument/invalid', {
      given: change,
      expected:
        'what would be otherwise: { policy }, { calendar }, { code }, or { bankHolidays: [{ date, title }] }',
      ...(other !== undefined && { because: `There is no '${other}'.` }),
    });
  return {
    ...(policy !== undefined && { policy: checkedPolicy(policy) }),
    ...(calendar !== undefined && { calendar: checkedCalendar(calendar) }),
    ...(bankHolidays !== undefined && { bankHolidays }),
    ...(code !== undefined && { code: checkedCode(code) }),
  };
}
