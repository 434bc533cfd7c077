/**
 * Dates and working days only. It loads neither xstate nor zod.
 *
 * @module housing-complaints/calendar
 */
export {
  addCalendarDays,
  addMonths,
  addWorkingDays,
  bankHolidayOn,
  type CalendarDefinition,
  type CalendarName,
  type CalendarRange,
  type Closure,
  calendarFrom,
  type DueDate,
  type Duration,
  defineCalendar,
  describeDuration,
  dueDate,
  type Explanation,
  england,
  type Holiday,
  type HolidaySource,
  type IsoDate,
  isoDate,
  isWorkingDay,
  londonDate,
  longDate,
  northernIreland,
  type PlainDateLike,
  type SkippedDay,
  scotland,
  type Weekday,
  type WorkingCalendar,
  withClosures,
  workingDaysBetween,
} from '../calendar/index.js';
