import {
  addCalendarDays,
  addMonths,
  addWorkingDays,
  bankHolidayOn,
  dueDate,
  isWorkingDay,
  workingDaysBetween,
} from '../calendar/index.js';
import { codeInForce } from '../codes/index.js';
import type { Answers } from './questions.js';
import { calendarWith } from './questions.js';

/** Questions about dates alone. */
export const counting = {
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
} satisfies Partial<Answers>;
