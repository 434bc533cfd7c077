import type { IsoDate, PlainDateLike, WorkingCalendar } from '../calendar/index.js';
import { dateProblem, isoDate } from '../calendar/index.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import { EXPECTED, expectedOptions } from './words.js';

export { checkedCode } from '../codes/index.js';

/*
 * What callers without types can get wrong, told at the border: everything
 * behind it can rely on its arguments.
 */

/** A date given as an argument, as text or shaped like a Temporal.PlainDate. */
export function checkedDate(value: unknown, name: string): IsoDate {
  const problem = dateProblem(value);
  if (problem === undefined) return isoDate(value as IsoDate | PlainDateLike);
  throw new ComplaintsError(value instanceof Date ? 'date/js-date' : 'date/invalid', {
    given: value,
    because: `${name}: ${problem}`,
  });
}

/** A complaint given as an argument. */
export function checkedComplaint<T>(value: T): T {
  const { policy, events, history } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (has(policy, 'stages') && Array.isArray(events) && Array.isArray(history)) return value;
  const isSaved = has(value, 'format', 'events');
  throw invalidArgument(value, isSaved ? EXPECTED.restored : EXPECTED.complaint);
}

/** A calendar given as an argument. */
export function checkedCalendar(value: WorkingCalendar): WorkingCalendar {
  const { weekend, holidays } = (value ?? {}) as Partial<WorkingCalendar>;
  const listed = Array.isArray(weekend) && Array.isArray(holidays);
  if (listed && has(value, 'name', 'edition', 'from', 'to')) return value;
  throw invalidArgument(value, EXPECTED.calendar);
}

/** Options given as an argument: an object with no other fields than a function knows. */
export function checkedFields<T extends object>(
  options: T,
  fields: readonly (keyof T & string)[],
): T {
  const isObject = typeof options === 'object' && options !== null;
  if (isObject && Object.keys(options).every((name) => fields.some((field) => field === name)))
    return options;
  throw invalidArgument(options, expectedOptions(fields));
}

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
