import type { ComplaintAudit, StageTimes, Timing } from '../audit/index.js';
import type { WorkingCalendar } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import type { Due } from './what-if-difference.js';

/** One complaint as the Code judges it: by which edition, and by which working days. */
export interface ByCode {
  readonly audit: ComplaintAudit;
  readonly code: Code | undefined;
  readonly calendar: WorkingCalendar;
}

/** What the Code gives a time for at every stage. */
export type TimedDuty = 'acknowledge' | 'respond';

/** Something with a time of the Code. */
export interface Timed {
  readonly stage: StageTimes;
  readonly timing: Timing;
  readonly state: Due;
}

/** A duty at a stage, where the Code sets a time for it. */
export function timed({ audit }: ByCode, number: number, duty: TimedDuty): Timed | undefined {
  const stage = audit.stages.find((one) => one.number === number);
  const timing =
    duty === 'acknowledge' ? stage?.acknowledgement : (stage?.extendedResponse ?? stage?.response);
  if (!stage || !timing) return undefined;
  const { due, standing, workingDaysLate, on, countedTo } = timing;
  const day = on ?? countedTo;
  const isPutOff =
    duty === 'respond' && standing === 'late' && !!stage.putOffTo && !!day && day <= stage.putOffTo;
  return {
    stage,
    timing,
    state: {
      ...(due && { due }),
      standing: isPutOff ? 'to-be-judged' : standing,
      ...(workingDaysLate !== undefined && !isPutOff && { workingDaysLate }),
    },
  };
}
