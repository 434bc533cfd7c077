/**
 * The matchers, with types for jest's `expect`: the global one of `@types/jest`, and the one of `@jest/globals`. Loads
 * without jest.
 *
 * @module housing-complaints/testing/jest
 */
import type { ComplaintMatchers } from './matchers.js';

// This also loads jest's own declarations before those below, which would otherwise be lost.
export type { Expect } from 'expect';
export { type ComplaintMatchers, matchers } from './matchers.js';

declare module 'expect' {
  interface Matchers<R> extends ComplaintMatchers<R> {}
}

declare global {
  // The form that @types/jest uses.
  // biome-ignore lint/style/noNamespace: what it declares is a namespace.
  namespace jest {
    interface Matchers<R> extends ComplaintMatchers<R> {}
  }
}
