import type { Duration } from '../calendar/index.js';
import type { Duty, EventType } from '../policy/index.js';

/** A stage as the Code counts them: the first formal one is 1. */
export type CodeStage = 1 | 2 | 3;

/** The Code's time limit for a duty of a stage. The day of the trigger is day 0. */
export interface CodeLimit extends Duration {
  readonly stage: CodeStage;
  readonly duty: Extract<Duty, 'acknowledge' | 'respond'>;
  /** The event it runs from. */
  readonly from: EventType;
  /** Present if the text, or a form made from it, says only "days". */
  readonly writtenAs?: 'days';
  /** How the text was read. */
  readonly reading?: string;
}

/** How far the Code allows the response of a stage to be extended, and on what basis. */
export interface CodeExtension {
  readonly stage: CodeStage;
  /** The most that may be added to the first due date, unless `beyond` applies. */
  readonly most: Duration;
  /** Present if the text says only "days". */
  readonly writtenAs?: 'days';
  /** Whether the landlord may decide alone (`right`) or needs agreement. */
  readonly by: 'right' | 'agreement';
  /** The cases in which it is allowed, in words that end a sentence. Someone has to judge whether they apply. */
  readonly cases?: string;
  /** The basis and the cases for more than `most`. Absent if more is not possible. */
  readonly beyond?: { readonly by: 'right' | 'agreement'; readonly cases: string };
  /** When the complainant must be told: by the due date that is extended. */
  readonly noticeBy?: 'due-date';
  /** How the text was read. */
  readonly reading?: string;
}
