import { wasChecked } from '../../codes/index.js';
import type { Obligation, PolicyObligation } from '../../obligations/index.js';
import { present } from '../../policy/index.js';
import { dutyBecause } from './words.js';

/** One obligation of the policy, audited: whether it was met, and by how many working days not. */
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
   * `not-yet`: owed, and not yet due. `not-owed`: released, or a complainant's time that was let pass.
   * `unknown`: only events the source is silent on could tell, or it was done and its limit was not seen.
   */
  readonly met: boolean | 'not-yet' | 'not-owed' | 'unknown';
  /** The provision, where the limit is not the policy's own but was filled from the Code. */
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

/** Audits one obligation. */
export function auditDuty(row: PolicyObligation): AuditedDuty {
  const { id, stage, duty, party, clause, from, due, settledOn, standing } = row;
  const { limit, workingDaysTaken, workingDaysLate } = row;
  const filledFrom = typeof limit === 'object' ? limit.filledFrom : undefined;
  const isUnchecked = filledFrom !== undefined && !wasChecked(filledFrom);
  return present({
    ...{ id, stage, duty, party, clause, from, due, settledOn, standing },
    ...{ workingDaysTaken, workingDaysLate, filledFrom },
    met: standing === 'done' && (limit === 'not-seen' || row.start) ? 'unknown' : MET[standing],
    because: dutyBecause({ ...row, cited: filledFrom ?? clause, isUnchecked }),
  });
}
