import { describe, expectTypeOf, test } from 'vitest';
import type { Complaint, Duty, Step } from '../../src/index.js';
import {
  addWorkingDays,
  assessEscalation,
  assessScope,
  dueDate,
  isoDate,
  obligationsOf,
  openComplaint,
  recordEvent,
} from '../../src/index.js';
import { housingPlus2018 as policy } from '../../src/policies/index.js';

declare const complaint: Complaint;
declare const step: Step;

describe('what does not compile:', () => {
  test('a date that is not year first, and an instant', () => {
    // @ts-expect-error day first
    addWorkingDays('1/2/2023', 1);
    // @ts-expect-error nothing
    addWorkingDays('', 1);
    // @ts-expect-error a JavaScript Date
    addWorkingDays(new Date(0), 1);
    // @ts-expect-error a JavaScript Date
    isoDate(new Date(0));
    // @ts-expect-error a JavaScript Date
    obligationsOf(complaint, new Date(0), { by: ['policy'] });
    // @ts-expect-error no day to look at it from
    obligationsOf(complaint);
    // @ts-expect-error an unknown unit
    dueDate({ amount: 1, unit: 'fortnights' }, '2023-02-01');
  });

  test('a fact that no history can have', () => {
    // @ts-expect-error an unknown type
    recordEvent(complaint, { on: '2023-02-01', type: 'complaint.recieved' });
    // @ts-expect-error a fact without its day
    recordEvent(complaint, { type: 'response.sent' });
    // @ts-expect-error an exclusion without its grounds
    recordEvent(complaint, { on: '2023-02-01', type: 'complaint.excluded' });
    // @ts-expect-error an unknown field
    recordEvent(complaint, { on: '2023-02-01', type: 'response.sent', result: 'upheld' });
    // @ts-expect-error a field of another type of fact
    recordEvent(complaint, { on: '2023-02-01', type: 'response.sent', grounds: ['4.6'] });
    // @ts-expect-error an unknown value
    recordEvent(complaint, { on: '2023-02-01', type: 'response.sent', outcome: 'rejected' });
    // @ts-expect-error a complaint opened by anything but its receipt
    openComplaint(policy, { on: '2023-02-01', type: 'response.sent' });
  });

  test('a policy with a duty nobody could find', () => {
    // @ts-expect-error an unknown duty
    const duty: Duty = 'reply';
    // @ts-expect-error an unknown duty in a step
    const wrong: Step = { ...step, duty: 'reply' };
    // @ts-expect-error what is written once is not written over
    step.duty = 'respond';
    expectTypeOf([duty, wrong]).not.toBeAny();
  });

  test('a question without its day', () => {
    // @ts-expect-error a matter without the day it is raised
    assessScope(policy, { about: ['repairs'] });
    // @ts-expect-error a request without its day
    assessEscalation(complaint, { excessive: true });
    // @ts-expect-error a value of another kind
    assessScope(policy, { raisedOn: '2023-02-01', raisedBy: true });
  });
});

describe('what does compile:', () => {
  test('dates as literals, and words that a policy adds', () => {
    expectTypeOf(addWorkingDays('2023-02-01', 1)).toEqualTypeOf<`${number}-${number}-${number}`>();
    expectTypeOf(recordEvent).toBeCallableWith(complaint, {
      on: '2023-02-01',
      type: 'response.sent',
      decidedBy: 'area-lead',
      contents: ['repair-date'],
    });
    expectTypeOf(assessScope).toBeCallableWith(policy, {
      raisedOn: '2023-02-01',
      about: ['moorings'],
      moored: true,
    });
  });
});
