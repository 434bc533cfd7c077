import {
  ComplaintsError,
  comparePolicies,
  defineCalendar,
  definePolicy,
  england,
  policyInForce,
  replay,
  restore,
  serialise,
  whatIf,
} from 'housing-complaints';

const row = { on: '2026-03-30', ref: 'HC-1', channel: 'letter', tenure: null };
const fields = Object.entries(row).filter(([, value]) => value !== null);
const received = { type: 'complaint.received', ...Object.fromEntries(fields) };
console.log(Object.keys(received).join(', '));
// type, on, ref, channel

const ours = { extends: 'code-2024', id: 'our-homes', landlord: 'Our Homes' } as const;
const officer = { id: 'stage-1', handler: 'complaints-officer' } as const;
const manager = { id: 'stage-2', handler: 'senior-manager' } as const;
const panel = { id: 'panel', handler: 'panel', clause: '4.1' } as const;
const of2024 = definePolicy({
  ...{ ...ours, edition: '2024', inForce: '2024-04-01' },
  clauses: { '4.1': 'A panel hears you within 20 working days and answers five days later.' },
  stages: [
    ...[officer, manager],
    {
      ...panel,
      steps: [
        { hear: '20 working days from escalation.requested' },
        { respond: '5 working days from hearing.held' },
      ],
    },
  ],
});
const of2026 = definePolicy({
  ...{ ...ours, edition: '2026', inForce: '2026-04-01' },
  clauses: { '3.1': 'We answer within eight working days of our acknowledgement.' },
  stages: [
    {
      ...officer,
      clause: '3.1',
      steps: [{ respond: '8 working days from complaint.acknowledged' }],
    },
    manager,
  ],
});
const editions = [of2024, of2026];
console.log(policyInForce(editions, '2026-03-30')?.edition);
// 2024

for (const { forSaved, because } of comparePolicies(of2024, of2026))
  if (forSaved !== 'same') console.log(`${forSaved}: ${because}`);
// moves-dates: The time limit to send the response at Stage 1 is now 8 working days (3.1). It was 10 working days (Code 6.3).
// may-not-replay: Panel (4.1) has been removed.

const complaints = [
  replay(of2024, [
    { on: '2026-03-30', type: 'complaint.received', ref: 'HC-1' },
    { on: '2026-04-01', type: 'complaint.acknowledged' },
  ]),
  replay(of2024, [
    { on: '2026-02-02', type: 'complaint.received', ref: 'HC-2' },
    { on: '2026-04-01', type: 'escalation.requested', stage: 'panel' },
  ]),
];
const { affected } = whatIf(complaints, { policy: of2026 }, '2026-04-07');
for (const { ref, leftOut } of affected)
  console.log(ref, leftOut[0]?.because ?? 'nothing is left out');
// HC-2 Complaints policy has no stage 'panel': its stages are stage-1, stage-2.
// HC-1 nothing is left out

const moved = complaints.map((complaint, place) => {
  const isWhole = affected.every(({ index, leftOut }) => index !== place || leftOut.length === 0);
  return isWhole ? replay(of2026, complaint.events) : complaint;
});
console.log(moved.map(({ policy }) => policy.edition).join(' '));
// 2026 2024

const proclaimed = { date: '2026-04-10', title: 'A day of celebration' } as const;
const { affected: late } = whatIf(moved, { bankHolidays: [proclaimed] }, '2026-04-09');
for (const { ref, differences } of late)
  for (const { id, before, after } of differences) console.log(ref, id, before?.due, after?.due);
// HC-1 stage-1/respond 2026-04-15 2026-04-16
// HC-1 code/stage-1/respond 2026-04-17 2026-04-20
// HC-2 panel/hear 2026-05-01 2026-05-05

const { name, from, to, confirmedUntil, holidays } = england;
const calendars = [
  defineCalendar({ name, from, to, confirmedUntil, holidays: [...holidays, proclaimed] }),
];
for (const saved of moved.map(serialise)) {
  const options = { policies: editions, calendars };
  try {
    restore(saved, options);
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    console.log(saved.events[0]?.ref, error.code, error.issues[0]?.path);
    const { events } = restore(saved, { ...options, recount: true });
    console.log(events.length, 'events are as they were');
  }
}
// HC-1 complaint/calendar-changed 2026-04-10
// 2 events are as they were
// HC-2 complaint/calendar-changed 2026-04-10
// 2 events are as they were
