/** The audit of a policy against an edition of the Code. */
export { auditPolicy, codeAuditedBy, type PolicyAudit } from './audit.js';
export { judgedBy } from './topics.js';
export { type PolicyReason, valuesAreTaken } from './words.js';
