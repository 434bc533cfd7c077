/** Audits: a policy, or the history of a complaint, held against the Code. */
export type { ProvisionFinding, Verdict } from './verdict.js';
export { auditPolicy, type PolicyAudit } from './policy.js';
export { selfAssessment, type SelfAssessmentRow } from './self-assessment.js';
export {
  auditComplaint,
  type AuditedSubject,
  type ComplaintAudit,
  type ComplaintAuditOptions,
} from './complaint.js';
export type { AuditedDuty } from './complaint-duties.js';
export type { CaseFinding } from './complaint-check.js';
export type { StageTimes } from './complaint-stages.js';
export type { Timing } from './complaint-timing.js';
export type { PromisedRemedy } from './complaint-promises.js';
export type { AuditNote } from './complaint-notes.js';
export { ombudsmanRoute, type OmbudsmanRoute } from './ombudsman.js';
export type { Unanswered } from './ombudsman-waiting.js';
export type { Determination, OmbudsmanItem } from './ombudsman-items.js';
export { namesOf } from '../history/index.js';
export { CONTENT_WORDS } from './policy-checks/index.js';
