/** What is looked at when a policy is held against the Code, a file a theme. */
export { type Asked, listed } from './check.js';
export { together } from './together.js';
export { sourceInWords } from './source.js';
export { formalStages, wasAllSeen } from './parts.js';
export { CONTENT_WORDS } from './contents.js';
export { CHECKS } from './topics.js';
