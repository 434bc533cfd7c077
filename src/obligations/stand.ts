import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import { addCalendarDays, endOf, workingDaysBetween } from '../calendar/index.js';
import type { EventType, Limit, Policy, PolicyRef } from '../policy/index.js';
import type { Circumstances, Claim, Mutable, Rule } from './claim.js';
import type { PutOff } from './letters.js';
import { putOff } from './letters.js';
import type { Authority, Bounds, NoDueDate, Obligation, Standing, Start } from './obligation.js';
import type { Running } from './start.js';
import { exactly, isInTime, isPast, onDay, running } from './start.js';

/** Whether anything may put off the last day. */
const mayMove = ({ letters, pauses, mayBePaused }: Claim): boolean =>
  Boolean(pauses || mayBePaused || letters?.sent.length || letters?.isSilent);

/** Turns a claim into a row: its start, its last day, revisions and standing. */
export function stand(claim: Claim, circumstances: Circumstances): Obligation {
  const { asOf, calendar } = circumstances;
  const { done, overtakenOn, party, contingent, dueBy } = claim;
  const runs: Running | undefined =
    typeof claim.limits === 'string'
      ? undefined
      : claim.needs
        ? { limit: claim.limits[0] as Limit }
        : running(claim, claim.limits, circumstances);
  const limit = runs?.limit;
  const given = dueBy ?? claim.startsOn;
  const start: Start | undefined = given ? { how: 'given', ...onDay(given) } : runs?.start;
  const from = start && exactly(start);
  const first = dueBy ? onDay(dueBy) : endsOf(limit, start, calendar);
  const after = (counted: Bounds, begun: Bounds | undefined): PutOff =>
    mayMove(claim)
      ? putOff(counted, { claim, start: begun, limit, calendar })
      : { last: counted, revisions: [] };
  const { last, revisions, putOffTo, mayBePutOff, isStopped } = after(first, start);
  const { standing, until } = standingOf(claim, putOffTo ? { last, putOffTo } : { last }, asOf);
  const due = exactly(last);
  const row: Mutable<Obligation> = {
    id: claim.id,
    by: claim.by,
    authority: claim.authority ?? ofPolicy(circumstances.ref, limit ?? (claim.rule as Rule)),
    stage: claim.stage,
    duty: claim.duty,
    party,
    limit: limit ?? (claim.limits as Exclude<typeof claim.limits, readonly Limit[]>),
    first,
    last,
    revisions,
    settledBy: claim.settledBy,
    standing,
  };
  if ('clause' in row.authority) row.clause = row.authority.clause;
  if (claim.what !== undefined) row.what = claim.what;
  if (claim.compensation !== undefined) row.compensation = claim.compensation;
  if (claim.round !== undefined) row.round = claim.round;
  if (start) row.start = start;
  if (from && !dueBy) row.from = from;
  if (due) row.due = due;
  else row.noDueDate = whyNone(claim, runs, start && !from, isStopped ? 'paused' : mayBePutOff);
  const needs = claim.needs ?? runs?.needs;
  if (needs) row.needs = needs;
  if (putOffTo) row.putOffTo = putOffTo;
  if (done) row.settledOn = done;
  else if (overtakenOn) row.overtakenOn = overtakenOn;
  if (standing === 'contingent' && contingent) {
    row.if = contingent.on;
    if (isPast(asOf, last)) row.isPast = true;
  }
  if (row.from && done) row.workingDaysTaken = workingDaysBetween(row.from, done, calendar);
  const end = putOffTo && until && standing !== 'to-be-judged' ? putOffTo : last.latest;
  if (end && until) row.workingDaysLate = workingDaysBetween(end, until, calendar);
  if (end && until && (!due || end === putOffTo)) row.atLeast = true;
  if (standing === 'met' && done && limit && start?.lateAfter) {
    const prompt = onDay(endOf(limit, start.lateAfter, calendar));
    if (isPast(done, after(prompt, onDay(start.lateAfter)).last)) row.byLateStart = true;
  }
  const day = done ?? overtakenOn ?? asOf;
  if (mayBePutOff && last.earliest && !isInTime(day, last) && standing !== 'unknown') {
    const workingDays = workingDaysBetween(last.earliest, day, calendar);
    row.lateUnless = { fact: mayBePutOff, workingDays };
  }
  return Object.defineProperty(row, JUDGED_BY, { value: circumstances });
}

/** A rule of the policy as an authority. */
const ofPolicy = (policy: PolicyRef, { clause, filledFrom }: Rule): Authority =>
  filledFrom ? { clause, policy, filledFrom } : { clause, policy };

/** Each row carries what it was judged by, for `explain`. Copies do not. */
const JUDGED_BY: unique symbol = Symbol('judged by');

type Judged = Obligation & { readonly [JUDGED_BY]?: Circumstances };

/** The calendar that a row was counted by; `undefined` for a copy. */
export const calendarOfRow = (row: Judged): WorkingCalendar | undefined => row[JUDGED_BY]?.calendar;

/** The policy of a row; `undefined` for a copy. */
export const policyOfRow = (row: Judged): Policy | undefined => row[JUDGED_BY]?.policy;

const WITHOUT = {
  none: 'no-limit',
  'not-stated': 'not-stated',
  'not-seen': 'not-seen',
  agreed: 'no-date-agreed',
} as const satisfies Record<Exclude<Claim['limits'], readonly Limit[]>, NoDueDate>;

/** Why no exact last day is known. */
function whyNone(
  { limits, noLimit, needs }: Claim,
  runs: Running | undefined,
  isInexact: boolean | undefined,
  put: EventType | 'paused' | undefined,
): NoDueDate {
  if (needs) return 'perhaps-not-owed';
  if (runs?.noDueDate) return runs.noDueDate;
  if (typeof limits === 'string') return noLimit ?? WITHOUT[limits];
  if (put === 'paused') return 'paused';
  if (isInexact) return 'waits-for';
  return put === 'response.extended' ? 'may-be-put-off' : 'may-be-paused';
}

/** The earliest and latest end of a limit, from its earliest and latest start. */
function endsOf(
  limit: Limit | undefined,
  start: Start | undefined,
  calendar: WorkingCalendar,
): Bounds {
  if (!limit || !start) return {};
  const { earliest, latest } = start;
  const end = (day: IsoDate) => endOf(limit, day, calendar);
  if (earliest && earliest === latest) return onDay(end(earliest));
  return { ...(earliest && { earliest: end(earliest) }), ...(latest && { latest: end(latest) }) };
}

/** The last day on time, and the day to which letters put it off beyond that. */
type LastDay = Pick<Obligation, 'last' | 'putOffTo'>;

/** The standing of a duty and, if it is late, the day up to which lateness counts. */
interface Stands {
  readonly standing: Standing;
  readonly until?: IsoDate;
}

/** The standing of a duty, given its last day. */
function standingOf(claim: Claim, lastDay: LastDay, asOf: IsoDate): Stands {
  const { done, overtakenOn, party, opensAnother, contingent } = claim;
  const { last } = lastDay;
  if (done) return ofDone(claim, lastDay, done);
  if (claim.isSilent || contingent?.isSilent) return { standing: 'unknown' };
  if (contingent) return { standing: 'contingent' };
  // The next stage's duties replaced this one, whatever happened later. A formal answer was owed all the same.
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
  // The complainant may have posted it in time.
  if (!isPast(done, last) || (party === 'complainant' && isSilent)) return { standing: 'done' };
  // An informal stage no longer required this once its time had run out and opened the next stage.
  if (opensAnother === 'informal') return { standing: 'released' };
  return { standing: isPutOff(lastDay, done) ? 'to-be-judged' : 'late', until: done };
}

const isPutOff = ({ putOffTo }: LastDay, day: IsoDate): boolean =>
  putOffTo !== undefined && isInTime(day, onDay(putOffTo));

/** Whether the landlord was late by a standing. */
export const isLateStanding = (standing: Standing): standing is 'late' | 'overdue' | 'missed' =>
  standing === 'late' || standing === 'overdue' || standing === 'missed';
