/** A landlord's policy as data: its vocabulary, its types, and what makes one. */
export * from '../vocabulary/index.js';
export {
  type Cited,
  type Clause,
  type ClauseRef,
  CODE_EDITIONS,
  type CodeEdition,
  DOCUMENT_PARTS,
  type DocumentPart,
  given,
  type PolicyRef,
  type Stated,
} from './clause.js';
export {
  answer,
  type Answer,
  type Condition,
  type FactName,
  type Facts,
  type PartlyKnown,
  seniorityOf,
} from './condition.js';
export {
  type Case,
  COMPLAINT_FACTS,
  dateFactsIn,
  differs,
  factsIn,
  keepsOut,
  type Leaf,
  leavesIn,
  truthIn,
} from './condition-cases.js';
export { type AgeCondition, conditionInWords, type ConditionWords } from './condition-words.js';
export {
  type Criterion,
  type Extension,
  type Gate,
  type HandlerRule,
  type Limit,
  type Requirement,
  type RequirementKind,
  type RequirementLimit,
  type Stage,
  stageOf,
  type Step,
  stepOf,
  type Trigger,
} from './stage.js';
export type {
  Ground,
  LateRequest,
  Refusal,
  RefusalGround,
  Route,
  Scope,
  Signpost,
} from './grounds.js';
export type { Conduct, ConductGround, ConductPower, DutyAlongside } from './conduct.js';
export type {
  DocumentControl,
  InForce,
  LandlordClosure,
  PauseRule,
  Policy,
  Reopening,
} from './policy.js';
export {
  type LimitOf,
  panelStage,
  type PanelStageOptions,
  type PanelStep,
  reviewStage,
  type ReviewStageOptions,
} from './stages.js';
export { checkedPolicy, definePolicy } from './define.js';
export { calendarOf } from './calendar-of.js';
export { type PowerToRefuse, powerToRefuse } from './power-to-refuse.js';
export { exclusionGround } from './exclusion.js';
export { flatten, type FlatValue } from './flat.js';
export {
  type Clauses,
  comparePolicies,
  type PolicyDifference,
  type PolicyPart,
} from './comparing/index.js';
export {
  asWords,
  durationInWords,
  eventOn,
  factsInWords,
  INSTEAD_OF_EXCLUSION,
  notShownToMeet,
  roleName,
  roleNames,
  startInWords,
  theEventOn,
  triggerInWords,
} from './words.js';
export { deepFreeze, present } from './plain.js';
export { toIssues } from './issues.js';
export { conditionSchema } from './schema-condition.js';
export {
  gateSchema,
  limitSchema,
  requirementSchema,
  stageSchema,
  stepSchema,
} from './schema-stage.js';
export { strict } from './schema-words.js';
export {
  conductSchema,
  dutyAlongsideSchema,
  groundSchema,
  pauseSchema,
  policySchema,
  signpostSchema,
} from './schema.js';
