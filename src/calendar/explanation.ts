import { indexOf } from './calendar-index.js';
import type { IsoDate } from './iso-date.js';
import { civilOf, dateWithYear, dayAndMonth, dayNumber, longDate, weekday } from './iso-date.js';
import type { Duration } from './time-limit.js';
import { countedIn, describeDuration } from './time-limit.js';
import { COUNTED, capitalised } from './words.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A day that was not counted. */
export interface SkippedDay {
  readonly date: IsoDate;
  /** 'Saturday', 'Good Friday', 'Boxing Day (substitute day)', or a closure's own title. */
  readonly why: string;
}

/** How a due date was counted: plain data that can be stored, compared and printed. */
export interface Explanation {
  readonly duration: Duration;
  /** The day of the trigger. */
  readonly from: IsoDate;
  /** The last day on time, inclusive. */
  readonly due: IsoDate;
  /** Every day between that was not counted, in order. Empty unless the limit is in working days. */
  readonly skipped: readonly SkippedDay[];
  /** How a bare "days" was read. */
  readonly reading?: string;
  /** True if working days run past the calendar's confirmed dates: a holiday may still be added or moved. */
  readonly provisional: boolean;
  /** The whole explanation in plain English, fit for a letter. */
  readonly sentence: string;
  /** The sentence. Not enumerable, so that an explanation compares and serialises as data. */
  toString(): string;
}

type Facts = Omit<Explanation, 'sentence' | 'toString'>;

/** The days that were not counted, in words. */
export interface NotCounted {
  /** 'weekends', if there were any. */
  readonly weekends?: string;
  /** Every other day by its name, with its dates: 'Christmas Day (25 December)'. */
  readonly days: readonly string[];
}

/**
 * Writes the explanation as one passage for a letter.
 *
 * @param calendar - The calendar that the date was counted by.
 * @param say - Writes the sentence about the days that were not counted.
 */
export function sentenceOf(
  facts: Facts,
  calendar: WorkingCalendar,
  say: (not: NotCounted) => string = listedPlainly,
): string {
  const parts = [
    result(facts),
    ...(facts.skipped.length > 0 ? [say(notCounted(facts, calendar))] : []),
    monthEnd(facts),
    facts.reading && `${capitalised(facts.reading)}.`,
    facts.provisional ? COUNTED.provisional(dateWithYear(calendar.confirmedUntil)) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

const listedPlainly = ({ weekends, days }: NotCounted): string =>
  COUNTED.notCounted([...(weekends ? [weekends] : []), ...days]);

function result({ duration, from, due, skipped }: Facts): string {
  const length = describeDuration(duration);
  if (!duration.counting) return COUNTED.result(length, longDate(from), longDate(due));
  return COUNTED.resultWithStart(length, longDate(from), longDate(due), {
    isOne: duration.amount === 1,
    isWorked: skipped[0]?.date !== from,
  });
}

function notCounted({ from, due, skipped }: Facts, calendar: WorkingCalendar): NotCounted {
  const { weekend } = calendar;
  const isWeekend = ({ date }: SkippedDay) => weekend.includes(weekday(date));
  const overAYear = dayNumber(due) - dayNumber(from) > 365;
  const days = namesOf(
    skipped.filter((day) => !isWeekend(day)),
    calendar,
    overAYear ? dateWithYear : dayAndMonth,
  );
  return { ...(skipped.some(isWeekend) && { weekends: weekendName(weekend) }), days };
}

/** Lists each title once, with its dates: a closure of a week is named once. */
function namesOf(
  days: readonly SkippedDay[],
  calendar: WorkingCalendar,
  written: (date: IsoDate) => string,
): string[] {
  const { holidays } = indexOf(calendar);
  const named = new Map<string, { title: string; isSubstitute: boolean; dates: string[] }>();
  for (const { why, date } of days) {
    const { title = why, substitute: isSubstitute = false } = holidays.get(date) ?? {};
    const before = named.get(why)?.dates ?? [];
    named.set(why, { title, isSubstitute, dates: [...before, written(date)] });
  }
  return [...named.values()].map(COUNTED.onDates);
}

function weekendName(weekend: WorkingCalendar['weekend']): string {
  if (weekend.join() === 'saturday,sunday') return 'weekends';
  return weekend.map((day) => `${capitalised(day)}s`).join(' and ');
}

function monthEnd({ duration, from, due }: Facts): string | undefined {
  if (countedIn(duration) !== 'months' || duration.counting) return undefined;
  const { day } = civilOf(from);
  return civilOf(due).day === day ? undefined : COUNTED.lastOfMonth(day);
}
