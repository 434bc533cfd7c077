import { type Civil, isReal } from './civil.js';

const TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads 'YYYY-MM-DD' or an object with the shape of Temporal.PlainDate;
 * undefined for anything else, and for a day that does not exist.
 */
export function readDate(value: unknown): Civil | undefined {
  const civil = typeof value === 'string' ? fromText(value) : fromObject(value);
  return civil && isReal(civil) ? civil : undefined;
}

function fromText(text: string): Civil | undefined {
  const match = TEXT.exec(text);
  return match
    ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    : undefined;
}

function fromObject(value: unknown): Civil | undefined {
  if (!isDateShaped(value)) return undefined;
  // A date and time, zoned or not, has these three fields too: which day it
  // falls on is not for this function to decide.
  if ('hour' in value || (value.calendarId ?? 'iso8601') !== 'iso8601') return undefined;
  return { year: value.year, month: value.month, day: value.day };
}

/** Whether a value has a numeric year, month and day. */
export function isDateShaped(value: unknown): value is Civil & { readonly calendarId?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const { year, month, day } = value as Record<string, unknown>;
  return [year, month, day].every((part) => typeof part === 'number');
}
