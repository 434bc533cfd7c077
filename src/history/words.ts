import { DEFAULT_CALENDAR } from '../calendar/index.js';
/* What the history of a complaint says: to developers, of wrong arguments. */

/** What is expected in place of a wrong argument. */
export const EXPECTED = {
  complaint: 'a complaint, as openComplaint, recordEvent, replay or restore gives it',
  restored: 'a complaint; this one is saved: restore() it first',
  calendar: `a calendar: ${DEFAULT_CALENDAR.name}, or one from defineCalendar, withClosures or calendarFrom`,
  conduct: 'a complaint, or { policy, events }',
} as const;

/** The fields that options can have. */
export const expectedOptions = (fields: readonly string[]): string =>
  `options: { ${fields.join(', ')} }, any or none`;
