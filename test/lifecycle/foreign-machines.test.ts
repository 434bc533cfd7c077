/** A machine that says more than is read off it is refused; each is right but for one thing. */
import { describe, expect, test } from 'vitest';
import { createMachine, initialTransition } from 'xstate';
import type { ComplaintMachine } from '../../src/lifecycle/index.js';
import { take } from '../../src/lifecycle/index.js';

const right = { actions: [{ type: 'record' }], meta: { regularity: 'regular' } };

function taking(transition: object) {
  const machine = createMachine({
    id: 'm',
    initial: 'a',
    context: { stage: null, advocate: false },
    states: { a: { on: { 'complaint.received': transition } }, b: {} },
  }) as unknown as ComplaintMachine;
  const [state] = initialTransition(machine);
  return () => take(machine, state, { type: 'complaint.received' });
}

describe('a transition', () => {
  test('that says how an event stands to the policy is taken', () => {
    expect(taking(right)()?.regularity).toBe('regular');
    expect(taking({ ...right, target: 'b' })()?.state.value).toBe('b');
  });

  test('that does nothing takes no event', () => {
    expect(taking({})()).toBeUndefined();
  });

  test.each([
    {
      because: 'with an action of its own',
      transition: { ...right, actions: [{ type: 'other' }] },
    },
    { because: 'with a guard of its own', transition: { ...right, guard: () => true } },
    { because: 'with a guard that there is none of', transition: { ...right, guard: 'isAbout' } },
    { because: 'that says nothing of the event', transition: { actions: right.actions } },
    { because: 'to two states at once', transition: { ...right, target: ['b', 'a'] } },
  ])('$because is refused', ({ transition }) => {
    expect(taking(transition)).toThrow(expect.objectContaining({ code: 'argument/invalid' }));
    expect(taking(transition)).toThrow(/createComplaintMachine/);
  });
});
