import { wasChecked } from '../../codes/index.js';
import type { Obligation, PolicyObligation } from '../../obligations/index.js';
import { present, whenRead } from '../../policy/index.js';
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

/** What its sentence says of a row that the audit itself does not. */
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

/** Audits one obligation. */
export function auditDuty(row: PolicyObligation): AuditedDuty {
  const { id, stage, duty, party, clause, from, due, settledOn, standing } = row;
  const { limit, workingDaysTaken, workingDaysLate, by, what, lateUnless } = row;
  const filledFrom = typeof limit === 'object' ? limit.filledFrom : undefined;
  const audited = present({
    ...{ id, stage, duty, party, clause, from, due, settledOn, standing },
    ...{ workingDaysTaken, workingDaysLate, filledFrom },
    met: standing === 'done' && (limit === 'not-seen' || row.start) ? 'unknown' : MET[standing],
  });
  return saying(audited, present({ by, what, lateUnless }));
}
