import { dateWithYear } from '../../calendar/index.js';
import type { EventType } from '../../vocabulary/index.js';
import { get, isEvent } from '../anything.js';
import type { Condition, FactName, OwnFact, WithOwnFacts } from '../conditions/index.js';
import { ownFact } from '../conditions/index.js';
import { ownFactWords } from './facts.js';
import type { WithOwnWords } from './names.js';
import { eventName } from './names.js';
import { rankInWords } from './people.js';

type OfFact = Extract<Condition, { fact: FactName }>;
type OperatorIn<C> = C extends unknown ? Exclude<keyof C, 'fact'> : never;
/** The operators with which a condition tests a fact. */
type Operator = OperatorIn<OfFact>;
type ValueOf<O extends Operator> = Extract<OfFact, Readonly<Record<O, unknown>>>[O];

/** A condition on the age of a matter. */
export type AgeCondition = Extract<Condition, { olderThan: unknown }>;

/** Words a condition inside another. */
type Say = (condition: Condition) => string;

/**
 * One voice for conditions, such as the landlord's to the complainant, or that of a comparison, with words
 * for every form of condition. A new form does not compile without words in every voice.
 */
export interface ConditionWords {
  readonly all: (conditions: readonly Condition[], say: Say) => string;
  readonly any: (conditions: readonly Condition[], say: Say) => string;
  readonly not: (condition: Condition, say: Say) => string;
  /** `called` is the policy's name for the day that the age counts from. */
  readonly age: (condition: AgeCondition, called?: string) => string;
  /** The words for each operator. */
  readonly fact: { readonly [O in Operator]: (fact: FactName, value: ValueOf<O>) => string };
}

/** A condition in the words of one voice. */
export function conditionInWords(condition: Condition, words: ConditionWords): string {
  const say: Say = (inner) => conditionInWords(inner, words);
  if ('all' in condition) return words.all(condition.all, say);
  if ('any' in condition) return words.any(condition.any, say);
  if ('not' in condition) return words.not(condition.not, say);
  if ('olderThan' in condition) return words.age(condition);
  const { fact, ...asked } = condition;
  const [operator, value] = Object.entries(asked)[0] as [Operator, never];
  return words.fact[operator](fact, value);
}

/** Joins several items of one list: 'about fraud, theft or another crime'. */
export function together(conditions: readonly Condition[]): readonly Condition[] {
  const items = conditions.flatMap((one) => ('includes' in one ? [one] : []));
  const [first] = items;
  const isOfOne = items.every(({ fact }) => fact === first?.fact);
  return first && isOfOne && items.length === conditions.length
    ? [{ fact: first.fact, in: items.map(({ includes }) => includes) }]
    : conditions;
}

/** Words a value of a fact. */
type ValueInWords = (value: unknown, fact: OwnFact) => string;

/** The words for the landlord's own facts, by operator. */
const OWN: {
  readonly [O in Operator]: (fact: OwnFact, value: ValueOf<O>, say: ValueInWords) => string;
} = {
  is: (fact, value, say) =>
    typeof value === 'boolean'
      ? (value ? ownFactWords.so : ownFactWords.notSo)(fact)
      : ownFactWords.has(fact, [say(value, fact)]),
  in: (fact, values, say) => ownFactWords.has(fact, allOf(values, fact, say)),
  includes: (fact, value, say) => ownFactWords.has(fact, [say(value, fact)]),
  only: (fact, values, say) => ownFactWords.only(fact, allOf(values, fact, say)),
  size: ownFactWords.size,
  atMost: ownFactWords.atMost,
  given: ownFactWords.given,
  seniority: (fact, than, say) =>
    typeof than === 'string'
      ? ownFactWords.seniority(fact, say(than, fact))
      : ownFactWords.rank(fact, rankInWords(than)),
  before: (fact, day) => ownFactWords.before(fact, dateWithYear(day)),
  onOrAfter: (fact, day) => ownFactWords.onOrAfter(fact, dateWithYear(day)),
};

const allOf = (values: readonly unknown[], fact: OwnFact, say: ValueInWords): string[] =>
  values.map((value) => say(value, fact));

/**
 * A voice that uses the policy's names for the landlord's own facts, and the names of events for what has happened.
 *
 * @param hasHappened - Says that one of these events happened; by default, that the record shows them.
 */
export function withOwnFacts(
  words: ConditionWords,
  policy: WithOwnFacts & WithOwnWords,
  valueInWords: (value: unknown) => string,
  hasHappened = (types: readonly EventType[]) => happened(types, true, policy),
): ConditionWords {
  const value: ValueInWords = (told, { is }) => {
    if (is === 'text' || is === 'number') return ownFactWords.text(told);
    return typeof is === 'object' && !Array.isArray(is) && Object.hasOwn(is, String(told))
      ? String((is as Readonly<Record<string, string>>)[String(told)])
      : valueInWords(told);
  };
  const spoken = Object.entries(words.fact).map(([operator, say]) => [
    operator,
    (name: FactName, given: never) => {
      const fact = ownFact(policy, name);
      const asked = withPerson(given, policy);
      if (fact) return OWN[operator as Operator](fact, asked, value);
      return name === 'happened'
        ? hasHappened([asked].flat() as readonly EventType[])
        : (say as SayOfFact)(name, asked);
    },
  ]);
  return {
    ...words,
    age: (condition) => words.age(condition, startCalled(condition, policy)),
    fact: Object.fromEntries(spoken) as ConditionWords['fact'],
    not: (condition, say) => {
      if (!('fact' in condition)) return words.not(condition, say);
      const fact = ownFact(policy, condition.fact);
      if (fact && 'is' in condition && typeof condition.is === 'boolean')
        return say({ ...condition, is: !condition.is });
      if (fact && 'given' in condition) return ownFactWords.notGiven(fact);
      if (fact && 'is' in condition) return ownFactWords.hasNot(fact, [value(condition.is, fact)]);
      if (fact && 'in' in condition)
        return ownFactWords.hasNot(fact, allOf(condition.in, fact, value));
      const asked = 'includes' in condition ? condition.includes : undefined;
      return condition.fact === 'happened' && asked !== undefined
        ? happened(asked, false, policy)
        : words.not(condition, say);
    },
  };
}

/** The policy's name for the day that an age counts from, if that is a fact of its own. */
export const startCalled = ({ since }: AgeCondition, policy: WithOwnFacts): string | undefined =>
  typeof since === 'string' ? undefined : ownFact(policy, since.fact)?.name;

/**
 * A comparison of seniority with a person that one of the landlord's own facts names, using the policy's name for
 * them.
 */
function withPerson<T>(asked: T, policy: WithOwnFacts): T {
  const person = ownFact(policy, String(get(asked, 'of')));
  return person ? { ...asked, called: person.name } : asked;
}

type SayOfFact = (fact: FactName, value: never) => string;

/** Says that events are, or are not, on record. */
const happened = (asked: unknown, isSo: boolean, policy: WithOwnWords): string =>
  ownFactWords.happened(
    [asked]
      .flat()
      .map((type) => (isEvent(type) ? eventName(type as EventType, policy) : String(type))),
    isSo,
  );
