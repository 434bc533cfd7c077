/**
 * Audits: a policy, or the history of a complaint, checked against the Code.
 *
 * @module housing-complaints/audit
 */
export type { ProvisionFinding, Verdict } from './verdict.js';
export {
  auditPolicy,
  type PolicyAudit,
  type PolicyReason,
} from './policy/index.js';
export {
  type OwnAnswer,
  selfAssessment,
  type SelfAssessmentOptions,
  type SelfAssessmentRow,
} from './form/index.js';
export {
  auditComplaint,
  type AuditedDuty,
  type AuditedSubject,
  type AuditNote,
  type CaseFinding,
  type CaseReason,
  type ComplaintAudit,
  type ComplaintAuditOptions,
  type Determination,
  type OmbudsmanItem,
  ombudsmanRoute,
  type OmbudsmanRoute,
  type PromisedRemedy,
  type StageTimes,
  type Timing,
  type Unanswered,
} from './complaint/index.js';
