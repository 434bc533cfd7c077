import type { IsoDate } from '../calendar/index.js';
import { firstState, openedByTime } from '../lifecycle/index.js';
import type { Duty, Policy } from '../policy/index.js';
import { checkedComplaint, checkedDate } from './checked.js';
import { type Complaint, factsUntil, type Position, positionByFacts } from './complaint.js';
import { finder } from './duties.js';
import { knownOn } from './facts.js';
import { expiredOn } from './triggers.js';

/**
 * Where a complaint stood at the end of a day; facts dated later are left out. Where the policy
 * has the end of somebody's time open a stage or close the complaint, and it had come, it has.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 */
export function positionOn(complaint: Complaint, asOf: IsoDate): Position {
  const day = checkedDate(asOf, 'asOf');
  return afterTime(checkedComplaint(complaint), positionByFacts(complaint, day), day);
}

/**
 * What the passing of time made of a position by the end of a day. Nothing under most
 * policies: only where one says that the end of a time limit opens a stage, or closes the complaint.
 */
export function afterTime(complaint: Complaint, position: Position, day: IsoDate): Position {
  const { policy } = complaint;
  const next = timeActs(policy) ? whatTimeDid(complaint, position, day) : undefined;
  // What it opens is a later stage, so this ends.
  return next ? afterTime(complaint, next, day) : position;
}

/** The day on which a complaint came to its latest end, if it was at an end on a day. */
export function endedOn(complaint: Complaint, asOf: IsoDate): IsoDate | undefined {
  const facts = factsUntil(complaint, asOf);
  const closing = facts[facts.findLastIndex(({ after }) => !after.end) + 1];
  if (closing) return closing.event.on;
  const { stage: id, step: waiting } = positionByFacts(complaint, asOf);
  if (afterTime(complaint, positionByFacts(complaint, asOf), asOf).end === undefined) {
    return undefined;
  }
  const stage = complaint.policy.stages.find((one) => one.id === id);
  const step = stage?.steps.find(({ duty }) => duty === waiting);
  return stage && step && finder(knownOn(complaint, asOf))(stage, step).due;
}

/** Whether under this policy anything happens by the passing of time alone. */
const timeActs = ({ stages }: Policy): boolean =>
  stages.some(
    ({ opensOn, steps }) =>
      opensOn.some((trigger) => typeof trigger === 'object') ||
      steps.some(({ onExpiry }) => onExpiry),
  );

function whatTimeDid(complaint: Complaint, now: Position, day: IsoDate): Position | undefined {
  const { policy } = complaint;
  const stage = policy.stages.find(({ id }) => id === now.stage);
  if (!stage || now.end) return undefined;
  const known = knownOn(complaint, day);
  const find = finder(known);
  const opened = openedByTime(policy, stage).find((later) =>
    later.opensOn.some(
      (trigger) =>
        typeof trigger === 'object' &&
        trigger.expiryOf.startsWith(`${stage.id}/`) &&
        expiredOn(known, later, trigger.expiryOf, find) !== undefined,
    ),
  );
  const { advocate } = now;
  if (opened) return { stage: opened.id, step: firstState(opened) as Duty | 'answered', advocate };
  const step = stage.steps.find(({ duty }) => duty === now.step);
  const due = step?.onExpiry && find(stage, step).due;
  if (!step?.onExpiry || due === undefined || due >= day) return undefined;
  return { stage: stage.id, end: step.onExpiry.as, advocate };
}
