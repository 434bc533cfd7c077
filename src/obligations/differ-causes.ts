import type { WorkingCalendar } from '../calendar/index.js';
import { countedIn, isWorkingDay } from '../calendar/index.js';
import type { Limit } from '../policy/index.js';
import { startInWords } from '../policy/index.js';
import { countOf } from './explain.js';
import type { Obligation, Revision } from './obligation.js';
import { calendarOfRow } from './stand.js';
import { CHANGES, limitInWords, moverEffect } from './words.js';

/**
 * Why a duty falls due on another day, or has another standing.
 *
 * - `stage`, `step`: only one policy has the stage, or the step;
 * - `limit`: the length; `trigger`: the event it runs from; `start`: the day it runs from, with the same event;
 * - `calendar`: a day that only one calendar counts;
 * - `extension`: the effect of a holding letter or a pause;
 * - `facts`: the same events have another effect.
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

/** One reason, and its sentence. */
type Cause = readonly [DueDateCause, string];

/** Every reason why a duty on both sides differs. */
export function causesOfChange(was: Obligation, is: Obligation): Cause[] {
  const causes = [ofLimit, ofStart, ofDays, ofMovers, ofDoing].flatMap((of) => of(was, is));
  return causes.length > 0 ? causes : [otherwise(was, is)];
}

// Limits that read the same are the same to a reader.

const limitOf = ({ limit }: Obligation): Limit | undefined =>
  typeof limit === 'object' ? limit : undefined;

const ofLimit = (was: Obligation, is: Obligation): Cause[] =>
  limitInWords(was) === limitInWords(is) ? [] : [['limit', CHANGES.limit(was, is)]];

function ofStart(was: Obligation, is: Obligation): Cause[] {
  const [before, after] = [limitOf(was), limitOf(is)];
  if (!before || !after) return [];
  if (startInWords(before) !== startInWords(after)) return [['trigger', CHANGES.trigger(was, is)]];
  return was.from === is.from ? [] : [['start', CHANGES.start(was, is)]];
}

/** The days within either count that only one of the calendars counts. */
function ofDays(before: Obligation, after: Obligation): Cause[] {
  const [was, is] = [calendarOfRow(before), calendarOfRow(after)];
  if (!was || !is || was === is) return [];
  const [closed, opened] = [daysOff(after, is, was), daysOff(before, was, is)];
  return [
    ...(closed.length > 0 ? [['calendar', CHANGES.closed(closed)] as const] : []),
    ...(opened.length > 0 ? [['calendar', CHANGES.opened(opened)] as const] : []),
  ];
}

/**
 * Days off up to the end of a count of working days, and on to a day that a pause or the most a source gives
 * brings.
 */
function daysOff(row: Obligation, here: WorkingCalendar, there: WorkingCalendar) {
  const count = countOf(row, here);
  if (!count || countedIn(count.duration) !== 'working-days') return [];
  const isCountedOn = row.revisions.some(
    ({ because, pausedUntil }) => pausedUntil || because === 'too-long' || because === 'over-cap',
  );
  const end = (isCountedOn && row.due) || count.due;
  return here.holidays.filter(
    ({ date }) => count.from < date && date <= end && isWorkingDay(date, there),
  );
}

function ofMovers(before: Obligation, after: Obligation): Cause[] {
  const [was, is] = [moversOf(before), moversOf(after)];
  return [...new Map([...was, ...is])].flatMap(([key, mover]): Cause[] => {
    const [then, now] = [
      { mover: was.get(key), row: before },
      { mover: is.get(key), row: after },
    ];
    const isSame = moverEffect(then, 'present') === moverEffect(now, 'present');
    return isSame ? [] : [['extension', CHANGES.mover(mover, then, now)]];
  });
}

/** Letters and pauses by day; several of one day are kept apart. */
const moversOf = ({ revisions }: Obligation): ReadonlyMap<string, Revision> =>
  revisions.reduce((movers, mover) => {
    let key = `${mover.on} ${mover.pausedUntil ?? 'letter'}`;
    while (movers.has(key)) key += '+';
    return movers.set(key, mover);
  }, new Map<string, Revision>());

const ofDoing = (was: Obligation, is: Obligation): Cause[] =>
  was.settledOn === is.settledOn ? [] : [['facts', CHANGES.done(was, is)]];

function otherwise(was: Obligation, is: Obligation): Cause {
  if (calendarOfRow(was) !== calendarOfRow(is)) return ['calendar', CHANGES['other-days']()];
  const [old, other] = [was, is].map(({ authority }) => 'code' in authority && authority.code.id);
  return ['facts', old === other ? CHANGES['other-policy']() : CHANGES['other-edition']()];
}
