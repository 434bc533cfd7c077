import { isMarked, oncePer, wholeOf } from '../border/index.js';
import type { WorkingCalendar } from '../calendar/index.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import { get } from './anything.js';
import { ownCalendar } from './conditions/index.js';
import { asPolicy, definePolicy, defineWritten } from './define.js';
import type { Policy } from './model/index.js';
import { dataFaults } from './words/index.js';

/**
 * Checks a policy given as an argument. A policy made by `definePolicy` is returned as it is. A copy with parts
 * replaced, as in `{ ...policy, stages }`, is defined first, once. Anything else was never checked, and is refused.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `policy/invalid` for a copy that is not a valid policy.
 */
export function checkedPolicy(value: Policy): Policy {
  if (isMarked('policy', value)) return value;
  if (isCopy(value)) return copied(value);
  throw invalidArgument(value, dataFaults.expected);
}

/** The same, but accepts a copy with faults, so that the faults can be found. */
export function policyToTry(value: Policy): Policy {
  if (isMarked('policy', value)) return value;
  const { data, excess } = isCopy(value) ? wholeOf(value) : {};
  if (data && !excess) return asPolicy(data);
  throw invalidArgument(value, dataFaults.expected);
}

/** The policy that data defines, made once per object. */
export const definedPolicy = (value: Policy): Policy =>
  isMarked('policy', value) || typeof value !== 'object' || value === null
    ? checkedPolicy(value)
    : defined(value);

const defined = /*#__PURE__*/ oncePer((value: object) => definePolicy(value));

/**
 * The policy that a copy defines. Copies are written out in full, so programs that use ready policies do not load
 * the file reader.
 */
const copied = /*#__PURE__*/ oncePer((value: object) => defineWritten(value));

/**
 * Checks policy data for functions that only go through its fields: it need not be a defined policy.
 *
 * @throws {@link ComplaintsError} `argument/invalid`.
 */
export function policyData(value: Policy): Policy {
  if (isMarked('policy', value)) return value;
  const { data, excess } = wholeOf(value);
  if (excess) throw new ComplaintsError('argument/invalid', { given: value, issues: [excess] });
  const isPolicy =
    typeof get(data, 'id') === 'string' &&
    Array.isArray(get(data, 'stages')) &&
    Array.isArray(get(get(data, 'scope'), 'grounds'));
  if (isPolicy) return data;
  throw invalidArgument(value, dataFaults.expected);
}

/** Whether a value has parts of a defined policy, which JSON never has. */
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
