/** What is owed by each source, as claims or as rows. */
export { claimsBeside } from './of-beside.js';
export { codeRows, loggedOn } from './of-code.js';
export { circumstancesOf, policySteps } from './of-policy.js';
export { ombudsmanClaims, promiseClaims } from './of-promises.js';
export { expiredOn } from './expired.js';
