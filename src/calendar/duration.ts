import type { Issue } from '../errors.js';
import { ComplaintsError, show } from '../errors.js';
import { counted } from './names.js';

/** A length of time as a policy writes it. */
export interface Duration {
  /** A whole number, at least 1. */
  readonly amount: number;
  /** 'days' is for a text that says "days" and no more. */
  readonly unit: 'working-days' | 'calendar-days' | 'days' | 'weeks' | 'months';
  /** 'include-start' where the day of the trigger is day 1; absent, it is day 0. */
  readonly counting?: 'include-start';
  /** How bare 'days' are read; calendar days where it is absent. */
  readonly readAs?: 'working-days' | 'calendar-days';
}

/** Every unit a {@link Duration} can have, with the word for one. */
const UNITS = {
  'working-days': 'working day',
  'calendar-days': 'calendar day',
  days: 'day',
  weeks: 'week',
  months: 'month',
} as const;

const READINGS = ['working-days', 'calendar-days'];

/**
 * A duration in words: '10 working days', '1 month', '28 days'. Which day is
 * the first is not part of it.
 *
 * @throws {@link ComplaintsError} `duration/invalid`, `calendar/bad-count`.
 */
export function describeDuration(duration: Duration): string {
  const { amount, unit } = checkedDuration(duration);
  return counted(amount, UNITS[unit]);
}

/** "1 working day", "9 working days". */
export const workingDays = (count: number): string => counted(count, UNITS['working-days']);

/** What the days are counted in, once a bare "days" has been read. */
export function countedIn({
  unit,
  readAs = 'calendar-days',
}: Duration): Exclude<Duration['unit'], 'days'> {
  return unit === 'days' ? readAs : unit;
}

/**
 * The duration alone, frozen, without whatever else the object says.
 *
 * @throws {@link ComplaintsError} `duration/invalid` for a unit, counting or
 * reading that does not exist; `calendar/bad-count` for the amount.
 */
export function checkedDuration(duration: Duration): Duration {
  if (typeof duration !== 'object' || duration === null) {
    const expected = "an amount and a unit: { amount: 10, unit: 'working-days' }";
    throw new ComplaintsError('duration/invalid', { given: duration, expected });
  }
  const issues = unitFaults(duration);
  if (issues.length > 0) throw new ComplaintsError('duration/invalid', { given: duration, issues });
  const { amount, unit, counting, readAs } = duration;
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw new ComplaintsError('calendar/bad-count', {
      given: amount,
      expected:
        "a whole number, at least 1; the same day is amount 1 with counting 'include-start'",
    });
  }
  return Object.freeze({ amount, unit, ...(counting && { counting }), ...(readAs && { readAs }) });
}

function unitFaults({ unit, counting, readAs }: Duration): Issue[] {
  const faults: Issue[] = [];
  const refuse = (path: string, given: unknown, right: string) =>
    faults.push({ path, message: `${show(given)}: ${right}` });
  if (!Object.hasOwn(UNITS, unit)) refuse('unit', unit, `use ${Object.keys(UNITS).join(', ')}`);
  if (counting !== undefined && counting !== 'include-start') {
    refuse('counting', counting, "use 'include-start', or leave it out: the trigger is then day 0");
  }
  if (readAs === undefined) return faults;
  if (!READINGS.includes(readAs)) refuse('readAs', readAs, `use ${READINGS.join(', ')}`);
  else if (unit !== 'days') refuse('readAs', readAs, "only the unit 'days' needs a reading");
  return faults;
}
