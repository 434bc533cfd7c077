/**
 * The matchers, with their types on vitest's `expect`. Loads without vitest.
 *
 * @module housing-complaints/testing/vitest
 */
import type { ComplaintMatchers } from './matchers.js';

// Not only for its name: it brings vitest's own declarations in before those below, which are lost if they come first.
export type { ExpectStatic } from 'vitest';
export { type ComplaintMatchers, matchers } from './matchers.js';

declare module 'vitest' {
  interface Assertion<T> extends ComplaintMatchers<void> {}
  interface AsymmetricMatchersContaining extends ComplaintMatchers<unknown> {}
}
