import type { Policy } from '../../policy/index.js';
import { oncePer, WORD_LISTS } from '../../policy/index.js';
import { eventFaults, WORD_KINDS } from '../words.js';

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
  (Object.keys(WORD_LISTS) as (keyof typeof WORD_LISTS)[]).flatMap((list) => {
    const { known, fields } = WORD_LISTS[list];
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
