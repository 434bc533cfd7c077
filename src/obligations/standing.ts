import type { IsoDate } from '../calendar/index.js';
import { addCalendarDays } from '../calendar/index.js';
import type { Claim } from './claim.js';
import type { Bounds, Obligation, Standing } from './obligation.js';

/*
 * The one place that compares a day with a last day on time.
 */

/** Whether a day is after the last day on time, for certain. */
export const isPast = (day: IsoDate, { latest }: Bounds): boolean =>
  latest !== undefined && day > latest;

/** Whether a day is on or before the last day on time, for certain. */
export const isInTime = (day: IsoDate, { earliest }: Bounds): boolean =>
  earliest !== undefined && day <= earliest;

/** What is known to the day. */
export const onDay = (day: IsoDate): Required<Bounds> => ({ earliest: day, latest: day });

/** The day, where it is known to the day. */
export const exactly = ({ earliest, latest }: Bounds): IsoDate | undefined =>
  earliest === latest ? earliest : undefined;

/** The last day on time, and the day to which letters put it off beyond that. */
type LastDay = Pick<Obligation, 'last' | 'putOffTo'>;

/** How a duty stands and, where it is late, the day up to which that is counted. */
export interface Stands {
  readonly standing: Standing;
  readonly until?: IsoDate;
}

/** How a duty stands by its last day. */
export function standingOf(claim: Claim, lastDay: LastDay, asOf: IsoDate): Stands {
  const { done, overtakenOn, party, opensAnother, contingent } = claim;
  const { last } = lastDay;
  if (done) return ofDone(claim, lastDay, done);
  if (claim.isSilent || contingent?.isSilent) return { standing: 'unknown' };
  if (contingent) return { standing: 'contingent' };
  // Its duties took the place of this one, however late anything else came; a formal answer was owed all the same.
  if (opensAnother && last.latest && isPast(asOf, last))
    return opensAnother === 'informal'
      ? { standing: 'released' }
      : { standing: 'missed', until: addCalendarDays(last.latest, 1) };
  const day = overtakenOn ?? asOf;
  const isLate = isPast(day, last);
  if (party === 'complainant') {
    if (isLate) return { standing: 'lapsed' };
    return { standing: overtakenOn ? 'released' : 'open' };
  }
  if (!isLate) return { standing: overtakenOn ? 'released' : 'open' };
  if (isPutOff(lastDay, day)) return { standing: 'to-be-judged', until: day };
  return { standing: overtakenOn ? 'missed' : 'overdue', until: day };
}

function ofDone({ opensAnother, party, isSilent }: Claim, lastDay: LastDay, done: IsoDate): Stands {
  const { last } = lastDay;
  if (isInTime(done, last)) return { standing: 'met' };
  // What the complainant sent may have been posted in time.
  if (!isPast(done, last) || (party === 'complainant' && isSilent)) return { standing: 'done' };
  // What is put right informally after its time had opened the next stage was no longer owed.
  if (opensAnother === 'informal') return { standing: 'released' };
  return { standing: isPutOff(lastDay, done) ? 'to-be-judged' : 'late', until: done };
}

const isPutOff = ({ putOffTo }: LastDay, day: IsoDate): boolean =>
  putOffTo !== undefined && day <= putOffTo;
