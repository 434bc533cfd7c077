import {
  addCalendarDays,
  bankHolidayOn,
  dateWithYear,
  type IsoDate,
  isWorkingDay,
  type WorkingCalendar,
} from '../calendar/index.js';

/** A count of working days: from a day, which is not counted, up to and including its end. */
export interface Counted {
  readonly from: IsoDate;
  readonly due: IsoDate;
  readonly calendar: WorkingCalendar;
}

/** The days on the way of one of two counts that only one of their calendars counts, as the ends of "because …". */
export function daysToldApart(before: Counted, after: Counted): string[] {
  const closed = daysOf(after).filter(
    (day) => isWorkingDay(day, before.calendar) && !isWorkingDay(day, after.calendar),
  );
  const opened = daysOf(before).filter(
    (day) => !isWorkingDay(day, before.calendar) && isWorkingDay(day, after.calendar),
  );
  return [
    ...(closed.length > 0 ? [`${listed(closed, after.calendar)} would not be counted`] : []),
    ...(opened.length > 0 ? [`${listed(opened, before.calendar)} would be counted`] : []),
  ];
}

function daysOf({ from, due }: Counted): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = addCalendarDays(from, 1); day <= due; day = addCalendarDays(day, 1))
    days.push(day);
  return days;
}

const listed = (days: readonly IsoDate[], calendar: WorkingCalendar): string =>
  days
    .map((day) => {
      const title = bankHolidayOn(day, calendar)?.title;
      return title ? `${dateWithYear(day)} (${title})` : dateWithYear(day);
    })
    .join(', ');
