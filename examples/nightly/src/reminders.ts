import type { Complaint, IsoDate } from 'housing-complaints';
import { agenda, DUTY_NAMES, longDate } from 'housing-complaints';

/** One thing to remind of. */
export interface Reminder {
  /** The same for as long as it is the same thing. A system that gets it twice can drop the second. */
  readonly key: string;
  readonly text: string;
}

/** What to remind of on a day: all that is overdue, and what is due by a later day. */
export const remindersOf = (
  complaints: readonly Complaint[],
  today: IsoDate,
  until: IsoDate,
): Reminder[] =>
  agenda(complaints, today, { until }).flatMap(({ ref, row, on }) => {
    if (!on || row.standing === 'contingent') return [];
    const state = row.standing === 'overdue' ? 'overdue since' : 'due by';
    // A holding letter moves the day, and a day that passes makes it overdue: both are news.
    const key = [ref, row.id, on, row.standing].join(' ');
    return [{ key, text: `${ref}: ${row.what ?? DUTY_NAMES[row.duty]}, ${state} ${longDate(on)}` }];
  });
