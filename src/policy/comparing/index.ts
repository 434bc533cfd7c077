export { comparePolicies } from './compare.js';
export type { PolicyDifference } from './difference.js';
export type { Clauses, PolicyPart } from './location.js';
