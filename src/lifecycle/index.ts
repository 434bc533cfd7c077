/** The lifecycle of a complaint: its events, and the machine that says what may follow what. */
export {
  type StageBound,
  eventStagesOf,
  isOpener,
  openedByTime,
  opens,
} from './event-stages.js';
export type { TransitionMeta } from './transitions.js';
export type {
  ComplaintMachine,
  LifecycleContext,
  LifecycleEvent,
  LifecycleSnapshot,
  RestrictionEvent,
  RestrictionMachine,
} from './types.js';
export { createComplaintMachine, type Lifecycle, lifecycleOf } from './machine.js';
export { ANSWERED, firstState, isAfterResolved, waitingSteps } from './stage-states.js';
export { createRestrictionMachine } from './restriction.js';
export { factsTold, isExtension, namesOf, tells, toldBy } from './contents.js';
export { basisOf } from './rules.js';
export { expectedIn, possibleIn, stateAt, type Taken, take } from './table.js';
export { type Against, readEvent } from './reading/index.js';
export { CONTENT_WORDS, contentsInData, REGULARITIES, type Regularity } from './words.js';
