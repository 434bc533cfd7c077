/** What the policy asks for and the record neither shows nor rules out. */
export { notShown } from './not-shown.js';
