import { dayNumber, weekday } from './day-number.js';
import { countedIn, describeDuration } from './duration.js';
import type { Explanation, SkippedDay } from './explanation.js';
import { civilOf, type IsoDate } from './iso-date.js';
import { dateWithYear, dayAndMonth, longDate } from './long-date.js';
import { capitalised } from './names.js';
import type { WorkingCalendar } from './working-calendar.js';

type Facts = Omit<Explanation, 'sentence' | 'toString'>;

/** The explanation as one passage for a letter. */
export function sentenceOf(facts: Facts, calendar: WorkingCalendar): string {
  const parts = [result, notCounted, monthEnd, reading, provisional];
  return parts.flatMap((part) => part(facts, calendar) ?? []).join(' ');
}

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

function notCounted(
  { from, due, skipped }: Facts,
  { weekend }: WorkingCalendar,
): string | undefined {
  if (skipped.length === 0) return undefined;
  const isWeekend = ({ date }: SkippedDay) => weekend.includes(weekday(date));
  const overAYear = dayNumber(due) - dayNumber(from) > 365;
  const named = namesOf(
    skipped.filter((day) => !isWeekend(day)),
    overAYear ? dateWithYear : dayAndMonth,
  );
  const weekends = skipped.some(isWeekend) ? [weekendName(weekend)] : [];
  const list = [...weekends, ...(named ? [named] : [])];
  return `Not counted: ${list.join(', and ')}.`;
}

/** Each title once, with its dates: a closure of a week is named once. */
function namesOf(days: readonly SkippedDay[], written: (date: IsoDate) => string): string {
  const datesOf = new Map<string, string[]>();
  for (const { why, date } of days) datesOf.set(why, [...(datesOf.get(why) ?? []), written(date)]);
  const opened = (why: string) => (why.endsWith(')') ? `${why.slice(0, -1)}, ` : `${why} (`);
  return [...datesOf].map(([why, dates]) => `${opened(why)}${dates.join(', ')})`).join(', ');
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
    : `The month has no day ${day}: its last day is taken.`;
}

function reading({ reading: read }: Facts): string | undefined {
  return read && `${capitalised(read)}.`;
}

function provisional({ provisional: open }: Facts, calendar: WorkingCalendar): string | undefined {
  if (!open) return undefined;
  return `Bank holidays are confirmed up to ${dateWithYear(calendar.confirmedUntil)}; one added or moved after that would change this date.`;
}
