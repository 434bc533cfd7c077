import type { ComplaintAudit, StageTimes } from '../audit/index.js';
import type { IsoDate } from '../calendar/index.js';
import type { CountName } from './counts.js';
import { inTime } from './in-time.js';
import type { MeasuredBy } from './options.js';
import { isIn, monthOf } from './period.js';
import { groupOf, hasGroup } from './tenure-group.js';

/** What one complaint adds to the counts. What happened outside the period adds nothing. */
export const countedIn = (audit: ComplaintAudit, by: MeasuredBy): CountName[] => [
  ['audited'],
  ...(audit.notes.some(({ id }) => id === 'receipt-not-recorded') ? [['undated']] : []),
  ...noteCounts(audit, by),
  ...receiptCounts(audit, by),
  ...audit.stages.flatMap((stage) => stageCounts(audit, stage, by)),
  ...exclusionCounts(audit, by),
  ...promiseCounts(audit, by),
  ...ombudsmanCounts(audit, by),
];

/** For a name that is not in the record. */
const NOT_KNOWN = 'not-known';

/** Ended in one way with no answer at a stage or later: refused, it never became a complaint; joined to another, it is counted as that one. */
const isEnded = (
  { about, stages }: ComplaintAudit,
  end: 'excluded' | 'merged',
  from = 1,
): boolean =>
  about.end === end && !stages.some(({ number, answeredOn }) => number >= from && answeredOn);

/** The day a stage was asked for; where that is not in the record, the day it was taken up. */
const askedOn = ({ receivedOn, takenUpOn, refused }: StageTimes): IsoDate | undefined =>
  receivedOn ?? takenUpOn ?? refused?.on;

/** Whether a complaint counts as one at a stage: not where it was refused there, put right before it, or joined to another. */
const isTaken = (audit: ComplaintAudit, { number, refused }: StageTimes): boolean =>
  !isEnded(audit, 'merged', number) &&
  (number === 1 ? !isEnded(audit, 'excluded') && !audit.about.atFirstContact : !refused);

/** The tenure to count by, where one is known. */
const tenureOf = ({ about }: ComplaintAudit, { otherwiseTenure }: MeasuredBy) =>
  about.tenure ?? otherwiseTenure;

/** What has to be said beside the figures, for a complaint that is in them. */
function noteCounts(audit: ComplaintAudit, by: MeasuredBy): CountName[] {
  const isCounted = audit.stages.some((stage) => isIn(by, askedOn(stage)) && isTaken(audit, stage));
  if (!isCounted) return [];
  const tenure = tenureOf(audit, by);
  return [
    ...(audit.notes.some(({ id }) => id === 'another-edition') ? [['another-edition']] : []),
    ...(audit.breaches.some(isUnfoundedMerger) ? [['merged-without-basis']] : []),
    ...(tenure === undefined ? [['tenure-not-known']] : []),
    ...(tenure !== undefined && !hasGroup(tenure, by.tenureGroups)
      ? [['tenure-without-group', tenure]]
      : []),
  ];
}

/** A joining that neither the policy nor the complainant provided for: the complaint still counts as its own. */
const isUnfoundedMerger = ({ kind, event }: ComplaintAudit['breaches'][number]): boolean =>
  kind === 'closed-without-basis' && event === 'complaint.merged';

/** What came in, what it was about, and what became of the duties and of the complaint. */
function receiptCounts(audit: ComplaintAudit, by: MeasuredBy): CountName[] {
  const { about, duties, stages } = audit;
  if (!isIn(by, about.receivedOn)) return [];
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

/** What came to a stage, whether it was answered in time, and how. */
function stageCounts(audit: ComplaintAudit, stage: StageTimes, by: MeasuredBy): CountName[] {
  const { number, receivedOn, answeredOn, outcome, refused, escalatedOn } = stage;
  const asked = askedOn(stage);
  const group = groupOf(tenureOf(audit, by), by.tenureGroups);
  const names: CountName[] = [];
  if (isIn(by, asked) && number > 1 && (receivedOn || refused)) {
    names.push(['asked', number]);
    if (refused) names.push(['refused', number, refused.ground ?? NOT_KNOWN]);
  }
  if (isIn(by, asked) && isTaken(audit, stage)) {
    names.push(['received', number, group, monthOf(asked)]);
    names.push(['time', number, group, inTime(stage)]);
    if (stage.inTimeByLateStart) names.push(['late-start', number, group]);
    if (answeredOn && inTime(stage) !== 'no-time') names.push(['with-answer', number, group]);
    names.push(...latenessCounts(stage, by));
    if (audit.code) names.push(['code', number, audit.code.id]);
  }
  if (isIn(by, answeredOn)) {
    names.push(['answered', number, monthOf(answeredOn), outcome ?? NOT_KNOWN]);
    if (escalatedOn) names.push(['escalated', number]);
  }
  return names;
}

/** The end of the band of lateness that a number of days is in. */
const bandOf = (days: number, ends: readonly number[]): string =>
  String(ends.find((end) => days <= end) ?? 'more');

function latenessCounts(stage: StageTimes, { lateness }: MeasuredBy): CountName[] {
  const how = inTime(stage);
  if (how !== 'late' && how !== 'not-answered') return [];
  const { workingDaysLate = 0 } = stage.extendedResponse ?? stage.response ?? {};
  return [['lateness', stage.number, how, bandOf(workingDaysLate, lateness)]];
}

function exclusionCounts(audit: ComplaintAudit, by: MeasuredBy): CountName[] {
  const { excluded, end } = audit.about;
  if (!excluded || end !== 'excluded' || !isIn(by, excluded.on)) return [];
  return [['excluded'], ...excluded.grounds.map((ground) => ['excluded-by', ground])];
}

const promiseCounts = ({ remedies }: ComplaintAudit, by: MeasuredBy): CountName[] =>
  remedies
    .filter(({ on }) => isIn(by, on))
    .flatMap(({ standing, dueBy }) => [
      ['remedy', standing],
      ...(dueBy ? [] : [['remedy-without-date']]),
    ]);

function ombudsmanCounts({ ombudsman }: ComplaintAudit, by: MeasuredBy): CountName[] {
  const { referredOn, determinations, items } = ombudsman;
  return [
    ...(isIn(by, referredOn) ? [['ombudsman', 'referred']] : []),
    ...determinations
      .filter(({ on }) => isIn(by, on))
      .map(({ finding }) => ['ombudsman', 'finding', finding ?? NOT_KNOWN]),
    ...items
      .filter(({ on }) => isIn(by, on))
      .map(({ kind, standing }) => ['ombudsman', kind, standing]),
  ];
}
