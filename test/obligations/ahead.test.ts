import { describe, expect, test } from 'vitest';
import { ahead, replay } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';

/** Received and made formal on Monday 3 June 2024, and nothing since. */
const opened = replay(housingPlus2018, [
  { on: '2024-06-03', type: 'complaint.received', subject: 'housing' },
  { on: '2024-06-03', type: 'complaint.formalised', agreed: true },
]);
const told = (changes: ReturnType<typeof ahead>) =>
  changes.map(({ on, change, of }) => `${on} ${change} ${of}`);

describe('what changes by itself if nothing happens', () => {
  test('each duty turns overdue on the day after its last, by whatever rule, in order', () => {
    expect(told(ahead(opened, '2024-06-03', '2024-06-28'))).toEqual([
      '2024-06-06 turns-overdue stage-1/acknowledge',
      '2024-06-11 turns-overdue code/stage-1/acknowledge',
      '2024-06-18 turns-overdue stage-1/respond',
      '2024-06-25 turns-overdue code/stage-1/respond',
    ]);
  });

  test('what was overdue already does not turn again, and nothing is told beyond the last day', () => {
    expect(told(ahead(opened, '2024-06-06', '2024-06-18'))).toEqual([
      '2024-06-11 turns-overdue code/stage-1/acknowledge',
      '2024-06-18 turns-overdue stage-1/respond',
    ]);
  });

  test("a complainant's time lapses", () => {
    const answered = replay(housingPlus2018, [
      ...opened.events,
      { on: '2024-06-04', type: 'complaint.acknowledged' },
      { on: '2024-06-10', type: 'response.sent', outcome: 'upheld' },
    ]);
    expect(told(ahead(answered, '2024-06-10', '2024-07-31'))).toEqual([
      '2024-07-09 lapses stage-1/escalate',
    ]);
  });
});
