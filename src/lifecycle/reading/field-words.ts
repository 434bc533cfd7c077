import type { Policy } from '../../policy/index.js';
import { oncePer, WORD_LISTS } from '../../policy/index.js';
import { eventFaults, WORD_KINDS } from '../words.js';

/** Fields that mean something else in one type of event. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'referral.made': ['to'],
  'notice.given': ['about', 'takenIntoAccount'],
};

/** A field that takes words from a list, and the known words. */
export interface FieldWords {
  readonly field: string;
  readonly known: ReadonlySet<string>;
  /** The fault for an unknown word. */
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

/** The words known under a policy, for each field of this type of event that takes such words. */
export function wordsOf(policy: Policy, type: unknown): readonly FieldWords[] {
  const others = OTHERWISE[type as string];
  return others
    ? allWords(policy).filter(({ field }) => !others.includes(field))
    : allWords(policy);
}
