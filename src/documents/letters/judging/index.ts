/** What a letter is written from and judged by, and what keeps it from being written. */
export * from './asked.js';
export { shortcomings } from './check.js';
export * from './file.js';
export * from './issue.js';
export * from './options.js';
export { inWords, misuse } from './words.js';
