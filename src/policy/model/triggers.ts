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
 * What opens a stage: an event, the expiry of a limit, or the receipt of complaints of some kind, which begin there
 * unless the receipt names a stage.
 */
export type Opener =
  | Trigger
  | {
      /** The event that opens it … */
      readonly on: 'complaint.received';
      /** … for complaints of this kind. */
      readonly when: Condition;
    };
