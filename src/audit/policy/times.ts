import type { Duration } from '../../calendar/index.js';
import {
  capitalised,
  closuresCanLengthen,
  describeDuration,
  longest,
} from '../../calendar/index.js';
import type { CodeLimit } from '../../codes/index.js';
import type { Limit, Policy, Step, Trigger } from '../../policy/index.js';
import { durationInWords, given, startInWords } from '../../policy/index.js';
import type { Asked, Check } from './asked.js';
import { answerOf, atStages, canBeHad } from './asked.js';
import type { Place } from './judged.js';
import { cannotSay, fails, lacks, meets, notSeen, review, silent } from './judged.js';

/** The time of a stage's acknowledgement or answer is no longer than the Code's. */
export const timeIsKept: Check = (asked) => {
  const most = asked.parameters.limit;
  if (!most) return undefined;
  return atStages(asked, [most.stage], (stage) => {
    const { steps, name } = stage;
    const isAnswer = most.duty === 'respond';
    const doing = `set a time limit to ${most.duty} at ${name}`;
    const step = isAnswer ? answerOf(stage) : steps.find(({ duty }) => duty === most.duty);
    if (!step) return silent(asked, doing, stage);
    if (typeof step.limit === 'string') return lacks(doing, step, step.limit);
    const before = steps.slice(0, steps.indexOf(step));
    return step.limit.map((limit) => compared(asked, most, limit, before, name));
  });
};

/** The time to acknowledge cannot be extended, if the Code does not allow it. */
export const timeIsFixed: Check = ({ parameters: { extendable, limit }, formal }) => {
  if (extendable !== false || !limit) return undefined;
  const stage = formal[limit.stage - 1];
  const extension = given(stage?.steps.find(({ duty }) => duty === limit.duty)?.extension);
  if (!stage || !extension || !canBeHad(extension)) return undefined;
  const because = `The policy allows the time to acknowledge at ${stage.name} to be extended.`;
  return fails(because, 'Remove the power to extend the time to acknowledge.', extension);
};

/** Each stage has its times, so that the policy sets out the process. */
export const timesAreSetOut: Check = ({ parameters: { policyStates }, formal }) => {
  if (!policyStates?.includes('time-limits')) return undefined;
  const times = formal.flatMap(({ name, steps }) =>
    steps
      .filter(({ duty }) => duty === 'acknowledge' || duty === 'respond' || duty === 'decide')
      .map((step) => ({ name, step, limit: step.limit, doing: `say how long ${name} takes` })),
  );
  const none = times.find(({ limit }) => limit === 'not-stated' || limit === 'none');
  if (none)
    return fails(`The policy does not ${none.doing}.`, `${capitalised(none.doing)}.`, none.step);
  const hidden = times.find(({ limit }) => limit === 'not-seen');
  if (hidden) return notSeen(hidden.doing, hidden.step);
  return times.map(({ limit, name }) => {
    const filled = given(limit)?.find(({ filledFrom }) => filledFrom);
    return filled && meets(`There is a time limit for ${name}.`, filled);
  });
};

/** One limit of a stage beside the Code's. Longer from the same day is longer, whatever it runs from. */
function compared(
  asked: Asked,
  most: CodeLimit,
  limit: Limit,
  before: readonly Step[],
  name: string,
) {
  const { from } = limit;
  const codes = `${describeDuration(most)} from ${startInWords(most)}`;
  const advice = `Allow no more than ${codes}.`;
  const own = `${name} allows ${durationInWords(limit)}`;
  const isKnown = from !== 'not-stated' && from !== 'not-seen';
  const both = `${own}${isKnown ? ` from ${startInWords(limit)}` : ''}. The Code allows ${codes}.`;
  const length = longest([limit], most);
  if (length === 'over') return fails(both, advice, limit);
  if (from === 'not-seen') return cannotSay(`${own}. ${UNSEEN} when this begins.`, limit);
  if (from === 'not-stated')
    return review(`${own}, but does not say from when. The Code allows ${codes}.`, advice, limit);
  if (asOne(from) !== asOne(most.from))
    return fromAnotherDay(asked, most, limit, delayOf(asked.policy, before, from), both);
  return length === 'within'
    ? (closedMeanwhile(asked, [limit], most, both, limit) ?? meets(both, limit))
    : review(`${both} ${DOUBTS[length]}`, 'Say ‘working days’.', limit);
}

const UNSEEN = 'Part of the policy was not available, so it is not known';

const DOUBTS = {
  unclear: 'That may be longer, depending on which days are meant.',
  weekend: "The policy's time can end on a weekend or bank holiday after the Code's last day.",
};

/**
 * From another day than the Code's the whole time from the receipt is compared, as if the Code's
 * began at once. What is never later is stricter, or as strict; that a different clock is meant, a
 * person has to say: the two counts will differ in every single case.
 */
function fromAnotherDay(asked: Asked, most: CodeLimit, limit: Limit, delay: Delay, both: string) {
  const advice = `Count from ${startInWords(most)}, as the Code does.`;
  if (delay === 'not-seen' || (delay === 'unbounded' && !asked.whole))
    return cannotSay(`${both} ${UNSEEN} how late this can begin.`, limit);
  if (delay === 'unbounded')
    return fails(`${both} Nothing limits how late this can begin.`, advice, limit);
  const times = [...delay, limit];
  const at = [limit, ...delay].find(({ filledFrom }) => filledFrom) ?? limit;
  if (longest(times, most) === 'over')
    return fails(`${both} Overall, this can be later than the Code allows.`, advice, at);
  const how =
    delay.length === 0
      ? "The policy's time starts earlier and never ends later"
      : "The policy's time starts later and overall never ends later";
  const differing = review(`${both} ${how}, but counts from a different day.`, advice, at);
  return closedMeanwhile(asked, times, most, both, at) ?? differing;
}

/** Within the Code's time but for the landlord's own closure days, which the policy does not count. */
export function closedMeanwhile(
  { policy: { closures = [] } }: Asked,
  times: readonly Duration[],
  most: Duration,
  because: string,
  at: Place,
) {
  if (!closuresCanLengthen(times, most, closures.length)) return undefined;
  const longer =
    "The landlord's own closure days can make it longer, because the policy does not count them.";
  const advice = 'Count the days on which only the landlord is closed.';
  return review(`${because} ${longer}`, advice, at);
}

/** The times, one after the other, that can pass before something happens; or why that cannot be told. */
type Delay = readonly Limit[] | 'not-seen' | 'unbounded';

/** An entry in the register is due with the acknowledgement, and is read as made with it. */
const asOne = <T extends Trigger>(from: T): T | 'complaint.acknowledged' =>
  from === 'complaint.logged' ? 'complaint.acknowledged' : from;

/**
 * How long after the receipt of the complaint, or of the request, a limit of the policy can begin:
 * nothing where it begins with it, otherwise the times of the steps that come before. The end of
 * another duty's time is known at a stage that begins with the receipt.
 */
function delayOf(policy: Policy, before: readonly Step[], from: Limit['from']): Delay {
  if (from === 'not-seen') return 'not-seen';
  if (from === 'not-stated') return 'unbounded';
  if (from === 'complaint.received' || from === 'escalation.requested') return [];
  if (typeof from !== 'object')
    return untilEnd(policy, before, ({ doneBy }) => doneBy.includes(asOne(from)));
  const [id, duty] = from.expiryOf.split('/');
  const stage = policy.stages.find((one) => one.id === id);
  const steps = stage?.opensOn.includes('complaint.received') ? stage.steps : [];
  return untilEnd(policy, steps, (step) => step.duty === duty);
}

/** The times up to the end of the time that one of some steps has. */
function untilEnd(policy: Policy, steps: readonly Step[], isLast: (step: Step) => boolean): Delay {
  const index = steps.findIndex(isLast);
  const { limit } = steps[index] ?? {};
  if (limit === 'not-seen') return 'not-seen';
  const [first] = given(limit) ?? [];
  if (!first) return 'unbounded';
  const delay = delayOf(policy, steps.slice(0, index), first.from);
  return typeof delay === 'string' ? delay : [...delay, first];
}
