import type { Condition, FactName } from './condition.js';

type OfFact = Extract<Condition, { fact: FactName }>;
type OperatorIn<C> = C extends unknown ? Exclude<keyof C, 'fact'> : never;
/** By what a condition asks something of a fact. */
type Operator = OperatorIn<OfFact>;
type ValueOf<O extends Operator> = Extract<OfFact, Readonly<Record<O, unknown>>>[O];

/** A condition on the age of a matter. */
export type AgeCondition = Extract<Condition, { olderThan: unknown }>;

/** Puts a condition inside another in words. */
type Say = (condition: Condition) => string;

/**
 * One voice for conditions, such as the landlord's to the complainant, or that of a comparison: words
 * for everything that a condition can say. What a condition can newly say does not compile without its words in each.
 */
export interface ConditionWords {
  readonly all: (conditions: readonly Condition[], say: Say) => string;
  readonly any: (conditions: readonly Condition[], say: Say) => string;
  readonly not: (condition: Condition, say: Say) => string;
  readonly age: (condition: AgeCondition) => string;
  /** What is asked of a fact, by operator. */
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

/** Several items of one list are said in one go: 'about fraud, theft or another crime'. */
export function together(conditions: readonly Condition[]): readonly Condition[] {
  const items = conditions.flatMap((one) => ('includes' in one ? [one] : []));
  const [first] = items;
  const isOfOne = items.every(({ fact }) => fact === first?.fact);
  return first && isOfOne && items.length === conditions.length
    ? [{ fact: first.fact, in: items.map(({ includes }) => includes) }]
    : conditions;
}
