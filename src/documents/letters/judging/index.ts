/** The basis of a letter, the rules it is judged by, and the issues that prevent it. */
export * from './check.js';
export * from './file.js';
export * from './issue.js';
export * from './options.js';
export { inWords, messages, misuse } from './words.js';
