import type { IsoDate } from '../calendar/index.js';
import type { Complaint, Position } from '../complaint/index.js';
import { aboutComplaint } from '../complaint/index.js';
import type { End, FactName, Policy, Stage } from '../policy/index.js';
import { ANSWERS, answer } from '../policy/index.js';
import type { Finding } from './finding.js';

/* What stands against a request for the next stage besides the policy's grounds. */

/** What every finding of these has. */
export const base = (policy: Policy) => ({
  policy: { id: policy.id, edition: policy.edition },
  needs: [] as FactName[],
});

/** There is no stage to go to, or the complaint is closed for good. */
export const notAvailable = (policy: Policy, from: Stage, end: End | undefined): Finding => ({
  ...base(policy),
  ground: end ? 'complaint-closed' : 'no-further-stage',
  clause: from.clause,
  met: true,
  because: end
    ? `The complaint is closed (${end}): it goes to no further stage.`
    : 'The process has no further stage to which the complaint could go.',
  effect: 'not-available',
  discretionary: false,
});

/** Nobody can say that a power which was not seen does not exist. */
export const powerNotSeen = (policy: Policy, clause?: string): Finding => ({
  ...base(policy),
  ground: 'power-to-refuse',
  ...(clause !== undefined && { clause }),
  met: 'unknown',
  because:
    policy.refusal === 'not-seen'
      ? 'Whether the policy gives a power to refuse cannot be said: that part was not available.'
      : 'On what grounds the policy lets a request be refused cannot be said: that part was not available.',
  effect: 'refuse',
  discretionary: true,
});

/** The stages between, where the request asks to go past some: whether the policy lets it. */
export function passedOver(complaint: Complaint, from: Stage, to: Stage, on: IsoDate): Finding[] {
  const { policy } = complaint;
  const between = policy.stages
    .slice(policy.stages.indexOf(from) + 1, policy.stages.indexOf(to))
    .filter(({ informal }) => !informal);
  return between.map(({ name, clause, skippable }) => {
    const { truth, needs } = skippable?.when
      ? answer(skippable.when, aboutComplaint(complaint, on), policy)
      : { truth: skippable !== undefined, needs: [] };
    const may = { true: 'may', false: 'may not', unknown: 'may or may not' }[String(truth)];
    return {
      ...base(policy),
      ground: 'stage-passed-over',
      clause: skippable?.clause ?? clause,
      met: truth === 'unknown' ? 'unknown' : !truth,
      because: `A complaint of this kind ${may} go past ${name}.`,
      effect: 'for-decision',
      discretionary: true,
      needs,
    };
  });
}

/** Whether it comes before the answer, or before there is a formal complaint at all. */
export function notAnswered(
  { policy, silentOn }: Complaint,
  from: Stage,
  { step, end }: Position,
): Finding {
  const waiting = from.steps.find(({ duty }) => duty === step);
  const remaining = waiting ? from.steps.slice(from.steps.indexOf(waiting)) : [];
  const unanswered =
    end === undefined && remaining.some(({ duty }) => ANSWERS.includes(duty) || duty === 'resolve');
  const untold = waiting?.doneBy.every((type) => silentOn.includes(type));
  const met = from.informal ? true : unanswered && untold ? 'unknown' : unanswered;
  const because = from.informal
    ? `${from.name} is not a formal stage: a formal complaint comes before a request to escalate it.`
    : met === 'unknown'
      ? `Whether ${from.name} has been answered cannot be said: the source does not tell.`
      : met
        ? `${from.name} has not been answered yet.`
        : `${from.name} has been answered, or is closed.`;
  return {
    ...base(policy),
    ground: 'not-yet-answered',
    clause: from.clause,
    met,
    because,
    effect: 'for-decision',
    discretionary: true,
  };
}
