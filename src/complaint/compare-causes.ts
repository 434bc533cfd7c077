import {
  countedIn,
  dateWithYear,
  type Explanation,
  type WorkingCalendar,
} from '../calendar/index.js';
import type { Complaint } from '../history/index.js';
import { countOf, moverInWords, type Obligation, type Revision } from '../obligations/index.js';
import { durationInWords, type Limit, startInWords } from '../policy/index.js';
import { daysToldApart } from './compare-days.js';

/**
 * Why a duty falls due on another day, or stands otherwise.
 *
 * - `stage`, `step`: only one policy has the stage, or the step;
 * - `limit`: how long; `trigger`: from what fact; `start`: from what day, the fact being the same;
 * - `calendar`: a day that only one calendar counts;
 * - `extension`: what a holding letter or a pause does;
 * - `facts`: the same facts do something else.
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

/** One reason, and how it is told: as the end of "because …". */
export interface Cause {
  readonly cause: DueDateCause;
  readonly because: string;
}

/** Why only one of two complaints has a duty: what the other lacks. */
export function causeOfAbsence({ policy }: Complaint, { id, stage, duty }: Obligation): Cause {
  const at = policy.stages.find((one) => one.id === stage);
  if (!id.startsWith(`${stage}/`)) return { cause: 'step', because: 'does not ask for it here' };
  if (!at) return { cause: 'stage', because: `has no stage '${stage}'` };
  return at.steps.some((step) => step.duty === duty)
    ? { cause: 'facts', because: 'does not make it due by these facts' }
    : { cause: 'step', because: `has no such step at ${at.name}` };
}

/** Every reason why a duty that both have falls due on another day, or stands otherwise. */
export function causesOfChange(
  before: Obligation,
  after: Obligation,
  calendars: readonly [before: WorkingCalendar, after: WorkingCalendar],
): Cause[] {
  const causes = [
    ...ofLimit(before, after),
    ...ofStart(before, after),
    ...ofCalendar(before, after, calendars),
    ...ofMovers(before.revisions, after.revisions),
    ...ofDoing(before, after),
  ];
  return causes.length > 0
    ? causes
    : [{ cause: 'facts', because: 'the same facts lead elsewhere under the other policy' }];
}

const told = (cause: DueDateCause, because: string): Cause => ({ cause, because });

const limitOf = ({ limit }: Obligation): Limit | undefined =>
  typeof limit === 'object' ? limit : undefined;

const lengthOf = ({ limit, clause }: Obligation): string =>
  typeof limit === 'object'
    ? `${durationInWords(limit)} (${limit.filledFrom ?? clause})`
    : limit.replace('-', ' ');

function ofLimit(before: Obligation, after: Obligation): Cause[] {
  const [was, is] = [limitOf(before), limitOf(after)];
  const words = (limit: Limit | undefined) => limit && durationInWords(limit);
  return words(was) === words(is) && (was || before.limit === after.limit)
    ? []
    : [
        told(
          'limit',
          `the limit is ${lengthOf(after)}, ${was ? 'not' : 'where it is'} ${lengthOf(before)}`,
        ),
      ];
}

function ofStart(before: Obligation, after: Obligation): Cause[] {
  const [was, is] = [limitOf(before), limitOf(after)];
  if (!was || !is) return [];
  if (startInWords(was) !== startInWords(is)) {
    const because = `it runs from ${startInWords(is)} (${after.clause}), not from ${startInWords(was)} (${before.clause})`;
    return [told('trigger', because)];
  }
  if (before.from === after.from) return [];
  const day = ({ from }: Obligation) => (from ? dateWithYear(from) : 'a day not in the record');
  return [told('start', `it is counted from ${day(after)}, not from ${day(before)}`)];
}

function ofCalendar(
  old: Obligation,
  other: Obligation,
  [before, after]: readonly [WorkingCalendar, WorkingCalendar],
): Cause[] {
  const [was, is] = [countOf(old, before), countOf(other, after)];
  if (!was || !is || before === after || !inWorkingDays(was) || !inWorkingDays(is)) return [];
  return daysToldApart({ ...was, calendar: before }, { ...is, calendar: after }).map((because) =>
    told('calendar', because),
  );
}

const inWorkingDays = ({ duration }: Explanation): boolean =>
  countedIn(duration) === 'working-days';

function ofMovers(before: readonly Revision[], after: readonly Revision[]): Cause[] {
  const [was, is] = [byName(before), byName(after)];
  return [...new Map([...was, ...is]).keys()].flatMap((name) => {
    const [old, now] = [effectOf(was.get(name)), effectOf(is.get(name))];
    return old === now ? [] : [told('extension', `${name.trim()} ${now}, where it ${old}`)];
  });
}

/** Letters and pauses by what they are called, several of one name apart. */
const byName = (revisions: readonly Revision[]): ReadonlyMap<string, Revision> =>
  revisions.reduce((named, one) => {
    let name = moverInWords(one).what;
    while (named.has(name)) name += ' ';
    return named.set(name, one);
  }, new Map<string, Revision>());

function effectOf(mover: Revision | undefined): string {
  if (!mover) return 'is not about it';
  const { to, pausedUntil, because } = mover;
  if (pausedUntil === 'open' && !because) return 'stops the time';
  const effect = to ? `puts it off to ${dateWithYear(to)}` : 'does not put it off';
  return because ? `${effect} (${moverInWords(mover).why})` : effect;
}

function ofDoing({ settledOn: was }: Obligation, { settledOn: is }: Obligation): Cause[] {
  if (was === is) return [];
  const done = (day: typeof was) => (day ? `done on ${dateWithYear(day)}` : 'not done');
  return [told('facts', `it counts as ${done(is)}, where it counts as ${done(was)}`)];
}
