import type { Code } from '../codes/index.js';
import { ComplaintsError } from '../errors.js';

/** An edition of the Code given as an argument, for callers without types. */
export function checkedCode(value: Code): Code {
  const { id, provisions, inForce } = (value ?? {}) as Partial<Code>;
  if (typeof id === 'string' && Array.isArray(provisions) && inForce) return value;
  throw new ComplaintsError('argument/invalid', {
    given: value,
    expected: 'an edition of the Code: code2020, code2022 or code2024',
  });
}
