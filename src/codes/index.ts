/**
 * The Housing Ombudsman's Complaint Handling Code as data: its editions, which of them a complaint
 * is under, and a policy read with one of them; and when the Ombudsman can be gone to.
 *
 * @module housing-complaints/codes
 */
export type { Code, CodeProvision, OtherReading } from './code.js';
export type { CodeTopic } from './topic.js';
export type {
  CodeParameters,
  OtherParameters,
  ScopeParameters,
  StageParameters,
  TimeParameters,
} from './parameters.js';
export type { CodeContent, LetterParameters } from './letters.js';
export type { CodeExtension, CodeLimit, CodeStage } from './limit.js';
export * from './editions.js';
export { readWith } from './read-with.js';
export type { FinalResponses, Jurisdiction, Receipt, TimeToGo } from './ombudsman-scheme.js';
export { jurisdictionOver, timeToGo } from './ombudsman-scheme.js';
export { OMBUDSMAN_CONTACT, STEPPING_IN } from './words.js';
