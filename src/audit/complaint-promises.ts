import { type IsoDate, workingDaysBetween } from '../calendar/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import { allOf, type CaseFile } from './complaint-case.js';

/** Something promised to put a complaint right, and what became of it. */
export interface PromisedRemedy {
  /** What was promised; absent where the record does not tell. */
  readonly what?: string;
  /** The day it was promised. */
  readonly on: IsoDate;
  readonly dueBy?: IsoDate;
  readonly completedOn?: IsoDate;
  /** As of the day. Without a date there is nothing to be late by: `open` until it is done, then `met`. */
  readonly standing: 'open' | 'overdue' | 'met' | 'late';
  /** Working days after `dueBy`. */
  readonly workingDaysLate?: number;
}

/**
 * Every remedy promised: the actions agreed, and what a response lists beyond those. It is completed
 * by the first `action.completed` from that day on that names it; what has no name, by one that has none.
 */
export function promisesOf({ events, asOf, calendar }: CaseFile): PromisedRemedy[] {
  const agreed = allOf(events, 'action.agreed');
  const listed = allOf(events, 'response.sent').flatMap(({ on, remedies = [] }) =>
    remedies.map((action) => ({ on, action })),
  );
  const unnamed = listed.filter(({ action }, index) => {
    const isAgreed = agreed.some((one) => one.action === action);
    return !isAgreed && listed.findIndex((one) => one.action === action) === index;
  });
  const used = new Set<ComplaintEvent>();
  return [...agreed, ...unnamed]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((promise): PromisedRemedy => {
      const { on, action } = promise;
      const dueBy = 'dueBy' in promise ? promise.dueBy : undefined;
      const done = allOf(events, 'action.completed').find(
        (one) => one.on >= on && one.action === action && !used.has(one),
      );
      if (done) used.add(done);
      return {
        ...(action && { what: action }),
        on,
        ...kept(dueBy, done?.on, asOf),
        ...lateness(dueBy, done?.on ?? asOf, calendar),
      };
    });
}

/** How something to be done by a day stands on another. */
export function kept(
  dueBy: IsoDate | undefined,
  completedOn: IsoDate | undefined,
  asOf: IsoDate,
): Pick<PromisedRemedy, 'dueBy' | 'completedOn' | 'standing'> {
  const isPast = dueBy !== undefined && (completedOn ?? asOf) > dueBy;
  return {
    ...(dueBy && { dueBy }),
    ...(completedOn && { completedOn }),
    standing: completedOn ? (isPast ? 'late' : 'met') : isPast ? 'overdue' : 'open',
  };
}

const lateness = (
  dueBy: IsoDate | undefined,
  day: IsoDate,
  calendar: CaseFile['calendar'],
): { readonly workingDaysLate?: number } =>
  dueBy && day > dueBy ? { workingDaysLate: workingDaysBetween(dueBy, day, calendar) } : {};
