/** A complaint: its events, and what follows from them. */
export * from '../history/index.js';
export * from '../obligations/index.js';
export { openComplaint, recordEvent, replay, type ReplayOptions } from './record.js';
export {
  type Breach,
  BREACH_KINDS,
  type BreachKind,
  type NotShown,
  withSentence,
} from './breach.js';
export type { BreachReason, NotShownReason } from './words.js';
export { breachesOf } from './breaches.js';
export { notesOn } from './notes.js';
export { notShown } from './not-shown/index.js';
export { type Judgement, judge } from './requirements.js';
export { checkEvent, type EventCheck, expectedEvents, possibleEvents } from './next-events.js';
export { type NextOption, optionOf, signpostsOf } from './signposts.js';
export { type Handler, handledBy, type Handlers } from './handlers.js';
export * from './saving/index.js';
export { checkedReading, type LeftOutEvent, readUnder } from './read-under.js';
export { type Feedback, recordFeedback } from './feedback.js';
