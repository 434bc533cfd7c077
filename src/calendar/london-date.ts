import { reading } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import { readDate } from './civil.js';
import { dateFault } from './date-faults.js';
import type { IsoDate } from './iso-date.js';
import { isoDate } from './iso-date.js';
import { NOT_AN_INSTANT } from './words.js';

const LONDON: { format?: Intl.DateTimeFormat } = {};

/** Makes the formatter at first use: that takes longer than loading everything imported with it. */
function london(): Intl.DateTimeFormat {
  LONDON.format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return LONDON.format;
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;

// Local mean time put London 75 seconds behind Greenwich until 1847, so instants
// on the first day of the year 1 are refused.
const FIRST = -62135510400000; // 0001-01-02T00:00Z
const LAST = 253402300799999; // 9999-12-31T23:59:59.999Z

/**
 * Returns the civil date in London of an instant: the day a letter, call or web
 * form arrived, whatever zone the computer that received it is set to.
 *
 * @param instant - A Date, milliseconds since 1970-01-01T00:00Z, or ISO text
 * with Z or an offset. Text without either is not an instant.
 * @throws {@link ComplaintsError} `instant/invalid`.
 *
 * @example
 * londonDate('2024-06-30T23:30:00Z'); // '2024-07-01': London is an hour ahead in summer
 */
export function londonDate(instant: Date | number | string): IsoDate {
  const at = reading(instant, () => epochOf(instant));
  if (!(at >= FIRST && at <= LAST)) {
    throw new ComplaintsError('instant/invalid', {
      given: instant,
      because: instantFault(instant),
    });
  }
  const parts = london().formatToParts(at);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return isoDate({ year: part('year'), month: part('month'), day: part('day') });
}

function epochOf(instant: unknown): number {
  if (instant instanceof Date) return instant.getTime();
  if (typeof instant === 'number') return instant;
  const match = typeof instant === 'string' ? INSTANT.exec(instant) : null;
  return match?.[5] && readDate(match[1]) ? Date.parse(match[0]) : Number.NaN;
}

function instantFault(instant: unknown): string {
  if (typeof instant !== 'string') return NOT_AN_INSTANT.outOfRange();
  if (readDate(instant)) return NOT_AN_INSTANT.date(instant);
  const match = INSTANT.exec(instant);
  if (!match) return NOT_AN_INSTANT.other;
  if (!readDate(match[1])) return dateFault(match[1]);
  return match[5] ? NOT_AN_INSTANT.outOfRange() : NOT_AN_INSTANT.noZone(instant);
}
