// Run by itself, with --expose-gc: how many bytes a complaint and an audit hold. Prints JSON.
import { library, housingPlus2018 as policy } from '../built.js';
import { histories } from '../history.js';

const { auditComplaint, replay } = library;

const COUNT = 2000;

/** Bytes that are held, once all that is not needed is gone. */
function held(): number {
  for (let i = 0; i < 4; i += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

// What is made once for the policy is made before.
for (const events of histories(0, 100)) auditComplaint(replay(policy, events), '2025-06-30');
const inputs = [...histories(0, COUNT)];
const before = held();
const complaints = inputs.map((events) => replay(policy, events));
const withComplaints = held();
const audits = complaints.map((complaint) => auditComplaint(complaint, '2025-06-30'));
const withAudits = held();
console.log(
  JSON.stringify({
    complaint: (withComplaints - before) / complaints.length,
    audit: (withAudits - withComplaints) / audits.length,
  }),
);
