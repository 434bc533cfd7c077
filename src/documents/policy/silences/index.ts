/** What the document of a policy says where the policy gives nothing for something. */
export { type Lack, lack, lackOf, noLimit, noStart, type Sentence, type Silence } from './words.js';
