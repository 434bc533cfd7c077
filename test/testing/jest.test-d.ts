import { expect } from 'expect';
import type { ComplaintMatchers } from 'housing-complaints/testing';
import { expectTypeOf, test } from 'vitest';
import type { Complaint } from '../../src/index.js';
import type { matchers } from '../../src/testing/index.js';

declare module 'expect' {
  interface Matchers<R> extends ComplaintMatchers<R> {}
}

declare const complaint: Complaint;
declare const ours: typeof matchers;

test("the matchers are what jest's expect.extend takes, and are typed on its expect", () => {
  expectTypeOf(expect.extend).toBeCallableWith(ours);
  expectTypeOf(expect(complaint).toHaveMet('stage-1/respond')).toEqualTypeOf<void>();
  expectTypeOf(expect(Promise.resolve(complaint)).resolves.toBreach('5.5')).toEqualTypeOf<
    Promise<void>
  >();
  // @ts-expect-error an unknown type of fact
  expect(complaint).not.toBeAbleTo('complaint.recieved');
});
