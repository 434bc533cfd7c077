import { checkedList, reading, unreadable } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import type { Json } from '../policy/index.js';
import type { ConformanceCase, ConformanceKey } from './case.js';
import type { ConformanceKit } from './kit.js';
import { conformanceKit } from './kit.js';
import type { Answered } from './words.js';
import { EXPECTED, mismatch } from './words.js';

/** A case that an implementation answers otherwise. */
export interface Mismatch {
  /** The case. */
  readonly id: string;
  /** The clauses, provisions and rules that it tests. */
  readonly keys: readonly ConformanceKey[];
  readonly expected: Json;
  /** Absent where there was no answer. */
  readonly actual?: Json;
  /** In one plain sentence. */
  readonly because: string;
}

/**
 * Holds an implementation to the kit. Nothing found: it gives the same answers.
 *
 * @param ask - Called with every case in turn; gives the implementation's answer in the neutral form, or
 * `undefined` where it has none. What it throws is a mismatch, and the next case is asked.
 * @param kit - The kit of this package unless given, or a part of it.
 *
 * @throws `ComplaintsError` `argument/invalid` where it is no function.
 *
 * @example
 * const mismatches = checkConformance((question) => ours.answer(question.ask, question.given));
 * for (const { id, because } of mismatches) console.log(id, because);
 */
export function checkConformance(
  ask: (question: ConformanceCase) => Json | undefined,
  kit: ConformanceKit = conformanceKit,
): Mismatch[] {
  if (typeof ask !== 'function')
    throw new ComplaintsError('argument/invalid', {
      given: ask,
      expected: EXPECTED.answerer(),
    });
  return casesOf(kit).flatMap((question) => {
    const { id, keys, expected } = question;
    const answered = attempt(() => ask(question));
    const actual = 'actual' in answered ? answered.actual : undefined;
    if (actual !== undefined && reading(actual, () => isSame(expected, actual))) return [];
    const because = mismatch(question, answered);
    return [{ ...{ id, keys, expected }, ...(actual !== undefined && { actual }), because }];
  });
}

/**
 * The same, where the answers are there already, by the ids of the cases: those of a system in another
 * language, or of one that answers later.
 *
 * @example
 * checkAnswers(JSON.parse(readFileSync('answers.json', 'utf8'))).map(({ because }) => because);
 */
export const checkAnswers = (
  answers: Readonly<Record<string, Json>>,
  kit: ConformanceKit = conformanceKit,
): Mismatch[] => {
  const isList = reading(answers, () => Array.isArray(answers));
  if (typeof answers !== 'object' || answers === null || isList)
    throw new ComplaintsError('argument/invalid', {
      given: answers,
      expected: EXPECTED.answers(),
    });
  return checkConformance(({ id }) => (Object.hasOwn(answers, id) ? answers[id] : undefined), kit);
};

/** The cases of a kit. This package's own need no reading. */
function casesOf(kit: ConformanceKit): readonly ConformanceCase[] {
  if (kit === conformanceKit) return kit.cases;
  return reading(
    kit,
    () => {
      const cases = checkedList(kit.cases, EXPECTED.kit());
      const wrong = cases.find((one) => unreadable(one) || !isCase(one));
      if (wrong === undefined) return cases;
      throw new ComplaintsError('argument/invalid', { given: wrong, expected: EXPECTED.kit() });
    },
    EXPECTED.kit(),
  );
}

const isCase = ({ id, keys, because, expected }: ConformanceCase): boolean =>
  typeof id === 'string' &&
  typeof because === 'string' &&
  expected !== undefined &&
  Array.isArray(keys) &&
  keys.every((key) => typeof key === 'object' && key !== null);

function attempt(ask: () => Json | undefined): Answered {
  try {
    return { actual: ask() };
  } catch (error) {
    return { error };
  }
}

/**
 * Whether an answer is the expected one. Of an object every field that is expected has to be equal,
 * and `null` stands for a field that is not there; other fields are not judged. A list has to have as
 * many items, each of them expected, in any order. Everything else has to be equal.
 */
export function isSame(expected: Json, actual: Json | undefined): boolean {
  const excess = unreadable([expected, actual]);
  if (excess) throw new ComplaintsError('argument/invalid', { given: expected, issues: [excess] });
  return same(expected, actual);
}

function same(expected: Json, actual: Json | undefined): boolean {
  if (Array.isArray(expected)) return Array.isArray(actual) && sameItems(expected, actual);
  if (expected === null || typeof expected !== 'object') return expected === (actual ?? null);
  if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) return false;
  return Object.entries(expected).every(([name, value]) =>
    same(value, (actual as Record<string, Json>)[name]),
  );
}

/** Whether every expected item has an actual one of its own. */
function sameItems(expected: readonly Json[], actual: readonly Json[]): boolean {
  const takenBy = new Map<number, number>();
  /** Finds an item for one that is expected, and if need be another for whoever had it. */
  const hasOne = (index: number, tried: Set<number>): boolean =>
    actual.some((item, at) => {
      if (tried.has(at) || !same(expected[index] as Json, item)) return false;
      tried.add(at);
      const other = takenBy.get(at);
      if (other !== undefined && !hasOne(other, tried)) return false;
      takenBy.set(at, index);
      return true;
    });
  return (
    expected.length === actual.length && expected.every((_, index) => hasOne(index, new Set()))
  );
}
