/** The history of a complaint: its facts in order, folded through the machine, and laid out by stage. */
export {
  type Basis,
  type Complaint,
  type Elapsed,
  factsUntil,
  type Note,
  NOWHERE,
  type PlacedFact,
  type Position,
  positionOf,
} from './complaint.js';
export { checkedCalendar, checkedComplaint, checkedDate } from './checked.js';
export { canonical } from './order.js';
export { fold, stateOf, type TimeUntil } from './fold.js';
export {
  answeredOn as stepAnsweredOn,
  endedOn,
  endsOf,
  factsOf,
  firstDay,
  type KnownFacts,
  knownByFacts,
  type Moment,
  openedOn,
  overtakenOn as stepOvertakenOn,
  releasedOn,
  settledOn,
  standsAt,
} from './facts.js';
export { aboutComplaint, inWords } from './about.js';
export { type Restriction, restrictionsOf } from './restrictions.js';
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
  overtakenOn,
  TAKING_UP,
} from './by-stage.js';
export { completionsOf, type Promised } from './completions.js';
export { namesOf } from './content-names.js';
