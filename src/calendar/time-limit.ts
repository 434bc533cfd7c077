import { reading } from '../border/index.js';
import type { Issue } from '../errors.js';
import { ComplaintsError } from '../errors.js';
import { england } from './bank-holidays.js';
import type { IsoDate } from './iso-date.js';
import { addCalendarDays, addMonths, isoDate } from './iso-date.js';
import { counted, NOT_A_LIMIT, UNITS } from './words.js';
import type { WorkingCalendar } from './working-calendar.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

/** A length of time as a policy writes it. */
export interface Duration {
  /** A whole number, at least 1. */
  readonly amount: number;
  /** 'days' is for a text that says only "days". */
  readonly unit: 'working-days' | 'calendar-days' | 'days' | 'weeks' | 'months';
  /** 'include-start' if the day of the trigger is day 1. Default: it is day 0. */
  readonly counting?: 'include-start';
  /** How bare 'days' are read. Default: calendar days. */
  readonly readAs?: 'working-days' | 'calendar-days';
}

const READINGS = ['working-days', 'calendar-days'];

/**
 * Writes a duration in words: '10 working days', '1 month', '28 days'. The words
 * do not say which day is day 1.
 *
 * @throws `ComplaintsError` `duration/invalid`, `calendar/bad-count`.
 */
export function describeDuration(duration: Duration): string {
  const { amount, unit } = checkedDuration(duration);
  return counted(amount, UNITS[unit]);
}

/** The unit that a duration is counted in, with bare "days" as they are read. */
export function countedIn({
  unit,
  readAs = 'calendar-days',
}: Duration): Exclude<Duration['unit'], 'days'> {
  return unit === 'days' ? readAs : unit;
}

/**
 * Checks a duration, and returns a copy with its own fields only.
 *
 * @throws `ComplaintsError` `duration/invalid` for a unit, counting or
 * reading that does not exist; `calendar/bad-count` for the amount.
 */
export const checkedDuration = (duration: Duration): Duration =>
  reading(duration, () => soundDuration(duration));

function soundDuration(given: Duration): Duration {
  if (typeof given !== 'object' || given === null) {
    throw new ComplaintsError('duration/invalid', {
      given,
      expected: NOT_A_LIMIT.expected,
    });
  }
  const { amount, unit, counting, readAs } = given;
  const duration = { amount, unit, counting, readAs } as Duration;
  if (isSound(duration)) return duration;
  const issues = unitFaults(duration);
  if (issues.length > 0) throw new ComplaintsError('duration/invalid', { given, issues });
  throw new ComplaintsError('calendar/bad-count', {
    given: amount,
    expected: NOT_A_LIMIT.expectedAmount,
  });
}

const isSound = ({ amount, unit, counting, readAs }: Duration): boolean =>
  Number.isSafeInteger(amount) &&
  amount >= 1 &&
  UNIT_NAMES.has(unit) &&
  (counting === undefined || counting === 'include-start') &&
  (readAs === undefined || (unit === 'days' && READINGS.includes(readAs)));

const UNIT_NAMES: ReadonlySet<string> = /*#__PURE__*/ new Set(Object.keys(UNITS));

/** Copies a duration, frozen, without any other fields of the object. */
export const durationAlone = ({ amount, unit, counting, readAs }: Duration): Duration =>
  Object.freeze({ amount, unit, ...(counting && { counting }), ...(readAs && { readAs }) });

function unitFaults({ unit, counting, readAs }: Duration): Issue[] {
  const faults: Issue[] = [];
  const refuse = (path: string, message: string) => faults.push({ path, message });
  if (typeof unit !== 'string' || !Object.hasOwn(UNITS, unit))
    refuse('unit', NOT_A_LIMIT.unit(unit));
  if (counting !== undefined && counting !== 'include-start') {
    refuse('counting', NOT_A_LIMIT.counting(counting));
  }
  if (readAs === undefined) return faults;
  if (!READINGS.includes(readAs)) refuse('readAs', NOT_A_LIMIT.readAs(readAs, READINGS));
  else if (unit !== 'days') refuse('readAs', NOT_A_LIMIT.needlessReading(readAs));
  return faults;
}

/** Returns the last day of a time limit without explaining it, for many counts. Throws as {@link dueDate} does. */
export function endOf(
  duration: Duration,
  from: IsoDate,
  calendar: WorkingCalendar = england,
): IsoDate {
  return lastDay(
    checkedDuration(duration),
    typeof from === 'string' ? from : isoDate(from),
    calendar,
  );
}

/** Returns the last day of a limit that was already checked. */
export function lastDay(limit: Duration, from: IsoDate, calendar: WorkingCalendar): IsoDate {
  const { amount, counting } = limit;
  const first = counting === 'include-start' ? 1 : 0;
  switch (countedIn(limit)) {
    case 'working-days':
      // A trigger that is not a working day cannot be day 1: the next working day is.
      return addWorkingDays(
        from,
        first && isWorkingDay(from, calendar) ? amount - 1 : amount,
        calendar,
      );
    case 'calendar-days':
      return addCalendarDays(from, amount - first);
    case 'weeks':
      return addCalendarDays(from, amount * 7 - first);
    case 'months':
      return addCalendarDays(addMonths(from, amount), -first);
  }
}
