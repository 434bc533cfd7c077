export { comparePolicies } from './compare.js';
export type { ForComplainants, ForSaved, PolicyDifference } from './difference.js';
export type { Clauses, PolicyPart } from './location.js';
