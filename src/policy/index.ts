/** A landlord's policy as data: its vocabulary, its types, and what makes one. */
export {
  ANSWERS,
  type Content,
  CONTENTS,
  DUTIES,
  type Duty,
  type End,
  ENDS,
  EVENT_NAMES,
  EVENT_TYPES,
  type EventType,
  type Role,
  ROLES,
  SIGNPOSTS,
  type SignpostTo,
  type Subject,
  SUBJECTS,
  type Truth,
} from './vocabulary.js';
export {
  type Cited,
  type Clause,
  type ClauseRef,
  given,
  type PolicyRef,
  type Stated,
} from './clause.js';
export {
  AGE_FACTS,
  answer,
  type Answer,
  type Condition,
  type FactName,
  type Facts,
  seniorityOf,
} from './condition.js';
export type {
  Extension,
  Ground,
  InForce,
  LateRequest,
  Limit,
  Policy,
  Refusal,
  RefusalGround,
  Requirement,
  RequirementKind,
  Route,
  Scope,
  Signpost,
  Stage,
  Step,
  Trigger,
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
export { deepFreeze } from './freeze.js';
export { toIssues } from './issues.js';
export {
  conditionSchema,
  contentSchema,
  groundSchema,
  isoDateSchema,
  limitSchema,
  policySchema,
  requirementSchema,
  roleSchema,
  signpostToSchema,
  stageSchema,
  stepSchema,
  subjectSchema,
  text,
} from './schema.js';
