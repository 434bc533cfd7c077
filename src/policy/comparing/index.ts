export { comparePolicies } from './compare.js';
export type { PolicyDifference } from './difference.js';
export type { ForComplainants, ForSaved } from './effects.js';
export type { Clauses, PolicyPart } from './location.js';
