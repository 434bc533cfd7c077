import { addCalendarDays, addMonths } from './day-number.js';
import { isWorkingDay } from './days.js';
import type { Duration } from './duration.js';
import { checkedDuration, countedIn } from './duration.js';
import { england } from './england.js';
import { explainDue } from './explain-due.js';
import type { Explanation } from './explanation.js';
import type { IsoDate } from './iso-date.js';
import { isoDate } from './iso-date.js';
import type { WorkingCalendar } from './working-calendar.js';
import { addWorkingDays } from './working-days.js';

/** The last day on which something is on time, and how that was counted. */
export interface DueDate {
  /** Inclusive: met at any hour of that day. */
  readonly due: IsoDate;
  readonly explanation: Explanation;
}

/**
 * When a time limit ends.
 *
 * The trigger is day 0 unless the duration says `counting: 'include-start'`.
 * Only working days look at the calendar: a limit in calendar days, weeks or
 * months ends on whatever day it ends, a bank holiday too. Weeks are seven
 * days. Months end on the same day of the month, or on its last.
 *
 * @param from - The day of the trigger.
 * @param calendar - Default: {@link england}.
 * @returns Frozen; the explanation has the days passed over and a sentence.
 * @throws {@link ComplaintsError} `calendar/bad-count` unless the amount is
 * whole and at least 1; `duration/invalid`; `date/invalid`.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` where working days
 * run out of the calendar.
 *
 * @example
 * String(dueDate({ amount: 2, unit: 'working-days' }, '2018-12-21').explanation);
 * // '2 working days after Friday 21 December 2018 is Thursday 27 December 2018. Not counted: …'
 */
export function dueDate(
  duration: Duration,
  from: IsoDate,
  calendar: WorkingCalendar = england,
): DueDate {
  const limit = checkedDuration(duration);
  const start = isoDate(from);
  const due = lastDay(limit, start, calendar);
  return Object.freeze({ due, explanation: explainDue(limit, start, due, calendar) });
}

/** When a time limit ends, without the explanation: for whoever counts many. Throws as {@link dueDate} does. */
export const endOf = (
  duration: Duration,
  from: IsoDate,
  calendar: WorkingCalendar = england,
): IsoDate => lastDay(checkedDuration(duration), isoDate(from), calendar);

function lastDay(limit: Duration, from: IsoDate, calendar: WorkingCalendar): IsoDate {
  const { amount, counting } = limit;
  const counted = counting === 'include-start' ? 1 : 0;
  switch (countedIn(limit)) {
    case 'working-days':
      // A trigger that is not a working day cannot be day 1: the next one is.
      return addWorkingDays(
        from,
        counted && isWorkingDay(from, calendar) ? amount - 1 : amount,
        calendar,
      );
    case 'calendar-days':
      return addCalendarDays(from, amount - counted);
    case 'weeks':
      return addCalendarDays(from, amount * 7 - counted);
    case 'months':
      return addCalendarDays(addMonths(from, amount), -counted);
  }
}
