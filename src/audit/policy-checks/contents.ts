import type { CodeContent } from '../../codes/index.js';
import type { Condition, Requirement } from '../../policy/index.js';

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
type Shows = (leaf: Leaf) => boolean;

const includes =
  (...items: readonly string[]): Shows =>
  (leaf) =>
    'includes' in leaf && leaf.fact === 'contents' && items.includes(leaf.includes);

const gives =
  (fact: string): Shows =>
  (leaf) =>
    'fact' in leaf && leaf.fact === fact && ('given' in leaf || ('is' in leaf && leaf.is === true));

const namesTheOmbudsman: Shows = (leaf) =>
  'includes' in leaf && leaf.fact === 'signposts' && leaf.includes === 'housing-ombudsman';

const OMBUDSMAN = [includes('ombudsman-details'), gives('toldOfOmbudsman'), namesTheOmbudsman];

/** By what a policy asks for each thing that the Code wants in letters; any one is enough. */
const ASKED_BY: Readonly<Record<CodeContent, readonly Shows[]>> = {
  'complaint-definition': [includes('complaint-definition')],
  'outcomes-sought': [includes('outcomes-sought')],
  stage: [includes('stage')],
  decision: [includes('decision'), gives('outcome')],
  reasons: [includes('reasons'), gives('reasons')],
  remedies: [includes('remedies')],
  'outstanding-actions': [includes('outstanding-actions')],
  'new-due-date': [includes('new-due-date', 'response-date'), gives('newDueDate')],
  'escalation-right': [includes('escalation-right', 'next-steps')],
  'ombudsman-details': OMBUDSMAN,
  'ombudsman-right': OMBUDSMAN,
  'next-steps': [includes('next-steps', 'escalation-right'), ...OMBUDSMAN],
  'outstanding-issues': [includes('outstanding-issues', 'complaint-definition')],
  'responsible-for': [includes('responsible-for')],
  'not-responsible-for': [includes('not-responsible-for')],
};

/** What letters are asked to contain, in words that end "… say …". */
export const CONTENT_WORDS: Readonly<Record<CodeContent, string>> = {
  'complaint-definition': 'what the complaint is',
  'outcomes-sought': 'what outcome is wanted',
  stage: 'which stage it is',
  decision: 'what was decided',
  reasons: 'the reasons',
  remedies: 'what will be done to put it right',
  'outstanding-actions': 'what is still to be done',
  'new-due-date': 'the new date',
  'escalation-right': 'how to go to the next stage',
  'ombudsman-details': 'how to reach the Ombudsman',
  'ombudsman-right': 'that it can be taken to the Ombudsman',
  'next-steps': 'how to take it further',
  'outstanding-issues': 'what is still at issue',
  'responsible-for': 'for what the landlord answers',
  'not-responsible-for': 'for what it does not answer',
};

/** Whether what has to hold is not to be had without this content. */
const guarantees = (condition: Condition, content: CodeContent): boolean => {
  if ('all' in condition) return condition.all.some((one) => guarantees(one, content));
  if ('any' in condition) return condition.any.every((one) => guarantees(one, content));
  return !('not' in condition) && ASKED_BY[content].some((shows) => shows(condition));
};

/** A condition that excuses nothing under the Code: of housing, or where what has to hold does not. */
const isAlways = ({ when, holds }: Pick<Requirement, 'when' | 'holds'>): boolean =>
  coversHousing(when) ||
  (when !== undefined && 'not' in when && JSON.stringify(when.not) === JSON.stringify(holds));

/** Whether something is for all complaints about housing, with which alone the Code deals. */
export const coversHousing = (when: Condition | undefined): boolean =>
  when === undefined ||
  ('includes' in when && when.fact === 'subject' && when.includes === 'housing');

/** The requirement that makes a letter contain something: always, or at least in some cases. */
export function askedFor(
  requirements: readonly Requirement[],
  content: CodeContent,
): { readonly by: Requirement; readonly always: boolean } | undefined {
  const found = requirements.filter(({ holds }) => guarantees(holds, content));
  const always = found.find(isAlways);
  const by = always ?? found[0];
  return by && { by, always: always !== undefined };
}
