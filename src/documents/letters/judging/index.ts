/** What a letter is written from and judged by, and what keeps it from being written. */
export { askedBy, copiesOf, isAbout, isLast, requirementsOf } from './asked.js';
export { shortcomings } from './check.js';
export {
  dutyOf,
  latest,
  latestRequest,
  type LetterFile,
  onRecord,
  openFile,
  send,
  type Sent,
  stageMeant,
  withMore,
} from './file.js';
export {
  beforeReceipt,
  issue,
  type Letter,
  type LetterIssue,
  noPlace,
  notRecorded,
  unwritten,
} from './issue.js';
export { checkedOptions, fields, type FieldsOf, type LetterBasics, namesOf } from './options.js';
export { inWords, misuse } from './words.js';
