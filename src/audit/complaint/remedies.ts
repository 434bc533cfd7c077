import type { IsoDate } from '../../calendar/index.js';
import { tells } from '../../lifecycle/index.js';
import type { Obligation } from '../../obligations/index.js';
import { oncePer, present, whenRead } from '../../policy/index.js';
import { every, firstDay, isNotCovered } from '../events.js';
import type { CaseCheck, Judgement, TimedCase } from './check.js';
import { cannotSay, fails, meets, review } from './check.js';
import { itemBecause } from './ombudsman-words.js';

/** A promise to put a complaint right, or a request or order of the Ombudsman, and its outcome: a row of the ledger. */
export interface PromisedRemedy {
  /** What was promised or ordered; absent if the record does not show it. */
  readonly what?: string;
  /** The day it was promised, requested or ordered. */
  readonly on: IsoDate;
  readonly dueBy?: IsoDate;
  readonly completedOn?: IsoDate;
  /**
   * As of the day. Without a due date nothing can be late: `open` until it is done, then `met`. `unknown`:
   * the record does not cover what was done, or does not show whether an action was this one. `missed`,
   * `released`: the Ombudsman determined the complaint first, after the due date or before it.
   */
  readonly standing: 'open' | 'overdue' | 'met' | 'late' | 'missed' | 'released' | 'unknown';
  /** The day of that determination. */
  readonly overtakenOn?: IsoDate;
  /** Working days after `dueBy`. */
  readonly workingDaysLate?: number;
}

/** Turns a row of the ledger into a promise. */
export function promiseOf(row: Obligation): PromisedRemedy {
  const { what, authority, due, settledOn, overtakenOn, standing, workingDaysLate } = row;
  return present({
    ...{ what, dueBy: due, completedOn: settledOn, overtakenOn, workingDaysLate },
    on: (authority as Extract<typeof authority, { fact: unknown }>).on,
    standing: standing === 'done' ? 'met' : (standing as PromisedRemedy['standing']),
  });
}

/** A request or order of the Ombudsman, and its standing as of a day. */
export interface OmbudsmanItem extends PromisedRemedy {
  /** `ombudsman/order-1` is the first order. Stays the same as later events are added. */
  readonly id: string;
  readonly kind: 'information' | 'order';
  /** The payment ordered, in pounds. */
  readonly compensation?: number;
  /** In plain sentences. */
  readonly because: string;
}

/** Turns a row of the ledger into a request or order of the Ombudsman. */
export function ombudsmanItemOf(row: Obligation): OmbudsmanItem {
  const kind: OmbudsmanItem['kind'] = row.duty === 'obey-order' ? 'order' : 'information';
  const { id, compensation } = row;
  return saying(present({ id, kind, ...promiseOf(row), compensation }), undefined);
}

const saying = whenRead({
  because: (_: undefined, item: Omit<OmbudsmanItem, 'because'>) => itemBecause(item),
});

/** Whether each promised remedy had a due date and was done by it. */
export const promisesKept: CaseCheck = ({ promises }) => promises.map(ofPromise);

function ofPromise(row: Obligation): Judgement {
  const { standing, dueBy, ...promise } = promiseOf(row);
  if (!dueBy) return cannotSay('promise-without-date', promise);
  const due = { ...promise, dueBy };
  if (standing === 'met') return meets('promise-kept', due);
  if (standing === 'late') return fails('promise-kept-late', due);
  if (standing === 'overdue') return fails('promise-overdue', due);
  return cannotSay(standing === 'open' ? 'promise-not-due-yet' : 'promise-not-covered', due);
}

/** The days on which actions were agreed, in order. */
export const daysOfAgreedActions = oncePer(
  ({ events }: TimedCase): ReadonlySet<IsoDate> =>
    new Set(every('agreed-action', events).map(({ on }) => on)),
);

/** Whether an answer that finds the landlord at fault says how the landlord will put it right. */
export const putRight: CaseCheck = (file) =>
  upheld(file).map((event) => {
    const { on, type, outcome } = event;
    const answer = { on, type, isPartly: outcome === 'partly-upheld' };
    const isTold = tells('remedies', event, false);
    const agreed = daysOfAgreedActions(file);
    const isSameDay = agreed.has(on);
    if (isTold === true || (isTold === 'unknown' && isSameDay))
      return meets('remedy-offered', answer);
    if (isTold === 'unknown') return cannotSay('remedy-not-recorded', answer);
    const [agreedOn] = agreed;
    if (agreedOn && agreedOn <= on)
      return review('remedy-perhaps-agreed-before', { ...answer, agreedOn });
    return isNotCovered(file, 'agreed-action')
      ? cannotSay('agreed-action-not-covered', answer)
      : fails('no-remedy', answer);
  });

/** The answers that find the landlord at fault. */
export const upheld = ({ events }: Pick<TimedCase, 'events'>) =>
  every('response-or-decision', events).filter(
    ({ outcome }) => outcome === 'upheld' || outcome === 'partly-upheld',
  );

/** Whether the adjustments that a complainant needs were agreed. */
export const adjustments: CaseCheck = ({ events }) => {
  const needed = every('receipt', events).find(({ adjustmentsNeeded }) => adjustmentsNeeded);
  const on = firstDay('agreed-adjustment', events);
  if (!needed) return undefined;
  return on
    ? meets('adjustment-agreed', { on })
    : review('no-adjustment-recorded', { on: needed.on });
};
