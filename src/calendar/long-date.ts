import { weekday } from './day-number.js';
import type { IsoDate } from './iso-date.js';
import { civilOf } from './iso-date.js';
import { capitalised, MONTHS } from './names.js';

/**
 * A date as a letter writes it, in English: 'Tuesday 8 January 2019'.
 *
 * @throws {@link ComplaintsError} `date/invalid`.
 */
export function longDate(date: IsoDate): string {
  return `${capitalised(weekday(date))} ${dateWithYear(date)}`;
}

/** A date without its weekday: '8 January 2019'. */
export function dateWithYear(date: IsoDate): string {
  return `${dayAndMonth(date)} ${civilOf(date).year}`;
}

/** The day and month alone: '8 January'. */
export function dayAndMonth(date: IsoDate): string {
  const { month, day } = civilOf(date);
  return `${day} ${MONTHS[month - 1]}`;
}
