import type { IsoDate } from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import type { Complaint } from '../history/index.js';
import { aboutComplaint, checkedComplaint, checkedDate } from '../history/index.js';
import type { ClauseRef, Facts, Policy, Role, Stage } from '../policy/index.js';
import { answer, given, roleNames, stageOf } from '../policy/index.js';

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
  const { policy } = checkedComplaint(complaint);
  const at = stageOf(policy, stage);
  if (at) return handlersAt(complaint, at, checkedDate(asOf, 'asOf'));
  throw new ComplaintsError('argument/invalid', {
    given: stage,
    expected: 'the id of a stage of the policy',
    possible: policy.stages.map(({ id }) => id),
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
  const possible: Pick<Handler, 'clause' | 'handler'>[] = [];
  const usual = given(stage.handler);
  const rules = (stage.handlers ?? []).filter(({ does }) => !doing || !does || does === doing);
  for (const { when, handler, clause } of rules) {
    const { truth } = answer(when, about, policy);
    if (truth !== false) possible.push({ clause, handler });
    if (truth === true) return together(possible, policy);
  }
  return usual && together([...possible, { clause: stage.clause, handler: usual }], policy);
}

/** Whoever it may be, by the clause of the last of them. */
const together = (all: readonly Pick<Handler, 'clause' | 'handler'>[], by: Policy): Handler => ({
  clause: all.at(-1)?.clause as ClauseRef,
  handler: all.flatMap(({ handler }) => handler),
  certain: all.length === 1,
  because: all.map((one) => `${roleNames(one.handler, by, 'or')} (${one.clause})`).join(' or '),
});
