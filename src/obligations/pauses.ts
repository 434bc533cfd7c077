import {
  addCalendarDays,
  addWorkingDays,
  countedIn,
  dayNumber,
  endOf,
  type IsoDate,
  type WorkingCalendar,
  workingDaysBetween,
} from '../calendar/index.js';
import type { Limit } from '../policy/index.js';
import type { Pause } from './claim.js';
import type { Bounds, Revision } from './obligation.js';
import { isPast } from './standing.js';

/** What a pause makes of a last day: later by as long as it lasted, or counted anew; none at all while it lasts. */
export function paused(
  { from, until, effect, clause }: Pause,
  inForce: Bounds,
  limit: Limit | undefined,
  calendar: WorkingCalendar,
): { readonly last: Bounds; readonly revision: Revision } {
  const base = { on: from, pausedUntil: until ?? ('open' as const), clause };
  const { earliest, latest } = inForce;
  if (!limit || (!earliest && !latest))
    return { last: inForce, revision: { ...base, because: 'no-due-date' } };
  if (isPast(from, inForce)) return { last: inForce, revision: { ...base, because: 'too-late' } };
  if (!until) return { last: earliest ? { earliest } : {}, revision: base };
  const move = (day: IsoDate): IsoDate => {
    if (effect === 'restart') return endOf(limit, until, calendar);
    return countedIn(limit) === 'working-days'
      ? addWorkingDays(day, workingDaysBetween(from, until, calendar), calendar)
      : addCalendarDays(day, dayNumber(until) - dayNumber(from));
  };
  const last = {
    ...(earliest && { earliest: move(earliest) }),
    ...(latest && { latest: move(latest) }),
  };
  return { last, revision: { ...base, ...(last.latest && { to: last.latest }) } };
}
