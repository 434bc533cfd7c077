import { indexOf } from './calendar-index.js';
import { dayNumber, weekday } from './day-number.js';
import { countedIn, describeDuration } from './duration.js';
import type { Explanation, SkippedDay } from './explanation.js';
import type { IsoDate } from './iso-date.js';
import { civilOf } from './iso-date.js';
import { dateWithYear, dayAndMonth, longDate } from './long-date.js';
import { capitalised, joined } from './names.js';
import type { WorkingCalendar } from './working-calendar.js';

type Facts = Omit<Explanation, 'sentence' | 'toString'>;

/** What was passed over in a count, in words. */
export interface NotCounted {
  /** 'weekends', where there were any. */
  readonly weekends?: string;
  /** Every other day by its name, with its dates: 'Christmas Day (25 December)'. */
  readonly days: readonly string[];
}

/**
 * The explanation as one passage for a letter.
 *
 * @param calendar - The one by which it was counted.
 * @param say - The sentence about the days that were not counted.
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
    reading(facts),
    provisional(facts, calendar),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

const listedPlainly = ({ weekends, days }: NotCounted): string =>
  `Not counted: ${joined([...(weekends ? [weekends] : []), ...days], 'and')}.`;

function result({ duration, from, due, skipped }: Facts): string {
  const length = describeDuration(duration);
  if (!duration.counting) return `${length} after ${longDate(from)} is ${longDate(due)}.`;
  const first =
    skipped[0]?.date === from
      ? ' (not a working day, so day 1 is the next working day)'
      : ', that day included,';
  const verb = duration.amount === 1 ? 'ends' : 'end';
  return `${length} counted from ${longDate(from)}${first} ${verb} on ${longDate(due)}.`;
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

/** Each title once, with its dates: a closure of a week is named once. */
function namesOf(
  days: readonly SkippedDay[],
  calendar: WorkingCalendar,
  written: (date: IsoDate) => string,
): string[] {
  const { holidays } = indexOf(calendar);
  const datesOf = new Map<string, string[]>();
  for (const { why, date } of days) {
    const holiday = holidays.get(date);
    const opened = holiday?.substitute ? `${holiday.title} (substitute day, ` : `${why} (`;
    datesOf.set(opened, [...(datesOf.get(opened) ?? []), written(date)]);
  }
  return [...datesOf].map(([opened, dates]) => `${opened}${dates.join(', ')})`);
}

function weekendName(weekend: WorkingCalendar['weekend']): string {
  if (weekend.join() === 'saturday,sunday') return 'weekends';
  return weekend.map((day) => `${capitalised(day)}s`).join(' and ');
}

function monthEnd({ duration, from, due }: Facts): string | undefined {
  if (countedIn(duration) !== 'months' || duration.counting) return undefined;
  const { day } = civilOf(from);
  return civilOf(due).day === day
    ? undefined
    : `That month has no day ${day}, so its last day is used.`;
}

function reading({ reading: read }: Facts): string | undefined {
  return read && `${capitalised(read)}.`;
}

function provisional({ provisional: open }: Facts, calendar: WorkingCalendar): string | undefined {
  if (!open) return undefined;
  return `Bank holidays are confirmed up to ${dateWithYear(calendar.confirmedUntil)}. If one after that is added or moved, this date may change.`;
}
