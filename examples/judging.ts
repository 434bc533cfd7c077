import type { Measures } from 'housing-complaints';
import {
  agenda,
  ahead,
  auditComplaint,
  auditPolicy,
  measure,
  mergeMeasures,
  reportingYear,
  selfAssessment,
  whatIf,
} from 'housing-complaints';
import { code2024 } from 'housing-complaints/codes';
import { housingPlus2018 } from 'housing-complaints/policies';
import { asOf, complaints } from './a-year.js';

const complaint = complaints.find(({ events }) => events[0]?.ref === 'EX-006');
if (!complaint) throw new Error('EX-006 is missing');
const audit = auditComplaint(complaint, asOf);

for (const { id, met, because } of audit.duties) if (met === false) console.log(id, because);
// stage-1/acknowledge The landlord had until 13 October 2025 to acknowledge the complaint but did so on 15 …
// stage-1/respond The landlord had until 29 October 2025 to send the response but did so on 11 November 2025, …
// stage-2/respond The landlord had until 24 December 2025 to send the response but did so on 29 December 2025, …

for (const { provision, verdict, because } of audit.findings)
  if (verdict === 'fails') console.log(provision, because);
// 6.2 The stage 1 acknowledgement was sent on 15 October 2025, 2 working days late. It was due by 13 October 2025 …
// 6.4 The holding letter of 31 October 2025 was sent after the due date, 29 October 2025, or after the response, …

console.log(audit.ombudsman.standing, audit.ombudsman.until);
// direct 2026-12-28

for (const { ref, row, on, also } of agenda(complaints, '2026-02-20', { until: '2026-03-06' }))
  console.log(on, ref, row.id, row.standing, also.map(({ id }) => id).join(', '));
// 2026-01-30 EX-006 promise-1 overdue
// 2026-03-02 EX-002 ombudsman/order-2 open
// 2026-03-04 EX-009 stage-1/respond open code/stage-1/respond

const waiting = complaints.find(({ events }) => events[0]?.ref === 'EX-009');
if (!waiting) throw new Error('EX-009 is missing');
for (const { on, change, of } of ahead(waiting, '2026-02-20', '2026-03-06'))
  console.log(on, change, of);
// 2026-03-05 turns-overdue stage-1/respond
// 2026-03-05 turns-overdue code/stage-1/respond

const policyAudit = auditPolicy(housingPlus2018, code2024);
for (const { provision, verdict, clause, because } of policyAudit.findings)
  if (provision === '5.3') console.log(provision, verdict, clause, because);
// 5.3 fails 5.4 The policy has 3 formal stages. The Code allows no more than 2.

const rows = selfAssessment(policyAudit);
const row = rows.find(({ provision }) => provision === '5.3');
console.log(rows.length, row?.title, row?.comply);
// 72 No more than 2 stages no

const open = rows.filter((one) => one.open);
console.log(open.length, open.at(-1)?.provision, open.at(-1)?.evidenceAsked);
// 55 9.8 the objectives of employees and contractors

const audits = complaints.map((one) => auditComplaint(one, asOf));
const { ch01, ch02, report } = measure(audits, {
  ...reportingYear(2025),
  homes: { 'low-cost-rental': 1_200 },
});

const rental = ch01.find(({ tenure }) => tenure === 'low-cost-rental');
console.log('CH01', rental?.stages[0]?.perThousandHomes?.toFixed(1));
// CH01 4.2

const inTime = ch02.find(({ stage, tenure }) => stage === 1 && tenure === 'low-cost-rental');
console.log('CH02', inTime?.percent, inTime?.inTime, inTime?.extended, inTime?.of);
// CH02 40 2 1 5

console.log('refused', report.exclusions.count, 'overdue promises', report.remedies.overdue);
// refused 1 overdue promises 1

let parts: Measures | undefined;
for (let from = 0; from < complaints.length; from += 1_000) {
  const batch = complaints.slice(from, from + 1_000).map((one) => auditComplaint(one, asOf));
  const part = measure(batch, reportingYear(2025));
  parts = parts ? mergeMeasures(parts, part) : part;
}
console.log('in parts', parts?.ch01[0]?.stages[0]?.received);

const { affected } = whatIf(
  complaints,
  { bankHolidays: [{ date: '2026-02-23', title: 'A bank holiday' }] },
  '2026-02-20',
);
for (const { ref, differences } of affected) console.log(ref, differences[0]?.because);
// EX-009 The time to send the response at Stage 1 moves from 4 March 2026 to 5 March 2026. …
