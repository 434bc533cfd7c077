import type { Duration } from '../../calendar/index.js';
import { longest } from '../../calendar/index.js';
import { OWN_LISTS } from '../../vocabulary/index.js';
import { get, list } from '../anything.js';
import type { Difference, ForComplainants, ForSaved, PolicyDifference } from './difference.js';
import { isSame } from './difference.js';

/* The effects of a difference: on complainants, and on complaints saved under the first policy. */

/** Two policies as data, and a difference between them. */
interface Compared {
  readonly policies: readonly [before: object, after: object];
  readonly difference: Difference;
}

/** Adds its effects to a difference. */
export function withEffects(
  policies: Compared['policies'],
  difference: Difference,
): PolicyDifference {
  const compared = { policies, difference };
  const complainants = forComplainants(compared);
  return {
    ...difference,
    ...(complainants && { forComplainants: complainants }),
    forSaved: forSaved(compared),
  };
}

function forComplainants({ policies, difference }: Compared): ForComplainants | undefined {
  const { part, path, before, after } = difference;
  if (part === 'exclusion') return ofMatters(difference);
  if (part !== 'limit' && part !== 'extension') return undefined;
  const grows = isLonger(lengthOf(before), lengthOf(after));
  const shrinks = isLonger(lengthOf(after), lengthOf(before));
  if (grows === shrinks) return undefined;
  const isTheirs = policies.some((policy) => get(stepAt(policy, path), 'party') === 'complainant');
  if (isTheirs) return grows ? 'more-time' : 'less-time';
  return grows ? 'longer-wait' : 'shorter-wait';
}

/** A length of time: a duration, one without limit, or unknown. */
type Length = Duration | 'however-long' | undefined;

function lengthOf(value: unknown): Length {
  if (value === 'none') return 'however-long';
  // Which of several limits applies depends on the complaint.
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const isDuration = typeof get(only, 'amount') === 'number' && get(only, 'when') === undefined;
  return isDuration ? (only as Duration) : undefined;
}

/** Whether the second is longer on some days, and shorter on none. */
function isLonger(first: Length, second: Length): boolean {
  if (first === undefined || second === undefined) return false;
  if (typeof first !== 'object' || typeof second !== 'object')
    return second === 'however-long' && typeof first === 'object';
  const startsAlike = ['from', 'after', 'counting'].every((field) =>
    isSame(get(first, field), get(second, field)),
  );
  const [one, other] = [asRead(first), asRead(second)];
  return startsAlike && longest([one], other) === 'within' && longest([other], one) !== 'within';
}

/** Bare days as the policy reads them. */
const asRead = ({ readAs, ...time }: Duration): Duration =>
  readAs ? { ...time, unit: readAs } : time;

/** The step that a path leads through. */
function stepAt(policy: object, path: string): unknown {
  const [, id, duty] = /^stages\.([^.]+)\.steps\.([^.]+)/.exec(path) ?? [];
  const stage = list(policy, 'stages').find((one) => get(one, 'id') === id);
  return list(stage, 'steps').find((one) => get(one, 'duty') === duty);
}

/** The effect of a ground of the scope, or of its age, on which matters are accepted as complaints. */
function ofMatters({ change, path, before, after }: Difference): ForComplainants | undefined {
  const isGround = /^scope\.grounds\.[^.]+$/.test(path);
  const effect = isGround && get(after ?? before, 'effect');
  if (effect === 'exclude') return change === 'added' ? 'fewer-matters' : 'more-matters';
  if (effect === 'include') return change === 'added' ? 'more-matters' : 'fewer-matters';
  const [was, is] = [get(before, 'olderThan'), get(after, 'olderThan')] as Duration[];
  const isAge = was && is && isSame({ ...(before as object), olderThan: is }, after);
  if (!isAge) return undefined;
  if (isLonger(was, is)) return 'more-matters';
  return isLonger(is, was) ? 'fewer-matters' : undefined;
}

/** Parts of a policy that dates depend on. */
const DATED: readonly Difference['part'][] = [
  'stage',
  'step',
  'limit',
  'trigger',
  'extension',
  'pause',
  'closure',
];
/** Parts that no obligation depends on, whatever times they contain. */
const UNDATED: readonly Difference['part'][] = ['exclusion', 'signpost', 'clause', 'reading'];
/** Lists of words that only matters use. */
const OF_MATTERS = ['raisers', 'proceedings'];
/** Fields that only inform people. */
const NAMES = /\.(name|asked|aim)$/;
/** Whether a value contains a time at any depth. */
const hasTime = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (TIMES.some((field) => field in value) || Object.values(value).some(hasTime));
const TIMES = ['within', 'limit', 'amount', 'expiryOf'];

function forSaved({ difference }: Compared): ForSaved {
  const { part, path, change, before, after } = difference;
  const [field = ''] = path.split('.');
  if (field === 'facts') return isToldAsBefore(difference) ? 'same' : 'may-not-replay';
  if (field === 'events') return change === 'removed' ? 'may-not-replay' : 'same';
  // Events use these words. Matters are not saved, so their words do not count.
  if (OWN_LISTS.some((list) => list === field) && !OF_MATTERS.includes(field))
    return lost(before, after).length > 0 ? 'may-not-replay' : 'same';
  if (part === 'stage' && /^stages\.[^.]+$/.test(path) && change === 'removed')
    return 'may-not-replay';
  if (/\.steps\.[^.]+$/.test(path) && change === 'removed') return 'may-not-replay';
  if (path.endsWith('.doneBy') && lost(before, after).length > 0) return 'may-not-replay';
  if (UNDATED.includes(part) || NAMES.test(path)) return 'same';
  if (DATED.includes(part) || field === 'reopening') return 'moves-dates';
  return hasTime([before, after]) ? 'moves-dates' : 'same';
}

/** The words that only the first has. */
function lost(before: unknown, after: unknown): readonly unknown[] {
  const words = (value: unknown): readonly unknown[] =>
    Array.isArray(value) ? value : typeof value === 'object' ? Object.keys(value ?? {}) : [];
  const kept = words(after);
  return words(before).filter((word) => !kept.includes(word));
}

/** Whether values of the landlord's own fact that events recorded are still valid. */
const isToldAsBefore = ({ before, after }: Difference): boolean =>
  before === undefined ||
  (isSame(get(before, 'is'), get(after, 'is')) &&
    lost(list(before, 'of'), list(after, 'of')).length === 0);
