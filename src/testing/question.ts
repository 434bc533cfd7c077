import { reading } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { isoDate } from '../calendar/index.js';
import type { Complaint } from '../complaint/index.js';
import { checkedComplaint } from '../complaint/index.js';
import { ComplaintsError, nearest, show } from '../errors.js';
import type { Truth } from '../policy/index.js';
import type { Nameable, Sentence } from './words.js';
import { MISUSE } from './words.js';

/* What a matcher asks and finds, and what it was given, checked. */

/** What a matcher finds. */
export interface Judgement extends Sentence {
  /** Whether it is as claimed. Where that cannot be known the assertion fails, with `.not` and without. */
  readonly truth: Truth;
  /** The value claimed and the value found, for a diff. */
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** A question about what was given to `expect`. Throws where the question itself is wrong. */
export type Question = (received: unknown, args: readonly unknown[], isNot: boolean) => Judgement;

/**
 * A question that cannot be asked: it fails the test with `.not` and without, since a slip of
 * the keyboard must never make a test pass.
 */
export const misuse = (given: unknown, because: string, possible?: readonly string[]) =>
  new ComplaintsError('argument/invalid', { given, because, ...(possible && { possible }) });

/** Whether a value is an object with all of these fields. */
export const has = (value: unknown, ...fields: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && fields.every((field) => field in value);

/** One of some names, or an error that says which there are. */
export function oneOf<T extends string>(given: unknown, names: readonly T[], what: Nameable): T {
  const name = names.find((possible) => possible === given);
  if (name !== undefined) return name;
  const meant = typeof given === 'string' ? nearest(given, names) : undefined;
  const because = MISUSE.isNot({ given: show(given), what, meant });
  throw misuse(given, because, [...new Set<string>(names)]);
}

/** From where a complaint is looked at. */
export interface AsOfOptions {
  /** The day to look from; without it, the day of the last event, or the day a story has reached. */
  readonly asOf?: IsoDate;
}

/** From where to look, and how late it must be. */
export interface LateOptions extends AsOfOptions {
  /** Exactly so many working days after the due date. */
  readonly by?: number;
}

/** The options at the end of a matcher's arguments, with no name but these. */
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

/** As much of a story as a matcher looks at: it is looked at from the day it has reached. */
export interface StoryState {
  readonly complaint: Complaint;
  readonly day: IsoDate | undefined;
}

/**
 * A complaint as it stood at the end of a day, for the matchers: events dated later are left out.
 *
 * @param complaint - A complaint, or a story of one.
 * @throws `ComplaintsError` `argument/invalid` for what is no complaint, and for a day before
 * its first event; `date/invalid`.
 *
 * @example
 * expect(asOf(complaint, '2019-02-19')).toBeOverdue('stage-2/respond');
 */
export const asOf = (complaint: Complaint | StoryState, day: IsoDate): ComplaintAsOf =>
  reading(complaint, () => viewOf(complaint, isoDate(day)));

/**
 * The complaint that was given to `expect`, and the day to look at it from: the one asked
 * for, else its own, else that of the last event. No clock is read.
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
