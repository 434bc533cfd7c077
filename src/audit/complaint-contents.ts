import type { CodeContent } from '../codes/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import type { Content, Truth } from '../policy/index.js';
import type { TimedCase } from './complaint-check.js';
import type { TimedStage } from './complaint-stages.js';

/** What letters are recorded to contain that does for what the Code asks, where that has another name. */
const BY_OTHER_NAMES: Partial<Record<CodeContent, readonly Content[]>> = {
  'next-steps': ['escalation-right', 'ombudsman-details', 'signposts'],
  'ombudsman-right': ['ombudsman-details'],
  'outstanding-issues': ['complaint-definition'],
};

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
  if (isNotNeeded(content, event, file, at)) return 'not-needed';
  const told = byField(content, event);
  if (told !== undefined) return told;
  const contents = 'contents' in event ? event.contents : undefined;
  if (!contents) return 'unknown';
  const names: readonly Content[] = [content, ...(BY_OTHER_NAMES[content] ?? [])];
  if (names.some((name) => contents.includes(name))) return true;
  return NOT_RECORDED.includes(content) ? 'unknown' : false;
}

function isNotNeeded(
  content: CodeContent,
  event: ComplaintEvent,
  { events, stages }: TimedCase,
  at: TimedStage | undefined,
): boolean {
  if (content === 'remedies') return 'outcome' in event && event.outcome === 'not-upheld';
  if (content !== 'outstanding-actions') return false;
  const own = at?.events ?? stages.flatMap((one) => one.events);
  return (
    !events.some(({ type, on }) => type === 'action.agreed' && on <= event.on) &&
    own.includes(event)
  );
}

/** What a field of its own tells. An empty list of contents is for what the list can tell. */
function byField(content: CodeContent, event: ComplaintEvent): boolean | undefined {
  if (content === 'reasons' && 'reasons' in event && event.reasons !== undefined)
    return event.reasons !== '';
  if (content === 'new-due-date' && event.type === 'response.extended' && event.newDueDate)
    return true;
  if (content === 'remedies' && event.type === 'response.sent' && event.remedies?.length)
    return true;
  if (content === 'ombudsman-right' && event.type === 'complaint.excluded')
    return event.toldOfOmbudsman;
  const isOfOmbudsman = content === 'ombudsman-details' || content === 'next-steps';
  if (isOfOmbudsman && 'signposts' in event && event.signposts?.includes('housing-ombudsman'))
    return true;
  return undefined;
}
