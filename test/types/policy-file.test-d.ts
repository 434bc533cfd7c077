import { describe, expectTypeOf, test } from 'vitest';
import type { DurationText, LimitText, PolicyFile, StepFile } from '../../src/doors/policy.js';
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

  test('is completed: what the words are is known at every place', () => {
    const file = {
      $schema: './node_modules/housing-complaints/dist/schema/policy.json',
      extends: 'code-2024',
      id: 'plain-homes-2024',
      landlord: 'Plain Homes',
      inForce: '2024-04-01',
      clauses: { '3.1': 'How long we take.', '3.2': { summary: 'Who decides.' } },
      stages: [
        {
          id: 'stage-1',
          handler: 'complaints-officer',
          steps: [{ respond: '10 working days from complaint.acknowledged', clause: '3.1' }],
          requires: [{ of: 'response.sent', contains: 'decision', within: 'same-day' }],
        },
      ],
      signposts: [{ to: 'housing-ombudsman', at: 'any-time', after: '8 weeks', clause: '3.2' }],
      roles: { 'repairs-lead': { name: 'the Repairs Lead', seniority: 2 } },
    } satisfies PolicyFile;
    expectTypeOf(definePolicy(file)).toEqualTypeOf<Policy>();
    expectTypeOf<DurationText>().toExtend<string>();
    expectTypeOf<'28 days read as calendar days'>().toExtend<DurationText>();
    expectTypeOf<'28 days'>().not.toExtend<DurationText>();
    expectTypeOf<keyof PolicyFile>().toExtend<string>();
  });

  test('does not compile with a wrong word', () => {
    // @ts-expect-error a policy that there is not
    const base: PolicyFile['extends'] = 'code-2014';
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
    expectTypeOf({ receipt, days, business, step, unsaid, base }).not.toBeAny();
  });
});
