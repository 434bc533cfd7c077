import type { CodeContent } from '../codes/index.js';
import type { Content, FactName, SignpostTo } from '../policy/index.js';

/** By what a letter is recorded, or asked by a policy, to contain something; any one is enough. */
export interface ContentNames {
  /** The contents of letters that come to it. */
  readonly contents: readonly Content[];
  /** The fields of a fact that tell it where they are given. */
  readonly fields?: readonly FactName[];
  /** The bodies that pointing to comes to it. */
  readonly signposts?: readonly SignpostTo[];
}

const OMBUDSMAN: ContentNames = {
  contents: ['ombudsman-details'],
  fields: ['toldOfOmbudsman'],
  signposts: ['housing-ombudsman'],
};

/** Contents that may name a body to which somebody is pointed, and may not. */
export const MAY_NAME_BODIES: readonly Content[] = ['next-steps', 'signposts'];

const NEXT_STAGE: ContentNames = { contents: ['escalation-right', 'next-steps'] };

/** What the Code wants in letters whatever the stage, by the names that letters and policies have for it. */
const NAMES: Readonly<Record<Exclude<CodeContent, 'next-steps'>, ContentNames>> = {
  'complaint-definition': { contents: ['complaint-definition'] },
  'outcomes-sought': { contents: ['outcomes-sought'] },
  stage: { contents: ['stage'] },
  decision: { contents: ['decision'], fields: ['outcome'] },
  reasons: { contents: ['reasons'], fields: ['reasons'] },
  remedies: { contents: ['remedies'], fields: ['remedies'] },
  'outstanding-actions': { contents: ['outstanding-actions'] },
  'new-due-date': { contents: ['new-due-date', 'response-date'], fields: ['newDueDate'] },
  'escalation-right': NEXT_STAGE,
  'ombudsman-details': OMBUDSMAN,
  'ombudsman-right': OMBUDSMAN,
  'outstanding-issues': { contents: ['outstanding-issues', 'complaint-definition'] },
  'responsible-for': { contents: ['responsible-for'] },
  'not-responsible-for': { contents: ['not-responsible-for'] },
};

/** The contents that fields of a fact stand for, each with its fields: one table for the policy and the Code. */
export const CONTENTS_WITH_FIELDS: readonly ContentNames[] = [
  ...new Set(Object.values(NAMES)),
].filter(({ fields }) => fields);

/**
 * The names of something that the Code wants in a letter. How to take it further is the next
 * stage before the last, and the Ombudsman at the last.
 */
export function namesOf(content: CodeContent, isLastStage: boolean): ContentNames {
  if (content !== 'next-steps') return NAMES[content];
  return isLastStage
    ? { ...OMBUDSMAN, contents: ['next-steps', ...OMBUDSMAN.contents] }
    : NEXT_STAGE;
}

/** What letters must contain, as the end of "… must state …". */
export const CONTENT_WORDS: Readonly<Record<CodeContent, string>> = {
  'complaint-definition': 'the complaint definition',
  'outcomes-sought': 'the outcome the resident wants',
  stage: 'the complaint stage',
  decision: 'the decision',
  reasons: 'the reasons',
  remedies: 'the remedy',
  'outstanding-actions': 'the outstanding actions',
  'new-due-date': 'the new due date',
  'escalation-right': 'the right to escalate',
  'ombudsman-details': "the Ombudsman's contact details",
  'ombudsman-right': 'the right to go to the Ombudsman',
  'next-steps': 'the next steps',
  'outstanding-issues': 'the outstanding issues',
  'responsible-for': 'what the landlord is responsible for',
  'not-responsible-for': 'what the landlord is not responsible for',
};
