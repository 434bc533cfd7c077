import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import {
  addCalendarDays,
  addWorkingDays,
  countedIn,
  dayNumber,
  endOf,
  workingDaysBetween,
} from '../calendar/index.js';
import type { KnownComplaint, PlacedEvent } from '../history/index.js';
import type { EventType, Limit, PauseRule, Stage, Step } from '../policy/index.js';
import type { Claim, Pause } from './claim.js';
import type { Bounds, Revision } from './obligation.js';
import { isPast } from './start.js';

/** The pauses of a step's clock, and whether the source is silent on events that would stop or start it. */
export function pausesOf(
  known: KnownComplaint,
  stage: Stage,
  step: Step,
  settled: PlacedEvent | undefined,
): Pick<Claim, 'pauses' | 'mayBePaused'> {
  const { policy, silentOn } = known.complaint;
  const rules = (policy.pauses ?? []).filter(
    ({ of }) => step.party === 'landlord' && (!of || of.includes(step.duty)),
  );
  const byRule = rules.map((rule) => [rule, stopsOf(known, stage, rule, settled)] as const);
  const mayBePaused = byRule
    .map(([{ from, until }, stops]): EventType | undefined => {
      const last = stops.at(-1);
      return last ? (last.until ? undefined : until) : from;
    })
    .find((type) => type !== undefined && silentOn.includes(type));
  const pauses = joined(
    byRule
      .flatMap(([, stops]) => stops)
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  );
  return { ...(pauses.length > 0 && { pauses }), ...(mayBePaused && { mayBePaused }) };
}

/**
 * The pauses that one rule makes for a step before it was done. An event about the whole complaint that names no
 * stage stops the clocks of the open stage and later ones, and starts all of them again. Each restart ends one pause: on
 * a day with both, the running pause ends and the next begins.
 */
function stopsOf(
  { history, lifecycle }: KnownComplaint,
  stage: Stage,
  { from, until, effect, clause }: PauseRule,
  settled: PlacedEvent | undefined,
): Pause[] {
  const isHere = ({ event, stage: place }: PlacedEvent): boolean =>
    place === stage.id ||
    (event.stage === undefined &&
      !lifecycle.bearsOnStage(event.type) &&
      (event.type === until || lifecycle.indexOf(place) < lifecycle.indexOf(stage.id)));
  const daysOf = (type: EventType, all: readonly PlacedEvent[]) =>
    all
      .filter((placed) => placed.event.type === type && isHere(placed))
      .map(({ event }) => event.on);
  const ends = daysOf(until, history).toReversed();
  const stops: Pause[] = [];
  for (const on of daysOf(from, settled ? history.slice(0, history.indexOf(settled)) : history)) {
    const before = stops.at(-1);
    if (before && (!before.until || on < before.until)) continue;
    const isTooEarly = (day: IsoDate) => day < on || (before?.until && day <= before.until);
    // A restart that is too early for this pause is too early for every later one.
    while (ends.length > 0 && isTooEarly(ends.at(-1) as IsoDate)) ends.pop();
    const end = ends.at(-1);
    const done = settled && !end && { lastsTo: settled.event.on };
    stops.push({ from: on, effect, clause, ...(end && { until: end }), ...done });
  }
  return stops.filter((stop) => effect === 'restart' || stop.from !== stop.until);
}

/** Merges overlapping pauses, so that no day counts twice. */
function joined(stops: readonly Pause[]): readonly Pause[] {
  const pauses: Pause[] = [];
  for (const next of stops) {
    const last = pauses.at(-1);
    if (!last || (last.until && next.from >= last.until)) {
      pauses.push(next);
      continue;
    }
    const { effect, clause } = last.effect === 'shift' && next.effect === 'restart' ? next : last;
    const longest = last.until && (!next.until || next.until > last.until) ? next : last;
    pauses[pauses.length - 1] = { ...longest, from: last.from, effect, clause };
  }
  return pauses;
}

/** The effect of a pause on a last day. */
export interface Paused {
  readonly last: Bounds;
  readonly revision: Revision;
  /** Set while the clock stands still. */
  readonly isStopped?: true;
}

/**
 * The last day after a pause: later by as long as the clock stood still, or counted again from the start, and never
 * before the day the clock started again. There is none while it stands still. `undefined` if no clock ran then.
 */
export function paused(
  pause: Pause,
  inForce: Bounds,
  start: Bounds | undefined,
  limit: Limit | undefined,
  calendar: WorkingCalendar,
): Paused | undefined {
  const { from, until, clause, lastsTo } = pause;
  const { earliest, latest } = inForce;
  if (!limit || !start || (!earliest && !latest)) return undefined;
  if (until && start.earliest && from < start.earliest && until <= start.earliest) return undefined;
  const base = { on: from, pausedUntil: until ?? ('open' as const), clause };
  if (isPast(from, inForce)) return { last: inForce, revision: { ...base, because: 'too-late' } };
  const move = (day: IsoDate, begun: IsoDate | undefined, end: IsoDate) =>
    moved(
      day,
      { ...pause, from: begun && begun > from ? begun : from, until: end },
      limit,
      calendar,
    );
  const first =
    earliest && (until || lastsTo)
      ? move(earliest, start.earliest, until ?? lastsTo ?? from)
      : earliest;
  const last = { ...(first && { earliest: first }) };
  if (!until) return { last, revision: base, isStopped: true };
  const to = latest && move(latest, start.latest, until);
  const how = to === latest ? { because: 'not-later' as const } : to && { to };
  return { last: { ...last, ...(to && { latest: to }) }, revision: { ...base, ...how } };
}

/** A last day after a pause that began on or before it. */
function moved(
  day: IsoDate,
  { from, until, effect }: Pause & { readonly until: IsoDate },
  limit: Limit,
  calendar: WorkingCalendar,
): IsoDate {
  if (from > day || until < from) return day;
  const later =
    effect === 'restart'
      ? endOf(limit, until, calendar)
      : countedIn(limit) === 'working-days'
        ? addWorkingDays(day, workingDaysBetween(from, until, calendar), calendar)
        : addCalendarDays(day, dayNumber(until) - dayNumber(from));
  return [day, until, later].sort().at(-1) as IsoDate;
}
