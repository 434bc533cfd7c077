import type { Duration } from '../../calendar/index.js';
import { closuresCanLengthen, longest } from '../../calendar/index.js';
import type { CodeLimit } from '../../codes/index.js';
import type { Limit, Policy, Stage, Step, Trigger } from '../../policy/index.js';
import { ANSWERS, given } from '../../policy/index.js';
import { EVENT } from '../events.js';
import type { Asked, PolicyCheck } from './asked.js';
import { answerOf, atStages, canBeHad } from './asked.js';
import { cannotSay, fails, lacks, meets, notSeen, review, silent } from './judgement.js';

/** Checks that the time for a stage's acknowledgement or answer is no longer than the Code's. */
export const timeIsKept: PolicyCheck = (asked, { limit: most }) => {
  if (!most) return undefined;
  return atStages(asked, [most.stage], (stage) => {
    const { duty } = most;
    const { steps, name } = stage;
    const step = duty === 'respond' ? answerOf(stage) : steps.find((one) => one.duty === duty);
    if (!step) return silent(asked, 'set-time-limit', { duty, name }, stage);
    if (step.limit === 'not-seen') return notSeen('set-time-limit', { duty, name }, step);
    if (typeof step.limit === 'string') return lacks('set-time-limit', { duty, name }, step);
    const before = steps.slice(0, steps.indexOf(step));
    return [
      ...step.limit.map((limit) => compared(asked, { name, limit, most }, before)),
      ...forSome(asked, stage, step),
      ...stopped(asked, name, step),
    ];
  });
};

/** A step that is due for only some complaints leaves the others open, unless a different answer is due for them. */
function forSome({ formal }: Asked, { id, name }: Stage, step: Step) {
  const { duty, when } = step;
  const all = formal.find((stage) => stage.id === id)?.steps ?? [];
  const isOneOfTwo = all.some((other) => other.duty !== duty && ANSWERS.includes(other.duty));
  return when && !(ANSWERS.includes(duty) && isOneOfTwo)
    ? [review('owed-for-some', { duty, name }, step)]
    : [];
}

/** A clock that can be paused may end later than the Code's, which has no pause. */
function stopped({ policy: { pauses = [] } }: Asked, name: string, { duty }: Step) {
  const pause = pauses.find(({ of }) => !of || of.includes(duty));
  return pause ? [review('clock-can-stop', { duty, name }, pause)] : [];
}

/** Checks that the time to acknowledge cannot be extended, if the Code does not allow it. */
export const timeIsFixed: PolicyCheck = ({ formal }, { extendable, limit }) => {
  if (extendable !== false || !limit) return undefined;
  const stage = formal[limit.stage - 1];
  const extension = given(stage?.steps.find(({ duty }) => duty === limit.duty)?.extension);
  return stage && extension && canBeHad(extension)
    ? fails('acknowledgement-extended', { name: stage.name }, extension)
    : undefined;
};

/** Checks that the policy sets out the times of each stage. */
export const timesAreSetOut: PolicyCheck = ({ formal }, { policyStates }) => {
  if (!policyStates?.includes('time-limits')) return undefined;
  const times = formal.flatMap(({ name, steps }) =>
    steps
      .filter(({ duty }) => duty === 'acknowledge' || duty === 'respond' || duty === 'decide')
      .map((step) => ({ name, step, limit: step.limit })),
  );
  const none = times.find(({ limit }) => limit === 'not-stated' || limit === 'none');
  if (none) return fails('time-not-stated', none, none.step);
  const hidden = times.find(({ limit }) => limit === 'not-seen');
  if (hidden) return notSeen('state-time', hidden, hidden.step);
  return times.map(({ limit, name }) => {
    const filled = given(limit)?.find(({ filledFrom }) => filledFrom);
    return filled && meets('time-stated', { name }, filled);
  });
};

/** A limit of a stage, with the Code's limit. */
interface Times {
  readonly name: string;
  readonly limit: Limit;
  readonly most: CodeLimit;
}

/** Compares length first: if the limit is longer from the same day, its trigger makes no difference. */
function compared(asked: Asked, times: Times, before: readonly Step[]) {
  const { limit, most } = times;
  const { from } = limit;
  const data = { ...times, isStartKnown: from !== 'not-stated' && from !== 'not-seen' };
  const length = longest([limit], most);
  if (length === 'over') return fails('time-longer', data, limit);
  if (from === 'not-seen') return cannotSay('start-not-available', data, limit);
  if (from === 'not-stated') return review('start-not-stated', data, limit);
  if (asOne(from) !== asOne(most.from))
    return fromAnotherDay(asked, times, delayOf(asked.policy, before, from));
  if (length !== 'within') return review('days-doubtful', { ...data, doubt: length }, limit);
  if (areLengthened(asked, [limit], most)) return review('closures-lengthen-time', data, limit);
  return limit.aim ? review('time-is-aim', data, limit) : meets('time-fits', data, limit);
}

/**
 * Compares the whole time from the receipt, as if the Code's limit began at once. A limit that never ends later is as
 * strict or stricter, but someone has to confirm the different clock: the two counts always differ.
 */
function fromAnotherDay(asked: Asked, times: Times, delay: Delay) {
  const { limit, most } = times;
  const data = { ...times, isStartKnown: true };
  if (delay === 'not-seen' || (delay === 'unbounded' && !asked.whole))
    return cannotSay('delay-not-available', data, limit);
  if (delay === 'unbounded') return fails('delay-unlimited', data, limit);
  const all = [...delay, limit];
  const at = [limit, ...delay].find(({ filledFrom }) => filledFrom) ?? limit;
  if (longest(all, most) === 'over') return fails('time-longer-overall', data, at);
  return areLengthened(asked, all, most)
    ? review('closures-lengthen-time', data, at)
    : review('clock-differs', { ...data, isEarlier: delay.length === 0 }, at);
}

/** Whether the landlord's own closure days, which the policy does not count, can make a time longer than the Code's. */
export const areLengthened = (
  { policy: { closures = [] } }: Asked,
  times: readonly Duration[],
  most: Duration,
): boolean => closuresCanLengthen(times, most, closures.length);

/** The times, one after the other, that can pass before an event; or why that is not known. */
type Delay = readonly Limit[] | 'not-seen' | 'unbounded';

/** An entry in the register is due with the acknowledgement, and is read as made with it. */
const asOne = <T extends Trigger>(from: T): T | typeof EVENT.acknowledgement =>
  from === EVENT.entry ? EVENT.acknowledgement : from;

/**
 * How long after the receipt of the complaint or request a limit can begin: no time if the receipt is its
 * trigger, otherwise the times of the steps before it. The expiry of another duty's limit can be placed only
 * at a stage that begins with the receipt.
 */
function delayOf(policy: Policy, before: readonly Step[], from: Limit['from']): Delay {
  if (from === 'not-seen') return 'not-seen';
  if (from === 'not-stated') return 'unbounded';
  if (from === EVENT.receipt || from === EVENT['escalation-request']) return [];
  if (typeof from !== 'object')
    return untilEnd(policy, before, ({ doneBy }) => doneBy.includes(asOne(from)));
  const [id, duty] = from.expiryOf.split('/');
  const stage = policy.stages.find((one) => one.id === id);
  const steps = stage?.opensOn.includes(EVENT.receipt) ? stage.steps : [];
  return untilEnd(policy, steps, (step) => step.duty === duty);
}

/** The times up to the due date of one of the steps. */
function untilEnd(policy: Policy, steps: readonly Step[], isLast: (step: Step) => boolean): Delay {
  const index = steps.findIndex(isLast);
  const { limit } = steps[index] ?? {};
  if (limit === 'not-seen') return 'not-seen';
  const [first] = given(limit) ?? [];
  if (!first) return 'unbounded';
  const delay = delayOf(policy, steps.slice(0, index), first.from);
  return typeof delay === 'string' ? delay : [...delay, first];
}
