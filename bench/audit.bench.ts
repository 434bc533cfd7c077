// Run with `tsx bench/audit.bench.ts`. Every figure is of one process, one after the other; the
// ratios are what to look at.
import { readFileSync } from 'node:fs';
import { auditComplaint, auditPolicy } from '../src/audit/index.js';
import { measure, mergeMeasures, reportingYear, whatIf } from '../src/caseload/index.js';
import { code2024 } from '../src/codes/index.js';
import { obligationsOf, replay } from '../src/complaint/index.js';
import { housingPlus2018 } from '../src/policies/index.js';
import type { ComplaintEvent } from '../src/policy/index.js';
import { definePolicy } from '../src/policy/index.js';
import { costOf, ratio } from './cost.js';

const read = (name: string) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'));
const policy = definePolicy(read('our-policy'));
const complaints = (read('a-year-of-complaints') as ComplaintEvent[][]).map((events) =>
  replay(policy, events),
);
const asOf = '2026-04-30';
// The ledger of the last day asked for is kept: another day is asked for each time.
let turn = 0;
const day = () => {
  turn += 1;
  return turn % 2 === 0 ? asOf : '2026-05-01';
};
const year = reportingYear(2025);
const audits = complaints.map((complaint) => auditComplaint(complaint, asOf));
const thousand = Array.from({ length: 100 }, () => audits).flat();
const part = measure(thousand, year);
const change = { bankHolidays: [{ date: '2025-10-24', title: 'A bank holiday' }] } as const;

const rows: { what: string; microseconds: number }[] = [];
function time(what: string, call: () => unknown, calls: number, per = 1): number {
  const cost = costOf(call, calls) / per;
  rows.push({ what, microseconds: Math.round(cost / 1000) });
  return cost;
}

const duties = time(
  'obligationsOf, a complaint of a year of ten',
  () => {
    const on = day();
    return complaints.map((complaint) => obligationsOf(complaint, on));
  },
  20,
  10,
);
time(
  'obligationsOf, the policy alone, the same',
  () => {
    const on = day();
    return complaints.map((complaint) => obligationsOf(complaint, on, { by: ['policy'] }));
  },
  20,
  10,
);
const audit = time(
  'auditComplaint, the same',
  () => {
    const on = day();
    return complaints.map((complaint) => auditComplaint(complaint, on));
  },
  20,
  10,
);
time('measure, 1,000 audits', () => measure(thousand, year), 10);
time('mergeMeasures', () => mergeMeasures(part, part), 50);
time('whatIf, a complaint', () => whatIf(complaints, change, asOf), 10, 10);
time('auditPolicy, Housing Plus 2018 by 2024', () => auditPolicy(housingPlus2018, code2024), 10);

console.table(rows);
console.log(`An audit costs ${ratio(audit, duties)} what the obligations alone cost.`);
