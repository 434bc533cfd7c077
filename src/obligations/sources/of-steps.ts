import type { IsoDate } from '../../calendar/index.js';
import { earliestOf } from '../../calendar/index.js';
import type { KnownComplaint, PlacedEvent } from '../../history/index.js';
import {
  eventsOf,
  firstDay,
  mayHaveHappened,
  overtakenOn,
  owing,
  settling,
} from '../../history/index.js';
import { openedByTime } from '../../lifecycle/index.js';
import type { EventType, Limit, Policy, Stage, Step, Trigger } from '../../policy/index.js';
import { dutyName, given, isOwnDuty, oncePer, postingsOf } from '../../policy/index.js';
import type { Claim, Mutable } from '../claim.js';
import type { Start } from '../obligation.js';
import { pausesOf } from '../pauses.js';
import { onDay, startFrom } from '../start.js';
import { agreedFor } from './agreed.js';
import type { Find } from './expired.js';
import { expiredOn } from './expired.js';
import type { Round } from './stage-record.js';
import { between, lettersAbout, limitsOf } from './stage-record.js';

/** What the claim of a step needs besides the step. */
export interface StepContext {
  readonly stage: Stage;
  readonly round: Round;
  /** The steps that are owed in this round. */
  readonly steps: readonly Step[];
  readonly find: Find;
  /** For a repeated step, which repeat it is: from 1. */
  readonly time?: number;
  readonly contingent?: Claim['contingent'];
}

/** The claim of one step of a stage. */
export function claimOf(step: Step, context: StepContext): Claim {
  const { stage, round, steps, contingent, time = 1 } = context;
  const { known, number, takenUpAgainOn } = round;
  const { policy, silentOn } = known.complaint;
  const { id, what, opensAnother, postings, settledBy } = planOf(policy, stage, step);
  const doings = step.repeats ? doingsOf(known, stage, step) : [];
  const settled = step.repeats ? doings[time - 1] : settling(known, stage, step);
  const before = doings[time - 2];
  const done = settled?.event.on;
  const all = given(step.limit);
  const run = all && limitsOf(all, round, steps);
  const limits = before ? run?.map((limit) => ({ ...limit, from: before.event.type })) : run;
  const isGone = limits?.length === 0;
  const claim: Mutable<Claim> = {
    id: `${id}${number > 1 ? `/${number}` : ''}${time > 1 ? `~${time}` : ''}`,
    by: 'policy',
    stage: stage.id,
    duty: step.duty,
    party: step.party,
    settledBy,
    rule: step,
    limits: isGone
      ? 'not-stated'
      : (limits ?? (step.limit as Exclude<typeof step.limit, readonly Limit[]>)),
    runsFrom: (trigger) =>
      before
        ? { how: 'fact', trigger, ...onDay(before.event.on) }
        : startOf(step, context, trigger, done),
    hasHappened: (type) => eventsOf(known, stage.id, [type]).length > 0,
    done,
    isSilent:
      step.doneBy.every((type) => silentOn.includes(type)) ||
      mayHaveHappened(known, stage, step.doneBy) ||
      postings.some((type) => silentOn.includes(type)),
  };
  if (what) claim.what = what;
  const owed = owing(known.complaint, step, known.asOf);
  if (owed.truth === 'unknown') claim.needs = owed.needs;
  if (owed.truth === false) claim.limits = 'none';
  if (number > 1) claim.round = number;
  if (isGone) claim.noLimit = 'taken-up-again';
  if (contingent) claim.contingent = contingent;
  if (step.limit === 'agreed')
    Object.assign(claim, agreedFor(known, stage, step, eventsBetween(known, before, settled)));
  if (!claim.done) claim.overtakenOn = earliestOf(overtakenOn(known, stage, step), takenUpAgainOn);
  if (opensAnother) claim.opensAnother = opensAnother;
  const letters = lettersAbout(known, stage, step, settled);
  if (letters) claim.letters = letters;
  return policy.pauses ? { ...claim, ...pausesOf(known, stage, step, settled) } : claim;
}

/** The events from one event up to another; by default all of them. */
const eventsBetween = (
  { history }: KnownComplaint,
  from: PlacedEvent | undefined,
  to: PlacedEvent | undefined,
): readonly PlacedEvent[] =>
  history.slice(from && history.indexOf(from), to && history.indexOf(to));

/** The events that did a repeated step, until it was no longer required. */
export function doingsOf(known: KnownComplaint, stage: Stage, step: Step): readonly PlacedEvent[] {
  const over = overtakenOn(known, stage, step);
  return eventsOf(known, stage.id, step.doneBy).filter(({ event }) => !over || event.on <= over);
}

/** The part of a claim that does not depend on the record. */
interface Plan extends Pick<Claim, 'id' | 'settledBy'> {
  readonly what: string | undefined;
  readonly opensAnother: Claim['opensAnother'] | undefined;
  /** The events that post what the step needs from the complainant. */
  readonly postings: readonly EventType[];
}

/** Worked out once for each policy. */
const plansOf = oncePer((_: Policy) => new Map<Step, Plan>());

function planOf(policy: Policy, stage: Stage, step: Step): Plan {
  const plans = plansOf(policy);
  const known = plans.get(step);
  if (known) return known;
  const postings = step.party === 'complainant' ? step.doneBy.flatMap(postingsOf) : [];
  const plan = {
    id: `${stage.id}/${step.duty}`,
    what: isOwnDuty(step.duty) ? dutyName(step.duty, policy) : undefined,
    opensAnother: supersedes(policy, stage, step),
    postings,
    settledBy: [...step.doneBy, ...postings],
  };
  plans.set(step, plan);
  return plan;
}

/** Whether another stage opens when this duty's time runs out: that stage's duties then replace it. */
function supersedes(policy: Policy, stage: Stage, { duty }: Step): Claim['opensAnother'] {
  const isOpened = openedByTime(policy, stage, duty).length > 0;
  return isOpened ? (stage.informal ? 'informal' : 'formal') : undefined;
}

/** The start of a step's limit, from the record of its stage. */
function startOf(
  step: Step,
  { stage, round: { known }, find }: StepContext,
  trigger: Trigger,
  done: IsoDate | undefined,
): Start | undefined {
  if (typeof trigger === 'object') {
    const day = expiredOn(known, stage, trigger.expiryOf, find);
    return day && { how: 'deemed', trigger, ...onDay(day) };
  }
  const cause = stage.steps.find(
    (one) => one !== step && one.party === 'landlord' && one.doneBy.includes(trigger),
  );
  const isWindow = step.party === 'complainant';
  return startFrom(
    {
      trigger,
      days: daysOf(known, stage, trigger),
      done,
      isWindow,
      cause: cause && !isWindow ? find(stage, cause) : undefined,
      between: cause || isWindow ? undefined : between(known, stage, trigger),
    },
    { asOf: known.asOf, calendar: known.complaint.calendar },
  );
}

/** The days on which a trigger happened. A complaint is logged once, at whatever stage was open. */
function daysOf(known: KnownComplaint, stage: Stage, trigger: EventType): readonly IsoDate[] {
  const isOfComplaint =
    trigger === 'complaint.received' ||
    (trigger === 'complaint.logged' &&
      known.complaint.policy.stages.find(({ informal }) => !informal) === stage);
  if (!isOfComplaint) return eventsOf(known, stage.id, [trigger]).map(({ event }) => event.on);
  const day = firstDay(known, trigger);
  return day ? [day] : [];
}
