import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Complaint, EventFields, EventType, Obligation } from '../../src/index.js';
import { housingPlus2018 as policy } from '../../src/policies/index.js';
import type { ComplaintMatchers, Details, matchers, Story } from '../../src/testing/index.js';
import { asOf, story } from '../../src/testing/index.js';
import type {} from '../../src/testing/vitest.js';

declare const complaint: Complaint;
declare const obligation: Obligation;
const told = story(policy).on('2018-12-20').received();

describe('what does compile:', () => {
  test("each matcher on vitest's expect", () => {
    expectTypeOf(expect(complaint).toHaveMet('stage-1/respond')).toEqualTypeOf<void>();
    expectTypeOf(expect(obligation).not.toBeLate({ by: 2 })).toEqualTypeOf<void>();
    expectTypeOf(expect(asOf(complaint, '2019-01-01')).toBreach('5.5')).toEqualTypeOf<void>();
    expectTypeOf(expect(told).toBreach('late', { asOf: '2019-01-01' })).toEqualTypeOf<void>();
    expectTypeOf(
      expect({ raisedOn: '2019-01-01' }).toBeUndetermined(policy, 'happenedOn'),
    ).toEqualTypeOf<void>();
    expectTypeOf(expect([complaint]).toEqual).toBeCallableWith([expect.toBeAt('stage-1')]);
    expectTypeOf(expect(Promise.resolve(complaint)).resolves.toBreachNothing()).toEqualTypeOf<
      Promise<void>
    >();
  });

  test('and all of them are there at run time', () => {
    expectTypeOf<keyof typeof matchers>().toEqualTypeOf<keyof ComplaintMatchers<void>>();
  });

  test('a story, with a verb for every type of fact and its details', () => {
    type Told = Parameters<Story['excluded']>;
    expectTypeOf<Told>().toEqualTypeOf<[details: Details<'complaint.excluded'>]>();
    expectTypeOf(told.answered).toBeCallableWith({
      outcome: 'upheld',
      stage: 'stage-1',
      ref: 'A1',
    });
    expectTypeOf(told.putRight).toBeCallableWith();
    expectTypeOf<Details<EventType>>().toExtend<object>();
    expectTypeOf<EventFields['complaint.excluded']>().toExtend<{ grounds: readonly string[] }>();
  });
});

describe('what does not compile:', () => {
  test('what no policy and no calendar has', () => {
    // @ts-expect-error a date written with slashes
    expect(complaint).toFallDueOn('1/2/2019', 'stage-1/respond');
    // @ts-expect-error a JavaScript Date
    expect(complaint).toFallDueOn(new Date(0), 'stage-1/respond');
    // @ts-expect-error an unknown type of fact
    expect(complaint).toBeAbleTo('complaint.recieved');
    // @ts-expect-error an unknown duty
    expect(complaint).toHaveMet('stage-1/reply');
    // @ts-expect-error an unknown end
    expect(complaint).toHaveEndedAs('finished');
    // @ts-expect-error an unknown option
    expect(complaint).toBreach('5.5', { asof: '2019-01-01' });
    // @ts-expect-error working days late are for what is late
    expect(complaint).toHaveMet('stage-1/respond', { by: 2 });
    // @ts-expect-error no clause
    expect(complaint).toBreach();
    // @ts-expect-error a date written with slashes
    asOf(complaint, '1/2/2019');
  });

  test('a story that no complaint can have', () => {
    // @ts-expect-error an unknown fact
    told.forgotten();
    // @ts-expect-error an exclusion without its grounds
    told.excluded();
    // @ts-expect-error a field of another type of fact
    told.answered({ grounds: ['4.6'] });
    // @ts-expect-error the day is the story's
    told.answered({ on: '2019-01-01' });
    // @ts-expect-error an unknown value
    told.answered({ outcome: 'rejected' });
    // @ts-expect-error a date written with slashes
    told.on('1/2/2019');
    // @ts-expect-error what was told stays told
    told.day = '2019-01-01';
  });
});
