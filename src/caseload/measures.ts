import type { ComplaintAudit } from '../audit/index.js';
import { checkedList, isMarked, reading, wholeOf } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { dateProblem } from '../calendar/index.js';
import type { Issue } from '../errors.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import type { AnnualFigures } from './annual-figures.js';
import { annualFigures } from './annual-figures.js';
import { countsOf } from './complaint-counts.js';
import type { CountName, Counts } from './counts.js';
import { addCounts, readerOf, tally } from './counts.js';
import type { MeasureNote } from './measure-notes.js';
import { measureNotes } from './measure-notes.js';
import type { MeasuredBy, MeasureOptions } from './options.js';
import { checkedOptions } from './options.js';
import type { InTimeMeasure, ReceivedMeasure } from './satisfaction-measures.js';
import { inTimeMeasures, receivedMeasures } from './satisfaction-measures.js';
import { ERRORS, EXPECTED } from './words.js';

/** The figures of a landlord, or of a part of its complaints, for a period. Plain data. */
export interface Measures {
  /** The options that they were counted by, with the defaults. */
  readonly by: MeasuredBy;
  /** The day that every complaint was audited as of; absent if there was no complaint. */
  readonly asOf?: IsoDate;
  /** The number of complaints counted, including those with nothing in the period. */
  readonly audited: number;
  /** CH01: complaints relative to the size of the landlord. */
  readonly ch01: readonly ReceivedMeasure[];
  /** CH02: complaints answered within the Complaint Handling Code's time. */
  readonly ch02: readonly InTimeMeasure[];
  readonly report: AnnualFigures;
  /** Notes to show wherever the figures are shown. */
  readonly notes: readonly MeasureNote[];
  /** Every count by name. All figures are worked out from these, and `mergeMeasures` adds them up. */
  readonly counts: Counts;
}

/**
 * Counts the figures that a landlord publishes from audits of its complaints: the tenant satisfaction measures CH01
 * and CH02, and the figures of an annual report.
 *
 * A complaint counts at stage 1 in the period when it was received, and at a later stage in the period when that stage
 * was asked for. A complaint that was excluded, put right at first contact, merged before it had its own answer, or
 * refused at a later stage does not count as received there; each of these has its own figure. A complaint given again
 * under the same reference counts once, unless `duplicates` says otherwise; a note says so. Answers, promises, orders
 * and findings count in the period when they were made. Give every complaint, including older ones: anything outside
 * the period adds nothing.
 *
 * @param audits - All as of the same day, by which answers, promises and orders are judged.
 * @throws {@link ComplaintsError} `argument/invalid`, with every fault of the options.
 *
 * @example
 * const audits = complaints.map((complaint) => auditComplaint(complaint, '2026-04-30'));
 * const { ch02 } = measure(audits, { ...reportingYear(2025), homes: { 'low-cost-rental': 4_200 } });
 */
export function measure(audits: readonly ComplaintAudit[], options: MeasureOptions): Measures {
  const by = checkedOptions(options);
  const given = reading(audits, () => checkedAudits(audits));
  const once = reading(audits, () => distinct(given, by));
  const again = given.slice(once.length).map((): CountName => ['duplicate']);
  const counted = (by.duplicates === 'once' ? once : given).flatMap((audit) => countsIn(audit, by));
  return withCounts(by, given[0]?.asOf, tally([...counted, ...again]));
}

/**
 * Merges the figures of two parts, as if all complaints had been measured at once. The order and the grouping of parts
 * make no difference. A complaint must be in one part only: parts hold counts and no references, so a complaint in two
 * parts is counted twice without any sign of it.
 *
 * @throws {@link ComplaintsError} `argument/invalid` if the parts were counted by different options, or as of
 * different days.
 */
export function mergeMeasures(a: Measures, b: Measures): Measures {
  const [left, right] = [checkedMeasures(a), checkedMeasures(b)];
  if (JSON.stringify(left.by) !== JSON.stringify(right.by))
    throw invalidArgument(right.by, ERRORS.otherOptions(left.by));
  if (left.asOf && right.asOf && left.asOf !== right.asOf)
    throw invalidArgument(right.asOf, ERRORS.otherDay(left.asOf));
  return withCounts(left.by, left.asOf ?? right.asOf, addCounts(left.counts, right.counts));
}

/** Keeps the fullest history of each reference, and every complaint without a reference. */
function distinct(audits: readonly ComplaintAudit[], by: MeasuredBy): ComplaintAudit[] {
  const byRef = new Map<unknown, ComplaintAudit>();
  for (const audit of audits) {
    const ref = audit.about.ref ?? Symbol();
    const other = byRef.get(ref);
    byRef.set(ref, other ? fuller(other, audit, by) : audit);
  }
  return [...byRef.values()];
}

/** Returns the audit with more events. The order of the two makes no difference. */
function fuller(a: ComplaintAudit, b: ComplaintAudit, by: MeasuredBy): ComplaintAudit {
  const more = a.about.events - b.about.events;
  if (more !== 0) return more > 0 ? a : b;
  // Nearly always they count alike, and their sentences need not be written to compare them.
  if (a === b || JSON.stringify(countsIn(a, by)) === JSON.stringify(countsIn(b, by))) return a;
  return JSON.stringify(a) < JSON.stringify(b) ? a : b;
}

/** Lists the counts that an audit adds to. A saved audit may have been changed since: then counting it can throw. */
const countsIn = (audit: ComplaintAudit, by: MeasuredBy): CountName[] =>
  isMade(audit) ? countsOf(audit, by) : reading(audit, () => countsOf(audit, by), EXPECTED.audits);

/** Works out all figures from the counts. */
function withCounts(by: MeasuredBy, asOf: IsoDate | undefined, counts: Counts): Measures {
  const reader = readerOf(counts);
  return {
    by,
    ...(asOf && { asOf }),
    audited: reader.sum('audited'),
    ch01: receivedMeasures(reader, by),
    ch02: inTimeMeasures(reader, by),
    report: annualFigures(reader, by),
    notes: measureNotes(reader, by, asOf),
    counts,
  };
}

/** Checks the audits, all of which are as of one day. */
function checkedAudits(audits: readonly ComplaintAudit[]): readonly ComplaintAudit[] {
  const issues: Issue[] = [];
  let asOf: IsoDate | undefined;
  const all = checkedList(audits, EXPECTED.listOfAudits).map((audit, index) => {
    const read = isMade(audit) ? audit : savedAudit(audit);
    asOf ??= read?.asOf;
    if (!read) issues.push({ path: `${index}`, message: ERRORS.noAudit() });
    else if (read.asOf !== asOf)
      issues.push({ path: `${index}.asOf`, message: ERRORS.anotherDay(read.asOf, asOf) });
    return read ?? audit;
  });
  if (issues.length === 0) return all;
  throw new ComplaintsError('argument/invalid', {
    given: audits.length,
    expected: EXPECTED.audits,
    issues,
  });
}

const isMade = (value: unknown): boolean => isMarked('audit-of-complaint', value);

/** Reads a saved audit: plain data with the parts that are counted. Heavily shared parts are refused, since counting them could take for ever. */
function savedAudit(value: unknown): ComplaintAudit | undefined {
  const { data, excess } = wholeOf(value, MOST_COUNTS);
  const audit = (data ?? {}) as Partial<Record<keyof ComplaintAudit, unknown>>;
  const isLikeOne =
    [audit.about, audit.ombudsman].every(isObject) &&
    [audit.duties, audit.stages, audit.remedies, audit.notes].every(isListOfObjects) &&
    dateProblem(audit.asOf) === undefined;
  return isLikeOne && !excess ? (data as ComplaintAudit) : undefined;
}

const isListOfObjects = (items: unknown): boolean => Array.isArray(items) && items.every(isObject);
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** More values than the figures of any landlord have. */
const MOST_COUNTS = 500_000;

/** Checks measures given as an argument. */
function checkedMeasures(given: Measures): Measures {
  const { data, excess } = wholeOf(given, MOST_COUNTS);
  if (excess) throw invalidArgument(given, EXPECTED.measures);
  const { by, counts, asOf } = (data ?? {}) as Partial<Measures>;
  const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;
  const areCounts = typeof counts === 'object' && counts !== null && !Array.isArray(counts);
  if (
    by &&
    areCounts &&
    Object.values(counts).every(isCount) &&
    (asOf === undefined || dateProblem(asOf) === undefined)
  )
    return { ...data, by: checkedOptions(by) };
  throw invalidArgument(given, EXPECTED.measures);
}
