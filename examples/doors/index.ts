import { obligationsOf, openComplaint } from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';

const complaint = openComplaint(housingPlus2018, {
  on: '2018-12-20',
  type: 'complaint.received',
  subject: 'housing',
});
for (const { duty, due, standing } of obligationsOf(complaint, '2018-12-21', { by: ['policy'] })) {
  console.log(duty, due, standing);
}
// resolve undefined open
// acknowledge 2018-12-24 contingent
// respond 2019-01-08 contingent
