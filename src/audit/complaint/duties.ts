import { dateWithYear, workingDays } from '../../calendar/index.js';
import { wasChecked } from '../../codes/index.js';
import type { Obligation, PolicyObligation } from '../../obligations/index.js';
import { dutyInWords } from '../../obligations/index.js';
import { EVENT_NAMES, present } from '../../policy/index.js';

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
  /** In one plain sentence. */
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
  const unchecked = isUnchecked ? ", not compared with the Code's own text" : '';
  return present({
    ...{ id, stage, duty, party, clause, from, due, settledOn, standing },
    ...{ workingDaysTaken, workingDaysLate, filledFrom },
    met: standing === 'done' && (limit === 'not-seen' || row.start) ? 'unknown' : MET[standing],
    because: `${who} ${HOW[standing](row)} (${filledFrom ?? clause}${unchecked}).`,
  });
}

type Words = (duty: PolicyObligation) => string;

const by: Words = ({ due }) => (due ? ` by ${dateWithYear(due)}` : '');
const on: Words = ({ settledOn }) => (settledOn ? ` on ${dateWithYear(settledOn)}` : '');
const days: Words = ({ workingDaysLate = 0 }) => workingDays(workingDaysLate);
const had: Words = (duty) =>
  `${duty.party === 'landlord' ? 'had to' : 'could'} ${dutyInWords(duty)}${by(duty)}`;

/** How each standing is told. */
const HOW: Readonly<Record<Obligation['standing'], Words>> = {
  met: (duty) => `${had(duty)} and did so${on(duty)}`,
  done: (duty) =>
    `${had(duty)} and did so${on(duty)}; ${duty.lateUnless ? `that was late by ${workingDays(duty.lateUnless.workingDays)} unless ${EVENT_NAMES[duty.lateUnless.fact]} put it off` : 'no limit is known to judge that by'}`,
  late: (duty) => `${had(duty)} and did so${on(duty)}, late by ${days(duty)}`,
  missed: (duty) =>
    `${had(duty)} and never did: ${days(duty)} had passed when something else overtook it`,
  overdue: (duty) => `${had(duty)} and has not done so: it is overdue by ${days(duty)}`,
  open: (duty) => `${duty.party === 'landlord' ? 'has to' : 'can'} ${dutyInWords(duty)}${by(duty)}`,
  released: (duty) => `no longer had to ${dutyInWords(duty)}`,
  contingent: (duty) =>
    `would have to ${dutyInWords(duty)}${by(duty)} if the complaint became formal`,
  'to-be-judged': (duty) =>
    `${had(duty)}; whether there was good reason for doing so later is for a person to judge`,
  lapsed: (duty) => `${had(duty)} and did not`,
  unknown: (duty) => `${had(duty)}; whether that was done the source does not tell`,
};
