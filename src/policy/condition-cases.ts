import type { Truth } from '../vocabulary/index.js';
import type { Condition, FactName, Leaf } from './conditions/index.js';
import { answer, leavesIn } from './conditions/index.js';
import type { Ground } from './model/index.js';

/** The truth of a leaf in a case; `undefined` if the case leaves it open. */
export type Case = (leaf: Leaf) => boolean | undefined;

/** The condition under which a ground keeps a matter out: it is met, and no exception applies. */
export const keepsOut = ({ met, unless, alongsideWhen }: Ground): Condition => {
  const but = [unless, alongsideWhen].flatMap((one) => (one ? [{ not: one }] : []));
  return but.length > 0 ? { all: [met, ...but] } : met;
};

/** The truth of a condition in a case; `undefined` if it depends on leaves that the case leaves open. */
export const truthIn = (condition: Condition, within: Case): Truth =>
  answer(settled(condition, within), {}).truth;

const ALWAYS: Condition = { all: [] };
const NEVER: Condition = { any: [] };

function settled(condition: Condition, within: Case): Condition {
  const inner = (one: Condition) => settled(one, within);
  if ('all' in condition) return { all: condition.all.map(inner) };
  if ('any' in condition) return { any: condition.any.map(inner) };
  if ('not' in condition) return { not: inner(condition.not) };
  const value = within(condition);
  return value === undefined ? condition : value ? ALWAYS : NEVER;
}

/** At most this many leaves are tried both ways. Beyond them the answer stays open, which counts as a difference. */
const TRIED = 8;

/** Whether the condition can hold in one case and not in the other, all else being equal. */
export function differs(condition: Condition, here: Case, there: Case): boolean {
  const keys = leavesIn(condition)
    .filter((leaf) => here(leaf) === undefined)
    .map((leaf) => JSON.stringify(leaf));
  const open = [...new Set(keys)].slice(0, TRIED);
  return Array.from({ length: 2 ** open.length }, (_, bits): Case => {
    const isSo = (index: number) => Math.floor(bits / 2 ** index) % 2 === 1;
    return (leaf) => {
      const index = open.indexOf(JSON.stringify(leaf));
      return index < 0 ? undefined : isSo(index);
    };
  }).some(
    (rest) =>
      truthIn(condition, (leaf) => here(leaf) ?? rest(leaf)) !== false &&
      truthIn(condition, (leaf) => there(leaf) ?? rest(leaf)) !== true,
  );
}

/**
 * The facts of a complaint as a whole, for conditions on limits, handlers, duties alongside
 * and signposts. From the receipt: `about` (its topics, its subject, and its matter if that is a
 * topic), `subject`, `tenure`, `recipient`, `channel`, `anonymous`, `adjustmentsNeeded`. From the
 * answers: `found`. Dates: `receivedOn`, `asOf` (the day it is judged from) and, for signposts,
 * `endedOn` (the latest end). And `happened`: the type of every event recorded. The facts that a policy declares
 * under `facts` are facts of the complaint too, each with its latest value.
 */
export const COMPLAINT_FACTS = [
  'subject',
  'about',
  'tenure',
  'recipient',
  'channel',
  'anonymous',
  'adjustmentsNeeded',
  'found',
  'receivedOn',
  'endedOn',
  'asOf',
  'happened',
] as const satisfies readonly FactName[];

/** The dates from which the age of a matter can count. */
const AGE_FACTS: readonly FactName[] = ['raisedOn', 'happenedOn', 'knownOn', 'reportedOn'];

/** The same, plus the fact that gives the date, if one does. */
const ageFacts = ({ since }: Extract<Leaf, { olderThan: unknown }>): FactName[] =>
  typeof since === 'string' ? [...AGE_FACTS] : [...AGE_FACTS, since.fact];

/** The name of every fact that a condition asks for. */
export function factsIn(condition: Condition): FactName[] {
  return leavesIn(condition).flatMap((leaf) => ('fact' in leaf ? factsOf(leaf) : ageFacts(leaf)));
}

const factsOf = (leaf: Extract<Leaf, { fact: FactName }>): readonly FactName[] =>
  'seniority' in leaf && typeof leaf.seniority === 'object'
    ? [leaf.fact, leaf.seniority.of]
    : [leaf.fact];

/** The names of those that are dates. */
export function dateFactsIn(condition: Condition): FactName[] {
  return leavesIn(condition).flatMap((leaf) =>
    'before' in leaf || 'onOrAfter' in leaf ? [leaf.fact] : 'fact' in leaf ? [] : ageFacts(leaf),
  );
}
