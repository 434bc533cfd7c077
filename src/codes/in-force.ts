import type { IsoDate } from '../calendar/index.js';
import { isoDate } from '../calendar/index.js';
import type { Code } from './code.js';
import { CODES } from './editions.js';

/**
 * The edition of the Code that a complaint is under, by the day it was made: exactly one from
 * July 2020 on, none before.
 *
 * The edition of 2022 applies from 1 April 2022, though landlords had until 1 October 2022 to
 * comply with it: see `Code.graceUntil`.
 *
 * @param date - The day on which the complaint was made.
 * @throws `ComplaintsError` `date/js-date`, `date/invalid`.
 *
 * @example
 * codeInForce('2022-03-31')?.id; // '2020'
 * codeInForce('2022-04-01')?.id; // '2022'
 */
export function codeInForce(date: IsoDate): Code | undefined {
  const day = isoDate(date);
  return CODES.find(({ inForce: { from, to } }) => from <= day && (to === undefined || day <= to));
}
