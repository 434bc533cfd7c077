import { expect } from 'expect';
import { expectTypeOf, test } from 'vitest';
import type { Complaint } from '../../src/index.js';
import type { matchers } from '../../src/testing/jest.js';

declare const complaint: Complaint;
/** As `@types/jest` declares what its `expect` gives. */
declare const global: jest.Matchers<void>;
declare const ours: typeof matchers;

test("the matchers are what jest's expect.extend takes, and are typed on its expect", () => {
  expectTypeOf(expect.extend).toBeCallableWith(ours);
  expectTypeOf(expect(complaint).toHaveMet('stage-1/respond')).toEqualTypeOf<void>();
  expectTypeOf(expect(Promise.resolve(complaint)).resolves.toBreach('5.5')).toEqualTypeOf<
    Promise<void>
  >();
  expectTypeOf(global.toHaveMet('stage-1/respond')).toEqualTypeOf<void>();
  // @ts-expect-error an unknown type of fact
  expect(complaint).not.toBeAbleTo('complaint.recieved');
});
