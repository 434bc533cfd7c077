/** What the policy requires and the record neither shows nor rules out. */
export { notShown } from './not-shown.js';
