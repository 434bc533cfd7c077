import { closuresCanLengthen, describeDuration, longest } from '../../calendar/index.js';
import type { CodeLimit } from '../../codes/index.js';
import {
  durationInWords,
  type Limit,
  type Stage,
  type Step,
  startInWords,
} from '../../policy/index.js';
import {
  type Asked,
  type Check,
  cannotSay,
  closedMeanwhile,
  fails,
  type Judged,
  meets,
  notSeen,
  review,
  silent,
} from './check.js';
import { asOne, delayOf } from './delay.js';
import { answerOf, canBeHad, closureDays, withoutStage } from './parts.js';

const DUTIES = { acknowledge: 'acknowledge', respond: 'answer' } as const;

/** The time of a stage's acknowledgement or answer is no longer than the Code's. */
export const timeIsKept: Check = (asked) => {
  const said = asked.provision.parameters.limit;
  if (!said) return [];
  const stage = asked.formal[said.stage - 1];
  if (!stage) return withoutStage(asked, said.stage);
  const doing = `set a time to ${DUTIES[said.duty]} at ${stage.name}`;
  const step =
    said.duty === 'respond' ? answerOf(stage) : stage.steps.find(({ duty }) => duty === said.duty);
  if (!step) return [silent(asked, doing, stage)];
  if (step.limit === 'not-seen') return [notSeen(doing, step)];
  if (typeof step.limit === 'string') return [silent({ ...asked, whole: true }, doing, step)];
  return step.limit.map((limit) => judged(asked, said, stage, step, limit));
};

/** The time that an acknowledgement has cannot be put off, where the Code does not allow it. */
export const timeIsFixed: Check = ({ provision: { parameters }, formal }) => {
  const { extendable, limit } = parameters;
  const stage = formal[(limit?.stage ?? 0) - 1];
  const step = stage?.steps.find(({ duty }) => duty === limit?.duty);
  return extendable === false &&
    step &&
    typeof step.extension === 'object' &&
    canBeHad(step.extension)
    ? [
        fails(
          `The policy lets the acknowledgement of ${stage?.name} be put off.`,
          'Take out the power to put off the acknowledgement.',
          step.extension,
        ),
      ]
    : [];
};

/** One limit of the policy beside the Code's. Longer from the same day is longer, whatever it runs from. */
function judged(asked: Asked, said: CodeLimit, stage: Stage, step: Step, limit: Limit): Judged {
  const alone = longest([limit], said);
  const own = `${stage.name} gives ${durationInWords(limit)}`;
  const { from } = limit;
  if (alone === 'over')
    return fails(`${own}${start(limit)}; ${codes(said)}.`, shorten(said), limit);
  if (from === 'not-seen')
    return cannotSay(`${own}; from what that runs was not available.`, limit);
  if (from === 'not-stated')
    return review(`${own} and does not say from what; ${codes(said)}.`, shorten(said), limit);
  return asOne(from) === asOne(said.from)
    ? fromTheSameDay(asked, said, limit, own)
    : fromAnotherDay(asked, said, stage, step, limit, own);
}

function fromTheSameDay({ policy }: Asked, said: CodeLimit, limit: Limit, own: string): Judged {
  const told = `${own}${start(limit)}; ${codes(said)}.`;
  const compared = longest([limit], said);
  if (compared === 'unclear')
    return review(
      `${told} Whether that is longer depends on which days are meant.`,
      'Say "working days".',
      limit,
    );
  if (compared === 'weekend')
    return review(
      `${told} It can end on a weekend or bank holiday after the Code's last day.`,
      'Say "working days".',
      limit,
    );
  return closuresCanLengthen([limit], said, closureDays(policy))
    ? closedMeanwhile(told, limit)
    : meets(told, limit);
}

/**
 * From another day than the Code's the whole time from the receipt is compared, as if the Code's
 * began at once. What is never later is stricter, or as strict; that a different clock is meant, a
 * person has to say: the two counts will differ in every single case.
 */
function fromAnotherDay(
  { policy, whole }: Asked,
  said: CodeLimit,
  stage: Stage,
  step: Step,
  limit: Limit,
  own: string,
): Judged {
  const told = `${own}${start(limit)}; ${codes(said)}.`;
  const advice = `Count from ${startInWords(said)}, as the Code does.`;
  const delay = delayOf(policy, stage, stage.steps.slice(0, stage.steps.indexOf(step)), limit.from);
  if (delay === 'not-seen' || (delay === 'unbounded' && !whole))
    return cannotSay(`${told} How late that can begin was not available.`, limit);
  if (delay === 'unbounded')
    return fails(`${told} Nothing limits how late that can begin.`, advice, limit);
  const at = [limit, ...delay].find(({ filledFrom }) => filledFrom) ?? limit;
  const times = [...delay, limit];
  if (longest(times, said) === 'over')
    return fails(`${told} All in all that can be later than the Code's time.`, advice, at);
  if (closuresCanLengthen(times, said, closureDays(policy))) return closedMeanwhile(told, at);
  const how =
    delay.length === 0
      ? 'It begins earlier and is never later'
      : 'Though it begins later, it is all in all no later';
  return review(`${told} ${how}, but the clocks differ.`, advice, at);
}

const start = (limit: Limit): string =>
  limit.from === 'not-stated' || limit.from === 'not-seen' ? '' : ` from ${startInWords(limit)}`;

const codes = (said: CodeLimit): string =>
  `the Code gives ${describeDuration(said)} from ${startInWords(said)}`;

const shorten = (said: CodeLimit): string =>
  `Give no more than ${describeDuration(said)} from ${startInWords(said)}.`;
