/** Checks on every input: it is not too large, it can be read, and it is what it should be. */
export { fingerprint, isMarked, marked, once, oncePer } from './made.js';
export {
  checkedList,
  fieldsOf,
  reading,
  readingWhole,
  wholeOf,
} from './whole.js';
