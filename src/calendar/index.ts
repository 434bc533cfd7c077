// biome-ignore-all assist/source/organizeImports: the names are in reading order

// Dates
export type { IsoDate, PlainDateLike, Weekday } from './iso-date.js';
export { dateProblem, earliestOf, isDate, inOrder, isoDate } from './iso-date.js';
export { addCalendarDays, addMonths, dayNumber, fromDayNumber, weekday } from './iso-date.js';
export { dateWithYear, longDate } from './iso-date.js';
export { londonDate } from './london-date.js';
export { CALENDAR_PLACES, capitalised, counted, joined, workingDays } from './words.js';

// Calendars
export type { CalendarDefinition, Closure, Holiday, WorkingCalendar } from './working-calendar.js';
export { defineCalendar, withClosures } from './working-calendar.js';
export type { CalendarName } from './bank-holidays.js';
export { england, northernIreland, scotland } from './bank-holidays.js';
export { CALENDARS, calendarNamed, DEFAULT_CALENDAR } from './bank-holidays.js';
export type { CalendarRange, HolidaySource } from './calendar-from.js';
export { calendarFrom } from './calendar-from.js';

// Counting
export { checkedCalendar } from './calendar-index.js';
export { bankHolidayOn, isWorkingDay } from './working-days.js';
export { addWorkingDays, workingDaysBetween } from './working-days.js';

// Time limits
export type { Duration } from './time-limit.js';
export { countedIn, describeDuration, endOf } from './time-limit.js';
export type { Explanation, SkippedDay } from './explanation.js';
export { sentenceOf } from './explanation.js';
export type { DueDate } from './due-date.js';
export { dueDate } from './due-date.js';
export { canBeShorter, closuresCanLengthen, longest } from './compare-durations.js';
