import { ComplaintsError } from '../errors.js';
import { civilFromDays, daysFromCivil, daysInMonth, textOf } from './civil.js';
import type { IsoDate } from './iso-date.js';
import { civilOf } from './iso-date.js';
import type { Weekday } from './names.js';
import { counted, WEEKDAYS } from './names.js';

const FIRST = -719162; // 0001-01-01
const LAST = 2932896; // 9999-12-31

/** Whole days from 1970-01-01 to a date; throws as isoDate does. */
export function dayNumber(date: IsoDate): number {
  return daysFromCivil(civilOf(date));
}

/**
 * The date of a day number.
 *
 * @param asked - What was asked for, to be named in the error.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` outside the years
 * 0001 to 9999.
 */
export function fromDayNumber(day: number, asked: string = `day ${day}`): IsoDate {
  if (!(day >= FIRST && day <= LAST)) {
    throw new ComplaintsError('calendar/beyond-horizon', {
      given: asked,
      expected: 'a day in the years 0001 to 9999',
    });
  }
  return textOf(civilFromDays(day)) as IsoDate;
}

/**
 * The date so many days after another; before it where `days` is negative.
 *
 * @throws {@link ComplaintsError} `calendar/bad-count` unless `days` is whole.
 */
export function addCalendarDays(date: IsoDate, days: number): IsoDate {
  const start = dayNumber(date);
  return fromDayNumber(start + whole(days), `${counted(days, 'day')} from ${date}`);
}

/**
 * The same day of the month so many months on, or the month's last day where
 * it has no such day: 31 August and six months is 28 or 29 February.
 *
 * @throws {@link ComplaintsError} `calendar/bad-count` unless `months` is whole.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = civilOf(date);
  const index = start.year * 12 + start.month - 1 + whole(months);
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const day = Math.min(start.day, daysInMonth(year, month));
  return fromDayNumber(
    daysFromCivil({ year, month, day }),
    `${counted(months, 'month')} from ${date}`,
  );
}

/** The day of the week of a day number. */
export function weekdayOf(day: number): Weekday {
  // 1970-01-01 was a Thursday, the fourth of the week.
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7] as Weekday;
}

/** The day of the week a date falls on; throws as isoDate does. */
export function weekday(date: IsoDate): Weekday {
  return weekdayOf(dayNumber(date));
}

function whole(count: number): number {
  if (Number.isInteger(count)) return count;
  throw new ComplaintsError('calendar/bad-count', { given: count, expected: 'a whole number' });
}
