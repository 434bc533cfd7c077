import { replay } from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';
import { asOf } from 'housing-complaints/testing';
import { matchers } from 'housing-complaints/testing/vitest';
import { expect, test } from 'vitest';

expect.extend(matchers);

const policy = housingPlus2018;

const complaint = replay(policy, [
  { type: 'complaint.received', on: '2018-12-20', subject: 'housing' },
  { type: 'complaint.formalised', on: '2018-12-20', agreed: true },
  { type: 'complaint.acknowledged', on: '2018-12-21' },
  { type: 'response.extended', on: '2019-01-07', newDueDate: '2019-01-15' },
  {
    type: 'response.sent',
    on: '2019-01-15',
    contents: ['escalation-right'],
    outcome: 'not-upheld',
  },
  { type: 'escalation.requested', on: '2019-02-04' },
]);

test('what holds on Tuesday 19 February 2019', () => {
  const then = asOf(complaint, '2019-02-19');
  expect(then).toBeAt('stage-2');
  expect(then).toFallDueOn('2018-12-24', 'stage-1/acknowledge');
  expect(then).toHaveMet('stage-1/acknowledge');
  expect(then).toFallDueOn('2019-01-15', 'stage-1/respond');
  expect(then).toHaveMet('stage-1/respond');
  expect(then).toFallDueOn('2019-02-12', 'stage-1/escalate');
  expect(then).toHaveMet('stage-1/escalate');
  expect(then).toFallDueOn('2019-02-06', 'stage-2/acknowledge');
  expect(then).toBeOverdue('stage-2/acknowledge', { by: 9 });
  expect(then).toFallDueOn('2019-02-18', 'stage-2/respond');
  expect(then).toBeOverdue('stage-2/respond', { by: 1 });
  expect(then).toBreach('A1.2');
});
