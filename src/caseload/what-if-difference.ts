import type { IsoDate } from '../calendar/index.js';
import type { DueDateDifference, Obligation, Standing } from '../complaint/index.js';

/** How something to be done stands: its last day on time, and what became of it. */
export interface Due {
  /** Absent where there is none, or it is not known. */
  readonly due?: IsoDate;
  /**
   * By the policy, as of an obligation. By the Code: `in-time`; `late`, also where it was never done;
   * `to-be-judged`, where a holding letter puts it off beyond what the Code gives without more; `open`;
   * `not-owed`, where the complaint ended before it was due; `unknown`.
   */
  readonly standing: Standing | 'in-time' | 'to-be-judged' | 'not-owed';
  readonly workingDaysLate?: number;
}

/** One thing to be done that would be due on another day, stand otherwise, or be there or not. */
export interface WhatIfDifference {
  /** By whose time. */
  readonly by: 'policy' | 'code';
  /** The policy's id for it. */
  readonly stage: string | null;
  readonly duty: Obligation['duty'];
  /** Who has to do it, or may. */
  readonly party: Obligation['party'];
  /** As it is. Absent where it is not to be done. */
  readonly before?: Due;
  /** As it would be. Absent where it would not be to be done. */
  readonly after?: Due;
  /** `moves`: to another due date. `becomes-late`, `no-longer-late`: of the landlord's alone. Empty where it only stands otherwise. */
  readonly effects: readonly ('moves' | 'becomes-late' | 'no-longer-late')[];
  /** Whether the landlord would still have to do it. */
  readonly isOwed: boolean;
  /** In one plain sentence, with the reason. */
  readonly because: string;
}

const LATE: readonly Due['standing'][] = ['late', 'overdue', 'missed'];

/** What becomes of something to be done. */
export function effectsOf(
  party: Obligation['party'],
  before?: Due,
  after?: Due,
): WhatIfDifference['effects'] {
  const [wasLate, isLate] = [before, after].map(
    (one) => party === 'landlord' && !!one && LATE.includes(one.standing),
  );
  return [
    ...(before && after && before.due !== after.due ? (['moves'] as const) : []),
    ...(isLate && !wasLate ? (['becomes-late'] as const) : []),
    ...(wasLate && !isLate ? (['no-longer-late'] as const) : []),
  ];
}

const OWED: readonly Due['standing'][] = ['open', 'overdue'];

/** A difference under the policy; none where there is nothing to be done either way. */
export function ofPolicy(difference: DueDateDifference): WhatIfDifference[] {
  const { stage, duty, because } = difference;
  const party = (difference.after ?? difference.before)?.party ?? 'landlord';
  const [before, after] = [stateOf(difference.before), stateOf(difference.after)];
  if ([before, after].every((one) => one === undefined || one.standing === 'released')) return [];
  return [
    {
      by: 'policy',
      stage,
      duty,
      party,
      ...(before && { before }),
      ...(after && { after }),
      effects: effectsOf(party, before, after),
      isOwed: party === 'landlord' && !!after && OWED.includes(after.standing),
      because,
    },
  ];
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
