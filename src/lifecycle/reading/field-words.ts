import type { Policy } from '../../policy/index.js';
import { BODIES, CONTENTS, oncePer, ROLES, SUBJECTS, TENURES, TOPICS } from '../../policy/index.js';
import { eventFaults, WORD_KINDS } from '../words.js';

const ROLE_FIELDS = [
  'by',
  'recipient',
  'to',
  'with',
  'decidedBy',
  'authorisedBy',
  'copiedTo',
  'members',
  'invited',
  'papersTo',
] as const;

/** Roles, contents and the like: closed lists to which a policy can add, and the fields that hold words of them. */
const WORDS = [
  { list: 'roles', known: Object.keys(ROLES), fields: ROLE_FIELDS },
  { list: 'contents', known: CONTENTS, fields: ['contents'] },
  { list: 'topics', known: TOPICS, fields: ['about', 'takenIntoAccount'] },
  { list: 'tenures', known: TENURES, fields: ['tenure'] },
  { list: 'bodies', known: BODIES, fields: ['signposts'] },
  { list: 'subjects', known: SUBJECTS, fields: ['subject'] },
] as const;

/** Fields that hold something else in an event of one type. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'referral.made': ['to'],
  'notice.given': ['about', 'takenIntoAccount'],
};

/** A field that holds words of a list, and those that are known. */
export interface FieldWords {
  readonly field: string;
  readonly known: ReadonlySet<string>;
  /** What to say of another word. */
  readonly advice: { readonly whole: string; readonly short: string };
}

const allWords = oncePer((policy: Policy): readonly FieldWords[] =>
  WORDS.flatMap(({ list, known, fields }) => {
    const own = policy[list] ?? [];
    const words = [...known, ...(Array.isArray(own) ? own : Object.keys(own))];
    const advice = {
      whole: eventFaults.unknownWord(WORD_KINDS[list], list, words),
      short: eventFaults.unknownToo(WORD_KINDS[list]),
    };
    return fields.map((field) => ({ field, known: new Set(words), advice }));
  }),
);

/** The words that are known under a policy, for each field of an event of this type that holds some. */
export function wordsOf(policy: Policy, type: unknown): readonly FieldWords[] {
  const others = OTHERWISE[type as string];
  return others
    ? allWords(policy).filter(({ field }) => !others.includes(field))
    : allWords(policy);
}
