import { unreadable } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import type { Json } from '../policy/index.js';

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
