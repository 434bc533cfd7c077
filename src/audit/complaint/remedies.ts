import type { IsoDate } from '../../calendar/index.js';
import { dateWithYear } from '../../calendar/index.js';
import type { CaseFile } from '../../history/index.js';
import { allOf, firstOn, tells } from '../../history/index.js';
import type { Obligation } from '../../obligations/index.js';
import { EVENT_NAMES, present } from '../../policy/index.js';
import type { Check, Judged } from './check.js';
import { cannotSay, fails, howLate, meets, review } from './check.js';

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
  /** In plain sentences. */
  readonly because: string;
}

/** A row of what the Ombudsman asked for or ordered: what, by when, and what became of it. */
export function ombudsmanItemOf(row: Obligation): OmbudsmanItem {
  const promise = promiseOf(row);
  const { what, on, dueBy, completedOn, standing, workingDaysLate = 0 } = promise;
  const kind = row.duty === 'obey-order' ? 'order' : 'information';
  const [asked, did] =
    kind === 'order' ? ['ordered an action', 'done'] : ['asked for information', 'given'];
  const by = dueBy ? ` by ${dateWithYear(dueBy)}` : '';
  const due = by && `was due${by} and `;
  const done = completedOn ? dateWithYear(completedOn) : '';
  const became = {
    open: by ? `It is due${by}.` : `It has not been ${did} yet.`,
    overdue: `It was due${by} and is ${howLate(workingDaysLate, 'overdue')}.`,
    met: `It ${due}was ${did} on ${done}.`,
    late: `It ${due}was ${did} on ${done}, ${howLate(workingDaysLate)}.`,
    unknown: `${by && `It was due${by}. `}The record does not cover whether it was ${did}.`,
  }[standing];
  const because = `The Housing Ombudsman ${asked} on ${dateWithYear(on)}${what ? ` (‘${what}’)` : ''}. ${became}`;
  return { id: row.id, kind, ...promise, because };
}

/** Whether each remedy that was promised had a date, and was done by it. */
export const promisesKept: Check = ({ promises }) => promises.map(ofPromise);

function ofPromise(row: Obligation): Judged {
  const { what, on, dueBy, standing, workingDaysLate = 0 } = promiseOf(row);
  const name = `The action agreed on ${dateWithYear(on)}${what ? ` (‘${what}’)` : ''}`;
  if (!dueBy) return cannotSay(`${name} has no due date in the record`, { on });
  const by = dateWithYear(dueBy);
  const late = { on, workingDaysLate };
  const due = `${name} was due by ${by}`;
  return {
    met: meets(`${due} and was done on time`, { on }),
    late: fails(`${due} and was done ${howLate(workingDaysLate)}`, late),
    overdue: fails(`${due} and is ${howLate(workingDaysLate, 'overdue')}`, late),
    open: cannotSay(`${name} is not due until ${by}`, { on }),
    unknown: cannotSay(`${due}. The record does not show whether it was done`, { on }),
  }[standing];
}

/** Whether an answer that finds the landlord at fault says what it will do about it. */
export const putRight: Check = (file) =>
  upheld(file).map((answer): Judged => {
    const { on, type, outcome } = answer;
    const upholds = outcome === 'partly-upheld' ? 'partly upholds' : 'upholds';
    const name = `${EVENT_NAMES[type]} of ${dateWithYear(on)} ${upholds} the complaint`;
    const told = tells('remedies', answer, false);
    const agreed = allOf(file.events, 'action.agreed').filter((one) => one.on <= on);
    const sameDay = agreed.some((one) => one.on === on);
    if (told === true || (told === 'unknown' && sameDay))
      return meets(`${name} and says what the landlord will do to put things right`, { on });
    const unclear = `${name}. The record does not show what remedy it offers`;
    if (told === 'unknown') return cannotSay(unclear, { on });
    const [earlier] = agreed;
    const none = `${name} but offers no remedy`;
    if (!earlier) return fails(none, { on });
    const check = `Someone needs to check whether the action agreed on ${dateWithYear(earlier.on)} puts things right`;
    return review(`${none}. ${check}`, { on });
  });

/** The answers that find the landlord at fault. */
export const upheld = ({ events }: Pick<CaseFile, 'events'>) =>
  allOf(events, 'response.sent', 'decision.sent').filter(
    ({ outcome }) => outcome === 'upheld' || outcome === 'partly-upheld',
  );

/** Whether the adjustments that a complainant needs were agreed. */
export const adjustments: Check = (file) => {
  const needed = allOf(file.events, 'complaint.received').find((one) => one.adjustmentsNeeded);
  const on = firstOn(file.events, 'adjustment.agreed');
  if (!needed) return undefined;
  if (on) return meets(`An adjustment was agreed on ${dateWithYear(on)}`, { on });
  const because =
    'The complainant needs adjustments, and the record shows none. Someone needs to check whether any were made';
  return review(because, { on: needed.on });
};
