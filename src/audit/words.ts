import type { Verdict } from './verdict.js';

/* What both audits say of how the Code's text was read. */

/** What a provision may say besides, and what would follow from that; nothing where it makes no difference. */
export const otherReadingOf = (says: string, by?: Verdict | 'no-occasion'): string =>
  by ? `${says} ${BY_IT[by]}` : says;

const BY_IT = {
  meets: 'By this reading, the Code is met.',
  fails: 'By this reading, the Code is not met.',
  review: 'By this reading, someone needs to judge.',
  'cannot-be-assessed': 'By this reading, this cannot be assessed.',
  'no-occasion': 'By this reading, this does not apply here.',
} as const;

/** How what the Code leaves open about holding letters was read. */
export const NOTICE_BY =
  'The Code does not say by when an extension is notified. It is read as: by the due date.';

/** How what the Code leaves open about a late or missing acknowledgement was read. */
export const START = {
  late: 'The time is counted from the acknowledgement, even though that was late.',
  none: 'The Code does not say what happens without an acknowledgement. The time is counted from the day it was due.',
} as const;
