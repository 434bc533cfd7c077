import { ComplaintsError } from '../errors.js';
import { calendarFaults } from './calendar-faults.js';
import { defineCalendar } from './define-calendar.js';
import { fingerprint } from './fingerprint.js';
import { isoDate } from './iso-date.js';
import type { Holiday, WorkingCalendar } from './working-calendar.js';

/** A day to close in a calendar: a landlord's own, or a holiday proclaimed since. */
export type Closure = Pick<Holiday, 'date' | 'title'>;

/**
 * The calendar with more days closed. A closure on a day that is a holiday
 * already keeps the holiday. The name says that there are closures, and the
 * edition which, however many steps they were added in.
 *
 * @returns A new calendar; the same one where nothing is added.
 * @throws {@link ComplaintsError} `calendar/invalid` for a date twice, a date
 * outside the calendar, or one without a title; paths begin with `closures`.
 *
 * @example
 * withClosures(england, [{ date: '2026-12-29', title: 'Christmas closure' }]);
 */
export function withClosures(
  calendar: WorkingCalendar,
  closures: readonly Closure[],
): WorkingCalendar {
  const { name, edition, from, to, confirmedUntil, weekend, ...known } = defineCalendar(calendar);
  checkClosures(calendar, closures);
  const taken = new Set(known.holidays.map(({ date }) => date));
  const added = closures.filter(({ date }) => !taken.has(isoDate(date)));
  if (added.length === 0) return calendar;
  const holidays = [
    ...known.holidays,
    ...added.map(({ date, title }): Holiday => ({ date, title, kind: 'closure' })),
  ];
  return defineCalendar({
    name: name.replace(/( with closures)?$/, ' with closures'),
    edition: editionWith(edition, holidays),
    holidays,
    weekend,
    from,
    to,
    confirmedUntil,
  });
}

/** Checks closures as a calendar of their own, so that faults name the closure. */
function checkClosures({ from, to }: WorkingCalendar, closures: unknown): void {
  const faults = calendarFaults({ name: 'closures', holidays: closures, from, to });
  const issues = faults.map(({ path, message }) => ({
    path: path.replace(/^holidays/, 'closures'),
    message,
  }));
  if (issues.length > 0) throw new ComplaintsError('calendar/invalid', { issues });
}

function editionWith(edition: string, holidays: readonly Holiday[]): string {
  const closures = holidays.filter(({ kind }) => kind === 'closure');
  const days = closures.map(({ date, title }) => `${isoDate(date)} ${title}`).sort();
  return `${edition.replace(/\+closures\.\w{7}$/, '')}+closures.${fingerprint(days)}`;
}
