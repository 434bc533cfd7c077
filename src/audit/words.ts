import type { Verdict } from './verdict.js';

/* Sentences on how the Code was read, shared by both audits. */

/** States the other reading of a provision, and the verdict it would lead to if that verdict differs. */
export const otherReadingOf = (says: string, by?: Verdict | 'no-occasion'): string =>
  by ? `${says} ${BY_IT[by]}` : says;

const BY_IT = {
  meets: 'By this reading, the Code is met.',
  fails: 'By this reading, the Code is not met.',
  review: 'By this reading, someone needs to judge.',
  'cannot-be-assessed': 'By this reading, this cannot be assessed.',
  'no-occasion': 'By this reading, this does not apply here.',
} as const;

/** How the audit reads the Code on holding letters, where the Code is silent. */
export const NOTICE_BY =
  'The Code does not say by when an extension is notified. It is read as: by the due date.';

/** How the audit reads the Code on a late or missing acknowledgement, where the Code is silent. */
export const START = {
  late: 'The time is counted from the acknowledgement, even though that was late.',
  none: 'The Code does not say what happens without an acknowledgement. The time is counted from the day it was due.',
} as const;
