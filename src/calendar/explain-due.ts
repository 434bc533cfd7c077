import { dateAt, indexOf, placeOf } from './calendar-index.js';
import { dayNumber, weekdayOf } from './day-number.js';
import type { Duration } from './duration.js';
import { countedIn } from './duration.js';
import type { Explanation, SkippedDay } from './explanation.js';
import { sentenceOf } from './explanation-sentence.js';
import type { IsoDate } from './iso-date.js';
import { capitalised } from './names.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * Explains a due date that has been worked out; enumerates only the days up to it. The days and the
 * sentence are made when they are first read: most due dates are never explained.
 */
export function explainDue(
  duration: Duration,
  from: IsoDate,
  due: IsoDate,
  calendar: WorkingCalendar,
): Explanation {
  const unit = countedIn(duration);
  const working = unit === 'working-days';
  let skipped: readonly SkippedDay[] | undefined;
  let sentence: string | undefined;
  const explanation: Explanation = {
    duration,
    from,
    due,
    get skipped() {
      skipped ??= Object.freeze(working ? skippedDays(duration, from, due, calendar) : []);
      return skipped;
    },
    ...(duration.unit === 'days' && {
      reading: `the text says "days"; read as ${unit.replace('-', ' ')}`,
    }),
    provisional: working && due > calendar.confirmedUntil,
    get sentence() {
      sentence ??= sentenceOf(explanation, calendar);
      return sentence;
    },
  };
  Object.defineProperty(explanation, 'toString', { value: () => explanation.sentence });
  return Object.freeze(explanation);
}

function skippedDays(
  { counting }: Duration,
  from: IsoDate,
  due: IsoDate,
  calendar: WorkingCalendar,
): SkippedDay[] {
  const index = indexOf(calendar);
  const start = placeOf(from, calendar, index) + (counting === 'include-start' ? 0 : 1);
  const end = dayNumber(due) - index.first;
  const skipped: SkippedDay[] = [];
  for (let place = start; place < end; place += 1) {
    if (index.before[place] !== index.before[place + 1]) continue;
    const date = dateAt(place, index);
    const day = weekdayOf(index.first + place);
    const holiday = index.holidays.get(date);
    const why =
      holiday && !calendar.weekend.includes(day)
        ? `${holiday.title}${holiday.substitute ? ' (substitute day)' : ''}`
        : capitalised(day);
    skipped.push(Object.freeze({ date, why }));
  }
  return skipped;
}
