import type { IsoDate } from '../calendar/index.js';
import {
  EVENT_NAMES,
  type EventType,
  type Limit,
  type Stage,
  type Step,
  type Trigger,
} from '../policy/index.js';
import { factsOf, firstDay, type KnownFacts, openedByFact, settledOn } from './facts.js';
import type { Obligation } from './obligation.js';

/** The limit that applies to a step, and the day it runs from or why that is not known. */
export interface Start {
  readonly limit: Limit;
  readonly from?: IsoDate;
  readonly missing?: string;
}

/** Finds another duty of the same complaint, as it stands. */
export type FindDuty = (stage: Stage, step: Step) => Obligation | undefined;

/** The first limit whose trigger has happened; failing that the first, with the reason why it does not run yet. */
export function startOf(
  known: KnownFacts,
  stage: Stage,
  step: Step,
  limits: readonly Limit[],
  find: FindDuty,
): Start {
  const applicable = limits.filter(
    ({ after }) => !after || factsOf(known, stage.id, [after]).length > 0,
  );
  for (const limit of applicable) {
    const from = dayOf(known, stage, step, limit.from, find);
    if (from) return { limit, from };
  }
  const limit = applicable[0] ?? (limits[0] as Limit);
  return {
    limit,
    missing: `The limit runs from ${nameOf(limit.from)}, which is not in the record.`,
  };
}

const nameOf = (trigger: Trigger): string =>
  typeof trigger === 'string'
    ? EVENT_NAMES[trigger]
    : `the end of the time for ${trigger.expiryOf}`;

function dayOf(
  known: KnownFacts,
  stage: Stage,
  step: Step,
  trigger: Trigger,
  find: FindDuty,
): IsoDate | undefined {
  if (typeof trigger === 'object') return expiredOn(known, stage, trigger.expiryOf, find);
  if (trigger === 'complaint.received') return firstDay(known, trigger);
  const days = factsOf(known, stage.id, [trigger]).map(({ event }) => event.on);
  if (step.party === 'complainant') {
    // The window runs from the latest answer, of those before the complainant acted.
    const used = settledOn(known, stage, step);
    return days.findLast((day) => used === undefined || day <= used);
  }
  return days[0] ?? insteadOf(stage, step, trigger, find);
}

/** Where the trigger is itself a duty of the landlord that was not done: the day it should have been done. */
function insteadOf(
  stage: Stage,
  step: Step,
  trigger: EventType,
  find: FindDuty,
): IsoDate | undefined {
  const cause = stage.steps.find(
    (one) => one !== step && one.party === 'landlord' && one.doneBy.includes(trigger),
  );
  const duty = cause && find(stage, cause);
  return duty?.due && (duty.standing === 'overdue' || duty.standing === 'missed')
    ? duty.due
    : undefined;
}

/** The day another duty's time ran out and so opened this stage, unless a fact had opened it by then. */
export function expiredOn(
  known: KnownFacts,
  stage: Stage,
  expiryOf: string,
  find: FindDuty,
): IsoDate | undefined {
  const [stageId, dutyName] = expiryOf.split('/');
  const earlier = known.complaint.policy.stages.find(({ id }) => id === stageId);
  const cause = earlier?.steps.find(({ duty }) => duty === dutyName);
  const duty = earlier && cause && find(earlier, cause);
  if (!duty?.due || known.asOf <= duty.due) return undefined;
  const { due } = duty;
  const doneInTime = duty.settledOn !== undefined && duty.settledOn <= due;
  const closedByThen = known.facts.some(
    ({ event, after }) => after.end !== undefined && event.on <= due,
  );
  const openedBefore = openedByFact(known, stage);
  return doneInTime || closedByThen || (openedBefore !== undefined && openedBefore <= due)
    ? undefined
    : due;
}
