import { wasChecked } from '../../codes/index.js';
import type { Obligation, PolicyObligation } from '../../obligations/index.js';
import { present, whenRead } from '../../policy/index.js';
import type { Mutable } from '../verdict.js';
import { dutyBecause } from './words.js';

/** One obligation of the policy, audited: whether it was met, and if not, how many working days late. */
export interface AuditedDuty
  extends Pick<
    PolicyObligation,
    | 'id'
    | 'stage'
    | 'duty'
    | 'party'
    | 'clause'
    | 'from'
    | 'due'
    | 'settledOn'
    | 'standing'
    | 'workingDaysTaken'
    | 'workingDaysLate'
  > {
  /**
   * `not-yet`: not yet due. `not-owed`: released, or the complainant did not use their time. `unknown`: only
   * events that the record does not cover could show it, or it was done and its limit was not seen.
   */
  readonly met: boolean | 'not-yet' | 'not-owed' | 'unknown';
  /** The provision of the Code that the limit was filled from, if it is not the policy's own. */
  readonly filledFrom?: string;
  /** In plain sentences. */
  readonly because: string;
}

const MET = {
  met: true,
  done: true,
  late: false,
  missed: false,
  overdue: false,
  open: 'not-yet',
  contingent: 'not-yet',
  'to-be-judged': 'unknown',
  released: 'not-owed',
  lapsed: 'not-owed',
  unknown: 'unknown',
} as const satisfies Record<Obligation['standing'], AuditedDuty['met']>;

/** The fields of a row that its sentence needs and the audited duty does not have. */
type Rest = Pick<PolicyObligation, 'by' | 'what' | 'lateUnless'>;

const saying = whenRead({
  because: (rest: Rest, duty: Omit<AuditedDuty, 'because'>) => {
    const { party, duty: name, due, settledOn, standing, workingDaysLate } = duty;
    const { filledFrom, clause } = duty;
    const isUnchecked = filledFrom !== undefined && !wasChecked(filledFrom);
    return dutyBecause({
      ...rest,
      ...present({ party, duty: name, due, settledOn, standing, workingDaysLate }),
      ...{ cited: filledFrom ?? clause, isUnchecked },
    });
  },
});

/** Shared by the many rows without `what` or `lateUnless`. */
const NO_MORE: Rest = { by: 'policy' };

export function auditDuty(row: PolicyObligation): AuditedDuty {
  const { id, stage, duty, party, clause, standing, limit, what, lateUnless } = row;
  const filledFrom = typeof limit === 'object' ? limit.filledFrom : undefined;
  const isUnknown = standing === 'done' && (limit === 'not-seen' || row.start);
  const audited: Partial<Mutable<AuditedDuty>> = { id, stage, duty, party, clause };
  if (row.from) audited.from = row.from;
  if (row.due) audited.due = row.due;
  if (row.settledOn) audited.settledOn = row.settledOn;
  audited.standing = standing;
  if (row.workingDaysTaken !== undefined) audited.workingDaysTaken = row.workingDaysTaken;
  if (row.workingDaysLate !== undefined) audited.workingDaysLate = row.workingDaysLate;
  if (filledFrom) audited.filledFrom = filledFrom;
  audited.met = isUnknown ? 'unknown' : MET[standing];
  const rest = what || lateUnless ? present({ by: row.by, what, lateUnless }) : NO_MORE;
  return saying(audited as AuditedDuty, rest);
}
