import {
  capitalised,
  closuresCanLengthen,
  type Duration,
  describeDuration,
  longest,
} from '../../calendar/index.js';
import type { CodeLimit } from '../../codes/index.js';
import { durationInWords, given, type Limit, type Step, startInWords } from '../../policy/index.js';
import {
  type Asked,
  type Check,
  cannotSay,
  fails,
  type Judged,
  meets,
  notGiven,
  notSeen,
  type Place,
  review,
  silent,
} from './check.js';
import { asOne, type Delay, delayOf } from './delay.js';
import { answerOf, atStages, canBeHad } from './parts.js';

const DUTIES = { acknowledge: 'acknowledge', respond: 'answer' } as const;

/** The time of a stage's acknowledgement or answer is no longer than the Code's. */
export const timeIsKept: Check = (asked) => {
  const most = asked.parameters.limit;
  if (!most) return undefined;
  return atStages(asked, [most.stage], (stage) => {
    const { steps, name } = stage;
    const doing = `set a time to ${DUTIES[most.duty]} at ${name}`;
    const step =
      most.duty === 'respond' ? answerOf(stage) : steps.find(({ duty }) => duty === most.duty);
    if (!step) return silent(asked, doing, stage);
    if (typeof step.limit === 'string') return notGiven(step.limit, doing, step);
    const before = steps.slice(0, steps.indexOf(step));
    return step.limit.map((limit) => judged(asked, { most, limit, before, name }));
  });
};

/** The time that an acknowledgement has cannot be put off, where the Code does not allow it. */
export const timeIsFixed: Check = ({ parameters: { extendable, limit }, formal }) => {
  if (extendable !== false || !limit) return undefined;
  const stage = formal[limit.stage - 1];
  const extension = given(stage?.steps.find(({ duty }) => duty === limit.duty)?.extension);
  if (!stage || !extension || !canBeHad(extension)) return undefined;
  return fails(
    `The policy lets the acknowledgement of ${stage.name} be put off.`,
    'Take out the power to put off the acknowledgement.',
    extension,
  );
};

/** Each stage has its times, so that the policy sets out the process. */
export const timesAreSetOut: Check = ({ parameters: { policyStates = [] }, formal }) => {
  if (!policyStates.includes('time-limits')) return undefined;
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
    return filled && meets(`It is said how long ${name} takes.`, filled);
  });
};

/** One limit of the policy beside the Code's. */
interface Compared {
  readonly most: CodeLimit;
  readonly limit: Limit;
  /** The steps that come before its own. */
  readonly before: readonly Step[];
  /** The name of its stage. */
  readonly name: string;
}

/** Longer from the same day is longer, whatever it runs from. */
function judged(asked: Asked, { most, limit, before, name }: Compared): Judged {
  const { from } = limit;
  const own = `${name} gives ${durationInWords(limit)}`;
  const codes = `${describeDuration(most)} from ${startInWords(most)}`;
  const isKnown = from !== 'not-stated' && from !== 'not-seen';
  const both = `${own}${isKnown ? ` from ${startInWords(limit)}` : ''}; the Code gives ${codes}.`;
  const compared = longest([limit], most);
  if (compared === 'over') return fails(both, `Give no more than ${codes}.`, limit);
  if (from === 'not-seen')
    return cannotSay(`${own}; from what that runs was not available.`, limit);
  if (from === 'not-stated')
    return review(
      `${own} and does not say from what; the Code gives ${codes}.`,
      `Give no more than ${codes}.`,
      limit,
    );
  if (asOne(from) !== asOne(most.from))
    return fromAnotherDay(asked, most, limit, delayOf(asked.policy, before, from), both);
  if (compared === 'within')
    return closedMeanwhile(asked, [limit], most, both, limit) ?? meets(both, limit);
  return review(`${both} ${DOUBTS[compared]}`, 'Say "working days".', limit);
}

const DOUBTS = {
  unclear: 'Whether that is longer depends on which days are meant.',
  weekend: "It can end on a weekend or bank holiday after the Code's last day.",
};

/**
 * From another day than the Code's the whole time from the receipt is compared, as if the Code's
 * began at once. What is never later is stricter, or as strict; that a different clock is meant, a
 * person has to say: the two counts will differ in every single case.
 */
function fromAnotherDay(
  asked: Asked,
  most: CodeLimit,
  limit: Limit,
  delay: Delay,
  both: string,
): Judged {
  const advice = `Count from ${startInWords(most)}, as the Code does.`;
  if (delay === 'not-seen' || (delay === 'unbounded' && !asked.whole))
    return cannotSay(`${both} How late that can begin was not available.`, limit);
  if (delay === 'unbounded')
    return fails(`${both} Nothing limits how late that can begin.`, advice, limit);
  const at = [limit, ...delay].find(({ filledFrom }) => filledFrom) ?? limit;
  const times = [...delay, limit];
  if (longest(times, most) === 'over')
    return fails(`${both} All in all that can be later than the Code's time.`, advice, at);
  const how =
    delay.length === 0
      ? 'It begins earlier and is never later'
      : 'Though it begins later, it is all in all no later';
  return (
    closedMeanwhile(asked, times, most, both, at) ??
    review(`${both} ${how}, but the clocks differ.`, advice, at)
  );
}

/** Within the Code's time but for the landlord's own closure days, which the policy does not count. */
export const closedMeanwhile = (
  { policy: { closures = [] } }: Asked,
  times: readonly Duration[],
  most: Duration,
  because: string,
  at: Place,
): Judged | undefined =>
  closuresCanLengthen(times, most, closures.length)
    ? review(
        `${because} The landlord's own closure days, which the policy does not count, can make it longer.`,
        'Count the days on which the landlord alone is closed.',
        at,
      )
    : undefined;
