import type { Condition, EventType } from '../../policy/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import type { LetterFile } from './file.js';
import { SCHEMAS } from './schema.js';

/** The options in which contents are said that cannot be drawn. */
const OPTION_OF: Readonly<Record<string, string>> = {
  'complaint-definition': 'complaint',
  'outstanding-issues': 'complaint',
  'outcomes-sought': 'outcomesSought',
  'responsible-for': 'responsibleFor',
  'not-responsible-for': 'notResponsibleFor',
  'new-due-date': 'newDueDate',
  'response-date': 'answerBy',
};

/** Contents that are drawn: where one is missing, it is the policy that gives nothing to draw it from. */
const DRAWN: readonly string[] = [
  ...['stage', 'escalation-right', 'escalation-deadline', 'next-steps', 'signposts'],
  ...['ombudsman-details', 'ombudsman-right', 'outstanding-actions'],
];

/** The option in which a content is said. */
export const pathOf = (content: string, { policy }: LetterFile): string =>
  OPTION_OF[content] ?? (policy.contents?.includes(content) ? `also.${content}` : content);

/** The option, or the type of fact, that would meet a condition. */
export function optionFor(leaf: Condition, file: LetterFile): string {
  if (!('fact' in leaf)) return 'kind';
  if (leaf.fact === 'advocateAuthorised') return 'advocate.authorised';
  if (leaf.fact === 'contents' && 'includes' in leaf) return pathOf(leaf.includes, file);
  return leaf.fact === 'toldOfOmbudsman' ? 'ombudsman-details' : leaf.fact;
}

/** What to do about it, as the end of a message. */
export const remedy = (path: string, { kind }: LetterFile): string =>
  Object.hasOwn(EVENT_NAMES, path)
    ? `record ${EVENT_NAMES[path as EventType]} first`
    : DRAWN.includes(path)
      ? 'the policy and the record give nothing to draw it from'
      : path.startsWith('also.') || Object.hasOwn(SCHEMAS[kind].shape, path)
        ? `say it in '${path}'`
        : 'this kind of letter cannot say so';
