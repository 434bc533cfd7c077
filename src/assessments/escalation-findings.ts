import type { IsoDate } from '../calendar/index.js';
import type { Complaint, Obligation, Position } from '../complaint/index.js';
import { allOf, skipping, windowUsedOn } from '../history/index.js';
import { isPast } from '../obligations/index.js';
import type { End, Facts, Policy, Stage, Truth } from '../policy/index.js';
import { ANSWERING, ANSWERS, answer, given } from '../policy/index.js';
import type { Finding } from './finding.js';
import { consider, finding } from './finding.js';
import type { Untold } from './words.js';

/* What speaks against a request for the next stage, besides the policy's grounds. */

/** All but the last leave the decision to a person. */
const FOR_DECISION = { effect: 'for-decision', discretionary: true } as const;

/** There is no stage to go to, or the complaint is closed for good. */
export function notAvailable(policy: Policy, { clause }: Stage, end: End | undefined): Finding {
  const fields = { clause, met: true, effect: 'not-available', discretionary: false } as const;
  return end
    ? finding(policy, 'complaint-closed', { end }, { ...fields, ground: 'complaint-closed' })
    : finding(policy, 'no-further-stage', undefined, { ...fields, ground: 'no-further-stage' });
}

/** A power to refuse may be in a part of the policy that was not available. */
export const powerNotSeen = (policy: Policy, clause?: string): Finding =>
  finding(
    policy,
    policy.refusal === 'not-seen' ? 'refusal-not-available' : 'refusal-grounds-not-available',
    undefined,
    {
      ground: 'power-to-refuse',
      ...(clause !== undefined && { clause }),
      met: 'unknown',
      effect: 'refuse',
      discretionary: true,
    },
  );

/** Whether the policy allows the stages that the request would skip to be skipped. */
export function passedOver(complaint: Complaint, from: Stage, to: Stage, on: IsoDate): Finding[] {
  const { policy } = complaint;
  const between = policy.stages
    .slice(policy.stages.indexOf(from) + 1, policy.stages.indexOf(to))
    .filter(({ informal }) => !informal);
  return between.map((stage) => {
    const { clause, skippable } = stage;
    const { truth, needs } = skipping(complaint, stage, on);
    return finding(policy, SKIPPED[`${truth}`], stage, {
      ...FOR_DECISION,
      ground: 'stage-passed-over',
      clause: skippable?.clause ?? clause,
      met: NOT[`${truth}`],
      needs,
    });
  });
}

const SKIPPED = {
  true: 'stage-can-be-skipped',
  false: 'stage-cannot-be-skipped',
  unknown: 'skipping-not-known',
} as const;
const NOT = { true: false, false: true, unknown: 'unknown' } as const;

/**
 * The gate of a stage: a finding for every criterion, and one for the gate as a whole. Only the gate as a whole
 * speaks against the request, if it is not passed.
 */
export function atTheGate(policy: Policy, to: Stage, facts: Facts): Finding[] {
  const { name, clause } = to;
  if (to.gate === 'not-seen') {
    const fields = { ...FOR_DECISION, ground: 'gate', clause, met: 'unknown' } as const;
    return [finding(policy, 'gate-not-available', to, fields)];
  }
  const gate = given(to.gate);
  if (!gate) return [];
  const { passes, otherwise, reading } = gate;
  const criteria = gate.criteria.map((one) => consider(policy, one, 'include', facts, 'request'));
  const all = gate.criteria.map(({ met }) => met);
  const { truth, needs } = answer(passes === 'any' ? { any: all } : { all }, facts, policy);
  const whole = finding(
    policy,
    PASSED[`${truth}`],
    { passes, name },
    {
      ground: 'gate',
      clause: gate.clause,
      met: NOT[`${truth}`],
      effect: otherwise === 'may-refuse' ? 'refuse' : 'for-decision',
      discretionary: true,
      ...(reading && { reading }),
      needs,
    },
  );
  return [...criteria, whole];
}

const PASSED = {
  true: 'gate-passed',
  false: 'gate-not-passed',
  unknown: 'gate-not-known',
} as const;

/** Whether it comes before the answer, or before there is a formal complaint at all. */
export function notAnswered(
  { policy, silentOn }: Complaint,
  from: Stage,
  { step }: Position,
): Finding {
  const { clause } = from;
  const waiting = from.steps.find(({ duty }) => duty === step);
  const remaining = waiting ? from.steps.slice(from.steps.indexOf(waiting)) : [];
  const isUnanswered = remaining.some(({ duty }) => ANSWERS.includes(duty) || duty === 'resolve');
  const isSilent = waiting?.doneBy.every((type) => silentOn.includes(type));
  const fields = (met: Truth) => ({ ...FOR_DECISION, ground: 'not-yet-answered', clause, met });
  if (from.informal) return finding(policy, 'stage-not-formal', from, fields(true));
  if (!isUnanswered) return finding(policy, 'responded', from, fields(false));
  return isSilent
    ? finding(policy, 'response-not-covered', from, fields('unknown'))
    : finding(policy, 'not-responded', from, fields(true));
}

/**
 * Whether the request comes after its window. A window without a limit never closes; one whose limit was not
 * available may have closed.
 */
export function outOfTime(
  complaint: Complaint,
  from: Stage,
  window: Obligation | undefined,
  on: IsoDate,
): Finding {
  const { policy } = complaint;
  const late = given(policy.lateRequest);
  const fields = (met: Truth): Parameters<typeof finding>[3] => ({
    ground: 'out-of-time',
    clause: window?.clause ?? late?.clause ?? from.clause,
    met,
    effect: late?.effect === 'may-refuse' ? 'refuse' : 'for-decision',
    discretionary: true,
    ...(late?.reading && { reading: late.reading }),
  });
  if (!window) return finding(policy, 'time-not-started', undefined, fields(false));
  const { due, limit } = window;
  if (due === undefined)
    return limit === 'not-seen'
      ? finding(policy, 'time-not-known', { window }, fields('unknown'))
      : finding(policy, 'no-last-day', { window }, fields(false));
  const askedOn = windowUsedOn(complaint, on);
  const asked = { on, askedOn, due };
  if (!isPast(askedOn, { latest: due })) return finding(policy, 'on-time', asked, fields(false));
  if (askedOn === on && complaint.silentOn.includes('request.posted'))
    return finding(policy, 'posting-not-covered', asked, fields('unknown'));
  const met = policy.lateRequest === 'not-seen' ? 'unknown' : true;
  return finding(policy, 'late', { ...asked, untold: untold(complaint, from, on) }, fields(met));
}

/** Notes that the response is not shown to have given the time to ask, which matters for a late request. */
function untold({ history }: Complaint, from: Stage, on: IsoDate): Untold | undefined {
  const all = history.flatMap(({ event, stage }) => (stage === from.id ? [event] : []));
  const answers = allOf(all, ...ANSWERING).filter((event) => event.on <= on);
  const contents = answers.map((event) => event.contents);
  const tells = (...names: readonly string[]) =>
    contents.some((those) => those?.some((name) => names.includes(name)));
  const last = answers.at(-1);
  if (!last || tells('escalation-deadline')) return undefined;
  const hasRight = tells('escalation-right', 'next-steps');
  return { on: last.on, isRecorded: !contents.includes(undefined), hasRight };
}
