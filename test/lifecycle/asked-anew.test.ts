/** Where more of an event decides than its type and its stage, it is asked anew each time. */
import { expect, test } from 'vitest';
import { createComplaintMachine, stateAt, take } from '../../src/lifecycle/index.js';
import { wholePolicy } from './machines/whole.js';
import { nameOf } from './walk.js';

const on = '2024-02-06';

test.each([
  {
    because: 'a refusal that counts, and one that does not',
    at: 'panel.hear',
    events: [
      { type: 'escalation.refused', on, ground: 'excessive', inWriting: true },
      { type: 'escalation.refused', on },
    ],
    comes: ['closed.escalation-refused', 'panel.hear'],
  },
  {
    because: 'an end that was agreed, and one that was not',
    at: 'review.respond',
    events: [
      { type: 'complaint.resolved', on, agreed: true },
      { type: 'complaint.resolved', on, agreed: false },
    ],
    comes: ['closed.resolved', 'review.respond'],
  },
])('$because', ({ at, events, comes }) => {
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    const machine = createComplaintMachine(wholePolicy());
    const [outer = '', inner = ''] = at.split('.');
    const state = stateAt(machine, [outer, inner], { stage: outer, advocate: false });
    for (const n of order) {
      const taken = take(machine, state, events[n] as never);
      expect(taken && nameOf(taken.state)).toBe(comes[n]);
    }
  }
});

test('an authority that is signed, and one that is not', () => {
  for (const order of [
    [true, false],
    [false, true],
  ]) {
    const machine = createComplaintMachine(wholePolicy());
    const state = stateAt(machine, ['review', 'respond'], { stage: 'review', advocate: false });
    for (const signed of order) {
      const taken = take(machine, state, { type: 'advocate.authorised', signed } as never);
      expect(taken?.state.context.advocate).toBe(signed);
    }
  }
});

test('an event of one stage, and one of another', () => {
  const machine = createComplaintMachine(wholePolicy());
  const state = stateAt(machine, ['review', 'respond'], { stage: 'review', advocate: false });
  const comes = ['review', 'panel', 'review'].map((stage) => {
    const taken = take(machine, state, { type: 'complaint.withdrawn', stage } as never);
    return taken?.state.context.stage;
  });
  expect(comes).toEqual(['review', 'panel', 'review']);
});
