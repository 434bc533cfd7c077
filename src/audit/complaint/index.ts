/** The audit of a complaint against its policy and the Code, and the complainant's route to the Ombudsman. */
export {
  auditComplaint,
  type AuditedSubject,
  type ComplaintAudit,
  type ComplaintAuditOptions,
} from './audit.js';
export type { AuditedDuty } from './duties.js';
export type { CaseFinding } from './check.js';
export type { StageTimes, Timing } from './stage-times.js';
export type { OmbudsmanItem, PromisedRemedy } from './remedies.js';
export type { AuditNote } from './notes.js';
export type { CaseReason } from './words.js';
export {
  type Determination,
  ombudsmanRoute,
  type OmbudsmanRoute,
  type Unanswered,
} from './ombudsman.js';
