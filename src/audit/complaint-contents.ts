import type { CodeContent } from '../codes/index.js';
import { isSilent, namesOf } from '../history/index.js';
import { type ComplaintEvent, MAY_NAME_BODIES } from '../lifecycle/index.js';
import type { Truth } from '../policy/index.js';
import type { TimedCase } from './complaint-check.js';
import type { TimedStage } from './complaint-stages.js';

/** What no letter is recorded by: that it is not in the list shows nothing. */
const NOT_RECORDED: readonly CodeContent[] = [
  'ombudsman-right',
  'outstanding-issues',
  'responsible-for',
  'not-responsible-for',
];

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

/** Whether a letter is recorded to contain something, by whatever name. */
export function tells(content: CodeContent, event: ComplaintEvent, isLastStage: boolean): Truth {
  const { contents: names, fields = [], signposts = [] } = namesOf(content, isLastStage);
  const byField = fields
    .map((field) => toldBy((event as unknown as Record<string, unknown>)[field]))
    .find((told) => told !== undefined);
  if (byField !== undefined) return byField;
  const pointed = 'signposts' in event ? event.signposts : undefined;
  if (pointed?.some((body) => signposts.includes(body))) return true;
  const contents = 'contents' in event ? event.contents : undefined;
  if (!contents) return 'unknown';
  if (names.some((name) => contents.includes(name))) return true;
  const isDoubtful =
    NOT_RECORDED.includes(content) ||
    (signposts.length > 0 && !pointed && MAY_NAME_BODIES.some((one) => contents.includes(one)));
  return isDoubtful ? 'unknown' : false;
}

/** What a field of its own tells. An empty list tells nothing; an empty text or a no tells that it was not there. */
const toldBy = (value: unknown): boolean | undefined =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? undefined
    : value !== false && value !== '';

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
