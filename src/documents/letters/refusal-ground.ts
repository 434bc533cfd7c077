import { longDate } from '../../calendar/index.js';
import { obligationsOf } from '../../complaint/index.js';
import { windowUsedOn } from '../../history/index.js';
import { isPast } from '../../obligations/index.js';
import type { Cited, Policy } from '../../policy/index.js';
import { given, powerToRefuse } from '../../policy/index.js';
import type { LetterFile } from './file.js';
import { latest } from './file.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';

/** A policy without a power to refuse, or whose part on this was not available. */
export function noPower({ policy }: LetterFile): LetterIssue[] {
  if (powerToRefuse(policy)) return [];
  const message =
    policy.refusal === 'not-seen'
      ? 'The part of the policy on refusing escalation was not available, so it is not known whether escalation can be refused.'
      : 'The policy gives no power to refuse escalation.';
  return [issue(policy, 'kind', message)];
}

/** A ground with the words that complete "a request that …". */
export interface Named extends Cited {
  readonly id: string;
  readonly name: string;
}

/** The ground, wherever the policy has it: among its grounds, at a gate, or for a request after its window. */
export function named(policy: Policy, name: string | undefined): Named | undefined {
  const gates = policy.stages.flatMap(({ gate }) => given(gate)?.criteria ?? []);
  const late = given(policy.lateRequest);
  const all: readonly Named[] = [
    ...(given(given(policy.refusal)?.grounds) ?? []),
    ...gates.map((one) => ({ ...one, name: `does not meet what we ask: that it ${one.name}` })),
    ...(late ? [{ ...late, id: 'out-of-time', name: 'comes after the last day to ask' }] : []),
  ];
  return all.find(({ id }) => id === name) ?? all.find(({ clause }) => clause === name);
}

/** No ground was given. */
export const noGround = (policy: Policy, clause: string | undefined): LetterIssue =>
  issue(
    policy,
    'ground',
    "The letter names the ground: give it in 'ground'.",
    clause ? { clause } : {},
  );

/** A refusal without its reasons. */
export const noReasons = (policy: Policy, cited: Partial<Cited>): LetterIssue =>
  issue(policy, 'reasons', "The letter explains the refusal in full: say why in 'reasons'.", cited);

/** The window that the request used, and whether it came after it. */
export function windowUsed({ complaint, on }: LetterFile) {
  const request = latest(complaint, on, 'escalation.requested');
  const window = obligationsOf(complaint, on).find(
    ({ duty, settledOn }) =>
      duty === 'escalate' && request && settledOn === windowUsedOn(complaint, request.on),
  );
  return { request, window };
}

/** A request that was not late is not refused for being late. */
export function inTime(file: LetterFile, ground: string | undefined): LetterIssue[] {
  const { request, window } = windowUsed(file);
  if (
    ground !== 'out-of-time' ||
    !request ||
    !window?.due ||
    isPast(windowUsedOn(file.complaint, request.on), { latest: window.due })
  )
    return [];
  const message = `The request of ${longDate(request.on)} came in time: the last day was ${longDate(window.due)}.`;
  return [issue(file.policy, 'ground', message, window)];
}
