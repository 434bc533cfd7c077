import * as z from 'zod/mini';
import { reading, wholeOf } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import type { Issue } from '../errors.js';
import { ComplaintsError } from '../errors.js';
import { deepFreeze, isoDateSchema, once, text, toIssues } from '../policy/index.js';

/** A compliment, or another comment that needs no answer. It is kept to learn from, and is not a complaint. */
export interface Feedback {
  readonly on: IsoDate;
  readonly kind: 'compliment' | 'comment' | 'suggestion';
  /** Whether it is about a member of staff, a team, or the organisation. */
  readonly about?: 'member-of-staff' | 'team' | 'organisation';
  readonly channel?: string;
  readonly note?: string;
  readonly ref?: string;
}

/** No feedback has this many values. */
const MOST_VALUES = 100;

const maybe = z.exactOptional;
const feedbackSchema = once(() =>
  z.strictObject({
    on: isoDateSchema(),
    kind: z.enum(['compliment', 'comment', 'suggestion']),
    about: maybe(z.enum(['member-of-staff', 'team', 'organisation'])),
    channel: maybe(text),
    note: maybe(z.string()),
    ref: maybe(z.string()),
  }),
);

/**
 * Checks and keeps feedback that is not a complaint: no stage, time limit or obligation follows from it.
 *
 * @returns A frozen copy, for your own store.
 * @throws {@link ComplaintsError} `feedback/invalid`, with every error and its path.
 * @see Housing Plus Group, Complaints and Customer Feedback (July 2018), 8.1.
 */
export function recordFeedback(feedback: Feedback): Feedback {
  const { data, excess } = wholeOf(feedback, MOST_VALUES);
  const invalid = (issues: readonly Issue[]) =>
    new ComplaintsError('feedback/invalid', { given: feedback, issues });
  if (excess) throw invalid([excess]);
  const parsed = reading(feedback, () => feedbackSchema().safeParse(data));
  if (parsed.success) return deepFreeze<Feedback>(parsed.data);
  throw invalid(toIssues(parsed.error.issues, data));
}
