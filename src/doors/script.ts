/**
 * What a page without a bundler needs, under one name: `housingComplaints`. Dates and working days, a policy, a complaint
 * and all that follows from its events, and the published policies. Without audits, figures and documents.
 *
 * @packageDocumentation
 */
export { ComplaintsError } from '../errors.js';
export { housingPlus2018, creativeSupport2022 } from '../policies/index.js';
export {
  calendarOf,
  CONTENTS,
  definePolicy,
  DUTY_NAMES,
  ENDS,
  EVENT_NAMES,
  EVENT_TYPES,
  eventName,
  policyInForce,
  ROLES,
  SIGNPOSTS,
  SUBJECTS,
  TENURES,
  TOPICS,
} from '../policy/index.js';
export * from './calendar.js';
export * from './complaint.js';
