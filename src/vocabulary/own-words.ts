import { BODIES, CONTENTS, PROCEEDINGS, RAISERS, SUBJECTS, TENURES, TOPICS } from './matters.js';
import { ROLES } from './roles.js';

/*
 * Closed lists of words to which a policy can add its own, by the field of the policy that does: one place for whoever
 * checks a policy or an event, names the words, or compares them.
 */

/** A list of words that a policy can add to. */
interface WordList {
  /** What everybody knows without it. */
  readonly known: readonly string[];
  /** The facts, of an event or of a matter, that are words of the list. */
  readonly fields: readonly string[];
}

/** Every such list. */
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

/** A list whose words are called something by the names of the policy. A body has its name in the list itself. */
export type OwnList = Exclude<keyof typeof WORD_LISTS, 'bodies'>;

/** Those lists. */
export const OWN_LISTS: readonly OwnList[] = [
  'roles',
  'topics',
  'contents',
  'subjects',
  'tenures',
  'raisers',
  'proceedings',
];
