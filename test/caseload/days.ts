/** Days, counted one after the other: slow, and plainly right. */
import type { IsoDate } from '../../src/calendar/index.js';
import { isWorkingDay } from '../../src/calendar/index.js';

const DAY = 86_400_000;

/** Some days later, of whatever kind. */
export const later = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10) as IsoDate;

const nextDays = new Map<IsoDate, IsoDate>();

/** The day after. */
function nextDay(day: IsoDate): IsoDate {
  const next = nextDays.get(day) ?? later(day, 1);
  nextDays.set(day, next);
  return next;
}

/** The last day of a limit in working days: the day it runs from is day 0. */
export function within(from: IsoDate, workingDays: number): IsoDate {
  let day = from;
  for (let left = workingDays; left > 0; ) {
    day = nextDay(day);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Working days after one day, up to and including another. */
export function workingDaysAfter(due: IsoDate, until: IsoDate): number {
  let count = 0;
  for (let day = due; day < until; ) {
    day = nextDay(day);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** The earliest of some days, as far as there are any. */
export const earliest = (...days: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  days.filter((day) => day !== undefined).sort()[0];
