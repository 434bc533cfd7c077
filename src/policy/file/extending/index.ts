/** What a policy file adopts from another policy: all of it, except what the file leaves out or replaces. */
export { withAdoptedClauses } from './adopt.js';
export { baseOf } from './bases.js';
export { extended } from './merge.js';
