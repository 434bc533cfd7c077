/** A complaint: its facts, and what follows from them. */
export {
  type Complaint,
  type Elapsed,
  factsUntil,
  type Note,
  type PlacedFact,
  type Position,
  positionOf,
} from '../history/index.js';
export {
  openComplaint,
  recordEvent,
  replay,
  type ReplayOptions,
} from './record.js';
export {
  type Ahead,
  type AgendaItem,
  type AgendaOptions,
  agenda,
  ahead,
  type Authority,
  type Bounds,
  type By,
  type DutyExplanation,
  explain,
  type LedgerOptions,
  type NoDueDate,
  noDueDateInWords,
  type Obligation,
  obligationsOf,
  positionOn,
  type Revision,
  type Standing,
  type Start,
} from '../obligations/index.js';
export type { Breach, BreachKind, NotShown } from './breach.js';
export { breachesAmong, breachesOf } from './breaches.js';
export { notShown, notShownAmong } from './not-shown.js';
export { judge } from './requirements.js';
export type { Judgement } from '../history/index.js';
export { expectedEvents, possibleEvents } from './next-events.js';
export { checkEvent, type EventCheck } from './check-event.js';
export { type NextOption, signpostsOf } from './signposts.js';
export { type Handler, handledBy, type Handlers } from './handled-by.js';
export { type Restriction, restrictionsOf } from '../history/index.js';
export { restore, type RestoreOptions, serialise, type SerialisedComplaint } from './serialise.js';
export { aboutComplaint } from '../history/index.js';
export { checkedCalendar, checkedComplaint } from '../history/index.js';
export {
  checkedReading,
  compareDueDates,
  type DueDateComparison,
  type DueDateOptions,
  type LeftOutFact,
  readUnder,
  type ReadUnder,
} from './compare.js';
export type { DueDateCause, DueDateDifference } from '../obligations/index.js';
export { type Feedback, recordFeedback } from './feedback.js';
