/**
 * What is owed, from whom, by when, and how it stands: one ledger for the policy, the Code, promises and the
 * Ombudsman.
 */
export type {
  Authority,
  Bounds,
  By,
  NoDueDate,
  Obligation,
  PolicyObligation,
  Revision,
  Standing,
  Start,
} from './obligation.js';
export {
  checkedOptions,
  knownAt,
  type Ledger,
  type LedgerOptions,
  ledgerOf,
  obligationsOf,
  passingLedger,
  positionOf,
  SOURCES,
} from './ledger.js';
export { TIME } from './passing-time.js';
export { isLateStanding } from './stand.js';
export { isInTime, isPast } from './start.js';
export { type DutyExplanation, explain } from './explain.js';
export { differ, type DueDateDifference } from './differ.js';
export type { DueDateCause } from './differ-causes.js';
export { loggedOn } from './sources/index.js';
export {
  citedAs,
  dutyInWords,
  moverInWords,
  noDueDateInWords,
  WITHOUT_EFFECT,
} from './words.js';
export {
  agenda,
  type AgendaItem,
  type AgendaOptions,
  ahead,
  type Ahead,
  dayOf,
} from './agenda.js';
