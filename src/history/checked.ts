import type { IsoDate, PlainDateLike, WorkingCalendar } from '../calendar/index.js';
import { DEFAULT_CALENDAR, dateProblem, isoDate } from '../calendar/index.js';
import { ComplaintsError, invalidArgument } from '../errors.js';

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
  const saved = has(value, 'format', 'events');
  throw invalidArgument(
    value,
    saved
      ? 'a complaint; this one is saved: restore() it first'
      : 'a complaint, as openComplaint, recordEvent, replay or restore gives it',
  );
}

/** A calendar given as an argument. */
export function checkedCalendar(value: WorkingCalendar): WorkingCalendar {
  const { weekend, holidays } = (value ?? {}) as Partial<WorkingCalendar>;
  const listed = Array.isArray(weekend) && Array.isArray(holidays);
  if (listed && has(value, 'name', 'edition', 'from', 'to')) return value;
  throw invalidArgument(
    value,
    `a calendar: ${DEFAULT_CALENDAR.name}, or one from defineCalendar, withClosures or calendarFrom`,
  );
}

/** Options given as an argument: an object with no other fields than a function knows. */
export function checkedFields<T extends object>(
  options: T,
  fields: readonly (keyof T & string)[],
  more = '',
): T {
  const isObject = typeof options === 'object' && options !== null;
  if (isObject && Object.keys(options).every((name) => fields.some((one) => one === name)))
    return options;
  throw invalidArgument(options, `options: { ${fields.join(', ')} }, any or none${more}`);
}

const has = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
