import { reading } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { isoDate } from '../calendar/index.js';
import type { Complaint } from '../complaint/index.js';
import { checkedComplaint } from '../complaint/index.js';
import { ComplaintsError, nearest, show } from '../errors.js';
import type { Truth } from '../policy/index.js';
import type { Nameable, Sentence } from './words.js';
import { MISUSE } from './words.js';

/* The questions and findings of matchers, and checks of their arguments. */

/** The finding of a matcher. */
export interface Judgement extends Sentence {
  /** Whether the claim is true. If that is unknown, the assertion fails both with and without `.not`. */
  readonly truth: Truth;
  /** The claimed and the actual value, for a diff. */
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** A question about the value given to `expect`. Throws if the question itself is wrong. */
export type Question = (received: unknown, args: readonly unknown[], isNot: boolean) => Judgement;

/**
 * The error for a question that cannot be asked. It fails the test with and without `.not`, so that a typing error
 * never makes a test pass.
 */
export const misuse = (given: unknown, because: string, possible?: readonly string[]) =>
  new ComplaintsError('argument/invalid', { given, because, ...(possible && { possible }) });

/** Whether a value is an object with all of these fields. */
export const has = (value: unknown, ...fields: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && fields.every((field) => field in value);

/** Checks that a value is one of some names. The error lists the possible ones. */
export function oneOf<T extends string>(given: unknown, names: readonly T[], what: Nameable): T {
  const name = names.find((possible) => possible === given);
  if (name !== undefined) return name;
  const meant = typeof given === 'string' ? nearest(given, names) : undefined;
  const because = MISUSE.isNot({ given: show(given), what, meant });
  throw misuse(given, because, [...new Set<string>(names)]);
}

/** The day to look at a complaint from. */
export interface AsOfOptions {
  /** The day to look from. Default: the day of the last event, or the day that a story has reached. */
  readonly asOf?: IsoDate;
}

/** The day to look from, and how late the duty must be. */
export interface LateOptions extends AsOfOptions {
  /** The exact number of working days after the due date. */
  readonly by?: number;
}

/** Checks the options at the end of a matcher's arguments: no others are allowed. */
export function optionsOf(given: unknown, names: readonly (keyof LateOptions)[]): LateOptions {
  if (given === undefined) return {};
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw misuse(given, MISUSE.noOptions({ names }));
  for (const [name, value] of Object.entries(given)) {
    oneOf(name, names, 'option');
    if (value === undefined) throw misuse(given, MISUSE.undefinedOption({ name }));
  }
  return given;
}

/** A complaint, and the day to look at it from. */
export interface ComplaintAsOf {
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
}

/** The part of a story that matchers use. They look from the day that the story has reached. */
export interface StoryState {
  readonly complaint: Complaint;
  readonly day: IsoDate | undefined;
}

/**
 * A complaint as known at the end of a day, for the matchers: events dated later are left out.
 *
 * @param complaint - A complaint, or a story of one.
 * @throws `ComplaintsError` `argument/invalid` if it is not a complaint, or the day is before its first event;
 * `date/invalid`.
 *
 * @example
 * expect(asOf(complaint, '2019-02-19')).toBeOverdue('stage-2/respond');
 */
export const asOf = (complaint: Complaint | StoryState, day: IsoDate): ComplaintAsOf =>
  reading(complaint, () => viewOf(complaint, isoDate(day)));

/**
 * The complaint given to `expect`, and the day to look from: the one in the options, or the day of the story or view,
 * or the day of the last event. No clock is read.
 */
export function viewOf(received: unknown, day?: IsoDate): ComplaintAsOf {
  const { complaint, own } = opened(received);
  const from = day ?? own ?? complaint.events.at(-1)?.on;
  if (from === undefined) throw misuse(received, MISUSE.noEvents());
  const first = complaint.events[0]?.on;
  if (first !== undefined && isoDate(from) < first)
    throw misuse(from, MISUSE.beforeFirst({ first }));
  return Object.freeze({ complaint, asOf: isoDate(from) });
}

/** The same, with the options at the end of a matcher's arguments. */
export const viewWith = (received: unknown, options: unknown): ComplaintAsOf =>
  viewOf(received, optionsOf(options, ['asOf']).asOf);

function opened(received: unknown): { complaint: Complaint; own?: IsoDate | undefined } {
  if (!has(received, 'complaint')) return { complaint: checkedComplaint(received as Complaint) };
  const { complaint, ...given } = received as ComplaintAsOf | StoryState;
  const own = 'day' in given ? given.day : given.asOf;
  return { complaint: checkedComplaint(complaint), own };
}
