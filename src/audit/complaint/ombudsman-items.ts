import { dateWithYear, type IsoDate, workingDays } from '../../calendar/index.js';
import { type Complaint, factsUntil } from '../../complaint/index.js';
import { allOf } from '../../history/index.js';
import { ledgerOf } from '../../obligations/index.js';
import { type PromisedRemedy, promiseOf } from './promises.js';

/** Something the Ombudsman asked for or ordered, and how it stands as of a day. */
export interface OmbudsmanItem extends PromisedRemedy {
  /** `ombudsman/order-1`: the first that was ordered. Stays the same as facts are added after it. */
  readonly id: string;
  readonly kind: 'information' | 'order';
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

/** What the Ombudsman asked for and ordered, in order of date: rows of the ledger. */
export const ombudsmanItems = (complaint: Complaint, asOf: IsoDate): OmbudsmanItem[] =>
  ledgerOf(complaint, asOf)
    .rows('ombudsman')
    .map((row) =>
      withSentence({
        id: row.id,
        kind: row.duty === 'obey-order' ? 'order' : 'information',
        ...promiseOf(row),
      }),
    );

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
