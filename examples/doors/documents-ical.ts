import { openComplaint } from 'housing-complaints';
import { toICalendar } from 'housing-complaints/documents/ical';
import { housingPlus2018 } from 'housing-complaints/policies';

const complaint = openComplaint(housingPlus2018, {
  on: '2018-12-20',
  type: 'complaint.received',
  ref: 'EX-001',
});
console.log(toICalendar(complaint, '2018-12-21'));
// SUMMARY:IF FORMAL: Acknowledge the complaint (EX-001 …
