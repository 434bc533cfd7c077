import { inOrder } from '../calendar/index.js';
import type { Elapsed, KnownComplaint, Time } from '../history/index.js';
import { pastUnowed, standsAt } from '../history/index.js';
import { firstState, openedByTime } from '../lifecycle/index.js';
import type { ComplaintEvent, Duty, End, EventType, Policy, Stage } from '../policy/index.js';
import { deepFreeze, given, isOfPromises, oncePer } from '../policy/index.js';
import type { Obligation } from './obligation.js';
import { expiredOn, policySteps } from './sources/index.js';
import { isPast } from './start.js';

/*
 * The machine holds no dates. If a policy opens a stage or closes the complaint when somebody's
 * time runs out, that is worked out here, between the events and after the last.
 */

/** The changes that the passing of time made after the last event, up to a day. None under most policies. */
export const timeUntil = (known: KnownComplaint): readonly Elapsed[] =>
  mayRunOut(known) ? deepFreeze(elapsedAfter(known)) : NOTHING;

const NOTHING: readonly Elapsed[] = Object.freeze([]);

/** Whether time can change anything at a complaint's position. */
function mayRunOut(known: KnownComplaint): boolean {
  const { stage, step, end } = standsAt(known);
  const timed = timedPlaces(known.complaint.policy);
  if (stage === null || end) return isLeft(end) && timed.has(`${stage}/${end}`);
  return timed.has(stage) || timed.has(`${stage}/${step}`);
}

/** The stages and steps of a policy for which running out of time has an effect. */
const timedPlaces = oncePer(
  (policy: Policy): ReadonlySet<string> =>
    new Set(
      policy.stages.flatMap((stage) => [
        ...(openedByTime(policy, stage).length > 0 ? [stage.id] : []),
        ...stage.steps.flatMap(({ duty, beside, onExpiry }) =>
          onExpiry ? [beside ? stage.id : `${stage.id}/${duty}`] : [],
        ),
        // A promise can be broken when the complaint is closed.
        ...(opensWhenBroken(policy, stage) ? LEFT.map((end) => `${stage.id}/${end}`) : []),
      ]),
    ),
);

/** The ends after which a broken promise reopens the complaint. */
const LEFT: readonly End[] = ['resolved', 'lapsed'];
const isLeft = (end: End | undefined): boolean => end !== undefined && LEFT.includes(end);

/** Whether another stage opens when a promise made at this one is broken. */
const opensWhenBroken = (policy: Policy, stage: Stage): boolean =>
  stage.steps.some(
    (step) => isOfPromises(step) && openedByTime(policy, stage, step.duty).length > 0,
  );

/** The complainant's window at the complaint's position. */
function windowIn(known: KnownComplaint): Obligation | undefined {
  const { stage: id, step: waiting } = standsAt(known);
  const stage = known.complaint.policy.stages.find((one) => one.id === id);
  const step = stage?.steps.find(({ duty }) => duty === waiting);
  return stage && step?.party === 'complainant' ? policySteps(known).find(stage, step) : undefined;
}

/** Whether the complainant certainly still had time to act. */
function isComplainants(known: KnownComplaint): boolean {
  const { last, standing } = windowIn(known) ?? {};
  return last?.latest !== undefined && standing === 'open';
}

const isUnused = (known: KnownComplaint): boolean => windowIn(known)?.standing === 'lapsed';

/** Fields of an event that can move a last day. */
const TELLING = ['found', 'newDueDate', 'answerBy', 'dueDates', 'dueBy'];

/**
 * Whether an event that leaves the state as it is can still bring a last day forward: a limit waited for it, it moves a
 * last day itself, or it gives a fact that a limit depends on. Other events can only start or end a limit.
 */
function bringsForward(event: ComplaintEvent, policy: Policy): boolean {
  const tells = TELLING.some((field) => field in event);
  return tells || waitedFor(policy).has(event.type);
}

/** The events for which a limit waits besides its trigger, and those that stop or start the clock. */
const waitedFor = oncePer(
  ({ stages, pauses = [] }: Policy): ReadonlySet<EventType> =>
    new Set([
      ...stages.flatMap(({ steps }) =>
        steps.flatMap(({ limit }) => (given(limit) ?? []).flatMap(({ after }) => after ?? [])),
      ),
      ...pauses.flatMap(({ from, until }) => [from, until]),
    ]),
);

/** The questions about time that a fold asks. */
export const TIME: Time = { until: timeUntil, isComplainants, isUnused, bringsForward };

/** Applies changes one after the other. Each opens a later stage or closes the complaint, so this ends. */
function elapsedAfter(known: KnownComplaint): Elapsed[] {
  const next = whatTimeDid(known);
  return next ? [next, ...elapsedAfter({ ...known, moments: [...known.moments, next] })] : [];
}

function whatTimeDid(known: KnownComplaint): Elapsed | undefined {
  const { policy } = known.complaint;
  const { stage: id, step: waiting, end, advocate } = standsAt(known);
  const stage = policy.stages.find((one) => one.id === id);
  if (!stage || (end && !isLeft(end))) return undefined;
  const { find } = policySteps(known);
  for (const later of openedByTime(policy, stage)) {
    for (const trigger of later.opensOn) {
      if (typeof trigger === 'string' || !('expiryOf' in trigger)) continue;
      if (!trigger.expiryOf.startsWith(`${stage.id}/`)) continue;
      const cause = stage.steps.find(({ duty }) => trigger.expiryOf === `${stage.id}/${duty}`);
      if (end && !(cause && isOfPromises(cause))) continue;
      const on = expiredOn(known, later, trigger.expiryOf, find);
      const step = firstState(later) as Duty;
      const after = { stage: later.id, step, advocate };
      if (on)
        return { on, expiryOf: trigger.expiryOf, after: pastUnowed(known.complaint, after, on) };
    }
  }
  if (end) return undefined;
  const ranOut = stage.steps.flatMap((step): Elapsed[] => {
    const { duty, beside, onExpiry } = step;
    const row = onExpiry && (beside || duty === waiting) ? find(stage, step) : undefined;
    if (!onExpiry || !row?.due || !isPast(known.asOf, row.last)) return [];
    // A request posted in time counts, even if it was received later.
    if (['unknown', 'met', beside && 'released', beside && 'done'].includes(row.standing))
      return [];
    const after = { stage: stage.id, end: onExpiry.as, advocate };
    return [{ on: row.due, expiryOf: `${stage.id}/${duty}`, after }];
  });
  return ranOut.sort(inOrder)[0];
}
