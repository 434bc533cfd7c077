import { checkedList, reading, wholeOf } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import type { Json } from '../policy/index.js';
import type { ConformanceCase, ConformanceKey } from './case.js';
import type { ConformanceKit } from './kit.js';
import { conformanceKit } from './kit.js';
import type { Answered } from './words.js';
import { EXPECTED, mismatch } from './words.js';

/** A case that an implementation answers differently. */
export interface Mismatch {
  /** The id of the case. */
  readonly id: string;
  /** The clauses, provisions and rules that it tests. */
  readonly keys: readonly ConformanceKey[];
  readonly expected: Json;
  /** Absent if there was no answer. */
  readonly actual?: Json;
  /** The difference in one plain sentence. */
  readonly because: string;
}

/**
 * Checks an implementation against the kit. An empty result means that all its answers agree.
 *
 * @param ask - Called with each case; returns the implementation's answer in the neutral form, or `undefined` if it has
 * none. An error that it throws is a mismatch, and the next case follows.
 * @param kit - A kit or a part of it. Default: the kit of this package.
 *
 * @throws `ComplaintsError` `argument/invalid` if `ask` is not a function.
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
 * Like {@link checkConformance}, for answers that exist already, by case id: those of a system in another language, or
 * of one that answers asynchronously.
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

/** The cases of a kit. Those of this package's own kit need no check. */
function casesOf(kit: ConformanceKit): readonly ConformanceCase[] {
  if (kit === conformanceKit) return kit.cases;
  return reading(
    kit,
    () => {
      const cases = checkedList(kit.cases, EXPECTED.kit()).map((one) => wholeOf(one));
      const wrong = cases.find(({ data, excess }) => excess || !isCase(data));
      if (wrong === undefined) return cases.map(({ data }) => data);
      throw new ComplaintsError('argument/invalid', {
        given: wrong.data,
        expected: EXPECTED.kit(),
      });
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
 * Whether an answer is the expected one. In an object every expected field must be equal, and `null` means that a field
 * is absent; other fields are ignored. A list must have the same number of items, in any order. Everything else must be
 * equal.
 */
export function isSame(expected: Json, actual: Json | undefined): boolean {
  const { data, excess } = wholeOf([expected, actual] as const);
  if (excess) throw new ComplaintsError('argument/invalid', { given: expected, issues: [excess] });
  return same(...data);
}

function same(expected: Json, actual: Json | undefined): boolean {
  if (Array.isArray(expected)) return Array.isArray(actual) && sameItems(expected, actual);
  if (expected === null || typeof expected !== 'object') return expected === (actual ?? null);
  if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) return false;
  return Object.entries(expected).every(([name, value]) =>
    same(value, (actual as Record<string, Json>)[name]),
  );
}

/** Whether every expected item can be paired with a different actual one. */
function sameItems(expected: readonly Json[], actual: readonly Json[]): boolean {
  const takenBy = new Map<number, number>();
  /** Finds an item for an expected one. An expected one that already has it must then find another. */
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
