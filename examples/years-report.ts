/**
 * A year's report: the tenant satisfaction measures, what an annual complaints report tells, and what a bank
 * holiday proclaimed would change.
 *
 *   npx tsx examples/years-report.ts
 */
import type { Measures } from 'housing-complaints';
import { auditComplaint, measure, reportingYear, whatIf } from 'housing-complaints';
import type { NamedCount } from 'housing-complaints/caseload';
import { asOf, complaints } from './a-year.js';

const audits = complaints.map((complaint) => auditComplaint(complaint, asOf));
const figures = measure(audits, {
  ...reportingYear(2025),
  homes: { 'low-cost-rental': 1_200, 'low-cost-ownership': 150 },
});
console.log(report(figures));

const { affected } = whatIf(
  complaints,
  { bankHolidays: [{ date: '2025-10-24', title: 'A bank holiday' }] },
  asOf,
);
console.log('\nHad 24 October 2025 been a bank holiday');
for (const { ref, differences } of affected)
  for (const { because } of differences) console.log(`- ${ref}: ${because}`);

function report({ by, ch01, ch02, report: year, notes }: Measures): string {
  const { stages, months, exclusions, remedies, ombudsman } = year;
  return [
    `Complaints, ${by.from} to ${by.to}`,
    ...part(
      'CH01: complaints received for every 1,000 homes',
      ch01
        .filter(({ homes }) => homes)
        .flatMap(({ tenure, stages: each }) =>
          each.map(
            ({ stage, received, perThousandHomes }) =>
              `${tenure}, stage ${stage}: ${rounded(perThousandHomes)} (${received})`,
          ),
        ),
    ),
    ...part(
      'CH02: answered within the time of the Complaint Handling Code',
      ch02
        .filter(({ of }) => of > 0)
        .map(
          ({ stage, tenure, inTime, extended, of, percent }) =>
            `stage ${stage}, ${tenure}: ${rounded(percent)} % (${inTime} of ${of}, of these ${extended} after an extension)`,
        ),
    ),
    ...part(
      'Stages',
      stages.map(
        ({ stage, received, answered, outcomes, escalated }) =>
          `stage ${stage}: ${received} received, ${answered} answered (${outcomes.upheld} upheld, ${outcomes['partly-upheld']} partly, ${outcomes['not-upheld']} not), ${escalated.count} taken further`,
      ),
    ),
    ...part(
      'Late answers, in working days',
      stages.flatMap(({ stage, lateness }) =>
        lateness
          .filter(({ answered, notAnswered }) => answered + notAnswered > 0)
          .map(
            ({ from, to, answered, notAnswered }) =>
              `stage ${stage}, ${to === undefined ? `${from} or more` : `${from} to ${to}`}: ${answered}, and ${notAnswered} not answered`,
          ),
      ),
    ),
    ...part('Received at stage 1, month by month', [
      months.map(({ month, stages: each }) => `${month} ${each[0]?.received}`).join(', '),
    ]),
    ...part('What they were about', year.topics.map(named)),
    ...part('Not taken', [`${exclusions.count}: ${exclusions.byGround.map(named).join(', ')}`]),
    ...part(
      'Requests for the next stage refused',
      stages.flatMap(({ stage, refused }) =>
        refused
          ? [
              `stage ${stage}: ${refused.count} of ${refused.requested} (${refused.byGround.map(named).join(', ')})`,
            ]
          : [],
      ),
    ),
    ...part('What we promised', [
      `${remedies.count}: ${remedies.met} done in time, ${remedies.late} late, ${remedies.overdue} overdue`,
    ]),
    ...part('The Ombudsman', [
      ...ombudsman.byFinding.map(named),
      `${ombudsman.orders.count} orders, ${ombudsman.orders.overdue} overdue`,
    ]),
    ...part(
      'Please note',
      notes.map(({ message }) => message),
    ),
  ].join('\n');
}

function part(title: string, lines: readonly string[]): string[] {
  return ['', title, ...lines.map((line) => `- ${line}`)];
}

function named({ name, count }: NamedCount): string {
  return `${name} ${count}`;
}

function rounded(figure: number | undefined): string {
  return figure === undefined ? 'not known' : figure.toFixed(1);
}
