import type { CodeContent } from '../../codes/index.js';
import { isSilent, tells } from '../../history/index.js';
import type { ComplaintEvent } from '../../lifecycle/index.js';
import type { Truth } from '../../policy/index.js';
import type { TimedCase } from './check.js';
import type { TimedStage } from './stage-times.js';

/** Whether a letter contains what the Code asks for; `not-needed` where there is nothing of the kind to tell. */
export function shows(
  content: CodeContent,
  event: ComplaintEvent,
  file: TimedCase,
  at: TimedStage | undefined,
): Truth | 'not-needed' {
  const needed = isNeeded(content, event, file, at);
  if (needed === false) return 'not-needed';
  const told = tells(content, event, isLast(file, at));
  return told === false && needed === 'unknown' ? 'unknown' : told;
}

/** Whether a stage is the policy's last. */
export const isLast = ({ complaint }: TimedCase, at: TimedStage | undefined): boolean =>
  at !== undefined && at.stage === complaint.policy.stages.at(-1);

/** Whether there is something of the kind to tell. */
function isNeeded(
  content: CodeContent,
  event: ComplaintEvent,
  file: TimedCase,
  at: TimedStage | undefined,
): Truth {
  // To decline a hearing is the decision, and need not promise anything.
  if (event.type === 'hearing.declined' && (content === 'decision' || content === 'remedies'))
    return 'unknown';
  if (content === 'remedies')
    return 'outcome' in event ? event.outcome !== 'not-upheld' : 'unknown';
  if (content !== 'outstanding-actions') return true;
  const own = at?.events ?? file.stages.flatMap((one) => one.events);
  if (!own.includes(event)) return true;
  const wasAgreed = file.events.some(({ type, on }) => type === 'action.agreed' && on <= event.on);
  return wasAgreed || (isSilent(file, 'action.agreed') && 'unknown');
}
