import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Complaint, ComplaintEvent } from 'housing-complaints';
import {
  auditComplaint,
  ComplaintsError,
  definePolicy,
  measure,
  replay,
  reportingYear,
} from 'housing-complaints';

const policy = definePolicy({
  extends: 'code-2024',
  id: 'our-homes-2024',
  landlord: 'Our Homes',
  inForce: '2024-04-01',
  stages: [
    { id: 'stage-1', handler: 'complaints-officer' },
    { id: 'stage-2', handler: 'senior-manager' },
  ],
});

const sheet = `Reference,Tenure,Received,Acknowledged,Stage 1 response,Stage 2 request,Stage 2 acknowledged,Stage 2 response
C-1,social-rent,03/06/2025,05/06/2025,19/06/2025,,,
C-2,social-rent,10/06/2025,12/06/2025,09/07/2025,14/07/2025,16/07/2025,13/08/2025
C-3,shared-ownership,01/09/2025,02/09/2025,31/09/2025,,,
C-4,social-rent,02/03/2026,04/03/2026,,,,
`;

const COLUMNS = [
  ['Received', { type: 'complaint.received' }],
  ['Acknowledged', { type: 'complaint.acknowledged', stage: 'stage-1' }],
  ['Stage 1 response', { type: 'response.sent', stage: 'stage-1' }],
  ['Stage 2 request', { type: 'escalation.requested', stage: 'stage-2' }],
  ['Stage 2 acknowledged', { type: 'complaint.acknowledged', stage: 'stage-2' }],
  ['Stage 2 response', { type: 'response.sent', stage: 'stage-2' }],
] as const;

type Row = Readonly<Record<string, string>>;

/** 03/06/2025 is 2025-06-03. What is no such date is left as it is, so that the library says what is wrong with it. */
const toIsoDate = (cell: string) => cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');

function complaintOf(row: Row): Complaint {
  const events = COLUMNS.filter(([column]) => row[column]).map(([column, event]) => ({
    ...event,
    on: toIsoDate(row[column] ?? ''),
    ...(event.type === 'complaint.received' && { ref: row['Reference'], tenure: row['Tenure'] }),
  }));
  // Whether these are events, `replay` finds out.
  return replay(policy, events as ComplaintEvent[]);
}

const complaints = parse<Row>(sheet, { columns: true, bom: true }).flatMap((row, index) => {
  try {
    return [complaintOf(row)];
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    console.log(`Line ${index + 2}, ${row['Reference']}: ${error.issues[0]?.message}`);
    return [];
  }
});
// Line 4, C-3: '2025-09-31' is not a date: September 2025 has 30 days; the last is 2025-09-30

const audits = complaints.map((complaint) => auditComplaint(complaint, '2026-04-30'));
const { ch01, ch02, notes } = measure(audits, {
  ...reportingYear(2025),
  homes: { 'low-cost-rental': 1_200, 'low-cost-ownership': 150 },
});
const figures = ch02.map(({ stage, tenure, received, inTime, of, percent }) => ({
  tenure,
  stage,
  received,
  'for every 1,000 homes': ch01
    .find((one) => one.tenure === tenure)
    ?.stages.find((one) => one.stage === stage)
    ?.perThousandHomes?.toFixed(1),
  'answered in time': inTime,
  'out of': of,
  'per cent': percent?.toFixed(1),
}));
const rental = figures.filter(({ tenure }) => tenure === 'low-cost-rental');
console.log(stringify(rental, { header: true, record_delimiter: 'windows' }));
// tenure,stage,received,"for every 1,000 homes",answered in time,out of,per cent
// low-cost-rental,1,3,2.5,1,3,33.3
// low-cost-rental,2,1,0.8,1,1,100.0

for (const { message } of notes) console.log(message);
// The share responded to within the Code’s timescales is out of all complaints received in the period, including those not due yet. This is how the Regulator’s requirements are read.
