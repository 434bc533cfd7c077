/**
 * The Housing Ombudsman's Complaint Handling Code as data: its editions, the edition that a complaint
 * is under, policies read with an edition, and when a complainant can go to the Ombudsman.
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
