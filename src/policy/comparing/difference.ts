import { capitalised } from '../../calendar/index.js';
import { get } from '../anything.js';
import type { ClauseRef, HandlerRule, Limit } from '../model/index.js';
import { isPart } from '../named.js';
import { durationInWords, startInWords } from '../words/index.js';
import type { Clauses, Location, PolicyPart } from './location.js';
import { isSource } from './location.js';
import { asComplement, endOfLimits, isLimits } from './values.js';
import { because, cited, handlersInWords, limitInWords } from './words.js';

/** What a difference means for complainants, if it shows that by itself. */
export type ForComplainants =
  /** Complainants have more time for something, or less. */
  | 'more-time'
  | 'less-time'
  /** The landlord has more time for something, or less. */
  | 'longer-wait'
  | 'shorter-wait'
  /** More matters are accepted as complaints, or fewer. */
  | 'more-matters'
  | 'fewer-matters';

/**
 * What happens to complaints saved under the first policy when they are read under the second. `same`: their
 * dates stay. `moves-dates`: an obligation can be due on a different day. `may-not-replay`: a recorded event
 * may have no place.
 */
export type ForSaved = 'same' | 'moves-dates' | 'may-not-replay';

/** One difference between two policies. */
export interface PolicyDifference {
  /**
   * The part it is about. `trigger`: only what a limit runs from. `clause` and `reading`: only the source of
   * a value, and how the text was read.
   */
  readonly part: PolicyPart;
  /** Whether only the second policy has it, only the first, or both in different forms. */
  readonly change: 'added' | 'removed' | 'changed';
  /** Its path in the policy, in the form of `flatten`. */
  readonly path: string;
  /** The value in the first policy. Absent if it has none. */
  readonly before?: unknown;
  /** The value in the second policy. Absent if it has none. */
  readonly after?: unknown;
  /** The clauses of the values, each in its own policy and edition. */
  readonly clauses: Clauses;
  /** What it means for complainants; absent if nothing, or if that depends on something else. */
  readonly forComplainants?: ForComplainants;
  /** What happens to complaints saved under the first policy when they are read under the second. */
  readonly forSaved: ForSaved;
  /** One plain sentence, from the second policy's point of view. */
  readonly because: string;
}

/** A difference whose effects are not worked out yet. */
export type Difference = Omit<PolicyDifference, 'forComplainants' | 'forSaved'>;

/** Makes the difference between two values, with its own sentence or the general one. */
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

/** The clauses of two values: their own, or those of the parts around them. */
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

/** The sources of two values: the clauses or, for a value filled from the Code, its provision. */
function sourcesOf(before: unknown, after: unknown, around: Clauses) {
  const clauses = clausesOf(before, after, around);
  const source = (value: unknown, clause: ClauseRef | undefined) =>
    (get(firstOf(value), 'filledFrom') as string | undefined) ?? clause;
  return { was: source(before, clauses.before), is: source(after, clauses.after) };
}

function sentenceOn(before: unknown, after: unknown, location: Location): string {
  const { subject, whose, field, clauses, inWords } = location;
  const { was, is } = isSource(field) ? {} : sourcesOf(before, after, clauses);
  // Clause numbers and other ids are quoted as they are.
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

/** Whether two values say the same, whatever the order of fields and lists. Callers compare order separately. */
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
/** The fields of a limit that set its length and its start. */
export const TIMES = [...LENGTH, ...START];

/** Compares the length and the start of two limits, as one difference: of part `trigger` if only the start differs. */
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
