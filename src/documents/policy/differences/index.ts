/** Where a policy differs from one that it extends. */
export { differences } from './differences.js';
