/** The history of a complaint: its events in order, folded through the machine, and laid out by stage. */
export * from './complaint.js';
export { checkedCalendar } from '../calendar/index.js';
export { checkedCode } from '../codes/index.js';
export { fold, stateOf, type Time } from './fold.js';
export * from './known.js';
export * from './overtaken.js';
export { leftOnRecord, type Restriction, restrictionsOf } from './restrictions.js';
export * from './by-stage.js';
export { answerAfterWindow, owing, pastUnowed, skipping } from './by-kind.js';
export { aboutComplaint, ownFactsBy } from './facts.js';
export { type Telling, tellingsOf, toldByItself, withTelling } from './tellings.js';
export {
  type AnswerPromised,
  answersPromised,
  completionsOf,
  type Promised,
} from './promises.js';
