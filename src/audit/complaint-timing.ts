import { type IsoDate, workingDaysBetween } from '../calendar/index.js';
import type { CaseFile } from './complaint-case.js';
import type { Clock } from './complaint-clock.js';

/** How something was done, or was not, by its time. */
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

/** How a duty stood by its clock. */
export function timingOf(
  { asOf, calendar }: CaseFile,
  { first, last, from, late }: Omit<Clock, 'counted'>,
  {
    on,
    overtaken,
    silent,
  }: { on?: IsoDate | undefined; overtaken?: IsoDate | undefined; silent: boolean },
): Timing {
  const known = {
    ...(from && { from }),
    ...(late && { startedLateBy: late.by }),
    ...(first && first === last && { due: first }),
    ...(on && { on }),
  };
  const day = on ?? overtaken ?? asOf;
  if (!on && silent) return { standing: 'unknown', ...known };
  if (last && day > last) {
    const workingDaysLate = workingDaysBetween(last, day, calendar);
    return {
      standing: 'late',
      ...known,
      workingDaysLate,
      ...(!on && { countedTo: day }),
      ...(first !== last && { atLeast: true }),
    };
  }
  if (!first || day > first) return { standing: 'unknown', ...known };
  return { standing: on ? 'in-time' : overtaken ? 'not-owed' : 'open', ...known };
}
