/** A landlord's policy as data: its vocabulary, its types, and what makes one. */
export * from '../vocabulary/index.js';
export * from './clause.js';
export {
  answer,
  type Answer,
  type Condition,
  type FactName,
  type Facts,
  type Leaf,
  leavesIn,
  type PartlyKnown,
  type SeniorityOf,
} from './condition.js';
export { isSenior, seniorityOf } from './seniority.js';
export * from './condition-cases.js';
export * from './condition-words.js';
export * from './stage.js';
export type * from './grounds.js';
export type * from './conduct.js';
export type * from './policy.js';
export * from './own-facts.js';
export { ownValueFault } from './own-values.js';
export { factsAsked } from './anything.js';
export * from './stages.js';
export { asPolicy, definePolicy, defineWritten } from './define.js';
export type * from './file/index.js';
export { calendarOf, checkedPolicy, definedPolicy, policyToTry } from './argument.js';
export { policyInForce } from './in-force.js';
export { once, oncePer } from '../border/index.js';
export * from './reading.js';
export { exclusionGround, type PowerToRefuse, powerToRefuse } from './powers.js';
export { flatten, type FlatValue } from './flat.js';
export * from './comparing/index.js';
export { factsInWords, VALUE_NAMES } from './fact-words.js';
export { durationInWords, startInWords, triggerInWords } from './limit-words.js';
export {
  asWords,
  ownName,
  dutyName,
  dutyTold,
  eventName,
  eventOn,
  notShownToMeet,
  theEventOn,
  type WithOwnWords,
  wordsOfEvent,
} from './name-words.js';
export { decidersInWords, rankInWords, roleName, roleNames } from './person-words.js';
export { INSTEAD_OF_EXCLUSION } from './words.js';
export { toIssues } from './issues.js';
export {
  gateSchema,
  limitSchema,
  requirementSchema,
  stageSchema,
  stepSchema,
} from './schema-stage.js';
export { conductSchema } from './schema-conduct.js';
export { conditionSchema, durationSchema, dutySchema, strict } from './schema-parts.js';
export {
  dutyAlongsideSchema,
  groundSchema,
  pauseSchema,
  policySchema,
  signpostSchema,
} from './schema.js';
