import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import {
  addCalendarDays,
  addMonths,
  addWorkingDays,
  bankHolidayOn,
  dueDate,
  england,
  isWorkingDay,
  withClosures,
  workingDaysBetween,
} from '../calendar/index.js';
import { codeInForce } from '../codes/index.js';
import type { Answers } from './questions.js';

/** England and Wales, with the days that a case says are closed besides. */
export const calendarWith = (closures: readonly IsoDate[] = []): WorkingCalendar =>
  closures.length === 0
    ? england
    : withClosures(
        england,
        closures.map((date) => ({ date, title: 'Closed' })),
      );

/** Questions of dates alone. */
export const counting: Answers<
  | 'add-working-days'
  | 'working-days-between'
  | 'is-working-day'
  | 'bank-holiday-on'
  | 'due-date'
  | 'add-calendar-days'
  | 'add-months'
  | 'code-in-force'
> = {
  'add-working-days': ({ date, days, closures }) =>
    addWorkingDays(date, days, calendarWith(closures)),
  'working-days-between': ({ from, to, closures }) =>
    workingDaysBetween(from, to, calendarWith(closures)),
  'is-working-day': ({ date, closures }) => isWorkingDay(date, calendarWith(closures)),
  'bank-holiday-on': ({ date }) => bankHolidayOn(date)?.title,
  'due-date': ({ from, limit, closures }) => dueDate(limit, from, calendarWith(closures)).due,
  'add-calendar-days': ({ date, days }) => addCalendarDays(date, days),
  'add-months': ({ date, months }) => addMonths(date, months),
  'code-in-force': ({ date }) => codeInForce(date)?.id,
};
