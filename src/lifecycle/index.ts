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
export { createComplaintMachine } from './machine.js';
export { firstState } from './stage-states.js';
export { createRestrictionMachine } from './restriction.js';
export { factsTold, isExtension, namesOf, tells, toldBy } from './contents.js';
export { basisOf } from './rules.js';
export {
  expectedIn,
  type Lifecycle,
  lifecycleOf,
  possibleIn,
  stateAt,
  type Taken,
  take,
} from './lifecycle.js';
export { readEvent } from './read-event.js';
export { CONTENT_WORDS, REGULARITIES, type Regularity } from './words.js';
