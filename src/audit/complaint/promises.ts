import { dateWithYear, type IsoDate, workingDays } from '../../calendar/index.js';
import type { Obligation } from '../../obligations/index.js';
import { present } from '../../policy/index.js';

/** Something promised to put a complaint right, or asked or ordered by the Ombudsman, and what became of it: a row of the ledger. */
export interface PromisedRemedy {
  /** What was promised or ordered; absent where the record does not tell. */
  readonly what?: string;
  /** The day it was promised, asked or ordered. */
  readonly on: IsoDate;
  readonly dueBy?: IsoDate;
  readonly completedOn?: IsoDate;
  /**
   * As of the day. Without a date there is nothing to be late by: `open` until it is done, then `met`. `unknown`:
   * the source does not tell of what was done, or something was and it cannot be said whether it was this.
   */
  readonly standing: 'open' | 'overdue' | 'met' | 'late' | 'unknown';
  /** Working days after `dueBy`. */
  readonly workingDaysLate?: number;
}

/** A row of what was promised or ordered, as a promise. */
export function promiseOf(row: Obligation): PromisedRemedy {
  const { what, authority, due, settledOn, standing, workingDaysLate } = row;
  return present({
    ...{ what, dueBy: due, completedOn: settledOn, workingDaysLate },
    on: (authority as Extract<typeof authority, { fact: unknown }>).on,
    standing: standing === 'done' ? 'met' : (standing as PromisedRemedy['standing']),
  });
}

/** Something the Ombudsman asked for or ordered, and how it stands as of a day. */
export interface OmbudsmanItem extends PromisedRemedy {
  /** `ombudsman/order-1`: the first that was ordered. Stays the same as facts are added after it. */
  readonly id: string;
  readonly kind: 'information' | 'order';
  /** In one plain sentence. */
  readonly because: string;
}

/** A row of what the Ombudsman asked for or ordered: what, by when, and what became of it. */
export function ombudsmanItemOf(row: Obligation): OmbudsmanItem {
  const promise = promiseOf(row);
  const { what, on, dueBy, completedOn, standing, workingDaysLate = 0 } = promise;
  const kind = row.duty === 'obey-order' ? 'order' : 'information';
  const asked =
    kind === 'order'
      ? `ordered on ${dateWithYear(on)}: ${what}`
      : `asked for information on ${dateWithYear(on)}`;
  const by = dueBy ? `, by ${dateWithYear(dueBy)}` : '';
  const days = workingDays(workingDaysLate);
  const done = completedOn ? dateWithYear(completedOn) : '';
  const became = {
    open: 'That is still to be done.',
    overdue: `That is overdue by ${days}.`,
    met: `That was done on ${done}.`,
    late: `That was done on ${done}, late by ${days}.`,
    unknown: 'Whether that was done the source does not tell.',
  }[standing];
  const because = `The Housing Ombudsman ${asked}${by}. ${became}`;
  return { id: row.id, kind, ...promise, because };
}
