import { reading } from '../../border/index.js';
import { DEFAULT_CALENDAR } from '../../calendar/index.js';
import { get, within } from '../anything.js';
import { policyData } from '../argument.js';
import type { Limit, Policy } from '../model/index.js';
import { fieldsOf, isNamed, isPart } from '../named.js';
import { dutyName } from '../words/index.js';
import type { Difference, PolicyDifference } from './difference.js';
import { clausesOf, compareTimes, difference, isSame, TIMES } from './difference.js';
import { withEffects } from './effects.js';
import type { Location } from './location.js';
import { fieldOf, itemOf, rootOf } from './location.js';
import { isLimits, wordsFor } from './values.js';
import { because, numbered } from './words.js';

/**
 * The differences between two policies: two editions of one policy, or the policies of two
 * landlords. Everything that a policy can say is compared. If only one of them has a stage, step,
 * ground, requirement or another part with a name of its own, that is one difference. Parts that
 * both have are compared value by value. A limit is one value, and so is a condition.
 *
 * Order counts only among stages, steps, the limits of a duty, and the events that do a step.
 *
 * @param before - The policy to compare with, such as the earlier edition.
 * @param after - The policy in question.
 * @returns The differences, in the order of the policies. Exchanging the policies gives the
 * same differences the other way round.
 * @throws {@link ComplaintsError} `argument/invalid` for a value that is not a policy.
 *
 * @example
 * for (const { part, because } of comparePolicies(edition2018, edition2021)) console.log(part, because);
 */
export function comparePolicies(before: Policy, after: Policy): PolicyDifference[] {
  const [left, right] = [withCalendar(policyData(before)), withCalendar(policyData(after))];
  return reading({ before, after }, () =>
    compare(left, right, rootOf(wordsFor([left, right]))).map((difference) =>
      withEffects([left, right], difference),
    ),
  );
}

/** Gives a policy that names no calendar the default one. */
const withCalendar = (policy: Policy) => ({
  ...policy,
  calendar: policy.calendar ?? DEFAULT_CALENDAR.name,
});

function compare(before: unknown, after: unknown, location: Location): Difference[] {
  if (isLimits(before) && isLimits(after) && before.length === after.length) {
    return before.flatMap((limit, index) => {
      const subject =
        before.length === 1 ? location.subject : numbered(location.subject, index + 1);
      const path = within(location.path, String(index));
      return compareLimits(limit, after[index] as Limit, { ...location, subject, path });
    });
  }
  // A missing list equals an empty one.
  const isOfWords = OWN_WORDS.includes(location.path) || isOfNames(location);
  const hasWords = isOfWords || location.path === 'names';
  const empty = (other: unknown) => (hasWords ? {} : emptyLike(other));
  const [left, right] = [before ?? empty(after), after ?? empty(before)];
  const areParts = isOpened(left, location) && isOpened(right, location);
  if (areParts && Array.isArray(left) === Array.isArray(right)) {
    return isNamed(left) || isOfWords
      ? compareItems(left, right, location)
      : compareFields(left, right, location);
  }
  const sameOrder = location.field !== 'doneBy' || String(left) === String(right);
  return sameOrder && isSame(left, right) ? [] : [difference(before, after, location)];
}

/** Whether a value's contents are compared one by one. `notes` can hold anything. */
const isOpened = (value: unknown, { path }: Location): boolean =>
  path !== 'notes' &&
  (isPart(value) || (typeof value === 'object' && (UNCITED.includes(path) || isOfNames({ path }))));

/** Whether a list gives the names of words. */
const isOfNames = ({ path }: Pick<Location, 'path'>): boolean => /^names\.\w+$/.test(path);

/** The landlord's own words, each by its id. */
const OWN_WORDS = ['facts', 'events', 'duties', 'bodies'];
/** Parts in which nothing cites a clause. */
const UNCITED = ['inForce', 'document', 'names', ...OWN_WORDS];

/** Lists of parts in which the order has a meaning. */
const ORDERED = ['stages', 'steps'];

const emptyLike = (value: unknown): unknown => (isNamed(value) ? [] : undefined);

/** Compares limits of one duty in order: of several, the first whose trigger has happened applies. */
function compareLimits(before: Limit, after: Limit, location: Location): Difference[] {
  const times = compareTimes(before, after, location);
  const compared = times ? [...TIMES, 'clause', 'filledFrom', 'adopted'] : TIMES;
  return [...(times ? [times] : []), ...compareFields(before, after, location, compared)];
}

function compareFields(
  before: unknown,
  after: unknown,
  location: Location,
  but: readonly string[] = [],
): Difference[] {
  const here = { ...location, clauses: clausesOf(before, after, location.clauses) };
  return paired(before, after)
    .filter(([name]) => !but.includes(name))
    .flatMap(([name, left, right]) => compare(left, right, fieldOf(here, name)));
}

function compareItems(before: unknown, after: unknown, location: Location): Difference[] {
  const items = paired(before, after).flatMap(([name, left, right]) => {
    const item = itemOf(location, name, right ?? left);
    return left === undefined || right === undefined
      ? [difference(left, right, { ...item, clauses: {} })]
      : compare(left, right, item);
  });
  return ORDERED.includes(location.field)
    ? [...compareOrder(before, after, location), ...items]
    : items;
}

/** Compares the order of the items that both have. */
function compareOrder(before: unknown, after: unknown, location: Location): Difference[] {
  const [left, right] = [new Map(fieldsOf(before)), new Map(fieldsOf(after))];
  const was = [...left.keys()].filter((name) => right.has(name));
  const is = [...right.keys()].filter((name) => left.has(name));
  if (was.join() === is.join()) return [];
  const named = (names: readonly string[]) =>
    names.map((name) => {
      const item = right.get(name);
      const duty = get(item, 'duty');
      return duty === undefined
        ? location.inWords(get(item, 'name') ?? name)
        : dutyName(String(duty), location.inWords.own);
    });
  const sentence = because.reordered(location.subject, named(was), named(is));
  return [difference(was, is, location, sentence)];
}

/**
 * Pairs the values that two parts have under the same names, in the order of the first. A name that only the
 * second has comes after the name before it there.
 */
function paired(before: unknown, after: unknown): (readonly [string, unknown, unknown])[] {
  const [left, right] = [new Map(fieldsOf(before)), new Map(fieldsOf(after))];
  const order = [...left.keys()];
  [...right.keys()].forEach((name, index, names) => {
    if (left.has(name)) return;
    order.splice(order.indexOf(names[index - 1] ?? '') + 1, 0, name);
  });
  return order.map((name) => [name, left.get(name), right.get(name)]);
}
