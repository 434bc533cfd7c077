import type { WorkingCalendar } from '../calendar/index.js';
import { capitalised, countedIn, dateWithYear, isWorkingDay, joined } from '../calendar/index.js';
import type { Limit, Policy } from '../policy/index.js';
import { durationInWords, startInWords } from '../policy/index.js';
import { countOf } from './explain.js';
import type { Obligation, Revision } from './obligation.js';
import { calendarOfRow } from './stand.js';
import { citedAs, moverInWords } from './words.js';

/**
 * Why a duty falls due on another day, or stands otherwise.
 *
 * - `stage`, `step`: only one policy has the stage, or the step;
 * - `limit`: how long; `trigger`: from what event; `start`: from what day, the event being the same;
 * - `calendar`: a day that only one calendar counts;
 * - `extension`: what a holding letter or a pause does;
 * - `facts`: the same events do something else.
 */
export type DueDateCause =
  | 'stage'
  | 'step'
  | 'limit'
  | 'trigger'
  | 'start'
  | 'calendar'
  | 'extension'
  | 'facts';

/** One reason, and how it is told: in whole sentences; for what is absent, as the end of "because …". */
export interface Cause {
  readonly cause: DueDateCause;
  readonly because: string;
}

/** Why a policy does not have a duty, as the end of "because the policy …". */
export function causeOfAbsence({ stages }: Policy, { id, stage, duty, by }: Obligation): Cause {
  const at = stages.find((one) => one.id === stage);
  if (by === 'policy' && !id.startsWith(`${stage}/`))
    return { cause: 'step', because: 'does not ask for it here' };
  if (!at) return { cause: 'stage', because: `has no stage ‘${stage}’` };
  return by === 'code' || at.steps.some((step) => step.duty === duty)
    ? { cause: 'facts', because: 'does not make it due on these events' }
    : { cause: 'step', because: `has no such step at ${at.name}` };
}

/** Every reason why a duty that both have falls due on another day, or stands otherwise. */
export function causesOfChange(was: Obligation, is: Obligation): Cause[] {
  const causes = [ofLimit, ofStart, ofDays, ofMovers, ofDoing].flatMap((of) => of(was, is));
  return causes.length > 0 ? causes : [otherwise(was, is)];
}

const limitOf = ({ limit }: Obligation): Limit | undefined =>
  typeof limit === 'object' ? limit : undefined;

/** With what it rests on; that of the Code afterwards, the sentence has said already. */
const cited = (words: string, { authority }: Obligation): string =>
  `${words} (${citedAs(authority)})`;
const citedAfter = (words: string, row: Obligation): string =>
  row.by === 'code' ? words : cited(words, row);

function ofLimit(was: Obligation, is: Obligation): Cause[] {
  const [old, other] = [was, is].map(({ limit }) =>
    typeof limit === 'object' ? durationInWords(limit) : NO_LIMIT[limit],
  ) as [string, string];
  if (old === other) return [];
  const [before, after] = [
    limitOf(was) ? cited(old, was) : old,
    limitOf(is) ? citedAfter(other, is) : other,
  ];
  return [{ cause: 'limit', because: `The time limit is now ${after}. It was ${before}.` }];
}

const NO_LIMIT = { none: 'not set', 'not-stated': 'not stated', 'not-seen': 'not available' };

function ofStart(was: Obligation, is: Obligation): Cause[] {
  const [old, other] = [was, is].map((row) => limitOf(row) && startInWords(limitOf(row)));
  if (!old || !other) return [];
  if (old !== other) {
    const because = `It now runs from ${citedAfter(other, is)}. It ran from ${cited(old, was)}.`;
    return [{ cause: 'trigger', because }];
  }
  if (was.from === is.from) return [];
  const because = `It is now counted from ${dayOf(is)}, not from ${dayOf(was)}.`;
  return [{ cause: 'start', because }];
}

function dayOf({ from, start }: Obligation): string {
  if (from) return dateWithYear(from);
  const { latest } = start ?? {};
  return latest ? `a day up to ${dateWithYear(latest)}` : 'a day not in the record';
}

/** The days on the way of one of two counts that only one of their calendars counts. */
function ofDays(before: Obligation, after: Obligation): Cause[] {
  const [was, is] = [calendarOfRow(before), calendarOfRow(after)];
  if (!was || !is || was === is) return [];
  return [
    ...daysOff(after, is, was, 'would not be counted'),
    ...daysOff(before, was, is, 'would be counted'),
  ];
}

/** Days off up to the end of a count of working days, and on to a day that a pause or the most a source gives brings. */
function daysOff(
  row: Obligation,
  here: WorkingCalendar,
  there: WorkingCalendar,
  effect: string,
): Cause[] {
  const count = countOf(row, here);
  if (!count || countedIn(count.duration) !== 'working-days') return [];
  const isCountedOn = row.revisions.some(
    ({ because, pausedUntil }) => pausedUntil || because === 'too-long' || because === 'over-cap',
  );
  const end = (isCountedOn && row.due) || count.due;
  const days = here.holidays
    .filter(({ date }) => count.from < date && date <= end && isWorkingDay(date, there))
    .map(({ date, title }) => `${dateWithYear(date)} (${title})`);
  const because = `${joined(days, 'and')} ${effect}.`;
  return days.length > 0 ? [{ cause: 'calendar', because }] : [];
}

function ofMovers(before: Obligation, after: Obligation): Cause[] {
  const [was, is] = [byName(before), byName(after)];
  return [...new Map([...was, ...is]).keys()].flatMap((name): Cause[] => {
    const [old, now] = [effectOf(was.get(name), before), effectOf(is.get(name), after)];
    const past = effectOf(was.get(name), before, PAST);
    const because = `${capitalised(name.trim())} now ${now}. It ${past}.`;
    return old === now ? [] : [{ cause: 'extension', because }];
  });
}

/** Letters and pauses by what they are called, several of one name apart. */
const byName = ({ revisions }: Obligation): ReadonlyMap<string, Revision> =>
  revisions.reduce((named, one) => {
    let name = moverInWords(one).what;
    while (named.has(name)) name += ' ';
    return named.set(name, one);
  }, new Map<string, Revision>());

const PRESENT = { extends: 'extends', has: 'has', stops: 'stops' };
const PAST = { extends: 'extended', has: 'had', stops: 'stopped' };

function effectOf(mover: Revision | undefined, { due }: Obligation, verbs = PRESENT): string {
  if (!mover) return `${verbs.has} no effect`;
  const { to, pausedUntil, because } = mover;
  if (pausedUntil === 'open' && !because) return `${verbs.stops} the clock`;
  if (because === 'over-cap' && due)
    return `${verbs.extends} it to ${dateWithYear(due)}, the end of the Code's normal limit`;
  const effect = to ? `${verbs.extends} it to ${dateWithYear(to)}` : `${verbs.has} no effect`;
  return because ? `${effect} (${moverInWords(mover).why})` : effect;
}

function ofDoing({ settledOn: was }: Obligation, { settledOn: is }: Obligation): Cause[] {
  if (was === is) return [];
  const done = (day: typeof was) => (day ? `done on ${dateWithYear(day)}` : 'not done');
  return [{ cause: 'facts', because: `It now counts as ${done(is)}. It counted as ${done(was)}.` }];
}

function otherwise(was: Obligation, is: Obligation): Cause {
  if (calendarOfRow(was) !== calendarOfRow(is))
    return { cause: 'calendar', because: 'Other days are counted.' };
  const [old, other] = [was, is].map(({ authority }) => 'code' in authority && authority.code.id);
  const by = old === other ? 'under the other policy' : 'under the other edition of the Code';
  return { cause: 'facts', because: `The same events have a different result ${by}.` };
}
