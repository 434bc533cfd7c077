/**
 * The matchers, with their types on jest's `expect`: the global one of `@types/jest`, and that of `@jest/globals`.
 * Loads without jest.
 *
 * @module housing-complaints/testing/jest
 */
import type { ComplaintMatchers } from './matchers.js';

// Not only for its name: it brings jest's own declarations in before those below, which are lost if they come first.
export type { Expect } from 'expect';
export { type ComplaintMatchers, matchers } from './matchers.js';

declare module 'expect' {
  interface Matchers<R> extends ComplaintMatchers<R> {}
}

declare global {
  // As @types/jest has it.
  // biome-ignore lint/style/noNamespace: what it declares is a namespace.
  namespace jest {
    interface Matchers<R> extends ComplaintMatchers<R> {}
  }
}
