import type { IsoDate } from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import type { Complaint } from '../history/index.js';
import { aboutComplaint, checkedComplaint, checkedDate } from '../history/index.js';
import {
  answer,
  type ClauseRef,
  type Facts,
  given,
  type Policy,
  type Role,
  type Stage,
} from '../policy/index.js';

/** Who does something about a complaint at a stage, by what its policy says of complaints of its kind. */
export interface Handler {
  /** Any of these roles. */
  readonly handler: readonly Role[];
  /** The clause that says so; where it is not certain, the last that may. */
  readonly clause: ClauseRef;
  /** Whether it is known which kind of complaint it is. Where not, `handler` has everybody it may be. */
  readonly certain: boolean;
  /** Who, each by which clause. */
  readonly because: string;
}

/** Who handles a complaint at a stage: by the first rule for complaints of its kind, whatever that has them do. */
export interface Handlers extends Handler {
  /** Who looks into it, where the policy says. */
  readonly investigate?: Handler;
  /** Who answers it, where the policy says. */
  readonly respond?: Handler;
}

/**
 * Who handles a complaint at a stage, as far as was known at the end of a day: by the first rule
 * for complaints of its kind, else as the stage has it.
 *
 * @param stage - The id of a stage of the policy.
 * @returns `undefined` where the policy does not say, or that part of it was not available.
 * @throws {@link ComplaintsError} `argument/invalid`, also for a stage there is none of; `date/invalid`.
 */
export function handledBy(
  complaint: Complaint,
  stage: string,
  asOf: IsoDate,
): Handlers | undefined {
  const { stages } = checkedComplaint(complaint).policy;
  const at = stages.find(({ id }) => id === stage);
  if (at) return handlersAt(complaint, at, checkedDate(asOf, 'asOf'));
  throw new ComplaintsError('argument/invalid', {
    given: stage,
    expected: 'the id of a stage of the policy',
    possible: stages.map(({ id }) => id),
  });
}

export function handlersAt(complaint: Complaint, stage: Stage, on: IsoDate): Handlers | undefined {
  const about = aboutComplaint(complaint, on);
  const [all, investigate, respond] = [undefined, 'investigate', 'respond'].map((doing) =>
    whoDoes(doing, complaint.policy, stage, about),
  );
  return all && { ...all, ...(investigate && { investigate }), ...(respond && { respond }) };
}

/** A rule of which it is not known whether it applies counts beside what holds without it. */
function whoDoes(
  doing: string | undefined,
  policy: Policy,
  stage: Stage,
  about: Facts,
): Handler | undefined {
  const possible: Possible[] = [];
  for (const { when, handler, clause, does } of stage.handlers ?? []) {
    const { truth } = answer(when, about, policy);
    if (truth === false || (doing && does && does !== doing)) continue;
    if (truth === true) return together(possible, { clause, handler });
    possible.push({ clause, handler });
  }
  const usual = given(stage.handler);
  return usual && together(possible, { clause: stage.clause, handler: usual });
}

type Possible = Pick<Handler, 'clause' | 'handler'>;

const together = (others: readonly Possible[], last: Possible): Handler => ({
  clause: last.clause,
  handler: [...others, last].flatMap(({ handler }) => handler),
  certain: others.length === 0,
  because: [...others, last]
    .map(({ handler, clause }) => `${handler.join(' or ')} (${clause})`)
    .join(' or '),
});
