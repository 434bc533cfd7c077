import { type IsoDate, workingDaysBetween } from '../calendar/index.js';
import { allOf, type CaseFile, completionsOf, isSilent, type Promised } from '../history/index.js';

/** Something promised to put a complaint right, and what became of it. */
export interface PromisedRemedy {
  /** What was promised; absent where the record does not tell. */
  readonly what?: string;
  /** The day it was promised. */
  readonly on: IsoDate;
  readonly dueBy?: IsoDate;
  readonly completedOn?: IsoDate;
  /**
   * As of the day. Without a date there is nothing to be late by: `open` until it is done, then `met`. `unknown`:
   * the source does not tell of what was done, or something was and it cannot be said whether it was this.
   */
  readonly standing: 'open' | 'overdue' | 'met' | 'late' | 'unknown';
  /** Working days after `dueBy`. */
  readonly workingDaysLate?: number;
}

/**
 * Every remedy promised: the actions agreed, and what a response lists beyond those. It is completed
 * by the first `action.completed` from that day on that names it, each doing for one promise; what has
 * no name, by one that has none, where only such were promised.
 */
export function promisesOf(file: CaseFile): PromisedRemedy[] {
  const { events, asOf, calendar } = file;
  const promises = promisedIn(events);
  const completions = completionsOf(promises, doneFor(promises, events));
  const silent = isSilent(file, 'action.completed');
  return promises.map((promise): PromisedRemedy => {
    const { on, action, dueBy } = promise;
    const done = completions.get(promise);
    const base = { ...(action && { what: action }), on };
    if (done === 'unknown' || (!done && silent))
      return { ...base, ...(dueBy && { dueBy }), standing: 'unknown' };
    return { ...base, ...kept(dueBy, done, asOf), ...lateness(dueBy, done ?? asOf, calendar) };
  });
}

/** What was done, but for what the Ombudsman had ordered and nobody had promised. */
function doneFor(promises: readonly Promised[], events: CaseFile['events']) {
  const ordered = allOf(events, 'ombudsman.determined')
    .flatMap(({ orders = [] }) => orders.map(({ what }) => what))
    .filter((what) => !promises.some(({ action }) => action === what));
  return allOf(events, 'action.completed').filter(
    ({ action }) => !action || !ordered.includes(action),
  );
}

/** What was promised, in order of date. */
function promisedIn(events: CaseFile['events']): Promised[] {
  const agreed = allOf(events, 'action.agreed');
  const listed = allOf(events, 'response.sent').flatMap(({ on, remedies = [] }) =>
    remedies.map((action): Promised => ({ on, action })),
  );
  const unnamed = listed.filter(({ action }, index) => {
    const isAgreed = agreed.some((one) => one.action === action);
    return !isAgreed && listed.findIndex((one) => one.action === action) === index;
  });
  return [...agreed, ...unnamed].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
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
