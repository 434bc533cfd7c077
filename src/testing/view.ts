import type { IsoDate } from '../calendar/index.js';
import { isoDate } from '../calendar/index.js';
import type { Complaint } from '../complaint/index.js';
import { checkedComplaint, replay } from '../complaint/index.js';
import type { AsOfOptions } from './matcher-types.js';
import { misuse, optionsOf } from './misuse.js';

/** A complaint, and the day to look at it from. */
export interface ComplaintAsOf {
  readonly complaint: Complaint;
  readonly asOf: IsoDate;
}

/** As much of a story as a matcher looks at: it is looked at from the day it has reached. */
export interface Told {
  readonly complaint: Complaint;
  readonly day: IsoDate | undefined;
}

/**
 * A complaint as it stood at the end of a day, for the matchers: facts dated later are left out.
 *
 * @param complaint - A complaint, or a story of one.
 * @throws `ComplaintsError` `argument/invalid` for what is no complaint, and for a day before
 * its first fact; `date/invalid`.
 *
 * @example
 * expect(asOf(complaint, '2019-02-19')).toBeOverdue('stage-2/respond');
 */
export const asOf = (complaint: Complaint | Told, day: IsoDate): ComplaintAsOf =>
  viewOf(complaint, isoDate(day));

/**
 * The complaint that was given to `expect`, and the day to look at it from: the one asked
 * for, else its own, else that of the last fact. No clock is read.
 */
export function viewOf(received: unknown, day?: IsoDate): ComplaintAsOf {
  const { complaint, own } = opened(received);
  const from = day ?? own ?? complaint.events.at(-1)?.on;
  if (from === undefined) {
    throw misuse(received, 'The complaint has no facts: say from which day to look, by asOf.');
  }
  const first = complaint.events[0]?.on;
  if (first !== undefined && isoDate(from) < first) {
    throw misuse(from, `The first fact of the complaint is of ${first}: look from that day on.`);
  }
  return Object.freeze({ complaint, asOf: isoDate(from) });
}

/** The same, with the options at the end of a matcher's arguments. */
export const viewWith = (received: unknown, options: unknown): ComplaintAsOf =>
  viewOf(received, optionsOf<AsOfOptions>(options, ['asOf']).asOf);

function opened(received: unknown): { complaint: Complaint; own?: IsoDate | undefined } {
  if (typeof received !== 'object' || received === null || !('complaint' in received))
    return { complaint: checkedComplaint(received as Complaint) };
  const { complaint, ...given } = received as ComplaintAsOf | Told;
  const own = 'day' in given ? given.day : given.asOf;
  return { complaint: checkedComplaint(complaint), own };
}

/** The complaint without the facts dated after the day it is looked at from. */
export function knownThen({ complaint, asOf: day }: ComplaintAsOf): Complaint {
  const { policy, events, calendar, silentOn } = complaint;
  return replay(
    policy,
    events.filter(({ on }) => on <= day),
    { calendar, silentOn },
  );
}
