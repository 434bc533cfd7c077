import type { IsoDate } from '../../calendar/index.js';
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
