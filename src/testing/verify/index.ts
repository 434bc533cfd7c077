export { walkEvents } from './walk.js';
export { type PolicyFinding, verifyPolicy } from './verify-policy.js';
export type { PolicyFindingCode } from './words.js';
