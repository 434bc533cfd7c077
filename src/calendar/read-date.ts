import type { Civil } from './civil.js';
import { isReal } from './civil.js';

const TEXT = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads 'YYYY-MM-DD' or an object with the shape of Temporal.PlainDate;
 * undefined for anything else, and for a day that does not exist.
 */
export function readDate(value: unknown): Civil | undefined {
  const civil = typeof value === 'string' ? fromText(value) : fromObject(value);
  return civil && isReal(civil) ? civil : undefined;
}

function fromText(text: string): Civil | undefined {
  return TEXT.test(text)
    ? { year: digits(text, 0, 4), month: digits(text, 5, 7), day: digits(text, 8, 10) }
    : undefined;
}

/** The number that some digits of a text make. Dates are read more often than anything else. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
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
