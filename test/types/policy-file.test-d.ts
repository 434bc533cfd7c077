import { describe, expectTypeOf, test } from 'vitest';
import type { LimitText, PolicyFile, StepFile } from '../../src/doors/policy.js';
import type { Policy } from '../../src/index.js';
import { definePolicy } from '../../src/index.js';

describe('a policy file', () => {
  test('can be a policy in the core form', () => {
    expectTypeOf<Policy>().toExtend<PolicyFile>();
    expectTypeOf(definePolicy).toBeCallableWith({ anything: 'that was read' });
  });

  test('has its limits in words', () => {
    const steps = [
      { acknowledge: '5 working days from complaint.received' },
      { respond: '28 days read as calendar days from the end of informal/resolve' },
      { escalate: 'none' },
      { contact: [{ is: '2 weeks from and including complaint.logged', clause: '3.1' }] },
      { duty: 'complete', limit: { amount: 3, unit: 'months', from: 'response.sent' } },
    ] satisfies StepFile[];
    expectTypeOf(steps).not.toBeAny();
  });

  test('does not compile with a wrong word', () => {
    // @ts-expect-error a synonym for an event
    const receipt: LimitText = '5 working days from receipt';
    // @ts-expect-error days of which nobody knows how they are read
    const days: LimitText = '28 days from complaint.received';
    // @ts-expect-error another unit
    const business: LimitText = '5 business days from complaint.received';
    // @ts-expect-error a misspelt duty
    const step: StepFile = { aknowledge: '5 working days from complaint.received' };
    // @ts-expect-error a silence that is taken for a no
    const unsaid: PolicyFile['unsaid'] = 'none';
    expectTypeOf({ receipt, days, business, step, unsaid }).not.toBeAny();
  });
});
