import { checkedList, marked } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { addCalendarDays, inOrder } from '../calendar/index.js';
import type { Complaint } from '../history/index.js';
import {
  checkedComplaint,
  checkedDate,
  checkedFields,
  eventsUntil,
  knownByEvents,
} from '../history/index.js';
import { checkedSources, obligationsOf, SOURCES } from './ledger.js';
import type { By, Obligation, Standing } from './obligation.js';
import { timeUntil } from './passing-time.js';
import { isPast } from './start.js';
import { EXPECTED } from './words.js';

/** Options of {@link agenda}. */
export interface AgendaOptions {
  /** The last day to look ahead to, inclusive; by default without end. Items without a date are always included. */
  readonly until?: IsoDate;
  /** Whose rules to list; by default all. */
  readonly by?: readonly By[];
  /** Includes the complainants' time to act. By default only what landlords owe. */
  readonly windows?: boolean;
}

/** One thing to be done about one of many complaints. */
export interface AgendaItem {
  /** The complaint's index in the list given. */
  readonly index: number;
  /** Its reference: the first `ref` of its events. */
  readonly ref?: string;
  /** The duty. Its `settledBy` names the events that would settle it. */
  readonly row: Obligation;
  /** The same duty under another source: the Code's as well as the policy's. */
  readonly also: readonly Obligation[];
  /** The last day on time, including any letter; if not known exactly, the latest possible. Absent if there is none. */
  readonly on?: IsoDate;
  /** The day since which it has been waiting: the start of its limit, or the receipt. */
  readonly since: IsoDate;
}

/** Duties still to be done, or that would be. */
const WAITING: readonly Standing[] = ['open', 'overdue', 'contingent', 'to-be-judged'];

/**
 * Everything open, overdue or contingent across many complaints, by date: the nightly list. Items without a date come
 * last. If the policy and the Code require the same, it is one item: the duty that is owed and falls due first, with
 * the other in `also`.
 *
 * @param asOf - The civil date to look from; events dated after it are left out.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 *
 * @example
 * for (const { ref, row, on } of agenda(complaints, '2025-06-02', { until: '2025-06-09' })) console.log(on, ref, row.id);
 */
export function agenda(
  complaints: readonly Complaint[],
  asOf: IsoDate,
  options: AgendaOptions = {},
): AgendaItem[] {
  const { by = SOURCES, until, windows } = checkedFields(options, ['until', 'by', 'windows']);
  const asked = { by: checkedSources(by), windows: windows === true };
  const last = until === undefined ? until : checkedDate(until, 'until');
  const day = checkedDate(asOf, 'asOf');
  return checkedList(complaints, EXPECTED.complaints)
    .flatMap((complaint, index) => itemsOf(checkedComplaint(complaint), index, day, asked))
    .filter(({ on }) => !last || !on || !isPast(on, { latest: last }))
    .sort((a, b) => inOrder(dated(a.on), dated(b.on)) || inOrder(dated(a.since), dated(b.since)));
}

/** Items without a date come last. */
const dated = (on: IsoDate | undefined) => ({ on: on ?? '9999-12-31' });

type Asked = Required<Omit<AgendaOptions, 'until'>>;

function itemsOf(complaint: Complaint, index: number, day: IsoDate, asked: Asked): AgendaItem[] {
  const [first] = complaint.events;
  if (!first || first.on > day) return [];
  const ref = complaint.events.find((event) => event.ref)?.ref;
  const rows = obligationsOf(complaint, day, { by: asked.by }).filter(
    ({ standing, party, settledOn }) =>
      WAITING.includes(standing) && !settledOn && (asked.windows || party === 'landlord'),
  );
  return together(rows).map((of): AgendaItem => {
    const [row, ...also] = [...of].sort(
      (a, b) =>
        Number(a.standing === 'contingent') - Number(b.standing === 'contingent') ||
        inOrder(dated(dayOf(a)), dated(dayOf(b))),
    ) as [Obligation, ...Obligation[]];
    const on = dayOf(row);
    const since = row.from ?? ('on' in row.authority ? row.authority.on : first.on);
    return { index, ...(ref && { ref }), row, also, ...(on && { on }), since };
  });
}

/** The latest possible last day on time, including letters. */
export const dayOf = ({ putOffTo, due, last }: Obligation): IsoDate | undefined =>
  putOffTo ?? due ?? last.latest;

/** Groups the rows of the policy and the Code that require the same at the same stage. */
function together(rows: readonly Obligation[]): Obligation[][] {
  const groups = new Map<string, Obligation[]>();
  for (const row of rows) {
    const { by, stage, duty, id } = row;
    const key = by === 'policy' || by === 'code' ? `${stage} ${duty}` : id;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** A change that comes by itself if nothing happens. */
export interface Ahead {
  /** The day on which it has changed: the day after a last day on time. */
  readonly on: IsoDate;
  /**
   * `turns-overdue`: a duty of the landlord; `lapses`: a complainant's time to act; `opens`: a stage, because time ran
   * out; `closes`: the complaint, because time ran out.
   */
  readonly change: 'turns-overdue' | 'lapses' | 'opens' | 'closes';
  /** The duty whose time runs out: see `Obligation.id`. */
  readonly of: string;
  /** The row, as of `asOf`. */
  readonly row?: Obligation;
  /** The stage that opens, or at which the complaint is closed. */
  readonly stage?: string | null;
}

/**
 * Lists, with dates, what changes if nothing happens after a day: duties that turn overdue, time that lapses, stages
 * that open, complaints that close.
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
  const byTime = timeUntil(knownByEvents(known, to)).map(
    ({ on, expiryOf, after }): Ahead => ({
      on: addCalendarDays(on, 1),
      change: after.end ? 'closes' : 'opens',
      of: expiryOf,
      stage: after.stage,
    }),
  );
  const past = timeUntil(knownByEvents(known, from)).length;
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
  const events = history.map(({ event }) => event);
  return Object.freeze(marked('complaint', { ...complaint, history, events }));
}
