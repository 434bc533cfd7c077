/** The lifecycle of a complaint: its facts, and the machine that says what may follow what. */
export {
  type Placeable,
  placesOf,
  isOpener,
  openedByTime,
  opens,
} from './places.js';
export { REGULARITIES, type Regularity } from './regularity.js';
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
export { CONTENT_WORDS, MAY_NAME_BODIES, namesOf } from './content-names.js';
export { factsTold, toldBy } from './facts-told.js';
export { basisOf } from './basis.js';
export { expectedIn, possibleIn, stateAt, take, type Taken } from './next.js';
export { type Lifecycle, lifecycleOf } from './lifecycle.js';
export { readEvent } from './read-event.js';
