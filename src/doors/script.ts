/**
 * The library for a page without a bundler, under one name: `housingComplaints`. It has dates and working days,
 * policies, and complaints with their obligations and breaches. To stay small, it leaves out assessments, audits,
 * figures and documents.
 *
 * @packageDocumentation
 */

export {
  agenda,
  ahead,
  breachesOf,
  checkEvent,
  expectedEvents,
  explain,
  noDueDateInWords,
  notShown,
  obligationsOf,
  openComplaint,
  positionOf,
  possibleEvents,
  recordEvent,
  replay,
  restore,
  serialise,
  signpostsOf,
} from '../complaint/index.js';
export { ComplaintsError } from '../errors.js';
export { housingPlus2018 } from '../policies/index.js';
export {
  calendarOf,
  definePolicy,
  dutyName,
  EVENT_TYPES,
  eventName,
  policyInForce,
} from '../policy/index.js';
export * from './calendar.js';
