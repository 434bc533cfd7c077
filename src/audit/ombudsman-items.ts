import { dateWithYear, type IsoDate, workingDaysBetween } from '../calendar/index.js';
import { type Complaint, factsUntil } from '../complaint/index.js';
import { allOf, codeCalendar } from '../history/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import { workingDays } from './complaint-check.js';
import { kept } from './complaint-promises.js';

/** Something the Ombudsman asked for or ordered, and how it stands as of a day. */
export interface OmbudsmanItem {
  /** `ombudsman/order-1`: the first that was ordered. Stays the same as facts are added after it. */
  readonly id: string;
  readonly kind: 'information' | 'order';
  /** What was ordered. */
  readonly what?: string;
  /** The day it was asked for or ordered. */
  readonly on: IsoDate;
  readonly dueBy?: IsoDate;
  readonly completedOn?: IsoDate;
  /** Without a date there is nothing to be late by. `unknown`: the source does not tell of what would show it. */
  readonly standing: 'open' | 'overdue' | 'met' | 'late' | 'unknown';
  /** Working days after `dueBy`. */
  readonly workingDaysLate?: number;
  /** In one plain sentence. */
  readonly because: string;
}

/** A determination of the Ombudsman's. */
export interface Determination {
  readonly on: IsoDate;
  readonly finding?: string;
}

/** What the Ombudsman found. */
export const determinationsOf = (complaint: Complaint, asOf: IsoDate): Determination[] =>
  allOf(eventsOf(complaint, asOf), 'ombudsman.determined').map(({ on, finding }) => ({
    on,
    ...(finding && { finding }),
  }));

/**
 * What the Ombudsman asked for and ordered, in order of date. A request for information is met by the first
 * `ombudsman.answered` from that day on; one answer does for every request before it. An order is met by
 * the first `action.completed` from that day on that names it; telling the Ombudsman of it does not do it.
 */
export function ombudsmanItems(complaint: Complaint, asOf: IsoDate): OmbudsmanItem[] {
  const calendar = codeCalendar(complaint);
  return [...informationAsked(complaint, asOf), ...ordersGiven(complaint, asOf)]
    .map(({ dueBy, done, isSilent, ...item }) => {
      const { standing, ...days } = kept(dueBy, done, asOf);
      if (isSilent && !done) return withSentence({ ...item, ...days, standing: 'unknown' });
      const isLate = standing === 'late' || standing === 'overdue';
      const workingDaysLate = isLate && dueBy && workingDaysBetween(dueBy, done ?? asOf, calendar);
      return withSentence({
        ...item,
        ...days,
        standing,
        ...(typeof workingDaysLate === 'number' && { workingDaysLate }),
      });
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

interface Asked extends Pick<OmbudsmanItem, 'id' | 'kind' | 'on' | 'what'> {
  readonly dueBy: IsoDate | undefined;
  /** The day it was done. */
  readonly done: IsoDate | undefined;
  /** Whether the source does not tell of what would show that. */
  readonly isSilent: boolean;
}

function informationAsked(complaint: Complaint, asOf: IsoDate): Asked[] {
  const events = eventsOf(complaint, asOf);
  const isSilent = complaint.silentOn.includes('ombudsman.answered');
  return allOf(events, 'ombudsman.asked').map(({ on, dueBy }, index) => ({
    id: `ombudsman/information-${index + 1}`,
    kind: 'information',
    on,
    dueBy,
    done: allOf(events, 'ombudsman.answered').find((one) => one.on >= on)?.on,
    isSilent,
  }));
}

function ordersGiven(complaint: Complaint, asOf: IsoDate): Asked[] {
  const events = eventsOf(complaint, asOf);
  const isSilent = complaint.silentOn.includes('action.completed');
  const used = new Set<ComplaintEvent>();
  return allOf(events, 'ombudsman.determined')
    .flatMap(({ on, orders = [] }) => orders.map((order) => ({ on, ...order })))
    .map(({ on, what, dueBy }, index) => {
      const done = allOf(events, 'action.completed').find(
        (one) => one.on >= on && one.action === what && !used.has(one),
      );
      if (done) used.add(done);
      const id = `ombudsman/order-${index + 1}`;
      return { id, kind: 'order', on, what, dueBy, done: done?.on, isSilent };
    });
}

/** What was asked for or ordered, by when, and what became of it. */
function withSentence(item: Omit<OmbudsmanItem, 'because'>): OmbudsmanItem {
  const { kind, what, on, dueBy, completedOn, standing, workingDaysLate = 0 } = item;
  const ordered =
    kind === 'order'
      ? `ordered on ${dateWithYear(on)}: ${what}`
      : `asked for information on ${dateWithYear(on)}`;
  const by = dueBy ? `, by ${dateWithYear(dueBy)}` : '';
  const days = workingDays(workingDaysLate);
  const done = completedOn ? dateWithYear(completedOn) : '';
  const said = {
    open: 'That is still to be done.',
    overdue: `That is overdue by ${days}.`,
    met: `That was done on ${done}.`,
    late: `That was done on ${done}, late by ${days}.`,
    unknown: 'Whether that was done the source does not tell.',
  }[standing];
  return { ...item, because: `The Housing Ombudsman ${ordered}${by}. ${said}` };
}

const eventsOf = (complaint: Complaint, asOf: IsoDate) =>
  factsUntil(complaint, asOf).map(({ event }) => event);
