import { joined } from '../../calendar/index.js';
import type { End } from '../../vocabulary/index.js';
import { ENDS } from '../../vocabulary/index.js';
import { get, isEvent } from '../anything.js';
import { isPart } from '../named.js';
import { asWords } from '../words/index.js';
import { wordsIn } from './conditions/index.js';
import type { InWords } from './words.js';
import { ENTRIES, seniorityInWords, timesInWords } from './words.js';

/* Lists and objects of a policy in words, of whatever kind. */

const TIMES = ['open', ...ENDS];

/** A list as 'this and that'. Events and roles, of which any one will do, as 'this or that'. */
export function listInWords(items: readonly unknown[], inWords: InWords): string {
  if (items.length === 0) return 'nothing';
  if (items.every((item) => TIMES.includes(item as End)))
    return timesInWords(items as readonly (End | 'open')[]);
  const isChoice = items.some(
    (item) => isEvent(item) || get(item, 'expiryOf') !== undefined || inWords.isRole(item),
  );
  return joined(
    items.map((item) => inWords(nameOf(item))),
    isChoice ? 'or' : 'and',
  );
}

/** What a requirement requires; for another item its name, or the item itself if it has none. */
const nameOf = (item: unknown): unknown => {
  const must = get(item, 'must');
  if (typeof must === 'string') return `must ${must}`;
  return ['to', 'name', 'id', 'number'].map((key) => get(item, key)).find(Boolean) ?? item;
};

/** Entries with their names: 'each 10 working days, total not stated'. */
export const entriesInWords = (value: object, inWords: InWords): string =>
  Object.entries(value)
    .map(([key, inner]) => {
      const name = wordsIn(ENTRIES, key) ?? inWords.called(key) ?? asWords(key);
      const isSeniority = inner === null || (typeof inner === 'number' && key !== 'times');
      return `${name} ${isSeniority ? seniorityInWords(inWords(inner)) : inWords(inner)}`;
    })
    .join(', ');

/** The values of a cited part, if they are few and simple; otherwise 'stated'. */
export function partInWords(part: object, inWords: InWords): string {
  const { clause, reading, filledFrom, adopted, ...rest } = part as Readonly<
    Record<string, unknown>
  >;
  return Object.values(rest).some(isPart) ? 'stated' : entriesInWords(rest, inWords) || 'stated';
}
