import type { Duration } from '../calendar/index.js';
import type { Duty, EventType } from '../policy/index.js';

/** A stage as the Code counts them: the first formal one is 1. */
export type CodeStage = 1 | 2 | 3;

/** How long the Code gives for a duty of a stage, from what. The day of that event is day 0. */
export interface CodeLimit extends Duration {
  readonly stage: CodeStage;
  readonly duty: Extract<Duty, 'acknowledge' | 'respond'>;
  /** The event it runs from. */
  readonly from: EventType;
  /** Present where the text, or a form made from it, says only "days". */
  readonly writtenAs?: 'days';
  /** How the text was read. */
  readonly reading?: string;
}

/** By how much the Code lets the response of a stage be put off, and on what footing. */
export interface CodeExtension {
  readonly stage: CodeStage;
  /** The most that may be added to the first due date, unless `beyond` applies. */
  readonly most: Duration;
  /** Present where the text says only "days". */
  readonly writtenAs?: 'days';
  /** Whether the landlord may decide alone. */
  readonly by: 'right' | 'agreement';
  /** In what cases, in words that end a sentence. A person judges whether it is one. */
  readonly cases?: string;
  /** Present where more than `most` is possible: on what footing, and in what cases. Absent, it is not. */
  readonly beyond?: { readonly by: 'right' | 'agreement'; readonly cases: string };
  /** By when the complainant has to be told: the due date that it puts off. */
  readonly noticeBy?: 'due-date';
  /** How the text was read. */
  readonly reading?: string;
}
