import { get } from './anything.js';
import type { Place } from './compare-place.js';
import { isSame } from './compare-same.js';
import type { PolicyDifference } from './compare-sentence.js';
import { cited, clausesOf, difference } from './compare-sentence.js';
import { durationInWords, limitInWords, startInWords } from './compare-words.js';
import type { Limit } from './stage.js';

/** Whether a value is a list of time limits, by whatever name it goes. */
export const isLimits = (value: unknown): value is readonly Limit[] =>
  Array.isArray(value) &&
  value.every((item) => get(item, 'amount') !== undefined && get(item, 'from') !== undefined);

const LENGTH = ['amount', 'unit', 'counting', 'readAs'];
const START = ['from', 'after'];

/**
 * What two limits say differently of how long somebody has and from when: one difference.
 * It is of part `trigger` where only the start differs.
 */
export function compareLimit(before: Limit, after: Limit, at: Place): PolicyDifference[] {
  const longer = !LENGTH.every((key) => isSame(get(before, key), get(after, key)));
  const moved = !START.every((key) => isSame(get(before, key), get(after, key)));
  if (!longer && !moved) return [];
  const clauses = clausesOf(before, after, at.clauses);
  const [was, is] = [cited(before, clauses.before), cited(after, clauses.after)];
  if (!longer) {
    const because = `${at.subject} now runs from ${startInWords(after)}${is}. It ran from ${startInWords(before)}${was}.`;
    return [difference(before, after, { ...at, part: 'trigger' }, because)];
  }
  const words = moved ? limitInWords : durationInWords;
  const because = `${at.subject} is now ${words(after)}${is}. It was ${words(before)}${was}.`;
  return [difference(before, after, at, because)];
}

/** What a limit says besides: all of it, or what the difference in length or start has not told. */
export const restOf = (limit: Limit, told: boolean): object =>
  Object.fromEntries(
    Object.entries(limit).filter(
      ([key]) => ![...LENGTH, ...START, ...(told ? ['clause', 'filledFrom'] : [])].includes(key),
    ),
  );
