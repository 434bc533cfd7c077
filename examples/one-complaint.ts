import { breachesOf, explain, obligationsOf, openComplaint, recordEvent } from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';

const complaint = recordEvent(
  openComplaint(housingPlus2018, {
    on: '2018-12-20',
    type: 'complaint.received',
    subject: 'housing',
  }),
  { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
  { on: '2018-12-21', type: 'complaint.acknowledged' },
  { on: '2019-01-07', type: 'response.extended', newDueDate: '2019-01-15' },
  {
    on: '2019-01-15',
    type: 'response.sent',
    outcome: 'not-upheld',
    contents: ['escalation-right'],
  },
  { on: '2019-02-04', type: 'escalation.requested' },
);

for (const duty of obligationsOf(complaint, '2019-02-19')) {
  console.log(duty.stage, duty.duty, duty.due, duty.standing);
}
// stage-1 acknowledge 2018-12-24 met
// stage-1 respond 2019-01-15 met
// stage-1 escalate 2019-02-12 met
// stage-2 acknowledge 2019-02-06 overdue
// stage-2 respond 2019-02-18 overdue

const response = obligationsOf(complaint, '2019-02-19').find(({ id }) => id === 'stage-1/respond');
if (response) console.log(String(explain(response)));
// The landlord must send the response within 10 working days of the receipt of
// the complaint (A1.1). 10 working days after Thursday 20 December 2018 is Tuesday
// 8 January 2019. Not counted: weekends, Christmas Day (25 December), Boxing Day
// (26 December) and New Year's Day (1 January). The holding letter …

for (const breach of breachesOf(complaint, '2019-02-19')) {
  console.log(breach.clause, breach.because);
}
// A1.2 The landlord had until 6 February 2019 to acknowledge the complaint.
// It is 9 working days overdue.
// A1.2 The landlord had until 18 February 2019 to send the response.
// It is 1 working day overdue. …
