/** The form in which people write a policy, and its conversion to the form that the library reads. */
export { type Expanded, expand } from './expand.js';
export type * from './types/index.js';
