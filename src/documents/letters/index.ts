/** Letters about a complaint, each with what it still lacks. */
export { letter } from './letter.js';
export type { Letter, LetterIssue } from './issue.js';
export type {
  DecisionOptions,
  LetterBasics,
  LetterKind,
  LetterOptions,
  PromisedAction,
} from './options.js';
export { LETTER_KINDS } from './schema.js';
export { fillPlaceholders } from './placeholders.js';
