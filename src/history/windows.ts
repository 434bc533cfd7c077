import { waitingSteps } from '../lifecycle/index.js';
import type { Policy, Step } from '../policy/index.js';
import { ANSWERS, stageOf } from '../policy/index.js';
import type { Position } from './complaint.js';

/**
 * The answer to which a stage goes on if the complainant does not use the time that it waits for, such as the time to
 * comment on a draft.
 */
export function answerAfterWindow(
  policy: Policy,
  { stage: id, step: at, end }: Position,
): Step | undefined {
  const stage = end ? undefined : stageOf(policy, id);
  const waiting = stage ? waitingSteps(stage) : [];
  const index = waiting.findIndex(({ duty }) => duty === at);
  const next = waiting[index + 1];
  const isWindow = waiting[index]?.party === 'complainant';
  return isWindow && next && ANSWERS.includes(next.duty) ? next : undefined;
}
