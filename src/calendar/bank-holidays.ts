import type { PackedCalendar } from './tables/index.js';
import { ENGLAND, NORTHERN_IRELAND, regularHolidays, SCOTLAND } from './tables/index.js';
import type { CALENDAR_PLACES } from './words.js';
import type { Closure, WorkingCalendar } from './working-calendar.js';
import { SOUND, soundCalendar, withClosures } from './working-calendar.js';

/**
 * England and Wales: Monday to Friday except bank holidays, 2000 to 2050.
 *
 * Up to `confirmedUntil` the holidays are those of the GOV.UK list and, before
 * that list begins, of the Banking and Financial Dealings Act 1971 and proclamations.
 * After it they are those of the Act, and a holiday may still be added or moved.
 * If a holiday falls on a weekend, only its substitute day is listed.
 */
export const england: WorkingCalendar = /*#__PURE__*/ packedAway(ENGLAND);

/**
 * Scotland: Monday to Friday except bank holidays, 2000 to 2050, from the same sources as {@link england}.
 *
 * 2 January, the first Monday of August and, from 2007, St Andrew's Day are holidays; Easter Monday is not.
 * Many councils and landlords in Scotland keep local holidays instead: add them with `withClosures`, or
 * define the landlord's own calendar with `defineCalendar`.
 */
export const scotland: WorkingCalendar = /*#__PURE__*/ packedAway(SCOTLAND);

/**
 * Northern Ireland: Monday to Friday except bank holidays, 2000 to 2050, from the same sources as {@link england}.
 *
 * St Patrick's Day and 12 July are holidays in addition to those of England.
 */
export const northernIreland: WorkingCalendar = /*#__PURE__*/ packedAway(NORTHERN_IRELAND);

/** The name of a calendar of bank holidays, as a policy can give it. */
export type CalendarName = keyof typeof CALENDAR_PLACES;

/** Every calendar of bank holidays. */
export const CALENDARS: readonly WorkingCalendar[] = [england, scotland, northernIreland];

/** Finds a calendar by name, by default England's, and adds closures to it. */
export function calendarNamed(
  name: CalendarName | undefined,
  closures: readonly Closure[] = [],
): WorkingCalendar {
  const named = CALENDARS.find((calendar) => calendar.name === name) ?? england;
  return closures.length === 0 ? named : withClosures(named, closures);
}

/** The calendar used if none is given or named. */
export const DEFAULT_CALENDAR: WorkingCalendar = /*#__PURE__*/ calendarNamed(undefined);

/** Makes a calendar that unpacks its holidays at first use, so that importing it takes no time. */
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
  // The special ones come last, so they replace a regular holiday of the same date.
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
