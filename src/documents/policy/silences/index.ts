/** What the document says if the policy is silent, or was not available. */
export { type Lack, lack, lackOf, noLimit, noStart, type Sentence, type Silence } from './words.js';
