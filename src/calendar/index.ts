// biome-ignore-all assist/source/organizeImports: the names are in reading order

// Dates
export type { IsoDate, PlainDateLike } from './iso-date.js';
export { dateProblem, earliestOf, inOrder, isoDate } from './iso-date.js';
export { londonDate } from './london-date.js';
export { addCalendarDays, addMonths, dayNumber, fromDayNumber, weekday } from './day-number.js';
export { dateWithYear, longDate } from './long-date.js';
export { capitalised, counted, joined } from './names.js';
export type { Weekday } from './names.js';

// Calendars
export type { CalendarDefinition, Holiday, WorkingCalendar } from './working-calendar.js';
export { england } from './england.js';
export { defineCalendar } from './define-calendar.js';
export type { Closure } from './closures.js';
export { withClosures } from './closures.js';
export type { CalendarRange, HolidaySource } from './calendar-from.js';
export { calendarFrom } from './calendar-from.js';

// Counting
export { bankHolidayOn, isWorkingDay } from './days.js';
export { addWorkingDays, workingDaysBetween } from './working-days.js';

// Time limits
export type { Duration } from './duration.js';
export { countedIn, describeDuration, workingDays } from './duration.js';
export type { Explanation, SkippedDay } from './explanation.js';
export { sentenceOf } from './explanation-sentence.js';
export type { DueDate } from './time-limit.js';
export { dueDate, endOf } from './time-limit.js';
export { canBeShorter, closuresCanLengthen, longest } from './compare-durations.js';
