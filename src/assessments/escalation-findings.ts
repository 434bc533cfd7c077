import type { IsoDate } from '../calendar/index.js';
import type { Complaint, Position } from '../complaint/index.js';
import { aboutComplaint } from '../complaint/index.js';
import type { End, FactName, Policy, Stage } from '../policy/index.js';
import { ANSWERS, answer, asWords } from '../policy/index.js';
import type { Finding } from './finding.js';

/* What stands against a request for the next stage besides the policy's grounds. */

/** What every finding of these has. */
export const base = (policy: Policy) => ({
  policy: { id: policy.id, edition: policy.edition },
  needs: [] as FactName[],
});

const END_NAMES: Partial<Readonly<Record<End, string>>> = {
  exhausted: 'process exhausted',
  lapsed: 'no reply',
};

/** There is no stage to go to, or the complaint is closed for good. */
export const notAvailable = (policy: Policy, from: Stage, end: End | undefined): Finding => ({
  ...base(policy),
  ground: end ? 'complaint-closed' : 'no-further-stage',
  clause: from.clause,
  met: true,
  because: end
    ? `The complaint is closed (${END_NAMES[end] ?? asWords(end)}), so it cannot be escalated.`
    : 'The process has no further stage, so the complaint cannot be escalated.',
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
      ? 'The part of the policy on refusing escalation was not available. It is not known whether the request can be refused.'
      : 'The part of the policy on grounds for refusing escalation was not available. It is not known whether one applies.',
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
    return {
      ...base(policy),
      ground: 'stage-passed-over',
      clause: skippable?.clause ?? clause,
      met: truth === 'unknown' ? 'unknown' : !truth,
      because: SKIP[String(truth) as keyof typeof SKIP](name),
      effect: 'for-decision',
      discretionary: true,
      needs,
    };
  });
}

const SKIP = {
  true: (name: string) => `A complaint of this kind can skip ${name}.`,
  false: (name: string) => `A complaint of this kind cannot skip ${name}.`,
  unknown: (name: string) => `It is not known whether a complaint of this kind can skip ${name}.`,
} as const;

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
    ? `${from.name} is not a formal stage. Escalation can be requested only after a formal complaint.`
    : met === 'unknown'
      ? `The record does not cover whether the landlord has responded at ${from.name}.`
      : met
        ? `The landlord has not responded at ${from.name} yet.`
        : `The landlord has responded at ${from.name}, or the stage is closed.`;
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
