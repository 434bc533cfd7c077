import type { IsoDate } from '../calendar/index.js';
import { addCalendarDays, inOrder } from '../calendar/index.js';
import type { Complaint } from '../history/index.js';
import { checkedComplaint, checkedDate, eventsUntil } from '../history/index.js';
import { dayOf } from './agenda.js';
import { obligationsOf } from './ledger.js';
import type { Obligation } from './obligation.js';
import { timeUntil } from './passing-time.js';
import { isPast } from './standing.js';

/** Something that changes by itself if nothing happens. */
export interface Ahead {
  /** The day on which it has changed: the day after a last day on time. */
  readonly on: IsoDate;
  /**
   * `turns-overdue`: a duty of the landlord's; `lapses`: a complainant's time; `opens`: a stage, by the end of somebody's
   * time; `closes`: the complaint, likewise.
   */
  readonly change: 'turns-overdue' | 'lapses' | 'opens' | 'closes';
  /** The duty whose time runs out: see `Obligation.id`. */
  readonly of: string;
  /** The row, as it stands on the day asked for. */
  readonly row?: Obligation;
  /** The stage that opens, or at which the complaint is closed. */
  readonly stage?: string | null;
}

/**
 * What changes by itself, dated, if nothing happens after a day: what turns overdue, what lapses, what time opens or closes.
 *
 * @param asOf - The civil date to look from; events dated after it are left out.
 * @param until - The last day to look ahead to, inclusive.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 *
 * @example
 * ahead(complaint, '2024-06-03', '2024-06-28'); // [{ on: '2024-06-11', change: 'turns-overdue', of: 'code/stage-1/acknowledge', … }]
 */
export function ahead(complaint: Complaint, asOf: IsoDate, until: IsoDate): Ahead[] {
  const [from, to] = [checkedDate(asOf, 'asOf'), checkedDate(until, 'until')];
  const known = factsBy(checkedComplaint(complaint), from);
  const rows = obligationsOf(known, to);
  const now = new Map(obligationsOf(known, from).map((row) => [row.id, row]));
  const byTime = timeUntil(known, to).map(
    ({ on, expiryOf, after }): Ahead => ({
      on: addCalendarDays(on, 1),
      change: after.end ? 'closes' : 'opens',
      of: expiryOf,
      stage: after.stage,
    }),
  );
  const past = timeUntil(known, from).length;
  const turned = rows.flatMap((row): Ahead[] => {
    const last = dayOf(row);
    const isTurned = row.standing === 'overdue' || row.standing === 'lapsed';
    if (!isTurned || !last || isPast(from, { latest: last })) return [];
    const change = row.standing === 'overdue' ? 'turns-overdue' : 'lapses';
    const was = now.get(row.id);
    return [{ on: addCalendarDays(last, 1), change, of: row.id, ...(was && { row: was }) }];
  });
  return [...byTime.slice(past), ...turned].sort(inOrder);
}

/** A complaint as it was known by its events up to a day. */
function factsBy(complaint: Complaint, day: IsoDate): Complaint {
  const history = eventsUntil(complaint, day);
  return Object.freeze({ ...complaint, history, events: history.map(({ event }) => event) });
}
