/** Letters about a complaint, or what each still needs. */
export { fillPlaceholders } from './finish.js';
export type { Letter, LetterBasics, LetterIssue } from './judging/index.js';
export * from './letter.js';
