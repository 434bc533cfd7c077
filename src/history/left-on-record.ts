import type { IsoDate } from '../calendar/index.js';
import type { Condition, EventType } from '../policy/index.js';
import { given } from '../policy/index.js';
import type { Complaint } from './complaint.js';
import { restrictionsOf } from './restrictions.js';

/** A restriction on contact that was put on the complainant's record, is over, and is not known to be off it. */
export interface LeftOnRecord {
  readonly clause: string;
  /** What the policy has the landlord do at the end of it. */
  readonly must: string;
  readonly stage: string | null;
  /** The event that would show that it is off the record. */
  readonly shownBy: EventType;
  /** Its last day. */
  readonly on: IsoDate;
}

const SHOWN_BY: EventType = 'conduct.lifted';

/** The restrictions that ended by their own date, under a policy by which they then go off the record. */
export function leftOnRecord(complaint: Complaint, asOf: IsoDate): LeftOnRecord[] {
  const powers = given(given(complaint.policy.conduct)?.powers) ?? [];
  const due = powers
    .flatMap(({ formalities }) => formalities)
    .filter(({ of, holds }) => of.includes(SHOWN_BY) && isOnRecord(holds));
  return restrictionsOf(complaint, asOf)
    .filter(({ standing, recorded, endNotedOn }) => standing === 'ended' && recorded && !endNotedOn)
    .flatMap(({ until = asOf, stage = null }) =>
      due.map(({ clause, must }) => ({ clause, must, stage, shownBy: SHOWN_BY, on: until })),
    );
}

const isOnRecord = (holds: Condition): boolean => 'fact' in holds && holds.fact === 'recorded';
