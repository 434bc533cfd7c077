/** The working-day calculator: what it counts, and each day that it passes over. */
import type { IsoDate, WorkingCalendar } from 'housing-complaints';
import {
  addCalendarDays,
  bankHolidayOn,
  dueDate,
  england,
  isWorkingDay,
  workingDaysBetween,
} from 'housing-complaints';

/** Days in a row that did not count for the same reason: a weekend, or a bank holiday. */
export interface PassedOver {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The name of the bank holiday; absent for a weekend. */
  readonly holiday?: string;
}

/** A count, and what was passed over on the way. */
export interface Count {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly passedOver: readonly PassedOver[];
  /** Whether a bank holiday may yet be proclaimed that moves it. */
  readonly provisional: boolean;
}

/** So many working days after a date. */
export function countOn(from: IsoDate, days: number): Count {
  const { due, explanation } = dueDate({ amount: days, unit: 'working-days' }, from);
  const { provisional } = explanation;
  return { from, to: due, days, passedOver: passedOver(from, due), provisional };
}

/** How many working days lie after a date, up to and including another. Whichever is earlier is counted from. */
export function countBetween(one: IsoDate, other: IsoDate): Count {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const days = workingDaysBetween(from, to);
  // Whether it may yet move is asked of the last working day that was counted.
  const provisional = days > 0 && countOn(from, days).provisional;
  return { from, to, days, passedOver: passedOver(from, to), provisional };
}

/** The days after one, up to and including another, that are no working days. */
function passedOver(from: IsoDate, to: IsoDate): PassedOver[] {
  const found: PassedOver[] = [];
  for (let day = addCalendarDays(from, 1); day <= to; day = addCalendarDays(day, 1)) {
    if (isWorkingDay(day)) continue;
    const name = holidayName(day);
    const before = found.at(-1);
    if (before && addCalendarDays(before.to, 1) === day && before.holiday === name)
      found[found.length - 1] = { ...before, to: day };
    else found.push({ from: day, to: day, ...(name !== undefined && { holiday: name }) });
  }
  return found;
}

/** What a bank holiday is called: 'Boxing Day (substitute day)'. */
export function holidayName(day: IsoDate, calendar: WorkingCalendar = england): string | undefined {
  const holiday = bankHolidayOn(day, calendar);
  return holiday && `${holiday.title}${holiday.substitute ? ' (substitute day)' : ''}`;
}
