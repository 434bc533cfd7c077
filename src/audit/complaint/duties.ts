import { dateWithYear } from '../../calendar/index.js';
import { wasChecked } from '../../codes/index.js';
import type { Obligation, PolicyObligation } from '../../obligations/index.js';
import { dutyInWords } from '../../obligations/index.js';
import { present } from '../../policy/index.js';
import { howLate } from './check.js';

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
   * `unknown`: only facts the source is silent on could tell, or it was done and its limit was not seen.
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
  const who = party === 'landlord' ? 'The landlord' : 'The complainant';
  const isUnchecked = filledFrom !== undefined && !wasChecked(filledFrom);
  const unchecked = isUnchecked
    ? ' This provision was not checked against the text of the Code.'
    : '';
  return present({
    ...{ id, stage, duty, party, clause, from, due, settledOn, standing },
    ...{ workingDaysTaken, workingDaysLate, filledFrom },
    met: standing === 'done' && (limit === 'not-seen' || row.start) ? 'unknown' : MET[standing],
    because: `${who} ${HOW[standing](row)} (${filledFrom ?? clause}).${unchecked}`,
  });
}

type Words = (duty: PolicyObligation) => string;

const on: Words = ({ settledOn }) => (settledOn ? ` on ${dateWithYear(settledOn)}` : '');
const had: Words = (duty) =>
  `${duty.due ? `had until ${dateWithYear(duty.due)} to` : { landlord: 'had to', complainant: 'could' }[duty.party]} ${dutyInWords(duty)}`;
const must: Words = (duty) =>
  `${duty.party === 'landlord' ? 'must' : 'can'} ${dutyInWords(duty)}${duty.due ? ` by ${dateWithYear(duty.due)}` : ''}`;

/** How each standing is told. */
const HOW: Readonly<Record<Obligation['standing'], Words>> = {
  met: (duty) => `${had(duty)} and did so${on(duty)}`,
  done: (duty) =>
    `${had(duty)} and did so${on(duty)}. ${duty.lateUnless ? `That was ${howLate(duty.lateUnless.workingDays)}, unless a ${duty.lateUnless.fact === 'response.extended' ? 'holding letter' : 'pause'} extended the deadline` : 'No time limit is known'}`,
  late: (duty) => `${had(duty)} but did so${on(duty)}, ${howLate(duty.workingDaysLate)}`,
  missed: (duty) =>
    `${had(duty)} and did not. It was ${howLate(duty.workingDaysLate, 'overdue')} when it stopped being required`,
  overdue: (duty) =>
    `${had(duty)} and has not done so. It is ${howLate(duty.workingDaysLate, 'overdue')}`,
  open: must,
  released: (duty) => `no longer needs to ${dutyInWords(duty)}`,
  contingent: (duty) => `${must(duty)} if the complaint becomes formal`,
  'to-be-judged': (duty) =>
    `${had(duty)}. Someone needs to judge whether there was good reason to do so later`,
  lapsed: (duty) => `${had(duty)} and did not`,
  unknown: (duty) => `${had(duty)}. The record does not cover whether this was done`,
};
