/** A landlord's policy as data: its vocabulary, its types, and what makes one. */
export * from '../vocabulary/index.js';
export {
  type Cited,
  type Clause,
  type ClauseRef,
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
export { type Case, differs, keepsOut, type Leaf, leavesIn, truthIn } from './condition-cases.js';
export { type AgeCondition, conditionInWords, type ConditionWords } from './condition-words.js';
export { COMPLAINT_FACTS, dateFactsIn, factsIn } from './condition-facts.js';
export {
  type Criterion,
  type Extension,
  type Gate,
  type HandlerRule,
  type Limit,
  type Requirement,
  type RequirementKind,
  type RequirementLimit,
  SHORTCOMINGS,
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
export type { Clauses, PolicyPart } from './compare-place.js';
export type { PolicyDifference } from './compare-sentence.js';
export { comparePolicies } from './compare.js';
export { asWords } from './as-words.js';
export { durationInWords, startInWords, triggerInWords } from './compare-words.js';
export { INSTEAD_OF_EXCLUSION } from './effect-words.js';
export { eventOn, notShownToMeet, theEventOn } from './event-words.js';
export { factsInWords } from './fact-words.js';
export { roleName, roleNames } from './role-name.js';
export { deepFreeze } from './freeze.js';
export { present } from './present.js';
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
