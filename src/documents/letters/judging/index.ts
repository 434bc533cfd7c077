/** What a letter is written from and judged by, and what keeps it from being written. */
export * from './check.js';
export * from './file.js';
export * from './issue.js';
export * from './options.js';
export { inWords, messages, misuse } from './words.js';
