import { checkCalendar } from './calendar-faults.js';
import { fingerprint } from './fingerprint.js';
import { isoDate } from './iso-date.js';
import { WEEKDAYS } from './names.js';
import type { CalendarDefinition, Holiday, WorkingCalendar } from './working-calendar.js';

/**
 * A calendar of one's own: another country, other closed weekdays, other years.
 *
 * @returns Frozen plain data that shares nothing with what was given.
 * @throws {@link ComplaintsError} `calendar/invalid` with every fault and its path.
 *
 * @example
 * const fourDays = defineCalendar({
 *   name: 'four-day week',
 *   weekend: ['friday', 'saturday', 'sunday'],
 *   holidays: [{ date: '2026-12-25', title: 'Christmas Day' }],
 *   from: '2026-01-01',
 *   to: '2026-12-31',
 * });
 */
export function defineCalendar(definition: CalendarDefinition): WorkingCalendar {
  checkCalendar(definition);
  const closed = definition.weekend ?? ['saturday', 'sunday'];
  const from = isoDate(definition.from);
  const to = isoDate(definition.to);
  const confirmedUntil = isoDate(definition.confirmedUntil ?? to);
  const weekend = Object.freeze(WEEKDAYS.filter((day) => closed.includes(day)));
  const holidays = Object.freeze(definition.holidays.map(holidayOf).sort(byDate));
  const edition =
    definition.edition ?? `${confirmedUntil}.${fingerprint([from, to, weekend, holidays])}`;
  const { name } = definition;
  return Object.freeze({ name, edition, from, to, confirmedUntil, weekend, holidays });
}

function holidayOf({ date, title, substitute, kind }: Holiday): Holiday {
  return Object.freeze({
    date: isoDate(date),
    title,
    ...(substitute && { substitute }),
    ...(kind && { kind }),
  });
}

function byDate(a: Holiday, b: Holiday): number {
  return a.date < b.date ? -1 : 1;
}
