/** Letters about a complaint, each with what it still lacks. */
export { fillPlaceholders } from './finish.js';
export type { Letter, LetterBasics, LetterIssue } from './judging/index.js';
export * from './letter.js';
