/** The differences between a policy and another. */
export { differences } from './differences.js';
