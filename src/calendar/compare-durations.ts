import type { IsoDate } from './iso-date.js';
import { addCalendarDays } from './iso-date.js';
import type { Duration } from './time-limit.js';
import { endOf } from './time-limit.js';
import { addWorkingDays, workingDaysBetween } from './working-days.js';

/**
 * How the policy's time compares with the Code's, if both begin on the same day. `within`: it never
 * ends later. `weekend`: it can end later, but never by a working day. `over`: it can end later by a
 * working day or more. `unclear`: it depends on how "days" is read.
 */
type Comparison = 'within' | 'weekend' | 'over' | 'unclear';

/**
 * Compares by the worst case. Times that are not all in working days are tried from every day of four
 * years, because ten calendar days hold six working days over Easter and eight in June. Bare "days" are
 * tried both as calendar days and as working days, whatever the policy's reading is.
 *
 * @param times - The policy's times, one after the other.
 * @param most - The Code's time, from the same day.
 */
export function longest(times: readonly Duration[], most: Duration): Comparison {
  const all = [...new Set(readingsOf(times).map((reading) => compare(reading, most)))];
  const [one] = all;
  return all.length === 1 && one ? one : 'unclear';
}

/**
 * Whether a number of closure days can make the policy's times longer than the Code's: the Code counts
 * the landlord's closure days as working days, the policy does not.
 */
export const closuresCanLengthen = (
  times: readonly Duration[],
  most: Duration,
  closures: number,
): boolean =>
  closures > 0 &&
  times.some(({ unit }) => unit === 'working-days' || unit === 'days') &&
  longest([...times, { amount: closures, unit: 'working-days' }], most) !== 'within';

/** Whether the policy's time can end earlier than the Code's, if both begin on the same day. */
export const canBeShorter = (time: Duration, least: Duration): boolean =>
  time.unit === least.unit && !time.counting
    ? time.amount < least.amount
    : readingsOf([time]).some(
        (reading) =>
          !isFarLonger(reading, least) &&
          DAYS().some((day) => endOfAll(reading, day) < endOfAll([least], day)),
      );

function compare(times: readonly Duration[], most: Duration): Comparison {
  const total = times.reduce((sum, { amount }) => sum + amount, 0);
  if ([...times, most].every(isPlain)) return total <= most.amount ? 'within' : 'over';
  if (isFarLonger(times, most)) return 'over';
  const late = DAYS().flatMap((day) => {
    const [end, last] = [endOfAll(times, day), endOfAll([most], day)];
    return end > last ? [workingDaysBetween(last, end)] : [];
  });
  if (late.length === 0) return 'within';
  return late.every((days) => days === 0) ? 'weekend' : 'over';
}

/** Low and high estimates of the calendar days in each unit. */
const FEWEST = { 'working-days': 1, 'calendar-days': 1, days: 1, weeks: 7, months: 28 };
const MOST = { 'working-days': 3, 'calendar-days': 1, days: 3, weeks: 7, months: 31 };

/** Whether times are over a month longer, whatever day they begin. Trying them could leave the calendar. */
function isFarLonger(times: readonly Duration[], than: Duration): boolean {
  const fewest = times.reduce((sum, { amount, unit }) => sum + amount * FEWEST[unit] - 1, 0);
  return fewest > than.amount * MOST[than.unit] + 31;
}

const isPlain = ({ unit, counting }: Duration): boolean => unit === 'working-days' && !counting;

/** The last day of several limits that follow each other. */
const endOfAll = (times: readonly Duration[], from: IsoDate): IsoDate =>
  times.reduce(
    (day, time) => (isPlain(time) ? addWorkingDays(day, time.amount) : endOf(time, day)),
    from,
  );

/** The times under both readings of bare "days". */
function readingsOf(times: readonly Duration[]): readonly (readonly Duration[])[] {
  if (times.every(({ unit }) => unit !== 'days')) return [times];
  return (['calendar-days', 'working-days'] as const).map((unit) =>
    times.map(({ amount, counting, ...time }) => ({
      amount,
      unit: time.unit === 'days' ? unit : time.unit,
      ...(counting && { counting }),
    })),
  );
}

/** Four years with all kinds of days: a leap day, early and late Easters, Christmas on weekdays and at a weekend. */
const DAYS = (): readonly IsoDate[] =>
  Array.from({ length: 1461 }, (_, n) => addCalendarDays('2024-01-01', n));
