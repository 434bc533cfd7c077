/** The history of a complaint: its facts in order, folded through the machine, and laid out by stage. */
export {
  type Basis,
  type Complaint,
  type Elapsed,
  factsUntil,
  type Note,
  type PlacedFact,
  type Position,
  positionOf,
} from './complaint.js';
export {
  checkedCalendar,
  checkedCode,
  checkedComplaint,
  checkedDate,
  checkedFields,
} from './checked.js';
export { canonical } from './order.js';
export { fold, stateOf, type Time } from './fold.js';
export {
  answeredOn as stepAnsweredOn,
  closedOn,
  endedOn,
  endsOf,
  factsOf,
  firstDay,
  type KnownFacts,
  knownByFacts,
  openedOn,
  overtakenOn,
  releasedOn,
  settledOn,
  settling,
  standsAt,
} from './facts.js';
export { windowUsedOn } from './posted.js';
export { aboutComplaint, inWords } from './about.js';
export { type Restriction, restrictionsOf } from './restrictions.js';
export { leftOnRecord } from './left-on-record.js';
export {
  ANSWERING,
  allOf,
  answeredOn,
  type CaseFile,
  type CaseStage,
  caseOf,
  codeCalendar,
  firstOn,
  isSilent,
  TAKING_UP,
} from './by-stage.js';
export { lastWords, lastWordsUntold, refusalUnseen } from './last-word.js';
export { tellingsOf, toldByItself } from './tellings.js';
export { type Judgement, judgeOne } from './judgement.js';
export { isExtension, tells } from './tells.js';
export { answersPromised, completionsOf, type Promised } from './promises.js';
