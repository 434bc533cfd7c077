import type { DueDate, IsoDate } from '../calendar/index.js';
import { isoDate } from '../calendar/index.js';
import type { Obligation } from '../complaint/index.js';
import { notShown, obligationsOf } from '../complaint/index.js';
import { isLateStanding } from '../obligations/index.js';
import type { Policy } from '../policy/index.js';
import type { LateOptions, Question } from './question.js';
import { has, misuse, oneOf, optionsOf, viewOf } from './question.js';
import * as words from './words.js';

/* Questions about the duties of a complaint. */

/** Whether a duty or a time limit falls due on a day. */
export const fallsDueOn: Question = (received, [given, ...rest]) => {
  const expected = isoDate(given as IsoDate);
  if (isDueDate(received)) {
    if (rest.length > 0) throw misuse(rest, words.MISUSE.dueDateAlone());
    const { due: actual } = received;
    return {
      truth: actual === expected,
      expected,
      actual,
      ...words.limitDueOn(expected, received),
    };
  }
  const asked = dutyOf(received, rest, ['asOf']);
  const actual = asked.duty?.due;
  const truth = cannotBeKnown(asked) ? 'unknown' : actual === expected;
  return { truth, expected, actual, ...words.dutyDueOn(expected, asked) };
};

/** Makes the question whether a duty has a certain standing. */
export const stands =
  (standing: words.AskedStanding): Question =>
  (received, args) => {
    const asked = dutyOf(received, args, isLateStanding(standing) ? ['asOf', 'by'] : ['asOf']);
    const { duty, by } = asked;
    const isSo = duty?.standing === standing && (by === undefined || duty.workingDaysLate === by);
    const isUnknown = duty?.standing === 'unknown' || (!isSo && cannotBeKnown(asked));
    return { truth: isUnknown ? 'unknown' : isSo, ...words.dutyStands(standing, asked) };
  };

/**
 * Whether it cannot be known when a duty falls due, or whether it is due: its limit, or the start of the limit, was not
 * available, or depends on the kind of complaint, which is not known.
 */
function cannotBeKnown({ duty, mayBeDue }: words.DutyAsked): boolean {
  if (!duty) return mayBeDue === true;
  const { limit, due } = duty;
  if (due !== undefined) return false;
  return (
    limit === 'not-seen' ||
    (typeof limit === 'object' && (limit.from === 'not-seen' || limit.when !== undefined))
  );
}

/** The obligation given to `expect`, or a duty of the complaint given to it, by id. */
function dutyOf(
  received: unknown,
  args: readonly unknown[],
  names: readonly (keyof LateOptions)[],
): words.DutyAsked {
  if (isObligation(received)) {
    const { by } = optionsOf(
      args[0],
      names.filter((name) => name !== 'asOf'),
    );
    const { id, authority } = received;
    const policy = 'policy' in authority ? authority.policy : { id: '', edition: '' };
    return { id, duty: received, policy, by: checkedCount(by) };
  }
  const [which, options] = args;
  const { asOf, by } = optionsOf(options, names);
  const { complaint, asOf: day } = viewOf(received, asOf);
  const { policy } = complaint;
  const obligations = obligationsOf(complaint, day);
  const duties = obligations.map(({ id }) => id);
  const id = oneOf(which, [...dutiesIn(policy), ...duties], 'duty');
  const duty = obligations.find((obligation) => obligation.id === id);
  const mayBeDue = !duty && notShown(complaint, day).some(({ obligation }) => obligation === id);
  return { id, duty, policy, day, duties, mayBeDue, by: checkedCount(by) };
}

/** The duties in a policy, at a stage or alongside. Only a complaint shows how many restrictions it has to review. */
const dutiesIn = ({ stages, alongside = [] }: Policy): string[] => [
  ...stages.flatMap(({ id, steps }) => steps.map(({ duty }) => `${id}/${duty}`)),
  ...alongside.map(({ id }) => `alongside/${id}`),
];

function checkedCount(by: unknown): number | undefined {
  if (by === undefined || (typeof by === 'number' && Number.isInteger(by) && by >= 0)) return by;
  throw misuse(by, words.MISUSE.noCount());
}

const isObligation = (value: unknown): value is Obligation =>
  has(value, 'standing', 'duty', 'revisions');

/** Whether a value is a result of `dueDate`. */
const isDueDate = (value: unknown): value is DueDate => has(value, 'due', 'explanation');
