/**
 * A landlord's complaints policy that runs: working days, the policy as data, the
 * lifecycle of a complaint, its duties and breaches, and what the policy covers.
 *
 * These are the names that you need first. The doors `calendar`, `policy`, `complaint`, `audit` and
 * `caseload` export every name of their part.
 *
 * @module housing-complaints
 */

// Dates and working days
export {
  addCalendarDays,
  addMonths,
  addWorkingDays,
  bankHolidayOn,
  calendarFrom,
  defineCalendar,
  dueDate,
  type DueDate,
  type Duration,
  england,
  isoDate,
  type IsoDate,
  isWorkingDay,
  londonDate,
  longDate,
  northernIreland,
  scotland,
  withClosures,
  type WorkingCalendar,
  workingDaysBetween,
} from './calendar/index.js';

// A policy
export {
  calendarOf,
  type ClauseRef,
  comparePolicies,
  type Condition,
  type Content,
  CONTENTS,
  definePolicy,
  DUTIES,
  type Duty,
  DUTY_NAMES,
  type ComplaintEvent,
  type End,
  ENDS,
  EVENT_NAMES,
  eventName,
  EVENT_TYPES,
  type EventFields,
  type EventOf,
  type EventType,
  type Ground,
  type Limit,
  type Outcome,
  panelStage,
  type Policy,
  type PolicyDifference,
  type PolicyFile,
  policyInForce,
  type Requirement,
  reviewStage,
  type Role,
  ROLES,
  SIGNPOSTS,
  type Stage,
  type Stated,
  type Step,
  type Subject,
  SUBJECTS,
  TENURES,
  TOPICS,
  type Truth,
} from './policy/index.js';

// The lifecycle
export {
  type ComplaintMachine,
  createComplaintMachine,
  createRestrictionMachine,
  REGULARITIES,
  type Regularity,
} from './lifecycle/index.js';

// A complaint, and what follows from its events
export {
  agenda,
  type AgendaItem,
  ahead,
  type Breach,
  type BreachKind,
  type By,
  breachesOf,
  checkEvent,
  type Complaint,
  type EventCheck,
  expectedEvents,
  explain,
  type Feedback,
  handledBy,
  noDueDateInWords,
  type Note,
  notShown,
  type NotShown,
  type Obligation,
  obligationsOf,
  openComplaint,
  type PlacedEvent,
  type Position,
  positionOf,
  possibleEvents,
  recordEvent,
  recordFeedback,
  replay,
  restore,
  type Restriction,
  restrictionsOf,
  serialise,
  signpostsOf,
  type Standing,
} from './complaint/index.js';

// What the policy covers, and what may be refused
export {
  assessConduct,
  assessEscalation,
  assessScope,
  type Behaviour,
  type ConductAssessment,
  type EscalationAssessment,
  type EscalationRequest,
  type Finding,
  type Matter,
  type ScopeAssessment,
} from './assessments/index.js';

// Whether it was handled as the policy and the Code require
export {
  auditComplaint,
  auditPolicy,
  type ComplaintAudit,
  ombudsmanRoute,
  type PolicyAudit,
  selfAssessment,
} from './audit/index.js';

// Many complaints together
export {
  measure,
  type Measures,
  mergeMeasures,
  reportingYear,
  whatIf,
} from './caseload/index.js';

// When something is wrong with the input
export { ComplaintsError, type ErrorCode, type ErrorDetails, type Issue } from './errors.js';
