/** The history of a complaint: its facts in order, folded through the machine, and laid out by stage. */
export * from './complaint.js';
export * from './checked.js';
export { canonical } from './order.js';
export { fold, stateOf, type Time } from './fold.js';
export * from './facts.js';
export { aboutComplaint, inWords } from './about.js';
export { type Restriction, restrictionsOf } from './restrictions.js';
export { leftOnRecord } from './left-on-record.js';
export * from './by-stage.js';
export { lastWords, lastWordsUntold, refusalUnseen } from './last-word.js';
export { tellingsOf, toldByItself } from './tellings.js';
export { type Judgement, judgeOne } from './judgement.js';
export { isExtension, tells } from './tells.js';
export { answersPromised, completionsOf, type Promised } from './promises.js';
