/** The words for the parts of a policy, and for what is wrong with one. */
export * from './conditions.js';
export * from './facts.js';
export * from './faults.js';
export * from './limits.js';
export * from './names.js';
export * from './people.js';
