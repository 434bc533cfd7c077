import { get } from '../anything.js';
import type { Limit } from '../stage.js';
import { durationInWords, startInWords } from '../words.js';
import type { PolicyDifference } from './difference.js';
import { difference, isSame, sourcesOf } from './difference.js';
import type { Location } from './location.js';
import { limitInWords } from './values.js';
import { because } from './words.js';

/** Whether a value is a list of time limits, by whatever name it goes. */
export const isLimits = (value: unknown): value is readonly Limit[] =>
  Array.isArray(value) &&
  value.every((item) => get(item, 'amount') !== undefined && get(item, 'from') !== undefined);

const LENGTH = ['amount', 'unit', 'counting', 'readAs'];
const START = ['from', 'after'];
/** What says how long somebody has, and from when. */
export const TIMES = [...LENGTH, ...START];

/**
 * What two limits say differently of how long somebody has and from when: one difference.
 * It is of part `trigger` where only the start differs.
 */
export function compareTimes(
  before: Limit,
  after: Limit,
  location: Location,
): PolicyDifference | undefined {
  const hasSame = (keys: readonly string[]) =>
    keys.every((key) => isSame(get(before, key), get(after, key)));
  const [isAsLong, startsAlike] = [hasSame(LENGTH), hasSame(START)];
  if (isAsLong && startsAlike) return undefined;
  const { was, is } = sourcesOf(before, after, location.clauses);
  const inWords = isAsLong ? startInWords : startsAlike ? durationInWords : limitInWords;
  const change = isAsLong ? because.startChanged : because.changed;
  const sentence = change(location.subject, [inWords(before), was], [inWords(after), is]);
  const part = isAsLong ? 'trigger' : location.part;
  return difference(before, after, { ...location, part }, sentence);
}
