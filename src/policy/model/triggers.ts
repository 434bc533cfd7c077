import type { EventType } from '../../vocabulary/index.js';
import type { Condition } from '../conditions/index.js';

/**
 * What a limit runs from: an event (the first of its type at the stage; for a
 * complainant's window, the latest), or the expiry of another duty's limit
 * (`'informal/resolve'`: stage id, slash, duty).
 */
export type Trigger =
  | EventType
  | {
      /** The stage and the duty: `informal/resolve`. */
      readonly expiryOf: string;
    };

/**
 * What opens a stage: an event, the end of a time, or the receipt of complaints of some kind. A receipt of that kind
 * which names no stage begins there.
 */
export type Opener =
  | Trigger
  | {
      /** What opens it … */
      readonly on: 'complaint.received';
      /** … of complaints of this kind. */
      readonly when: Condition;
    };
