import type { Json } from '../policy/index.js';

/**
 * Whether an answer is the expected one. Of an object every field that is expected has to be equal,
 * and `null` stands for a field that is not there; other fields are not judged. A list has to have as
 * many items, each of them expected, in any order. Everything else has to be equal.
 */
export function isSame(expected: Json, actual: Json | undefined): boolean {
  if (Array.isArray(expected)) return Array.isArray(actual) && sameItems(expected, actual);
  if (expected === null || typeof expected !== 'object') return expected === (actual ?? null);
  if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) return false;
  return Object.entries(expected).every(([name, value]) =>
    isSame(value, (actual as Record<string, Json>)[name]),
  );
}

function sameItems(expected: readonly Json[], actual: readonly Json[]): boolean {
  const left = [...actual];
  const found = expected.every((item) => {
    const index = left.findIndex((one) => isSame(item, one));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return found && left.length === 0;
}
