import {
  ComplaintsError,
  defineCalendar,
  england,
  obligationsOf,
  openComplaint,
  restore,
  serialise,
  whatIf,
} from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';

const policies = [housingPlus2018];
const complaint = openComplaint(housingPlus2018, {
  on: '2026-12-14',
  type: 'complaint.received',
  stage: 'stage-1',
  ref: 'HC-26-114',
});
const saved = JSON.stringify(serialise(complaint));

const proclaimed = { date: '2026-12-23', title: 'A day of celebration' } as const;
const { affected } = whatIf([complaint], { bankHolidays: [proclaimed] }, '2026-12-15');
for (const { ref, differences } of affected)
  for (const { id, before, after } of differences) console.log(ref, id, before?.due, after?.due);
// HC-26-114 stage-1/respond 2026-12-30 2026-12-31

const { name, from, to } = england;
const nextRelease = defineCalendar({
  ...{ name, from, to, confirmedUntil: '2029-12-31' },
  holidays: [...england.holidays, proclaimed],
});

try {
  restore(saved, { policies, calendars: [nextRelease] });
} catch (error) {
  if (!(error instanceof ComplaintsError)) throw error;
  console.log(error.code);
  // complaint/calendar-changed
  for (const { message } of error.issues) console.log(message);
  // 23 December 2026 was a working day, and is not one now: A day of celebration
}

const recounted = restore(saved, { policies, calendars: [nextRelease], recount: true });
const response = obligationsOf(recounted, '2026-12-15').find(({ duty }) => duty === 'respond');
console.log(response?.due);
// 2026-12-31
