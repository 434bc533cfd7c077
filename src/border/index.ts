/** What everything that comes in goes through: it is not too much, it can be read, and it is what it should be. */
export { withoutAbsent } from './absent.js';
export { fingerprint } from './fingerprint.js';
export { checkedList, fieldsOf } from './lists.js';
export { isMarked, marked } from './marks.js';
export { reading, readingWhole, unreadable } from './unreadable.js';
