/** A policy held against an edition of the Code. */
export { auditPolicy, type PolicyAudit } from './audit.js';
export { selfAssessment, type SelfAssessmentRow } from './self-assessment.js';
export { judgedBy } from './topics.js';
export type { PolicyReason } from './words.js';
