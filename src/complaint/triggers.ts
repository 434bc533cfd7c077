import type { IsoDate } from '../calendar/index.js';
import {
  aboutComplaint,
  factsOf,
  firstDay,
  inWords,
  type KnownFacts,
  openedOn,
  settledOn,
} from '../history/index.js';
import {
  type Answer,
  answer,
  DUTY_NAMES,
  type Duty,
  EVENT_NAMES,
  type EventType,
  type Limit,
  type Stage,
  type Step,
  type Trigger,
} from '../policy/index.js';
import type { Obligation } from './obligation.js';

/** The limit that applies to a step, and the day it runs from or why that is not known. */
export interface Start {
  readonly limit: Limit;
  readonly from?: IsoDate;
  readonly missing?: string;
}

/** Finds another duty of the same complaint, as it stands. */
export type FindDuty = (stage: Stage, step: Step) => Obligation | undefined;

/** What the choice between limits turns on, besides the complaint's kind. */
export interface Circumstances {
  /** Whether a fact has happened that a limit comes after. */
  readonly hasHappened: (type: EventType) => boolean;
  /** The day a limit runs from, if it has come. */
  readonly dayOf: (from: Limit['from']) => IsoDate | undefined;
}

/** The first limit whose trigger has happened; failing that the first, with the reason why it does not run yet. */
export function runningLimit(
  { complaint, asOf }: KnownFacts,
  limits: readonly Limit[],
  { hasHappened, dayOf }: Circumstances,
): Start {
  const about = limits.some(({ when }) => when) ? aboutComplaint(complaint, asOf) : {};
  let waiting: Start | undefined;
  for (const limit of limits) {
    const { truth, needs } = limit.when ? answer(limit.when, about, complaint.policy) : ALWAYS;
    if (truth === false) continue;
    if (truth === 'unknown') return waiting ?? { limit, missing: undecided(needs) };
    const from = dayOf(limit.from);
    const isReady = !limit.after || hasHappened(limit.after);
    if (from && isReady) return { limit, from };
    const missing = from && limit.after ? notYet(limit.after) : missingStart(limit.from);
    // One that waits only for its trigger is nearer than one that other things must come before.
    if (!waiting || (isReady && waiting.limit.after)) waiting = { limit, missing };
  }
  return waiting ?? { limit: limits[0] as Limit, missing: OF_OTHER_KINDS };
}

const ALWAYS: Answer = { truth: true, needs: [] };

const OF_OTHER_KINDS = 'The policy sets a limit for complaints of other kinds only.';

const notYet = (after: EventType): string =>
  `The limit applies only after ${EVENT_NAMES[after]}, which is not in the record.`;

const undecided = (needs: readonly string[]): string =>
  `Which limit applies depends on ${inWords(needs)}, which the record does not tell.`;

/** The limit of a step of a stage. */
export const startOf = (
  known: KnownFacts,
  stage: Stage,
  step: Step,
  limits: readonly Limit[],
  find: FindDuty,
): Start =>
  runningLimit(known, limits, {
    hasHappened: (type) => factsOf(known, stage.id, [type]).length > 0,
    dayOf: (from) => dayOf(known, stage, step, from, find),
  });

/** Why a limit has not begun to run. */
function missingStart(from: Limit['from']): string {
  if (from === 'not-stated') return 'The policy does not say what the limit runs from.';
  if (from === 'not-seen')
    return 'The part of the policy that may say what the limit runs from was not available.';
  return `The limit runs from ${triggerName(from)}, which is not in the record.`;
}

/** What a limit runs from, in words for a sentence. */
export function triggerName(trigger: Trigger): string {
  if (typeof trigger === 'string') return EVENT_NAMES[trigger];
  const [stage, duty] = trigger.expiryOf.split('/');
  return `the end of the time to ${DUTY_NAMES[duty as Duty]} (${stage})`;
}

function dayOf(
  known: KnownFacts,
  stage: Stage,
  step: Step,
  trigger: Limit['from'],
  find: FindDuty,
): IsoDate | undefined {
  if (trigger === 'not-stated' || trigger === 'not-seen') return undefined;
  if (typeof trigger === 'object') return expiredOn(known, stage, trigger.expiryOf, find);
  if (trigger === 'complaint.received') return firstDay(known, trigger);
  // The register has one entry, made at whatever stage was open.
  if (trigger === 'complaint.logged' && isFirstFormal(known, stage))
    return firstDay(known, trigger);
  const days = factsOf(known, stage.id, [trigger]).map(({ event }) => event.on);
  if (step.party === 'complainant') {
    // The window runs from the latest answer, of those before the complainant acted.
    const used = settledOn(known, stage, step);
    return days.findLast((day) => used === undefined || day <= used);
  }
  const [first] = days;
  const done = settledOn(known, stage, step);
  return first && (!done || first <= done)
    ? first
    : (insteadOf(stage, step, trigger, find, done) ?? first);
}

const isFirstFormal = ({ complaint }: KnownFacts, stage: Stage): boolean =>
  complaint.policy.stages.find(({ informal }) => !informal) === stage;

/**
 * Where the trigger is itself a duty of the landlord that was not done, or only after what it
 * triggers: the day it should have been done.
 */
function insteadOf(
  stage: Stage,
  step: Step,
  trigger: EventType,
  find: FindDuty,
  done: IsoDate | undefined,
): IsoDate | undefined {
  const cause = stage.steps.find(
    (one) => one !== step && one.party === 'landlord' && one.doneBy.includes(trigger),
  );
  const duty = cause && find(stage, cause);
  const isTooLate = done !== undefined && duty?.settledOn !== undefined && duty.settledOn > done;
  return duty?.due && (duty.standing === 'overdue' || duty.standing === 'missed' || isTooLate)
    ? duty.due
    : undefined;
}

/** The day another duty's time ran out, unless it was done or the complaint closed by then, or a fact had opened this stage. */
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
  // Where the source does not tell whether it was done, nobody can say that its time ran out.
  if (!duty?.due || known.asOf <= duty.due || duty.standing === 'unknown') return undefined;
  const { due } = duty;
  const doneInTime = duty.settledOn !== undefined && duty.settledOn <= due;
  const closedByThen = known.facts.some(
    ({ event, after }) => after.end !== undefined && event.on <= due,
  );
  const openedBefore = openedOn(
    { ...known, moments: known.moments.filter(({ fact }) => fact) },
    stage,
  );
  return doneInTime || closedByThen || (openedBefore !== undefined && openedBefore <= due)
    ? undefined
    : due;
}
