/**
 * What a page without a bundler needs, under one name: `housingComplaints`. Dates and working days, a policy, and a complaint
 * with all that is due and broken. Without assessments, audits, figures and documents, for the sake of its size.
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
