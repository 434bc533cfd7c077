/** What a policy file takes from another policy: adopted whole, less what the file leaves out or says otherwise. */
export { withAdoptedClauses } from './adopt.js';
export { baseOf } from './bases.js';
export { extended } from './merge.js';
