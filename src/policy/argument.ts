import { isMarked, oncePer, unreadable } from '../border/index.js';
import type { WorkingCalendar } from '../calendar/index.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import { get } from './anything.js';
import { ownCalendar } from './conditions/index.js';
import { asPolicy, definePolicy, defineWritten } from './define.js';
import type { Policy } from './model/index.js';
import { dataFaults } from './words/index.js';

/**
 * A policy given as an argument. One that `definePolicy` made is taken as it is. A copy of one, with parts of
 * it exchanged as in `{ ...policy, stages }`, is defined first, once. Anything else was never checked, and is refused.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `policy/invalid` for a copy that makes no policy.
 */
export function checkedPolicy(value: Policy): Policy {
  if (isMarked('policy', value)) return value;
  if (isCopy(value)) return copied(value);
  throw invalidArgument(value, dataFaults.expected);
}

/** The same, where a copy is taken for a policy as it is, whatever is wrong with it: only to find out what that is. */
export function policyToTry(value: Policy): Policy {
  if (isMarked('policy', value)) return value;
  if (isCopy(value) && !unreadable(value)) return asPolicy({ ...value });
  throw invalidArgument(value, dataFaults.expected);
}

/** The policy that data makes, which need not be defined yet: made once. */
export const definedPolicy = (value: Policy): Policy =>
  isMarked('policy', value) || typeof value !== 'object' || value === null
    ? checkedPolicy(value)
    : defined(value);

const defined = /*#__PURE__*/ oncePer((value: object) => definePolicy(value));

/** The policy that a copy makes: all is written out in it. So who judges by ready policies loads nothing that reads files. */
const copied = /*#__PURE__*/ oncePer((value: object) => defineWritten(value));

/**
 * A policy given as data, for whatever goes through its fields without acting on them: it need not be defined.
 *
 * @throws {@link ComplaintsError} `argument/invalid`.
 */
export function policyData(value: Policy): Policy {
  if (isMarked('policy', value)) return value;
  const excess = unreadable(value);
  if (excess) throw new ComplaintsError('argument/invalid', { given: value, issues: [excess] });
  const isPolicy =
    typeof get(value, 'id') === 'string' &&
    Array.isArray(get(value, 'stages')) &&
    Array.isArray(get(get(value, 'scope'), 'grounds'));
  if (isPolicy) return value;
  throw invalidArgument(value, dataFaults.expected);
}

/** Whether something has parts of a policy that was defined, as JSON never has. */
function isCopy(value: unknown): value is Policy {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return Object.values(value).some((part) => isMarked('part-of-policy', part));
  } catch {
    return false;
  }
}

/**
 * The calendar of a policy: the one that it names, or {@link england}, less the landlord's closures in
 * the policy. A complaint is counted by it unless you give another.
 *
 * @returns The named calendar itself, such as {@link england}, if the policy lists no closures.
 * @throws {@link ComplaintsError} `calendar/invalid` for a closure outside the calendar.
 */
export function calendarOf(policy: Policy): WorkingCalendar {
  return ownCalendar(checkedPolicy(policy));
}
