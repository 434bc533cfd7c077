/** Conditions on facts: what they can say, what they come to, and facts of a landlord's own. */
export * from './condition.js';
export * from './own-facts.js';
export * from './seniority.js';
