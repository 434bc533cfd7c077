/** What is looked at when a policy is held against the Code, a file a theme. */
export { type Asked, together } from './check.js';
export { formalStages, wasAllSeen } from './parts.js';
export { CHECKS } from './topics.js';
