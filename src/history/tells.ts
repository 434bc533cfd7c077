import type { CodeContent, CodeParameters } from '../codes/index.js';
import { MAY_NAME_BODIES, namesOf, toldBy } from '../lifecycle/index.js';
import type { ComplaintEvent, EventOf, Truth } from '../policy/index.js';

/** What no letter is recorded by: that it is not in the list shows nothing. */
const NOT_RECORDED: readonly CodeContent[] = [
  'ombudsman-right',
  'outstanding-issues',
  'responsible-for',
  'not-responsible-for',
];

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

/**
 * Whether a holding letter is an extension by a provision of the Code: whether it says what the
 * provision asks such a letter to say. What the record does not tell is not known, never no.
 *
 * @param parameters - Those of a provision that speaks of extensions.
 */
export function isExtension(
  letter: EventOf<'response.extended'>,
  { of = [], contents = [] }: CodeParameters,
): Truth {
  if (!of.includes('response.extended')) return true;
  const told = contents.map((content) => tells(content, letter, false));
  return told.includes(false) ? false : !told.includes('unknown') || 'unknown';
}
