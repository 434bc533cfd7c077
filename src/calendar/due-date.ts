import { england } from './bank-holidays.js';
import { indexOf, placeOf } from './calendar-index.js';
import type { Explanation, SkippedDay } from './explanation.js';
import { sentenceOf } from './explanation.js';
import type { IsoDate } from './iso-date.js';
import { dayNumber, fromDayNumber, isoDate, weekdayOf } from './iso-date.js';
import type { Duration } from './time-limit.js';
import { checkedDuration, countedIn, durationAlone, lastDay } from './time-limit.js';
import { COUNTED, capitalised } from './words.js';
import type { WorkingCalendar } from './working-calendar.js';
import { SOUND } from './working-calendar.js';

/** The last day on which something is on time, and how that was counted. */
export interface DueDate {
  /** Inclusive: met at any hour of that day. */
  readonly due: IsoDate;
  readonly explanation: Explanation;
}

/**
 * Works out when a time limit ends.
 *
 * The trigger is day 0 unless the duration says `counting: 'include-start'`.
 * Only working days use the calendar: a limit in calendar days, weeks or
 * months can end on any day, even a bank holiday. A week is seven days. A
 * month ends on the same day of the month, or on the last day if there is none.
 *
 * @param from - The day of the trigger.
 * @param calendar - Default: {@link england}.
 * @returns A frozen object. The explanation has the days not counted and a sentence.
 * @throws {@link ComplaintsError} `calendar/bad-count` unless the amount is
 * whole and at least 1; `duration/invalid`; `date/invalid`.
 * @throws {@link ComplaintsError} `calendar/beyond-horizon` if working days run
 * beyond the calendar.
 *
 * @example
 * String(dueDate({ amount: 2, unit: 'working-days' }, '2018-12-21').explanation);
 * // '2 working days after Friday 21 December 2018 is Thursday 27 December 2018. Not counted: …'
 */
export function dueDate(
  duration: Duration,
  from: IsoDate,
  calendar: WorkingCalendar = england,
): DueDate {
  const limit = checkedDuration(duration);
  if (LAST.answer?.answers(limit, from, calendar)) return LAST.answer;
  LAST.answer = new Counted(limit, from, calendar);
  return LAST.answer;
}

/** The last answer: callers often ask the same question again. */
const LAST: { answer?: Counted } = {};

/**
 * A due date that makes its explanation at first use: most are never explained. It is a class because
 * defining a getter for each answer would take ten times as long as counting.
 */
class Counted implements DueDate {
  readonly due: IsoDate;
  declare readonly explanation: Explanation;
  readonly #duration: Duration;
  readonly #from: IsoDate;
  readonly #calendar: WorkingCalendar;
  #explanation: Explanation | undefined;

  constructor(duration: Duration, from: IsoDate, calendar: WorkingCalendar) {
    this.#duration = duration;
    this.#from = typeof from === 'string' ? from : isoDate(from);
    this.#calendar = calendar;
    this.due = lastDay(this.#duration, this.#from, calendar);
    Object.defineProperty(this, 'explanation', Counted.#EXPLANATION);
    Object.freeze(this);
  }

  /** Whether this answers the question, by a calendar that cannot have changed since. */
  answers({ amount, unit, counting, readAs }: Duration, from: IsoDate, calendar: WorkingCalendar) {
    const of = this.#duration;
    return (
      from === this.#from &&
      calendar === this.#calendar &&
      amount === of.amount &&
      unit === of.unit &&
      counting === of.counting &&
      readAs === of.readAs &&
      SOUND.has(calendar)
    );
  }

  static readonly #EXPLANATION: PropertyDescriptor & ThisType<Counted> = {
    get() {
      this.#explanation ??= explainDue(this.#duration, this.#from, this.due, this.#calendar);
      return this.#explanation;
    },
    enumerable: true,
    configurable: true,
  };
}

/** Explains a known due date. The days not counted and the sentence are worked out at first use. */
function explainDue(
  limit: Duration,
  from: IsoDate,
  due: IsoDate,
  calendar: WorkingCalendar,
): Explanation {
  const duration = durationAlone(limit);
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
      reading: COUNTED.reading(unit.replace('-', ' ')),
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
    const date = fromDayNumber(index.first + place);
    const day = weekdayOf(index.first + place);
    const holiday = index.holidays.get(date);
    const why =
      holiday && !calendar.weekend.includes(day)
        ? holiday.substitute
          ? COUNTED.substitute(holiday.title)
          : holiday.title
        : capitalised(day);
    skipped.push(Object.freeze({ date, why }));
  }
  return skipped;
}
