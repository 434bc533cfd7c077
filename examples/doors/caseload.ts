import { auditComplaint } from 'housing-complaints/audit';
import { measure, reportingYear } from 'housing-complaints/caseload';
import { replay } from 'housing-complaints/complaint';
import { housingPlus2018 } from 'housing-complaints/policies';

const complaint = replay(housingPlus2018, [
  { on: '2025-05-01', type: 'complaint.received', subject: 'housing', tenure: 'social-rent' },
]);
const audits = [auditComplaint(complaint, '2026-03-31')];
const { ch01 } = measure(audits, { ...reportingYear(2025), homes: { 'low-cost-rental': 1_200 } });
console.log(ch01[0]?.stages[0]?.perThousandHomes?.toFixed(2));
// 0.83
