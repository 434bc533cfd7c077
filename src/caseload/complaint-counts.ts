import type { ComplaintAudit, Determination, StageTimes } from '../audit/index.js';
import type { IsoDate } from '../calendar/index.js';
import { isPast } from '../obligations/index.js';
import { endOf } from '../policy/index.js';
import type { CountName } from './counts.js';
import type { MeasuredBy } from './options.js';
import { groupOf } from './options.js';
import { isIn, monthOf } from './period.js';

/** Lists the counts that one complaint adds to. Anything outside the period adds nothing. */
export const countsOf = (audit: ComplaintAudit, by: MeasuredBy): CountName[] => [
  ['audited'],
  ...when(hasNote(audit, 'receipt-not-recorded'), ['undated']),
  ...noteCounts(audit, by),
  ...when(isIn(by, audit.about.receivedOn), ...receiptCounts(audit)),
  ...audit.stages.flatMap((stage) => stageCounts(audit, stage, by)),
  ...otherCounts(audit, by),
];

/** Stands for a name that is not in the record. */
const NOT_KNOWN = 'not-known';

const when = (isSo: unknown, ...names: readonly CountName[]): readonly CountName[] =>
  isSo ? names : [];

const hasNote = ({ notes }: ComplaintAudit, name: ComplaintAudit['notes'][number]['id']): boolean =>
  notes.some(({ id }) => id === name);

/**
 * Whether a complaint ended in this way, without an answer at stage `from` or later. An excluded matter never became a
 * complaint; a merged complaint is counted as the other one.
 */
const isEnded = (
  { about, stages }: ComplaintAudit,
  end: 'excluded' | 'merged',
  from = 1,
): boolean =>
  about.end === end && !stages.some(({ number, answeredOn }) => number >= from && answeredOn);

/** The day a stage was asked for or, if that is not in the record, the day it was taken up or refused. */
const askedOn = ({ receivedOn, takenUpOn, refused }: StageTimes): IsoDate | undefined =>
  receivedOn ?? takenUpOn ?? refused?.on;

/** Whether a complaint counts at a stage: not if it was refused there, put right before it, or merged. */
const isTaken = (audit: ComplaintAudit, { number, refused }: StageTimes): boolean =>
  !isEnded(audit, 'merged', number) &&
  (number === 1 ? !isEnded(audit, 'excluded') && !audit.about.atFirstContact : !refused);

/** Counts for the notes on the figures, for a complaint that is in the figures. */
function noteCounts(audit: ComplaintAudit, by: MeasuredBy): readonly CountName[] {
  const { tenure = by.otherwiseTenure } = audit.about;
  if (!audit.stages.some((stage) => isIn(by, askedOn(stage)) && isTaken(audit, stage))) return [];
  // A merger that neither the policy nor the complainant provided for: the complaint still counts on its own. Every end
  // without a basis has a note, so the breaches are searched only if there is one.
  const isUnfounded =
    hasNote(audit, 'out-of-place') &&
    audit.breaches.some(
      ({ kind, event }) => kind === 'closed-without-basis' && event && endOf(event) === 'merged',
    );
  return [
    ...when(hasNote(audit, 'another-edition'), ['another-edition']),
    ...when(hasNote(audit, 'edition-perhaps-replaced'), ['edition-perhaps-replaced']),
    ...when(isUnfounded, ['merged-without-basis']),
    ...when(tenure === undefined, ['tenure-not-known']),
    ...when(!groupOf(tenure, by.tenureGroups), ['tenure-without-group', tenure ?? NOT_KNOWN]),
  ];
}

/** Counts of a complaint received: what it was about, how it ended, and how its duties stand. */
function receiptCounts(audit: ComplaintAudit): CountName[] {
  const { about, duties, stages } = audit;
  if (about.atFirstContact) return [['first-contact']];
  if (isEnded(audit, 'merged')) return [['merged']];
  if (!stages[0] || !isTaken(audit, stages[0])) return [];
  return [
    ...(about.subject ?? [NOT_KNOWN]).map((subject) => ['subject', subject]),
    ...(about.topics ?? [NOT_KNOWN]).map((topic) => ['topic', topic]),
    ['end', about.end ?? (stages.at(-1)?.answeredOn ? 'answered' : 'open')],
    ...duties
      .filter(({ party }) => party === 'landlord')
      .map(({ duty, standing }) => ['duty', duty, standing]),
  ];
}

/** Counts of a stage: requests, refusals and answers, and whether the answers were in time. */
function stageCounts(audit: ComplaintAudit, stage: StageTimes, by: MeasuredBy): CountName[] {
  const { number, receivedOn, answeredOn, outcome = NOT_KNOWN, refused, escalatedOn } = stage;
  const asked = askedOn(stage);
  const names: CountName[] = [];
  if (isIn(by, asked)) {
    if (number > 1 && (receivedOn || refused)) names.push(['asked', number]);
    if (number > 1 && refused) names.push(['refused', number, refused.ground ?? NOT_KNOWN]);
    if (isTaken(audit, stage)) names.push(...takenCounts(audit, stage, monthOf(asked), by));
  }
  if (isIn(by, answeredOn)) {
    names.push(['answered', number, monthOf(answeredOn), outcome]);
    if (escalatedOn) names.push(['escalated', number]);
  }
  return names;
}

/** Counts of a complaint that counts at a stage: how its answer compares with the Code's time. */
function takenCounts(audit: ComplaintAudit, stage: StageTimes, month: string, by: MeasuredBy) {
  const { number, inTimeByLateStart, lateByNotice, answeredOn, extendedResponse, response } = stage;
  const group = groupOf(audit.about.tenure ?? by.otherwiseTenure, by.tenureGroups) ?? 'other';
  const how = timingOf(stage);
  const { workingDaysLate = 0 } = extendedResponse ?? response ?? {};
  const band = by.lateness.find((end) => workingDaysLate <= end) ?? 'more';
  return [
    ['received', number, group, month],
    ['time', number, group, how],
    ...when(inTimeByLateStart, ['late-start', number, group]),
    ...when(lateByNotice, ['late-notice', number]),
    ...when(answeredOn && how !== 'no-time', ['with-answer', number, group]),
    ...when(how === 'late' || how === 'not-answered', ['lateness', number, how, band]),
    ...(audit.code ? [['code', number, audit.code.id]] : []),
  ];
}

/**
 * How the answer of a stage compares with the Code's time: `in-time`; `extended`, in time by an extension within the
 * Code's normal limit; `to-be-judged`, by the day that a holding letter gave beyond that limit; `late`; `not-answered`,
 * late and without an answer; `not-due`; `not-owed`, if the complaint ended first; `not-known`; `no-time`, if the Code
 * sets none.
 */
export function timingOf({ response, extendedResponse, answeredOn, putOffTo }: StageTimes): string {
  const timing = extendedResponse ?? response;
  if (!timing) return 'no-time';
  const { standing, countedTo } = timing;
  if (standing === 'in-time') return response?.standing === 'in-time' ? 'in-time' : 'extended';
  if (standing !== 'late') return OTHERWISE[standing];
  const day = answeredOn ?? countedTo;
  if (putOffTo && day && !isPast(day, { latest: putOffTo })) return 'to-be-judged';
  return answeredOn ? 'late' : 'not-answered';
}

const OTHERWISE = { open: 'not-due', 'not-owed': 'not-owed', unknown: 'not-known' } as const;

/** The findings on each matter or, if there are none, the finding on the complaint as a whole. */
const findingsOf = ({ findings, finding = NOT_KNOWN }: Determination): readonly string[] =>
  findings?.length ? findings.map((one) => one.finding) : [finding];

/** Counts of events that count on their own day: exclusions, promises, referrals, and what the Ombudsman did. */
function otherCounts({ about, remedies, ombudsman }: ComplaintAudit, by: MeasuredBy): CountName[] {
  const on = (day: IsoDate | undefined, ...names: CountName[]) => when(isIn(by, day), ...names);
  const excluded = about.end === 'excluded' ? about.excluded : undefined;
  const grounds = excluded?.grounds ?? [];
  return [
    ...on(excluded?.on, ['excluded'], ...grounds.map((ground) => ['excluded-by', ground])),
    ...remedies.flatMap((one) => on(one.on, ['remedy', one.standing])),
    ...remedies.flatMap((one) => (one.dueBy ? [] : on(one.on, ['remedy-without-date']))),
    ...on(ombudsman.referredOn, ['ombudsman', 'referred']),
    ...ombudsman.determinations.flatMap((one) =>
      on(
        one.on,
        ['ombudsman', 'determined'],
        ...findingsOf(one).map((finding): CountName => ['ombudsman', 'finding', finding]),
      ),
    ),
    ...ombudsman.items.flatMap(({ on: day, kind, standing, compensation: pounds }) =>
      on(
        day,
        ['ombudsman', kind, standing],
        ...(pounds === undefined ? [] : [['ombudsman', 'compensation', Math.round(100 * pounds)]]),
      ),
    ),
  ];
}
