/** The schemas of a policy and its parts. */
export * from './conduct.js';
export * from './parts.js';
export * from './policy.js';
export * from './stage.js';
