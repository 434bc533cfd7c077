import { BODIES, CONTENTS, PROCEEDINGS, RAISERS, SUBJECTS, TENURES, TOPICS } from './matters.js';
import { ROLES } from './roles.js';

/*
 * Closed lists of words that a policy can add to, by the field of the policy that adds to them. Checking a policy or
 * an event, naming the words and comparing them all use these lists.
 */

/** A list of words that a policy can add to. */
interface WordList {
  /** The words that every policy knows. */
  readonly known: readonly string[];
  /** The facts of an event or a matter whose values are words of the list. */
  readonly fields: readonly string[];
}

/** Every list that a policy can add to. */
export const WORD_LISTS = {
  roles: {
    known: /*#__PURE__*/ Object.keys(ROLES),
    fields: [
      ...['by', 'recipient', 'to', 'with', 'decidedBy', 'authorisedBy'],
      ...['copiedTo', 'members', 'invited', 'papersTo'],
    ],
  },
  contents: { known: CONTENTS, fields: ['contents'] },
  topics: { known: TOPICS, fields: ['about', 'takenIntoAccount'] },
  tenures: { known: TENURES, fields: ['tenure'] },
  raisers: { known: RAISERS, fields: ['raisedBy'] },
  proceedings: { known: PROCEEDINGS, fields: ['legalProceedings'] },
  bodies: { known: BODIES, fields: ['signposts'] },
  subjects: { known: SUBJECTS, fields: ['subject'] },
} satisfies Readonly<Record<string, WordList>>;

/** A list whose words get their names from the policy's `names`. The list of bodies has its own names. */
export type OwnList = Exclude<keyof typeof WORD_LISTS, 'bodies'>;

/** Every {@link OwnList}. */
export const OWN_LISTS: readonly OwnList[] = [
  'roles',
  'topics',
  'contents',
  'subjects',
  'tenures',
  'raisers',
  'proceedings',
];
