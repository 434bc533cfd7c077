import { breachesOf, expectedEvents, replay } from 'housing-complaints/complaint';
import { housingPlus2018 } from 'housing-complaints/policies';

const complaint = replay(housingPlus2018, [
  { on: '2018-12-20', type: 'complaint.received', subject: 'housing' },
  { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
]);
for (const { clause, because } of breachesOf(complaint, '2018-12-31')) console.log(clause, because);
// A1.1 The landlord had until 24 December 2018 to acknowledge the complaint. It is 3 working days overdue.

console.log(expectedEvents(complaint).slice(0, 2).join(', '));
// complaint.excluded, complaint.allocated
