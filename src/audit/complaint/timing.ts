import { dateWithYear, type IsoDate, workingDaysBetween } from '../../calendar/index.js';
import type { CaseFile } from '../../history/index.js';
import { isInTime, isPast, type Obligation } from '../../obligations/index.js';
import { present } from '../../policy/index.js';

/** How something was done, or was not, by its time: a row of the Code's in the ledger, seen from its last day. */
export interface Timing {
  /**
   * `in-time`; `late`, also where it was never done; `open`: not done and not yet due; `not-owed`: overtaken
   * before it was due; `unknown`: the record does not tell.
   */
  readonly standing: 'in-time' | 'late' | 'open' | 'not-owed' | 'unknown';
  /** The day from which that was counted, where it is known. */
  readonly from?: IsoDate;
  /** Working days by which the acknowledgement or entry of that day came late itself; absent where it did not. */
  readonly startedLateBy?: number;
  /** The last day on time, where it is known to the day. */
  readonly due?: IsoDate;
  /** The day it was done. */
  readonly on?: IsoDate;
  /** Working days after the last day on time, up to and including the day it was done, overtaken, or looked at. */
  readonly workingDaysLate?: number;
  /** Where it was never done: the day up to which that was counted. */
  readonly countedTo?: IsoDate;
  /** Present where it was late by so much or more: what the time ran from is known only to have been no later than a day. */
  readonly atLeast?: true;
}

/** How a row stands by its last day as first counted, or after what put it off. */
export function timingOf(
  row: Obligation,
  by: 'first' | 'last',
  { asOf, calendar }: CaseFile,
): Timing {
  const { from, start, settledOn: on, overtakenOn, putOffTo, standing } = row;
  const { earliest, latest } = row[by];
  const due = earliest === latest ? earliest : undefined;
  const known = present({ from, startedLateBy: start?.lateBy, due, on });
  const day = on ?? overtakenOn ?? asOf;
  if (!on && standing === 'unknown') return { standing: 'unknown', ...known };
  if (latest && isPast(day, row[by])) {
    const isBeyond = by === 'last' && putOffTo && isPast(day, { latest: putOffTo });
    return {
      standing: 'late',
      ...known,
      workingDaysLate: workingDaysBetween(isBeyond ? putOffTo : latest, day, calendar),
      ...(!on && { countedTo: day }),
      ...((earliest !== latest || isBeyond) && { atLeast: true }),
    };
  }
  if (!isInTime(day, row[by])) return { standing: 'unknown', ...known };
  return { standing: on ? 'in-time' : overtakenOn ? 'not-owed' : 'open', ...known };
}

/** From what a time of the Code's was counted, or why that is not known, as the end of a sentence. */
export function countedInWords({ start, limit, settledOn }: Obligation): string {
  const trigger = start?.trigger ?? (typeof limit === 'object' ? limit.from : undefined);
  const what = STARTS[trigger as keyof typeof STARTS] ?? STARTS['complaint.acknowledged'];
  const { how, earliest, latest } = start ?? {};
  const day = latest && dateWithYear(latest);
  if (how === 'fact') return `counted from ${what} of ${day}`;
  if (what !== STARTS['complaint.acknowledged'])
    return day
      ? `the day of ${what} is not in the record; it was ${day} at the latest`
      : `the day of ${what} is not in the record`;
  if (how === 'bounds' && !day) return 'the source does not tell when it was acknowledged';
  if (!day) return 'neither the acknowledgement nor the day it was due is in the record';
  if (how === 'waiting') return `the acknowledgement is due by ${day} and starts the time`;
  return `no acknowledgement ${settledOn ? 'before the answer ' : ''}being recorded, counted from the day it was due${earliest === latest ? '' : ' at the latest'}, ${day}`;
}

const STARTS = {
  'complaint.received': 'the complaint',
  'escalation.requested': 'the request',
  'complaint.logged': 'the entry in the register',
  'complaint.acknowledged': 'the acknowledgement',
} as const;
