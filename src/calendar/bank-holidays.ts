import type { PackedCalendar } from './tables/index.js';
import { ENGLAND, NORTHERN_IRELAND, regularHolidays, SCOTLAND } from './tables/index.js';
import type { CALENDAR_PLACES } from './words.js';
import type { Closure, WorkingCalendar } from './working-calendar.js';
import { SOUND, soundCalendar, withClosures } from './working-calendar.js';

/**
 * England and Wales: Monday to Friday less bank holidays, 2000 to 2050.
 *
 * Up to `confirmedUntil` the holidays are those of the GOV.UK list and, before
 * it begins, of the Banking and Financial Dealings Act 1971 and proclamations;
 * after it they are what the Act says, and one may yet be added or moved.
 * Where a holiday fell on a weekend, its substitute day is listed alone.
 */
export const england: WorkingCalendar = /*#__PURE__*/ packedAway(ENGLAND);

/**
 * Scotland: Monday to Friday less bank holidays, 2000 to 2050, known as {@link england} is.
 *
 * 2 January, the first Monday of August and, from 2007, St Andrew's Day are holidays; Easter Monday is none.
 * Many councils and landlords in Scotland keep local holidays instead: add them with `withClosures`, or
 * make the landlord's own with `defineCalendar`.
 */
export const scotland: WorkingCalendar = /*#__PURE__*/ packedAway(SCOTLAND);

/**
 * Northern Ireland: Monday to Friday less bank holidays, 2000 to 2050, known as {@link england} is.
 *
 * St Patrick's Day and 12 July are holidays besides those of England.
 */
export const northernIreland: WorkingCalendar = /*#__PURE__*/ packedAway(NORTHERN_IRELAND);

/** The name of a calendar of bank holidays, by which a policy can say that it counts. */
export type CalendarName = keyof typeof CALENDAR_PLACES;

/** Every calendar of bank holidays. */
export const CALENDARS: readonly WorkingCalendar[] = [england, scotland, northernIreland];

/** The calendar of a name, less some closures; that of England where no calendar is named. */
export function calendarNamed(
  name: CalendarName | undefined,
  closures: readonly Closure[] = [],
): WorkingCalendar {
  const named = CALENDARS.find((calendar) => calendar.name === name) ?? england;
  return closures.length === 0 ? named : withClosures(named, closures);
}

/** The calendar that counts where none is given or named. */
export const DEFAULT_CALENDAR: WorkingCalendar = /*#__PURE__*/ calendarNamed(undefined);

/** A calendar that is unpacked when its holidays are first asked for: whoever imports it need not wait. */
function packedAway(packed: PackedCalendar): WorkingCalendar {
  const { name, firstYear, confirmedUntil, years } = packed;
  let unpacked: WorkingCalendar | undefined;
  const whole = (): WorkingCalendar => {
    unpacked ??= unpack(packed);
    return unpacked;
  };
  const calendar: WorkingCalendar = Object.freeze({
    name,
    get edition() {
      return whole().edition;
    },
    from: `${firstYear}-01-01`,
    to: `${firstYear + years.split(' ').length - 1}-12-31`,
    confirmedUntil,
    weekend: Object.freeze(['saturday', 'sunday'] as const),
    get holidays() {
      return whole().holidays;
    },
  } as const);
  SOUND.add(calendar);
  return calendar;
}

function unpack(packed: PackedCalendar): WorkingCalendar {
  const { name, firstYear, confirmedUntil, regular, years, special } = packed;
  const rows = years.split(' ');
  // The special ones come last, and so stand where both have a date.
  const holidays = [
    ...rows.flatMap((row, i) => regularHolidays(regular, firstYear + i, row)),
    ...special,
  ];
  return soundCalendar({
    name,
    holidays: [...new Map(holidays.map((holiday) => [holiday.date, holiday])).values()],
    from: `${firstYear}-01-01`,
    to: `${firstYear + rows.length - 1}-12-31`,
    confirmedUntil,
  });
}
