import { replay } from 'housing-complaints';
import { housingPlus2018 } from 'housing-complaints/policies';
import { asOf } from 'housing-complaints/testing';
import { matchers } from 'housing-complaints/testing/vitest';
import { expect, test } from 'vitest';

expect.extend(matchers);

const policy = housingPlus2018;

const complaint = replay(policy, [
  { type: 'complaint.received', on: '2018-12-20', subject: 'housing' },
  { type: 'complaint.formalised', on: '2018-12-20', stage: 'stage-1', agreed: true },
  { type: 'complaint.acknowledged', on: '2018-12-21', stage: 'stage-1' },
  {
    type: 'response.extended',
    on: '2019-01-07',
    stage: 'stage-1',
    newDueDate: '2019-01-15',
  },
  {
    type: 'response.sent',
    on: '2019-01-15',
    stage: 'stage-1',
    contents: ['escalation-right'],
    outcome: 'not-upheld',
  },
  { type: 'escalation.requested', on: '2019-02-04', stage: 'stage-2' },
  { type: 'complaint.acknowledged', on: '2019-02-05', stage: 'stage-2' },
  {
    type: 'response.sent',
    on: '2019-02-20',
    stage: 'stage-2',
    contents: ['escalation-right'],
    copiedTo: ['director'],
    outcome: 'not-upheld',
  },
  { type: 'escalation.requested', on: '2019-03-15', stage: 'stage-3' },
  { type: 'call.made', on: '2019-03-19', stage: 'stage-3' },
  { type: 'form.sent', on: '2019-03-20', stage: 'stage-3' },
  { type: 'form.received', on: '2019-03-22', stage: 'stage-3' },
  { type: 'form.returned', on: '2019-04-12', stage: 'stage-3' },
  { type: 'hearing.granted', on: '2019-04-30', stage: 'stage-3', decidedBy: 'director' },
  {
    type: 'hearing.held',
    on: '2019-05-24',
    stage: 'stage-3',
    members: ['board', 'board', 'scrutiny-panel'],
    supporters: 1,
    invited: ['complainant'],
    papersTo: ['panel', 'complainant'],
  },
  {
    type: 'decision.sent',
    on: '2019-06-10',
    stage: 'stage-3',
    inWriting: true,
    signposts: ['housing-ombudsman', 'designated-person'],
  },
]);

test('what holds on Friday 28 June 2019', () => {
  const then = asOf(complaint, '2019-06-28');
  expect(then).toHaveEndedAs('exhausted');
  expect(then).toFallDueOn('2018-12-24', 'stage-1/acknowledge');
  expect(then).toHaveMet('stage-1/acknowledge');
  expect(then).toFallDueOn('2019-01-15', 'stage-1/respond');
  expect(then).toHaveMet('stage-1/respond');
  expect(then).toFallDueOn('2019-02-12', 'stage-1/escalate');
  expect(then).toHaveMet('stage-1/escalate');
  expect(then).toFallDueOn('2019-02-06', 'stage-2/acknowledge');
  expect(then).toHaveMet('stage-2/acknowledge');
  expect(then).toFallDueOn('2019-02-18', 'stage-2/respond');
  expect(then).toBeLate('stage-2/respond', { by: 2 });
  expect(then).toFallDueOn('2019-03-20', 'stage-2/escalate');
  expect(then).toHaveMet('stage-2/escalate');
  expect(then).toFallDueOn('2019-03-19', 'stage-3/call');
  expect(then).toHaveMet('stage-3/call');
  expect(then).toFallDueOn('2019-04-19', 'stage-3/return-form');
  expect(then).toHaveMet('stage-3/return-form');
  expect(then).toFallDueOn('2019-04-30', 'stage-3/decide-hearing');
  expect(then).toHaveMet('stage-3/decide-hearing');
  expect(then).toFallDueOn('2019-05-30', 'stage-3/hear');
  expect(then).toHaveMet('stage-3/hear');
  expect(then).toFallDueOn('2019-06-10', 'stage-3/decide');
  expect(then).toHaveMet('stage-3/decide');
  expect(then).toBreach('A1.2');
});
