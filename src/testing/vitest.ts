/**
 * The matchers, with types for vitest's `expect`. Loads without vitest.
 *
 * @module housing-complaints/testing/vitest
 */
import type { ComplaintMatchers } from './matchers.js';

// This also loads vitest's own declarations before those below, which would otherwise be lost.
export type { ExpectStatic } from 'vitest';
export { type ComplaintMatchers, matchers } from './matchers.js';

declare module 'vitest' {
  interface Assertion<T> extends ComplaintMatchers<void> {}
  interface AsymmetricMatchersContaining extends ComplaintMatchers<unknown> {}
}
