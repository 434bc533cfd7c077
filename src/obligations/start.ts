import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import { earliestOf, endOf, workingDaysBetween } from '../calendar/index.js';
import type { Answer, FactName, Limit, Trigger } from '../policy/index.js';
import { answer } from '../policy/index.js';
import type { Circumstances, Claim } from './claim.js';
import type { Bounds, NoDueDate, Obligation, Start } from './obligation.js';

/* Days known exactly or between bounds. Only this file compares a day with a last day on time. */

/** Whether a day is certainly after the last day on time. */
export const isPast = (day: IsoDate, { latest }: Bounds): boolean =>
  latest !== undefined && day > latest;

/** Whether a day is certainly on or before the last day on time. */
export const isInTime = (day: IsoDate, { earliest }: Bounds): boolean =>
  earliest !== undefined && day <= earliest;

/** Bounds of a day that is known exactly. */
export const onDay = (day: IsoDate): Required<Bounds> => ({ earliest: day, latest: day });

/** The day, if it is known exactly. */
export const exactly = ({ earliest, latest }: Bounds): IsoDate | undefined =>
  earliest === latest ? earliest : undefined;

/** The limit that applies to a claim, and its start or why that is not known. */
export interface Running {
  readonly limit: Limit;
  readonly start?: Start;
  readonly noDueDate?: NoDueDate;
  readonly needs?: readonly FactName[];
}

/** The first limit whose start is known exactly; otherwise the nearest that waits, and why it does not run yet. */
export function running(
  { runsFrom, hasHappened }: Claim,
  limits: readonly Limit[],
  { about, policy, calendar }: Circumstances,
): Running {
  let waiting: Running | undefined;
  let deemed: Running | undefined;
  let nearest = false;
  for (const limit of limits) {
    const { truth, needs } = limit.when ? answer(limit.when, about(), policy) : ALWAYS;
    if (truth === false) continue;
    if (truth === 'unknown') return waiting ?? { limit, noDueDate: 'undecided', needs };
    const start = isKnown(limit.from) ? runsFrom(limit.from) : undefined;
    const isReady = !limit.after || hasHappened(limit.after);
    if (start && isReady && exactly(start)) {
      if (start.how !== 'deemed') return earlier(deemed, { limit, start }, calendar);
      deemed ??= { limit, start };
      continue;
    }
    // A limit that waits only for its trigger is nearer than one that has to wait for other events too.
    if (waiting && (nearest || !isReady)) continue;
    nearest = isReady;
    waiting =
      start && isReady
        ? { limit, start }
        : { limit, noDueDate: start ? 'waits-for-another' : missing(limit.from) };
  }
  return deemed ?? waiting ?? { limit: limits[0] as Limit, noDueDate: 'other-kinds' };
}

/**
 * Nobody gains time by not doing the act that a limit runs from: if another limit has its event, the earlier end
 * counts.
 */
function earlier(deemed: Running | undefined, byFact: Running, calendar: WorkingCalendar): Running {
  const end = ({ limit, start }: Running) => endOf(limit, start?.earliest as IsoDate, calendar);
  return deemed && end(deemed) <= end(byFact) ? deemed : byFact;
}

const ALWAYS: Answer = { truth: true, needs: [] };

export const isKnown = (from: Limit['from']): from is Trigger =>
  from !== 'not-stated' && from !== 'not-seen';

const missing = (from: Limit['from']): NoDueDate =>
  from === 'not-stated' ? 'start-not-stated' : from === 'not-seen' ? 'start-not-seen' : 'waits-for';

/** What the record shows of a trigger. */
export interface Record {
  readonly trigger: Trigger;
  /** The days on which it happened there, in order. */
  readonly days: readonly IsoDate[];
  /** The day the duty itself was done. */
  readonly done: IsoDate | undefined;
  /** Whether the duty is a complainant's window, which runs from the latest answer before it was used. */
  readonly isWindow: boolean;
  /** The landlord's own duty, the doing of which is the trigger. */
  readonly cause?: Obligation | undefined;
  /** If the source is silent on the trigger: the days between which it must have happened. */
  readonly between?: { readonly earliest?: IsoDate; readonly latest?: IsoDate } | undefined;
}

/** The start of a limit: the day of the event, the day it should have happened, or between two days. */
export function startFrom(
  record: Record,
  { asOf, calendar }: Pick<Circumstances, 'asOf' | 'calendar'>,
): Start | undefined {
  const { trigger, days, done, isWindow, cause, between } = record;
  const day = isWindow ? days.findLast((one) => done === undefined || one <= done) : days[0];
  if (day && (isWindow || done === undefined || day <= done)) {
    const start: Start = { how: 'fact', trigger, ...onDay(day) };
    const { latest: lateAfter } = cause?.last ?? {};
    return lateAfter && isPast(day, { latest: lateAfter })
      ? { ...start, lateBy: workingDaysBetween(lateAfter, day, calendar), lateAfter }
      : start;
  }
  const instead = cause && insteadOf(trigger, cause, done, asOf);
  if (instead) return instead;
  if (day) return { how: 'fact', trigger, ...onDay(day) };
  return between && (between.earliest || between.latest)
    ? { how: 'bounds', trigger, ...between }
    : undefined;
}

/**
 * Nobody gains time by not doing the act that a limit runs from: the limit then runs from the day by which it should
 * have been done. While it can still be done in time, the start is between today and that day.
 */
function insteadOf(
  trigger: Trigger,
  cause: Obligation,
  done: IsoDate | undefined,
  asOf: IsoDate,
): Start | undefined {
  const { last, standing, start } = cause;
  if (standing === 'unknown')
    return start?.earliest ? { how: 'bounds', trigger, earliest: start.earliest } : undefined;
  // A limit that runs from a step that is no longer required never starts.
  if (standing === 'released' && cause.by === 'policy' && done === undefined) return undefined;
  if (last.latest === undefined)
    return last.earliest ? { how: 'bounds', trigger, earliest: last.earliest } : undefined;
  if (done !== undefined || isPast(asOf, last)) return { how: 'deemed', trigger, ...last };
  // If that day was really earlier, the limit may be past already.
  const earliest = last.earliest && earliestOf(asOf, last.earliest);
  return { how: 'waiting', trigger, ...(earliest && { earliest }), latest: last.latest };
}
