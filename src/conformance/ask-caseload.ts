import { auditComplaint } from '../audit/index.js';
import type { Measures, NamedCount } from '../caseload/index.js';
import { measure, whatIf } from '../caseload/index.js';
import type { Answers } from './questions.js';
import { complaintOf, editionOf } from './questions.js';

/** Questions about many complaints together. */
export const caseload = {
  measure: ({ histories, asOf, ...options }, kit) => {
    const audits = histories.map((history) => auditComplaint(complaintOf({ history }, kit), asOf));
    return neutral(measure(audits, options));
  },
  'what-if': ({ histories, asOf, change: { policy, edition, bankHolidays } }, kit) => {
    const code = editionOf(edition);
    const { affected, ...counts } = whatIf(
      histories.map((history) => complaintOf({ history }, kit)),
      {
        ...(policy !== undefined && { policy: kit.policy(policy) }),
        ...(code && { code }),
        ...(bankHolidays && {
          bankHolidays: bankHolidays.map((date) => ({ date, title: 'Proclaimed' })),
        }),
      },
      asOf,
    );
    return {
      ...counts,
      affected: affected.map(({ index, differences, leftOut }) => ({
        index,
        differences: differences.map(({ because, ...difference }) => difference),
        leftOut: leftOut.map(({ event: { type, on } }) => ({ type, on })),
      })),
    };
  },
} satisfies Partial<Answers>;

/** Figures keyed by name instead of listed, so that a case can name only some. */
function neutral({ audited, ch01, ch02, report, notes }: Measures) {
  const { stages, months, subjects, topics, ends, exclusions, duties, ombudsman } = report;
  return {
    audited,
    ch01: byName(
      ch01.map(({ tenure, homes, stages: each }) => [tenure, { homes, ...byStage(each) }]),
    ),
    ch02: byName(
      ch01.map(({ tenure }) => [tenure, byStage(ch02.filter((one) => one.tenure === tenure))]),
    ),
    report: {
      ...report,
      stages: byStage(
        stages.map(({ refused, ...stage }) => ({
          ...stage,
          refused: refused && { ...refused, byGround: counts(refused.byGround) },
        })),
      ),
      months: byName(months.map(({ month, stages: each }) => [month, byStage(each)])),
      subjects: counts(subjects),
      topics: counts(topics),
      ends: counts(ends),
      exclusions: { ...exclusions, byGround: counts(exclusions.byGround) },
      duties: byName(duties.map(({ duty, standings }) => [duty, counts(standings)])),
      ombudsman: { ...ombudsman, byFinding: counts(ombudsman.byFinding) },
    },
    notes: notes.map(({ id }) => id),
  };
}

const byName = (entries: readonly (readonly [string, unknown])[]) => Object.fromEntries(entries);

const byStage = (all: readonly { readonly stage: number }[]) =>
  byName(all.map(({ stage, ...figures }) => [`stage-${stage}`, figures]));

const counts = (all: readonly NamedCount[]) => byName(all.map(({ name, count }) => [name, count]));
