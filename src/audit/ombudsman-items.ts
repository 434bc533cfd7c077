import { dateWithYear, type IsoDate, workingDaysBetween } from '../calendar/index.js';
import { type Complaint, factsUntil } from '../complaint/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import { allOf, codeCalendar } from './complaint-case.js';
import { workingDays } from './complaint-check.js';
import { kept } from './complaint-promises.js';

/** Something the Ombudsman asked for or ordered, and how it stands as of a day. */
export interface OmbudsmanItem {
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
  const events = eventsOf(complaint, asOf);
  const { silentOn } = complaint;
  const calendar = codeCalendar(complaint);
  const used = new Set<ComplaintEvent>();
  const item = (
    base: Pick<OmbudsmanItem, 'kind' | 'on' | 'what'>,
    dueBy: IsoDate | undefined,
    done: IsoDate | undefined,
    silent: boolean,
  ): OmbudsmanItem => {
    const how = kept(dueBy, done, asOf);
    const isLate = how.standing === 'late' || how.standing === 'overdue';
    return withSentence(
      silent && !done
        ? { ...base, ...how, standing: 'unknown' }
        : {
            ...base,
            ...how,
            ...(isLate &&
              dueBy && { workingDaysLate: workingDaysBetween(dueBy, done ?? asOf, calendar) }),
          },
    );
  };
  const asked = allOf(events, 'ombudsman.asked').map(({ on, dueBy }) => {
    const done = allOf(events, 'ombudsman.answered').find((one) => one.on >= on)?.on;
    return item({ kind: 'information', on }, dueBy, done, silentOn.includes('ombudsman.answered'));
  });
  const ordered = allOf(events, 'ombudsman.determined').flatMap(({ on, orders = [] }) =>
    orders.map(({ what, dueBy }) => {
      const done = allOf(events, 'action.completed').find(
        (one) => one.on >= on && one.action === what && !used.has(one),
      );
      if (done) used.add(done);
      const silent = silentOn.includes('action.completed');
      return item({ kind: 'order', on, what }, dueBy, done?.on, silent);
    }),
  );
  return [...asked, ...ordered].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
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
