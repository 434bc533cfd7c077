import { capitalised } from '../../calendar/index.js';
import { get } from '../anything.js';
import type { ClauseRef, HandlerRule, Limit } from '../model/index.js';
import { isPart } from '../named.js';
import { durationInWords, startInWords } from '../words/index.js';
import type { Clauses, Location, PolicyPart } from './location.js';
import { isSource } from './location.js';
import { asComplement, endOfLimits, isLimits } from './values.js';
import { because, cited, handlersInWords, limitInWords } from './words.js';

/** What a difference means for complainants, where that can be told of it alone. */
export type ForComplainants =
  /** They have more time for something, or less. */
  | 'more-time'
  | 'less-time'
  /** The landlord has more time for something, or less. */
  | 'longer-wait'
  | 'shorter-wait'
  /** More is taken as a complaint, or less. */
  | 'more-matters'
  | 'fewer-matters';

/**
 * What becomes of complaints saved under the first policy when they are read under the second. `same`: their dates stay.
 * `moves-dates`: something they owe can be due on another day. `may-not-replay`: what they recorded may have no place.
 */
export type ForSaved = 'same' | 'moves-dates' | 'may-not-replay';

/** One thing that two policies say differently. */
export interface PolicyDifference {
  /** What it is about. `trigger`: only what a limit runs from. `clause` and `reading`: only where a value comes from, and how the text was read. */
  readonly part: PolicyPart;
  /** Whether only the second policy has it, only the first, or both, each in its own way. */
  readonly change: 'added' | 'removed' | 'changed';
  /** Where in the policy, as `flatten` has it. */
  readonly path: string;
  /** What the first policy says: the value itself. Absent where it says nothing. */
  readonly before?: unknown;
  /** What the second policy says. Absent where it says nothing. */
  readonly after?: unknown;
  /** The clauses that say so, each a clause of its own policy and edition. */
  readonly clauses: Clauses;
  /** What it means for complainants; absent where it means nothing to them, or more has to be known. */
  readonly forComplainants?: ForComplainants;
  /** What becomes of complaints saved under the first policy when they are read under the second. */
  readonly forSaved: ForSaved;
  /** In one plain sentence, from the second policy's point of view. */
  readonly because: string;
}

/** A difference of which it is still to be told what it comes to. */
export type Difference = Omit<PolicyDifference, 'forComplainants' | 'forSaved'>;

/** The difference between two values that are not the same, in its own words or in those that any value has. */
export function difference(
  before: unknown,
  after: unknown,
  location: Location,
  sentence: string = sentenceOn(before, after, location),
): Difference {
  return {
    part: location.part,
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    path: location.path,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    clauses: clausesOf(before, after, location.clauses),
    because: capitalised(sentence),
  };
}

/** The clauses of two values: their own, or failing that those around them. */
export function clausesOf(before: unknown, after: unknown, around: Clauses): Clauses {
  const [left, right] = [clauseOf(before) ?? around.before, clauseOf(after) ?? around.after];
  return {
    ...(left !== undefined && { before: left }),
    ...(right !== undefined && { after: right }),
  };
}

const clauseOf = (value: unknown): ClauseRef | undefined => {
  const clause = get(firstOf(value), 'clause');
  return typeof clause === 'string' ? clause : undefined;
};

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** Where two values are said: their clauses or, for what was filled from the Code, its provision. */
function sourcesOf(before: unknown, after: unknown, around: Clauses) {
  const clauses = clausesOf(before, after, around);
  const source = (value: unknown, clause: ClauseRef | undefined) =>
    (get(firstOf(value), 'filledFrom') as string | undefined) ?? clause;
  return { was: source(before, clauses.before), is: source(after, clauses.after) };
}

function sentenceOn(before: unknown, after: unknown, location: Location): string {
  const { subject, whose, field, clauses, inWords } = location;
  const { was, is } = isSource(field) ? {} : sourcesOf(before, after, clauses);
  // The number of a clause, and any other id, is told as it is.
  const isId = ['id', 'clause'].includes(field);
  const worded = (value: unknown) => (isId ? `‘${value}’` : asComplement(value, inWords));
  if (field === 'handlers') {
    const rules = (value: unknown) =>
      handlersInWords((value ?? []) as readonly HandlerRule[], inWords);
    return because.rules(subject, rules(before), rules(after));
  }
  if ([before, after].some((value) => isLimits(value) && value.length > 1)) {
    const had = before === undefined ? undefined : endOfLimits(before, 'was', cited(was), inWords);
    const has = after === undefined ? undefined : endOfLimits(after, 'is', cited(is), inWords);
    return because.limits(subject, had, has);
  }
  if (before === undefined || after === undefined) {
    const [value, source] = before === undefined ? [after, is] : [before, was];
    const words = before === undefined ? because.added : because.removed;
    if (value === true) return words.claim(whose, field, source);
    return isPart(value)
      ? words.part(subject, source)
      : words.value(subject, worded(value), source);
  }
  return because.changed(subject, [worded(before), was], [worded(after), is]);
}

/**
 * Whether two values say the same. Neither the order of fields nor that of lists counts; who
 * compares what has an order looks at it apart.
 */
export const isSame = (before: unknown, after: unknown): boolean =>
  canonical(before) === canonical(after);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`,
  );
  return `{${fields.sort()}}`;
}

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
): Difference | undefined {
  const hasSame = (keys: readonly string[]) =>
    keys.every((key) => isSame(get(before, key), get(after, key)));
  const [isAsLong, startsAlike] = [hasSame(LENGTH), hasSame(START)];
  if (isAsLong && startsAlike) return undefined;
  const { was, is } = sourcesOf(before, after, location.clauses);
  const allOf = (limit: Limit) => limitInWords(limit, location.inWords);
  const startOf = (limit: Limit) => startInWords(limit, location.inWords.own);
  const timeOf = isAsLong ? startOf : startsAlike ? durationInWords : allOf;
  const change = isAsLong ? because.startChanged : because.changed;
  const sentence = change(location.subject, [timeOf(before), was], [timeOf(after), is]);
  const part = isAsLong ? 'trigger' : location.part;
  return difference(before, after, { ...location, part }, sentence);
}
