import { expect, test } from 'vitest';
import { obligationsOf, openComplaint, recordEvent } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';

test('the example of the README prints these five lines', () => {
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
  const lines = obligationsOf(complaint, '2019-02-19').map(({ stage, duty, due, standing }) =>
    [stage, duty, due, standing].join(' '),
  );
  expect(lines).toEqual([
    'stage-1 acknowledge 2018-12-24 met',
    'stage-1 respond 2019-01-15 met',
    'stage-1 escalate 2019-02-12 met',
    'stage-2 acknowledge 2019-02-06 overdue',
    'stage-2 respond 2019-02-18 overdue',
  ]);
});
