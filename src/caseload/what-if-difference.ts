import type { Timing } from '../audit/index.js';
import type { IsoDate } from '../calendar/index.js';
import type { DueDateDifference, Obligation, Standing } from '../complaint/index.js';

/** How something to be done stands: its last day on time, and what became of it. */
export interface Due {
  /** Absent where there is none. */
  readonly due?: IsoDate;
  readonly standing: Standing | Timing['standing'];
  readonly workingDaysLate?: number;
}

/** One thing to be done that would be due on another day, stand otherwise, or be there or not. */
export interface WhatIfDifference {
  /** By whose time. */
  readonly by: 'policy' | 'code';
  /** The policy's id for it. */
  readonly stage: string;
  readonly duty: Obligation['duty'];
  /** As it is. Absent where it is not to be done. */
  readonly before?: Due;
  /** As it would be. Absent where it would not be to be done. */
  readonly after?: Due;
  /** `moves`: to another due date. `becomes-late`, `no-longer-late`. Empty where it only stands otherwise. */
  readonly effects: readonly ('moves' | 'becomes-late' | 'no-longer-late')[];
  /** Whether the landlord would still have to do it. */
  readonly isOwed: boolean;
  /** In one plain sentence, with the reason. */
  readonly because: string;
}

const LATE: readonly Due['standing'][] = ['late', 'overdue', 'missed'];

/** What becomes of something to be done, where it is there before and after. */
export function effectsOf(before?: Due, after?: Due): WhatIfDifference['effects'] {
  const [wasLate, isLate] = [before, after].map((one) => !!one && LATE.includes(one.standing));
  return [
    ...(before && after && before.due !== after.due ? (['moves'] as const) : []),
    ...(isLate && !wasLate ? (['becomes-late'] as const) : []),
    ...(wasLate && !isLate ? (['no-longer-late'] as const) : []),
  ];
}

const OWED: readonly Due['standing'][] = ['open', 'overdue'];

/** A difference under the policy. */
export function ofPolicy(difference: DueDateDifference): WhatIfDifference {
  const { stage, duty, because } = difference;
  const [before, after] = [stateOf(difference.before), stateOf(difference.after)];
  return {
    by: 'policy',
    stage,
    duty,
    ...(before && { before }),
    ...(after && { after }),
    effects: effectsOf(before, after),
    isOwed: difference.after?.party === 'landlord' && OWED.includes(difference.after.standing),
    because,
  };
}

function stateOf(duty: Obligation | undefined): Due | undefined {
  if (!duty) return undefined;
  const { due, standing, workingDaysLate } = duty;
  return {
    ...(due && { due }),
    standing,
    ...(workingDaysLate !== undefined && { workingDaysLate }),
  };
}
